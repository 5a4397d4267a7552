import { isUnread } from '../engine/is-unread.ts';
import type { Package } from '../model/package.ts';

/** What is not there may be in what could not be read. */
export function isPartlyRead({ problems }: Package): boolean {
  return problems.some(({ kind }) => isUnread(kind));
}
