import { basename, isAbsolute, relative, resolve } from 'node:path';
import { UnreadableFile, UnreadablePackage } from '../unreadable.ts';
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
import { type FolderFile, fileAt, kindOfPath, readFolder } from './folder.ts';
import { expandGlob, isGlob } from './glob.ts';
import type { SourceFile } from './package-source.ts';

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
  const isNamed = paths.length > 0;
  const expanded = await Promise.all((isNamed ? paths : ['']).map((path) => expand(path, cwd)));
  const found = expanded.map(({ path, matches }) => {
    const opened = matches.map((match) => openPath(match, cwd, isNamed));
    return {
      path,
      packages: opened.flatMap((one) => one.packages),
      skipped: opened.flatMap((one) => one.skipped),
    };
  });
  const packages = new Map(found.flatMap((one) => one.packages).map((one) => [one.source.path, one]));
  const skipped = new Map(found.flatMap((one) => one.skipped).map((one) => [one.path, one]));
  return {
    packages: [...packages.values()].sort((a, b) => (a.source.path < b.source.path ? -1 : 1)),
    skipped: [...skipped.values()],
    empty: found
      .filter((one) => one.packages.length === 0)
      .map((one) => ({
        path: displayPath(one.path, cwd) || '.',
        hint: hintFor(one.path, cwd, one.skipped),
      })),
  };
}

/** What a path stands for: itself, or what it matches where it is a glob. */
interface ExpandedPath {
  readonly path: string;
  readonly matches: readonly string[];
}

async function expand(path: string, cwd: string): Promise<ExpandedPath> {
  const isPath = kindOfPath(resolve(cwd, path)) !== 'nothing' || !isGlob(path);
  return { path, matches: isPath ? [path] : await expandGlob(path, cwd) };
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
      return only(irregular(display));
    case 'nothing':
      return { packages: [], skipped: [] };
  }
}

function openFolder(absolute: string, display: string, isNamed: boolean): FoundPackages {
  const { files, unreadable: closed } = readFolder(absolute);
  if (isNamed && isOtherFolder(absolute, files)) {
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

function openFile(absolute: string, display: string): FoundPackages {
  const file = fileAt(absolute, display.slice(display.lastIndexOf('/') + 1));
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

function hintFor(path: string, cwd: string, skipped: readonly SkippedPath[]): string {
  const kind = kindOfPath(resolve(cwd, path));
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
function displayPath(path: string, cwd: string): string {
  const fromHere = relative(cwd, resolve(cwd, path));
  return (isAbsolute(fromHere) ? path : fromHere).replaceAll('\\', '/');
}
