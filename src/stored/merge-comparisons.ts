import { compareText } from '../compare-text.ts';
import { groupBy } from '../group-by.ts';
import type { Comparison, ConnectionChange, Finding } from '../report.ts';
import { UsageError } from '../usage-error.ts';
import type { StoredReport } from './stored-report.ts';
import { unlikePair } from './unlike-pair.ts';

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
  checkBases(stored);
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

function checkBases(stored: readonly StoredReport[]): void {
  const unlike = unlikePair(stored, ({ comparison }) => comparison?.base);
  if (unlike === undefined) return;
  const [a, b] = unlike;
  throw new UsageError(
    `${a.name} is compared with ${baseWords(a)}, and ${b.name} with ${baseWords(b)}.`,
    'Give all runs the same --against, or none.',
  );
}

function baseWords({ report: { comparison } }: StoredReport): string {
  return comparison ? `"${comparison.base}"` : 'nothing';
}

/** Package by package, the first of each fingerprint. */
function onceEach(findings: readonly Finding[]): readonly Finding[] {
  const sorted = findings.toSorted((a, b) => compareText(a.package, b.package));
  return [...groupBy(sorted, ({ fingerprint }) => fingerprint).values()].map(([finding]) => finding);
}
