import type { Package } from '../model/package.ts';

/** What is not there may be in what could not be read. */
export function isPartlyRead({ problems }: Package): boolean {
  return problems.some(({ kind }) =>
    ['package-unreadable', 'package-no-manifest', 'file-malformed'].includes(kind),
  );
}
