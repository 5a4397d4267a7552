import { posix } from 'node:path';
import { foldersAround } from './folders-around.ts';
import { outerPath } from './outer-path.ts';

/**
 * Paths of the packages that one of the files belongs to. A file belongs to the archive that it is, or to the deepest
 * package around it; what is written about a package does not belong to it.
 *
 * @param files relative to the working folder, as the packages' paths are.
 */
export function touchedPackages(
  paths: readonly string[],
  files: readonly string[],
  cwd: string,
): ReadonlySet<string> {
  const byPlace = new Map<string, string[]>();
  for (const path of paths) {
    const place = placeOf(outerPath(path), cwd);
    byPlace.set(place, [...(byPlace.get(place) ?? []), path]);
  }
  return new Set(files.flatMap((file) => ownersOf(placeOf(file, cwd), byPlace)));
}

function ownersOf(file: string, byPlace: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const itself = byPlace.get(file);
  if (itself) return itself;
  for (const folder of foldersAround(file)) {
    const owners = byPlace.get(folder);
    if (owners) return isAbout(file.slice(folder.length + 1)) ? [] : owners;
  }
  return [];
}

/** Whether a package may begin at a file: where it is gone, so may be a whole package. */
export function isPackageFile(path: string): boolean {
  return /(^|\/)((solution|customizations)\.xml|solution\.ya?ml|(canvas)?manifest\.json)$|\.(zip|msapp)$/i.test(
    path,
  );
}

/** Documents, and what tools keep in dot folders. */
function isAbout(path: string): boolean {
  return /(^|\/)\.|\.(md|txt)$/i.test(path);
}

/** A path without `..`, so that one can be told to lie below another. */
export function placeOf(path: string, cwd: string): string {
  return posix.resolve(cwd.replaceAll('\\', '/'), path.replaceAll('\\', '/'));
}
