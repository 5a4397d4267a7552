import { resolve } from 'node:path';
import { readFolder } from './folder.ts';

export function isGlob(path: string): boolean {
  return /[*?[\]{}!()]/.test(path);
}

/** Files and folders that a glob matches, sorted. micromatch is loaded only here: most runs name no glob. */
export async function expandGlob(glob: string, cwd: string): Promise<readonly string[]> {
  const { default: micromatch } = await import('micromatch');
  const { base, glob: pattern } = micromatch.scan(glob.replaceAll('\\', '/'));
  const isMatch = micromatch.matcher(pattern, { nocase: true });
  const below = readFolder(resolve(cwd, base)).files.map((file) => file.path);
  const candidates = new Set(below.flatMap((path) => [path, ...foldersOf(path)]));
  return [...candidates]
    .filter((path) => isMatch(path))
    .sort()
    .map((path) => (base === '' ? path : `${base}/${path}`));
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
