import { compareText } from '../compare-text.ts';
import { counterpartOf, uniqueNameOf } from '../graph/counterpart.ts';
import type { Graph } from '../graph/graph.ts';
import type { EnvironmentVariable } from '../model/environment-variable.ts';
import type { Package } from '../model/package.ts';
import type { ConnectionChange } from '../report.ts';
import { isPartlyRead } from './partly-read.ts';
import { type Connectable, type IsSecret, retargeting, targetOf } from './target.ts';
import { usersIn } from './users.ts';

interface Side {
  readonly graph: Graph;
  /** Those of its packages that are compared. */
  readonly packages: readonly Package[];
}

/** What happened to a component, and the package that shows it. */
interface Change extends Pick<ConnectionChange, 'change' | 'from' | 'to'> {
  readonly component: Connectable;
  readonly shownBy: Package;
}

/**
 * Connection references, custom connectors and environment variables that were added, removed or re-pointed, solution
 * by solution. A change that several copies of a solution show (an export beside its tree) is told once.
 */
export function connectionChanges(base: Side, head: Side): readonly ConnectionChange[] {
  const isSecret = secretsIn([base.graph, head.graph]);
  const present = head.packages.flatMap((now) =>
    changesOf(counterpartOf(now, base.graph.packages), now, isSecret),
  );
  const gone = goneSolutions(base, head).flatMap((before) =>
    connectablesOf(before).map((component) => removal(component, before, isSecret)),
  );
  const once = new Map([...present, ...gone].toReversed().map((change) => [keyOf(change), change]));
  const usersNow = usersIn(head.graph);
  const usersBefore = usersIn(base.graph);
  return [...once.values()].sort(compareChanges).map(({ component, shownBy, ...change }) => ({
    ...change,
    component: { kind: component.kind, id: component.id, name: component.name },
    package: shownBy.path,
    usedBy: (change.change === 'removed' ? usersBefore : usersNow)(component),
  }));
}

/**
 * A value says nothing of its type, and its definition may be in another package, or in the other version. While nobody
 * knows, it may be a secret.
 */
function secretsIn(graphs: readonly Graph[]): IsSecret {
  const variables = graphs.flatMap(({ packages }) => packages.flatMap((one) => one.environmentVariables));
  const defined = variables.filter(({ type }) => type !== undefined);
  const secrets = namesOf(defined.filter(({ type }) => type === 'secret'));
  const known = namesOf(defined);
  return ({ id }) => secrets.has(id.toLowerCase()) || !known.has(id.toLowerCase());
}

function namesOf(variables: readonly EnvironmentVariable[]): ReadonlySet<string> {
  return new Set(variables.map(({ id }) => id.toLowerCase()));
}

/** Solutions that are in no package any more. Where something could not be read, they may be in there. */
function goneSolutions(base: Side, { graph }: Side): readonly Package[] {
  if (graph.packages.some((one) => one.solution === undefined && isPartlyRead(one))) return [];
  const names = new Set(graph.packages.map(uniqueNameOf));
  return base.packages.filter(
    (one) => one.solution !== undefined && !names.has(uniqueNameOf(one)) && !isPartlyRead(one),
  );
}

function changesOf(before: Package | undefined, now: Package, isSecret: IsSecret): readonly Change[] {
  if (now.solution === undefined || isPartlyRead(now) || (before && isPartlyRead(before))) return [];
  const was = new Map(before && connectablesOf(before).map((component) => [idOf(component), component]));
  const is = new Map(connectablesOf(now).map((component) => [idOf(component), component]));
  return [
    ...[...is].flatMap(([id, component]) => {
      const older = was.get(id);
      return before && older
        ? repointing([older, before], [component, now], isSecret)
        : [addition(component, now, isSecret)];
    }),
    ...[...was].flatMap(([id, component]) =>
      before && !is.has(id) ? [removal(component, before, isSecret)] : [],
    ),
  ];
}

/** A stub belongs to another solution. */
function connectablesOf(from: Package): readonly Connectable[] {
  return [
    ...from.connectionReferences.filter(({ isStub }) => !isStub),
    ...from.customConnectors,
    ...from.environmentVariables,
  ];
}

function idOf({ kind, id }: Connectable): string {
  return `${kind}:${id.toLowerCase()}`;
}

function addition(component: Connectable, shownBy: Package, isSecret: IsSecret): Change {
  const to = targetOf(component, shownBy, isSecret);
  return { change: 'added', component, shownBy, ...withTargets(undefined, to) };
}

function removal(component: Connectable, shownBy: Package, isSecret: IsSecret): Change {
  const from = targetOf(component, shownBy, isSecret);
  return { change: 'removed', component, shownBy, ...withTargets(from, undefined) };
}

function repointing(
  was: readonly [Connectable, Package],
  is: readonly [Connectable, Package],
  isSecret: IsSecret,
): readonly Change[] {
  const found = retargeting(was, is, isSecret);
  if (found === undefined) return [];
  const [component, shownBy] = is;
  return [{ change: 're-pointed', component, shownBy, ...withTargets(found.from, found.to) }];
}

function withTargets(from: string | undefined, to: string | undefined): Pick<Change, 'from' | 'to'> {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function keyOf({ change, component, shownBy, from, to }: Change): string {
  return JSON.stringify([uniqueNameOf(shownBy), change, idOf(component), from, to]);
}

function compareChanges(a: Change, b: Change): number {
  return (
    compareText(a.shownBy.path, b.shownBy.path) ||
    compareText(a.component.kind, b.component.kind) ||
    compareText(a.change, b.change) ||
    compareText(a.component.id.toLowerCase(), b.component.id.toLowerCase())
  );
}
