import type { StoredReport } from './stored-report.ts';

/** The first report and one that says something else of what all must agree on; `undefined`: they agree. */
export function unlikePair(
  [first, ...others]: readonly StoredReport[],
  saysOf: (report: StoredReport['report']) => string | undefined,
): readonly [StoredReport, StoredReport] | undefined {
  const other = first && others.find(({ report }) => saysOf(report) !== saysOf(first.report));
  return first && other && [first, other];
}
