import { isDeepStrictEqual } from 'node:util';
import { groupBy } from '../group-by.ts';
import type { ConnectionChange, Finding, PackageSummary, Report, SuppressedFinding } from '../report.ts';
import { summaryOf } from '../settle/summary-of.ts';
import { UsageError } from '../usage-error.ts';
import { mergeComparisons } from './merge-comparisons.ts';
import { mergeReadiness } from './merge-readiness.ts';
import { mergeShards } from './merge-shards.ts';
import type { StoredReport } from './stored-report.ts';
import { unlikePair } from './unlike-pair.ts';

/** What a report tells of one path: a package, an input that could not be read, a file of settings. */
interface Told {
  readonly packages: readonly PackageSummary[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly connectionChanges: readonly ConnectionChange[];
}

/**
 * Joins runs over different packages: the parts of `--shard` become what one run over all of them reports, byte for byte.
 * In whatever order they are named, and in whatever steps they are joined, the result is the same.
 *
 * Throws UsageError for reports of different versions or bases, for parts of different runs, and where two tell different
 * things of one package. Where parts are missing, `shards` tells which are here.
 */
export function mergeReports(stored: readonly StoredReport[]): Report {
  const [first] = stored;
  if (first === undefined) throw new UsageError('There are no reports to join.', 'Name at least one.');
  checkVersions(stored);
  const shards = mergeShards(stored);
  const told = tellOnce(stored);
  const packages = told.flatMap((one) => one.packages);
  const findings = told.flatMap((one) => one.findings);
  const suppressed = told.flatMap((one) => one.suppressed);
  const readiness = mergeReadiness(stored);
  const comparison = mergeComparisons(
    stored,
    told.flatMap((one) => one.connectionChanges),
  );
  return {
    schemaVersion: 1,
    tool: first.report.tool,
    ...(shards ? { shards } : {}),
    packages,
    findings,
    suppressed,
    summary: summaryOf({ packages, findings, suppressed }),
    ...(readiness ? { readiness } : {}),
    ...(comparison ? { comparison } : {}),
  };
}

function checkVersions(stored: readonly StoredReport[]): void {
  const unlike = unlikePair(stored, ({ tool }) => tool.version);
  if (unlike === undefined) return;
  const [a, b] = unlike;
  throw new UsageError(
    `${a.name} was written by solution-lint ${a.report.tool.version}, and ${b.name} by ${b.report.tool.version}.`,
    'Lint all packages with one version.',
  );
}

/** What is told of each path, sorted by path. */
function tellOnce(stored: readonly StoredReport[]): readonly Told[] {
  const byPath = new Map<string, { readonly name: string; readonly told: Told }>();
  for (const { name, report } of stored) {
    for (const [path, told] of toldByPath(report)) {
      const known = byPath.get(path);
      if (known && !isDeepStrictEqual(known.told, told)) throw tellDifferently(known.name, name, path);
      byPath.set(path, { name, told });
    }
  }
  return [...byPath.keys()].sort().flatMap((path) => byPath.get(path)?.told ?? []);
}

function toldByPath({ packages, findings, suppressed, comparison }: Report): ReadonlyMap<string, Told> {
  const packagesAt = groupBy(packages, ({ path }) => path);
  const findingsAt = groupBy(findings, (finding) => finding.package);
  const suppressedAt = groupBy(suppressed, (finding) => finding.package);
  const changesAt = groupBy(comparison?.connectionChanges ?? [], (change) => change.package);
  const paths = [packagesAt, findingsAt, suppressedAt, changesAt].flatMap((map) => [...map.keys()]);
  return new Map(
    paths.map((path) => [
      path,
      {
        packages: packagesAt.get(path) ?? [],
        findings: findingsAt.get(path) ?? [],
        suppressed: suppressedAt.get(path) ?? [],
        connectionChanges: changesAt.get(path) ?? [],
      },
    ]),
  );
}

function tellDifferently(a: string, b: string, path: string): UsageError {
  return new UsageError(
    `${a} and ${b} tell different things of "${path}".`,
    'Let one run tell of each package: name other folders, or split one folder with --shard.',
  );
}
