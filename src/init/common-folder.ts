import { outerPath } from '../input/outer-path.ts';

/** The folder that all packages lie in; empty for the working folder itself. A package alone may get neighbours. */
export function commonFolder(packages: readonly string[]): string {
  const folders = packages.map((path) => outerPath(path).split('/').slice(0, -1));
  const [first = [], ...others] = folders;
  const differs = first.findIndex((name, index) => others.some((other) => other[index] !== name));
  return (differs === -1 ? first : first.slice(0, differs)).join('/');
}
