import type { Report } from '../report.ts';

/** Whether a report has nothing to tell: as when nothing that was asked for has changed. */
export function isEmpty({ packages, findings, readiness, comparison }: Report): boolean {
  const { fixed = [], connectionChanges = [] } = comparison ?? {};
  return (
    readiness === undefined &&
    [packages, findings, fixed, connectionChanges].every((list) => list.length === 0)
  );
}
