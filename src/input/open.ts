import { basename, isAbsolute, relative, resolve } from 'node:path';
import { UnreadableFile, UnreadablePackage } from '../unreadable.ts';
import { disk } from './disk.ts';
import type { FileStore, FolderFile } from './file-store.ts';
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
import { expandGlob, isGlob } from './glob.ts';
import type { SourceFile } from './package-source.ts';

export interface OpenedPaths {
  /** Sorted by path. */
  readonly packages: readonly FoundPackage[];
  readonly skipped: readonly SkippedPath[];
  /** Paths that the user named and below which no package was found, with what to do about it. */
  readonly empty: readonly { readonly path: string; readonly hint: string }[];
  /** Where only packages with changes are reported. */
  readonly changes?: Changes;
}

export interface Changes {
  /** Paths of the packages that are reported; the others are there to be found. */
  readonly packages: ReadonlySet<string>;
  /** Files that have changed, relative to the working folder: also those that are gone. None, where none matters. */
  readonly files: readonly string[];
  /** Whether a package is below the paths that the user named, or changed: the others are only there to be found. */
  readonly isAsked: (path: string) => boolean;
}

/**
 * Finds the packages below paths that a user named: zips, folders, globs, a `.msapp`, a flow's JSON file.
 * None means the working folder.
 */
export async function openPaths(
  paths: readonly string[],
  cwd: string,
  store: FileStore = disk(cwd),
): Promise<OpenedPaths> {
  const isNamed = paths.length > 0;
  const expanded = await Promise.all((isNamed ? paths : ['']).map((path) => expand(path, cwd, store)));
  const found = expanded.map(({ path, matches }) => {
    const opened = matches.map((match) => openPath(displayPath(match, cwd), cwd, store, isNamed));
    return {
      path,
      packages: opened.flatMap((one) => one.packages),
      skipped: opened.flatMap((one) => one.skipped),
    };
  });
  return {
    ...sortedByPath({
      packages: found.flatMap((one) => one.packages),
      skipped: found.flatMap((one) => one.skipped),
    }),
    empty: found
      .filter((one) => one.packages.length === 0)
      .map((one) => ({
        path: displayPath(one.path, cwd) || '.',
        hint: hintFor(one.path, cwd, store, one.skipped),
      })),
  };
}

/** Finds the packages in a folder that nobody named: what is wrong at its root is no error. */
export function searchFolder(path: string, cwd: string, store: FileStore): FoundPackages {
  return sortedByPath(openFolder(path, cwd, store, false));
}

function sortedByPath({ packages, skipped }: FoundPackages): FoundPackages {
  const byPath = new Map(packages.map((one) => [one.source.path, one]));
  return {
    packages: [...byPath.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1)),
    skipped: [...new Map(skipped.map((one) => [one.path, one])).values()],
  };
}

/** What a path stands for: itself, or what it matches where it is a glob. */
interface ExpandedPath {
  readonly path: string;
  readonly matches: readonly string[];
}

async function expand(path: string, cwd: string, store: FileStore): Promise<ExpandedPath> {
  const isPath = store.kindOf(displayPath(path, cwd)) !== 'nothing' || !isGlob(path);
  return { path, matches: isPath ? [path] : await expandGlob(path, store) };
}

function openPath(path: string, cwd: string, store: FileStore, isNamed: boolean): FoundPackages {
  switch (store.kindOf(path)) {
    case 'folder':
      return openFolder(path, cwd, store, isNamed);
    case 'file':
      return openFile(path, store);
    case 'other':
      return only(irregular(path));
    case 'nothing':
      return { packages: [], skipped: [] };
  }
}

function openFolder(display: string, cwd: string, store: FileStore, isNamed: boolean): FoundPackages {
  const { files, unreadable: closed } = store.readFolder(display);
  if (isNamed && isOtherFolder(resolve(cwd, display), files)) {
    const why = 'a part of an unpacked solution; name the folder around it';
    return { packages: [], skipped: [{ path: display, why }] };
  }
  const isIrregularZip = (file: FolderFile) => !file.isRegular && isZip(file);
  const found = findPackages({
    path: display,
    level: 0,
    isNamed,
    allowance: fullAllowance(),
    files: files.filter((file) => !isIrregularZip(file)),
  });
  const inDisplay = (path: string) => (display === '' ? path : `${display}/${path}`);
  const pipes = files.filter(isIrregularZip).map((file) => irregular(inDisplay(file.path)));
  const closedFolders = closed.map((path) =>
    unreadable(inDisplay(path) || '.', 'unpacked-flat', new UnreadableFile("this folder can't be listed")),
  );
  return { packages: [...found.packages, ...pipes, ...closedFolders], skipped: found.skipped };
}

/** `Other` of a tree has the manifest and none of the flows: alone it would look like a small sound solution. */
function isOtherFolder(absolute: string, files: readonly SourceFile[]): boolean {
  const names = files.map((file) => file.path.toLowerCase());
  const isExport = names.some((name) => name === '[content_types].xml' || name.startsWith('workflows/'));
  return basename(absolute).toLowerCase() === 'other' && names.includes('customizations.xml') && !isExport;
}

function isZip(file: SourceFile): boolean {
  return /\.zip$/i.test(file.path);
}

function irregular(path: string): FoundPackage {
  const detail = 'it is a pipe, a device, or a link that leads nowhere';
  return unreadable(path, 'zip', new UnreadablePackage('notRegularFile', detail));
}

/** Part of an unpacked solution: its folder is the package. */
function isPartOfTree(path: string): boolean {
  return /\.(xml|ya?ml)$/i.test(path);
}

function openFile(display: string, store: FileStore): FoundPackages {
  const file = store.fileAt(display, display.slice(display.lastIndexOf('/') + 1));
  if (/\.msapp$/i.test(display)) return only(openCanvasApp(display, file));
  if (/\.json$/i.test(display)) {
    const files = new Map([[file.path.toLowerCase(), file]]);
    return only({ source: { path: display, layout: 'flow-json', files }, problems: [] });
  }
  if (isPartOfTree(display)) return { packages: [], skipped: [] };
  return openZip(display, 1, true, file, fullAllowance());
}

function only(found: FoundPackage): FoundPackages {
  return { packages: [found], skipped: [] };
}

function hintFor(path: string, cwd: string, store: FileStore, skipped: readonly SkippedPath[]): string {
  const kind = store.kindOf(displayPath(path, cwd));
  if (kind === 'nothing' && path.startsWith('!'))
    return 'A path takes nothing away. Leave packages out with "ignore" in a configuration.';
  if (kind === 'nothing')
    return isGlob(path) ? 'No package matches this glob.' : 'There is no such file or folder.';
  if (kind === 'file') {
    return isPartOfTree(path)
      ? 'Name the folder of the solution, not a file in it.'
      : 'The zip opens, and it holds no solution, canvas app or flow package.';
  }
  const near = skipped.slice(0, 3).map((one) => `\nSkipped: ${one.path} (${one.why}).`);
  return `Looked for solution.xml, Other/Solution.xml, *.zip and *.msapp here and in all folders below. Name the folder that holds them.${near.join('')}`;
}

/** Relative to the working folder, with `/`; empty for the working folder itself. */
export function displayPath(path: string, cwd: string): string {
  const fromHere = relative(cwd, resolve(cwd, path));
  return (isAbsolute(fromHere) ? path : fromHere).replaceAll('\\', '/');
}
