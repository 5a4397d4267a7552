import { isDeepStrictEqual } from 'node:util';
import { groupBy } from '../group-by.ts';
import type { FlowReadiness, Share, TargetReadiness } from '../report.ts';
import { compareFlows, compareShares } from '../target/readiness-order.ts';
import { UsageError } from '../usage-error.ts';
import type { StoredReport } from './stored-report.ts';

interface Told {
  readonly name: string;
  readonly target: TargetReadiness;
}

/**
 * Target by target, the flows of all runs and what they all wait for. Throws UsageError where one name stands for two
 * environments or principals, and where runs tell different things of one flow.
 */
export function mergeReadiness(stored: readonly StoredReport[]): readonly TargetReadiness[] | undefined {
  const all = stored.flatMap(({ name, report }) =>
    (report.readiness ?? []).map((target): Told => ({ name, target })),
  );
  if (all.length === 0 && stored.every(({ report }) => report.readiness === undefined)) return undefined;
  const byName = groupBy(all, ({ target }) => target.target);
  return [...byName.keys()].sort().flatMap((name) => {
    const told = byName.get(name);
    return told ? [mergeTarget(told)] : [];
  });
}

function mergeTarget([first, ...others]: readonly [Told, ...Told[]]): TargetReadiness {
  const { target, environment, principal } = first.target;
  const known = new Map<string, { readonly name: string; readonly flow: FlowReadiness }>();
  for (const one of [first, ...others]) {
    if (!isDeepStrictEqual([one.target.environment, one.target.principal], [environment, principal]))
      throw tellDifferently(first.name, one.name, `target "${target}"`);
    for (const flow of one.target.flows) {
      const key = JSON.stringify([flow.package, flow.id]);
      const before = known.get(key);
      if (before && !isDeepStrictEqual(before.flow, flow))
        throw tellDifferently(before.name, one.name, `flow "${flow.name}" in target "${target}"`);
      known.set(key, { name: one.name, flow });
    }
  }
  return {
    target,
    environment,
    principal,
    flows: [...known.values()].map(({ flow }) => flow).sort(compareFlows),
    shares: mergeShares([first, ...others].flatMap((one) => one.target.shares)),
  };
}

/** One row for a connection and a principal, with all flows that wait for it. */
function mergeShares(shares: readonly Share[]): readonly Share[] {
  const rows = groupBy(shares, ({ owner, connection, connectionName, connector, environment, principal }) =>
    JSON.stringify([owner, connection, connectionName, connector, environment, principal.type, principal.id]),
  );
  return [...rows.values()]
    .map((same) => ({ ...same[0], flows: [...new Set(same.flatMap(({ flows }) => flows))].sort() }))
    .sort(compareShares);
}

function tellDifferently(a: string, b: string, what: string): UsageError {
  return new UsageError(
    `${a} and ${b} tell different things of ${what}.`,
    'Lint all packages with the same targets.',
  );
}
