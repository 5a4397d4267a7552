import type { FileStore } from './file-store.ts';
import { foldersAround } from './folders-around.ts';

export function isGlob(path: string): boolean {
  return /[*?[\]{}!()]/.test(path);
}

/** A `!` takes nothing away: micromatch would match all else, and find what was to be left out. */
const options = { nocase: true, nonegate: true };

/**
 * Folders that a glob matches, and zips and `.msapp` files outside of them, sorted: `src/**` is all that is in `src`,
 * and not each file of a solution by itself. JSON files are meant where the glob says so: few are flows.
 * micromatch is loaded only here: most runs name no glob.
 */
export async function expandGlob(glob: string, store: FileStore): Promise<readonly string[]> {
  const { default: micromatch } = await import('micromatch');
  const { base, glob: pattern } = micromatch.scan(glob.replaceAll('\\', '/'), options);
  const isMatch = micromatch.matcher(pattern, options);
  const files = store.readFolder(base).files.map((file) => file.path);
  const folders = new Set(files.flatMap((path) => [...foldersAround(path)]));
  const matchedFolders = new Set([...folders].filter((path) => path !== '' && isMatch(path)));
  const meant = /\.json$/i.test(glob) ? /\.(zip|msapp|json)$/i : /\.(zip|msapp)$/i;
  const matchedFiles = files.filter((path) => meant.test(path) && isMatch(path));
  return [...matchedFolders, ...matchedFiles]
    .filter((path) => ![...foldersAround(path)].some((folder) => matchedFolders.has(folder)))
    .sort()
    .map((path) => (base === '' ? path : `${base}/${path}`));
}
