import * as fc from 'fast-check';
import type {
  Comparison,
  ConnectionChange,
  Finding,
  PackageSummary,
  Report,
  Share,
  SuppressedFinding,
  TargetReadiness,
} from '../../src/report.ts';
import { summaryOf } from '../../src/settle/summary-of.ts';
import { compareFlows, compareShares } from '../../src/target/readiness-order.ts';
import { finding, packageSummary } from '../output/sample-report.ts';

/** What one run says of one path. */
interface Told {
  readonly path: string;
  readonly packages: readonly PackageSummary[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly fixed: readonly Finding[];
  readonly connectionChanges: readonly ConnectionChange[];
}

const severity = fc.constantFrom('error', 'warning', 'note');
const fingerprints = ['f1', 'f2', 'f3', 'f4', 'f5', 'f6'].map((end) => `00000000000000${end}`);
const fingerprint = fc.constantFrom(...fingerprints);
const solution: ConnectionChange['component'] = { kind: 'connectionReference', id: 'cto_mail', name: 'Mail' };

function anyTold(path: string): fc.Arbitrary<Told> {
  const anyFinding = fc
    .record({ severity, fingerprint, rule: fc.constantFrom('flow-off', 'file-malformed') })
    .map((change): Finding => finding({ ...change, package: path }));
  const anySuppressed = anyFinding.map((one): SuppressedFinding => {
    return { ...one, rule: 'flow-off', suppression: { kind: 'config', reason: 'Agreed.' } };
  });
  const anyChange = fc
    .constantFrom('added', 'removed')
    .map((change): ConnectionChange => ({ change, component: solution, package: path, usedBy: [] }));
  const few = { maxLength: 3 };
  return fc.record({
    path: fc.constant(path),
    packages: fc.constantFrom([], [packageSummary({ path })]),
    findings: fc.array(anyFinding, few),
    suppressed: fc.array(anySuppressed, few),
    fixed: fc.array(anyFinding, few),
    connectionChanges: fc.array(anyChange, { maxLength: 2 }),
  });
}

function anyReadiness(paths: readonly string[]): fc.Arbitrary<readonly TargetReadiness[]> {
  const anyShare = fc.record({
    owner: fc.constantFrom('Ada', 'Ben'),
    connection: fc.constantFrom('c1', 'c2'),
  });
  const principal = { type: 'User', id: 'u1' } as const;
  const row = {
    connectionName: 'Mail',
    connector: 'shared_office365',
    environment: null,
    role: 'CanView',
  } as const;
  const anyTarget = (target: string): fc.Arbitrary<TargetReadiness> =>
    fc.record({
      target: fc.constant(target),
      environment: fc.constant(null),
      principal: fc.constant({ type: 'user', id: 'u1' } as const),
      flows: fc
        .subarray([...paths])
        .map((some) =>
          some
            .map((path) => ({ package: path, id: 'w1', name: 'Pay', verdict: 'on', reasons: [] }) as const)
            .sort(compareFlows),
        ),
      shares: fc
        .uniqueArray(anyShare, { selector: (share) => JSON.stringify(share) })
        .chain((some) =>
          fc.tuple(
            ...some.map((share) =>
              fc.subarray(['Pay', 'Remind']).map((flows): Share => ({ ...share, ...row, principal, flows })),
            ),
          ),
        )
        .map((shares) => shares.toSorted(compareShares)),
    });
  return fc.tuple(anyTarget('prod'), anyTarget('test')).chain((both) => fc.subarray(both));
}

/**
 * Reports of runs over these paths, sorted as a run sorts, and true to what the parts of a report say of each other.
 *
 * @param isCompared with an older version; `undefined`: or not.
 */
export function anyReport(
  paths: readonly string[],
  isCompared: fc.Arbitrary<boolean> = fc.boolean(),
): fc.Arbitrary<Report> {
  return fc
    .record({
      told: fc.tuple(...[...paths].sort().map(anyTold)),
      known: fc.subarray(fingerprints),
      readiness: fc.option(anyReadiness(paths), { nil: undefined }),
      isCompared,
    })
    .map(({ told, known, readiness, isCompared: withComparison }) => {
      const packages = told.flatMap((one) => one.packages);
      const findings = told.flatMap((one) => one.findings);
      const suppressed = told.flatMap((one) => one.suppressed);
      const report: Report = {
        schemaVersion: 1,
        tool: { name: 'solution-lint', version: '1.2.3' },
        packages,
        findings,
        suppressed,
        summary: summaryOf({ packages, findings, suppressed }),
        ...(readiness ? { readiness } : {}),
      };
      return withComparison ? { ...report, comparison: comparisonOf(told, findings, known) } : report;
    });
}

function comparisonOf(
  told: readonly Told[],
  findings: readonly Finding[],
  known: readonly string[],
): Comparison {
  const found = [...new Set(findings.map((one) => one.fingerprint))].sort();
  const gone = told.flatMap((one) => one.fixed).filter((one) => !found.includes(one.fingerprint));
  return {
    base: 'origin/main',
    new: found.filter((one) => !known.includes(one)),
    fixed: gone.filter(
      (one, index) => gone.findIndex((other) => other.fingerprint === one.fingerprint) === index,
    ),
    remaining: found.filter((one) => known.includes(one)),
    connectionChanges: told.flatMap((one) => one.connectionChanges),
  };
}
