import { relative, resolve, sep } from 'node:path';

/** Whether a path lies in a folder, or is that folder; links are not followed. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}
