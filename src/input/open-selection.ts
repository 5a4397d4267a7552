import { disk } from './disk.ts';
import type { FoundPackages } from './find-packages.ts';
import { openRepository } from './git.ts';
import { changedFiles, changedSince, stagedFiles } from './git-changes.ts';
import { gitIndex } from './git-store.ts';
import { isGlob } from './glob.ts';
import { displayPath, type OpenedPaths } from './open.ts';
import { outerPath } from './outer-path.ts';
import { searchRepository } from './search-repository.ts';
import type { Selection } from './selection.ts';
import { isPackageFile, placeOf, touchedPackages } from './touched-packages.ts';

/**
 * Finds all packages of the repository, and which of them have changed.
 *
 * @param paths files, folders and globs: only changes there count. None means the working folder.
 * @param beside files whose change counts wherever they are.
 */
export async function openSelection(
  paths: readonly string[],
  cwd: string,
  selection: Selection,
  beside: ReadonlySet<string>,
): Promise<OpenedPaths> {
  const repository = openRepository(cwd, "Can't tell what has changed");
  const isStaged = selection.kind === 'staged';
  const changed = isStaged ? stagedFiles(cwd) : changedFiles(cwd, changedSince(cwd, selection.base));
  const isBelow = await belowPaths(paths, cwd);
  const files = changed.filter((file) => isBelow(file) || beside.has(file));
  const found: FoundPackages =
    files.length === 0
      ? { packages: [], skipped: [] }
      : searchRepository(repository, (root) => (isStaged ? gitIndex(root) : disk(root.cwd)));
  const packages = touchedPackages(
    found.packages.map((one) => one.source.path),
    files,
    cwd,
  );
  const isAsked = (path: string) => packages.has(path) || isBelow(outerPath(path));
  if (packages.size === 0 && !files.some((file) => isPackageFile(file) || beside.has(file))) {
    return { packages: [], skipped: [], empty: [], changes: { packages, files: [], isAsked } };
  }
  return { ...found, empty: [], changes: { packages, files, isAsked } };
}

async function belowPaths(paths: readonly string[], cwd: string): Promise<(file: string) => boolean> {
  const places = (paths.length === 0 ? [''] : paths).map((path) => placeOf(path, cwd));
  const isMatch = await globMatcher(paths.filter(isGlob).map((glob) => displayPath(glob, cwd)));
  return (file) => {
    const place = placeOf(file, cwd);
    return (
      places.some((one) => place === one || place.startsWith(one === '/' ? one : `${one}/`)) || isMatch(file)
    );
  };
}

async function globMatcher(globs: readonly string[]): Promise<(path: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { default: micromatch } = await import('micromatch');
  return (path) => micromatch.isMatch(path, globs, { nocase: true, dot: true, nonegate: true });
}
