import { isAbsolute, relative, resolve } from 'node:path';
import { UnreadablePackage } from '../unreadable.ts';
import {
  type FoundPackage,
  type FoundPackages,
  findPackages,
  fullAllowance,
  openCanvasApp,
  openZip,
  type SkippedPath,
  unreadable,
} from './find-packages.ts';
import { fileAt, kindOfPath, readFolder } from './folder.ts';
import { expandGlob, isGlob } from './glob.ts';

export interface OpenedPaths {
  /** Sorted by path. */
  readonly packages: readonly FoundPackage[];
  readonly skipped: readonly SkippedPath[];
  /** Paths that the user named and below which no package was found, with what to do about it. */
  readonly empty: readonly { readonly path: string; readonly hint: string }[];
}

/**
 * Finds the packages below paths that a user named: zips, folders, globs, a `.msapp`, a flow's JSON file.
 * None means the working folder.
 */
export async function openPaths(paths: readonly string[], cwd: string): Promise<OpenedPaths> {
  const named =
    paths.length === 0 ? [''] : (await Promise.all(paths.map((path) => expand(path, cwd)))).flat();
  const found = named.map((path) => ({ path, ...openPath(path, cwd, paths.length > 0) }));
  const packages = new Map(found.flatMap((one) => one.packages).map((one) => [one.source.path, one]));
  return {
    packages: [...packages.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1)),
    skipped: found.flatMap((one) => one.skipped),
    empty: found
      .filter((one) => one.packages.length === 0)
      .map(({ path }) => ({ path: displayPath(path, cwd) || '.', hint: hintFor(path, cwd) })),
  };
}

async function expand(path: string, cwd: string): Promise<readonly string[]> {
  if (kindOfPath(resolve(cwd, path)) !== 'nothing' || !isGlob(path)) return [path];
  const matches = await expandGlob(path, cwd);
  return matches.length > 0 ? matches : [path];
}

function openPath(path: string, cwd: string, isNamed: boolean): FoundPackages {
  const absolute = resolve(cwd, path);
  const display = displayPath(absolute, cwd);
  switch (kindOfPath(absolute)) {
    case 'folder':
      return openFolder(absolute, display, isNamed);
    case 'file':
      return openFile(absolute, display);
    case 'other':
      return only(
        unreadable(
          display,
          'zip',
          new UnreadablePackage('notRegularFile', 'it is a pipe, a socket or a device'),
        ),
      );
    case 'nothing':
      return { packages: [], skipped: [] };
  }
}

function openFolder(absolute: string, display: string, isNamed: boolean): FoundPackages {
  const { files: all, unreadable: closed } = readFolder(absolute);
  const irregular = all.filter((file) => !file.isRegular && /\.zip$/i.test(file.path));
  const files = all.filter((file) => !irregular.includes(file));
  const found = findPackages({ path: display, level: 0, isNamed, allowance: fullAllowance(), files });
  const inDisplay = (path: string) => (display === '' ? path : `${display}/${path}`);
  const pipes = irregular.map((file) =>
    unreadable(
      inDisplay(file.path),
      'zip',
      new UnreadablePackage('notRegularFile', 'it is a pipe, or a link that leads nowhere'),
    ),
  );
  const skipped = closed.map((path) => ({
    path: inDisplay(path) || '.',
    why: "a folder that can't be listed",
  }));
  return { packages: [...found.packages, ...pipes], skipped: [...found.skipped, ...skipped] };
}

function openFile(absolute: string, display: string): FoundPackages {
  const file = fileAt(absolute, display.slice(display.lastIndexOf('/') + 1));
  if (/\.msapp$/i.test(display)) return only(openCanvasApp(display, file));
  if (/\.json$/i.test(display)) {
    const files = new Map([[file.path.toLowerCase(), file]]);
    return only({ source: { path: display, layout: 'flow-json', files }, problems: [] });
  }
  if (/\.(xml|ya?ml)$/i.test(display)) return { packages: [], skipped: [] };
  return openZip(display, 1, true, file, fullAllowance());
}

function only(found: FoundPackage): FoundPackages {
  return { packages: [found], skipped: [] };
}

function hintFor(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const kind = kindOfPath(absolute);
  if (kind === 'nothing')
    return isGlob(path) ? 'Nothing matches this glob.' : 'There is no such file or folder.';
  if (kind === 'file') {
    return /\.(xml|ya?ml)$/i.test(path)
      ? 'Name the folder of the solution, not a file in it.'
      : 'The zip opens, and it holds no solution, canvas app or flow package.';
  }
  return 'Looked for solution.xml, Other/Solution.xml, *.zip and *.msapp here and in all folders below. Name the folder that holds them.';
}

/** Relative to the working folder, with `/`; empty for the working folder itself. */
function displayPath(path: string, cwd: string): string {
  const fromHere = relative(cwd, resolve(cwd, path));
  return (isAbsolute(fromHere) ? path : fromHere).replaceAll('\\', '/');
}
