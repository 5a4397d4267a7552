import { compareText } from '../compare-text.ts';
import { groupBy } from '../group-by.ts';
import type { Comparison, ConnectionChange, Finding } from '../report.ts';
import { UsageError } from '../usage-error.ts';
import type { StoredReport } from './stored-report.ts';

/**
 * What is new where no run's base had it, and fixed where it is in no run any more: a finding that one run has and that
 * another one's base had has only moved. Throws UsageError where runs were compared with different versions.
 *
 * @param connectionChanges those of all of them, sorted.
 */
export function mergeComparisons(
  stored: readonly StoredReport[],
  connectionChanges: readonly ConnectionChange[],
): Comparison | undefined {
  const [first, ...others] = stored;
  for (const other of others) if (first) checkBases(first, other);
  const comparisons = stored.flatMap(({ report }) => report.comparison ?? []);
  const [{ base } = {}] = comparisons;
  if (base === undefined) return undefined;
  const found = new Set(comparisons.flatMap((one) => [...one.new, ...one.remaining]));
  const gone = comparisons.flatMap((one) => one.fixed);
  const before = new Set([
    ...comparisons.flatMap((one) => one.remaining),
    ...gone.map(({ fingerprint }) => fingerprint),
  ]);
  return {
    base,
    new: [...found].filter((fingerprint) => !before.has(fingerprint)).sort(),
    fixed: onceEach(gone.filter(({ fingerprint }) => !found.has(fingerprint))),
    remaining: [...found].filter((fingerprint) => before.has(fingerprint)).sort(),
    connectionChanges,
  };
}

function checkBases(a: StoredReport, b: StoredReport): void {
  const [baseOfA, baseOfB] = [a.report.comparison?.base, b.report.comparison?.base];
  if (baseOfA === baseOfB) return;
  const words = (base: string | undefined) => (base === undefined ? 'nothing' : `"${base}"`);
  throw new UsageError(
    `${a.name} is compared with ${words(baseOfA)}, and ${b.name} with ${words(baseOfB)}.`,
    'Give all runs the same --against, or none.',
  );
}

/** Package by package, the first of each fingerprint. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const sorted = findings.toSorted((a, b) => compareText(a.package, b.package));
  return [...groupBy(sorted, ({ fingerprint }) => fingerprint).values()].map(([finding]) => finding);
}
