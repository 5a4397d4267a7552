import { displayPath, openPaths } from './open.ts';

/** Tells whether every package below a folder is among those that were read. */
export async function isWholeWorkspace(
  folder: string,
  read: readonly { readonly path: string }[],
  cwd: string,
): Promise<boolean> {
  const known = new Set(read.map(({ path }) => path));
  const { packages } = await openPaths([folder || '.'], cwd);
  return packages.every(({ source }) => known.has(displayPath(source.path, cwd) || '.'));
}
