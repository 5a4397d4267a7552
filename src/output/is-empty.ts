import type { Report } from '../report.ts';

/** Whether a report has nothing to tell: as when nothing that was asked for has changed. */
export function isEmpty({ packages, findings, comparison }: Report): boolean {
  const { fixed = [], connectionChanges = [] } = comparison ?? {};
  return [packages, findings, fixed, connectionChanges].every((list) => list.length === 0);
}
