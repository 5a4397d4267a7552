import { posix } from 'node:path';
import type { Repository } from './git.ts';

/** A path of the working folder as one of the repository's root; `undefined` for what lies outside. */
export function pathFromRoot({ prefix }: Repository, path: string): string | undefined {
  const joined = posix.join(prefix, path).replace(/\/$/, '');
  if (joined === '..' || joined.startsWith('../') || posix.isAbsolute(path)) return undefined;
  return joined === '.' ? '' : joined;
}

/** A path of the repository's root as one of the working folder; empty for that itself. */
export function pathFromHere({ prefix }: Repository, path: string): string {
  return prefix === '' ? path : posix.relative(`/${prefix}`, `/${path}`);
}
