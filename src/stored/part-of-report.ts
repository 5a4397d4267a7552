import type { Comparison, Report } from '../report.ts';
import { summaryOf } from '../settle/summary-of.ts';
import { isInShard, type Shard } from './shard.ts';

/**
 * What one shard tells: all of some packages, as the whole run tells it. `mergeReports` is the way back.
 * What is said of a target as a whole is the first shard's.
 */
export function partOfReport(report: Report, shard: Shard): Report {
  const isHere = (path: string) => isInShard(path, shard);
  const { schemaVersion, tool, readiness, comparison } = report;
  const packages = report.packages.filter(({ path }) => isHere(path));
  const findings = report.findings.filter((finding) => isHere(finding.package));
  const suppressed = report.suppressed.filter((finding) => isHere(finding.package));
  const told = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    schemaVersion,
    tool,
    ...(shard.of > 1 ? { shards: { numbers: [shard.number], of: shard.of } } : {}),
    packages,
    findings,
    suppressed,
    summary: summaryOf({ packages, findings, suppressed }),
    ...(readiness && shard.number === 1 ? { readiness } : {}),
    ...(comparison ? { comparison: partOfComparison(comparison, isHere, told) } : {}),
  };
}

function partOfComparison(
  comparison: Comparison,
  isHere: (path: string) => boolean,
  told: ReadonlySet<string>,
): Comparison {
  return {
    base: comparison.base,
    new: comparison.new.filter((fingerprint) => told.has(fingerprint)),
    fixed: comparison.fixed.filter((finding) => isHere(finding.package)),
    remaining: comparison.remaining.filter((fingerprint) => told.has(fingerprint)),
    connectionChanges: comparison.connectionChanges.filter((change) => isHere(change.package)),
  };
}
