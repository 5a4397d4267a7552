import type { Graph } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import type { Component } from '../model/component.ts';
import type { ConnectionReference } from '../model/connection-reference.ts';
import type { EnvironmentVariable } from '../model/environment-variable.ts';
import type { Flow } from '../model/flow.ts';
import type { Place } from '../model/place.ts';
import { isPlaceholder } from '../parse/placeholder.ts';
import type { ComponentName } from '../report.ts';
import { judgeConnections } from './judge-connections.ts';
import type { ConnectionEntry, SettingsSection, VariableEntry } from './settings-file.ts';
import type { Target } from './target.ts';
import type { KnownEntry, Novelty, ReferenceThere, TargetView, VariableThere } from './target-view.ts';

/**
 * @param base the workspace as it was before, where the run compares.
 * @param isAsked whether a package is for these targets; what others hold is only known.
 */
export function viewTargets(
  targets: readonly Target[],
  graph: Graph,
  base: Graph | undefined,
  isAsked: IsAsked = () => true,
): readonly TargetView[] {
  return targets.map((target) => viewTarget(target, targets, graph, base, isAsked));
}

type IsAsked = (path: string) => boolean;

function viewTarget(
  target: Target,
  all: readonly Target[],
  graph: Graph,
  base: Graph | undefined,
  isAsked: IsAsked,
): TargetView {
  const connections = target.settings.flatMap((file) => file.connections);
  const variables = target.settings.flatMap((file) => file.variables);
  const references = firstByName(heldReferences(graph).filter((one) => isAsked(one.package)));
  const definitions = firstByName(definedVariables(graph).filter((one) => isAsked(one.package)));
  const context: Context = {
    target,
    graph,
    sections: target.settings.flatMap((file) => file.sections),
    solutions: new Set(graph.packages.flatMap((one) => one.solution?.uniqueName.toLowerCase() ?? [])),
  };
  const connectionsByName = groupBy(connections, ({ logicalName }) => logicalName.toLowerCase());
  const variablesByName = groupBy(variables, ({ schemaName }) => schemaName.toLowerCase());
  const oldReferences = base && firstByName(heldReferences(base));
  const oldVariables = base && firstByName(definedVariables(base));
  const shipped = new Set(
    graph.packages.flatMap((one) =>
      one.environmentVariables.filter(({ values }) => values.length > 0).map(nameOf),
    ),
  );
  const elsewhere = namesElsewhere(graph);
  const rows = target.connections?.connectionReferences ?? [];
  const boundThere = new Set(
    rows.filter(({ connection }) => connection !== '').map(({ logicalName }) => logicalName.toLowerCase()),
  );
  const referenceNovelty = (name: string): ReferenceThere['novelty'] => {
    if (target.firstImport || rows.length === 0) return noveltyOf(target, oldReferences, name);
    return boundThere.has(name) ? undefined : 'unboundThere';
  };
  const variablesThere = new Map(
    target.connections?.environmentVariables?.map((row) => [row.schemaName.toLowerCase(), row]),
  );
  const variableNovelty = (name: string): VariableThere['novelty'] => {
    if (target.firstImport || variablesThere.size === 0) return noveltyOf(target, oldVariables, name);
    return variablesThere.has(name) ? undefined : 'notThere';
  };

  return {
    ...target,
    others: all.filter((other) => other !== target),
    references: [...references].map(
      ([name, reference]): ReferenceThere => ({
        reference,
        entry: entryFor(context, reference, connectionsByName.get(name)),
        entryBelongsAt: placeFor(context, reference, 'connectionsAt'),
        novelty: referenceNovelty(name),
        isBoundThere: boundThere.has(name),
        users: usersOf(graph, reference),
      }),
    ),
    variables: [...definitions].map(
      ([name, variable]): VariableThere => ({
        variable,
        entry: entryFor(context, variable, variablesByName.get(name)),
        entryBelongsAt: placeFor(context, variable, 'variablesAt'),
        novelty: variableNovelty(name),
        hasValue: shipped.has(name) || Boolean(variable.defaultValue),
        hasValueThere: variablesThere.get(name)?.hasValue,
        readers: readersOf(graph, variable),
      }),
    ),
    ...judgeConnections(target, references, graph, base, isAsked),
    connectionEntries: knownEntries(
      context,
      connections,
      ({ logicalName: name }) => ({ kind: 'connectionReference', id: name, name }),
      references,
      (name) => elsewhere.has(name) || graph.isExternal('connectionReference', name),
    ),
    variableEntries: knownEntries(
      context,
      variables,
      ({ schemaName: name }) => ({ kind: 'environmentVariable', id: name, name }),
      new Map([...undefinedVariables(graph), ...definitions]),
      (name) => elsewhere.has(name),
    ),
  };
}

interface Context {
  readonly target: Target;
  readonly graph: Graph;
  readonly sections: readonly SettingsSection[];
  /** Unique names, in lower case. */
  readonly solutions: ReadonlySet<string>;
}

type Entry = ConnectionEntry | VariableEntry;

/** What another solution owns is that solution's to bind. */
function heldReferences(graph: Graph): readonly ConnectionReference[] {
  return graph.packages.flatMap(({ connectionReferences, solution }) => {
    const provided = new Set(
      solution?.missingDependencies
        .filter(({ type, providedBy }) => type === 'connectionreference' && providedBy !== undefined)
        .map(({ id }) => id.toLowerCase()),
    );
    return connectionReferences.filter((one) => !one.isStub && !provided.has(nameOf(one)));
  });
}

function definedVariables(graph: Graph): readonly EnvironmentVariable[] {
  return graph.packages.flatMap((one) => one.environmentVariables.filter(({ isDefined }) => isDefined));
}

/** Their value is here, and their definition is not. */
function undefinedVariables(graph: Graph): ReadonlyMap<string, EnvironmentVariable> {
  return firstByName(
    graph.packages.flatMap((one) => one.environmentVariables.filter(({ isDefined }) => !isDefined)),
  );
}

/** What packages use or name and do not hold, in lower case. */
function namesElsewhere(graph: Graph): ReadonlySet<string> {
  const used = graph.edges
    .filter(({ kind }) => kind === 'usesConnectionReference' || kind === 'readsVariable')
    .map(({ to }) => to.id);
  const named = graph.packages.flatMap(({ solution, connectionReferences, environmentVariables }) => [
    ...[...connectionReferences, ...environmentVariables].map(({ id }) => id),
    ...(solution?.missingDependencies ?? []).flatMap(({ id, schemaName }) => [id, schemaName ?? id]),
    ...(solution?.rootComponents ?? []).flatMap(({ schemaName }) => schemaName ?? []),
  ]);
  return new Set([...used, ...named].map((name) => name.toLowerCase()));
}

function firstByName<One extends Component>(components: readonly One[]): ReadonlyMap<string, One> {
  const byName = new Map<string, One>();
  for (const one of components) if (!byName.has(nameOf(one))) byName.set(nameOf(one), one);
  return new Map([...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function nameOf({ id }: Component): string {
  return id.toLowerCase();
}

function entryFor<One extends Entry>(
  { graph }: Context,
  component: Component,
  entries: readonly One[] = [],
): One | undefined {
  return entries.find(({ solution }) => isFor(solution, graph.packageOf(component).solution?.uniqueName));
}

function placeFor(
  { graph, sections }: Context,
  component: Component,
  list: 'connectionsAt' | 'variablesAt',
): Place | undefined {
  const uniqueName = graph.packageOf(component).solution?.uniqueName;
  const section = sectionFor(sections, uniqueName);
  if (section) return section[list];
  const place = sections[0]?.[list];
  return place && { ...place, pointer: '' };
}

/** The first section for a solution: where an entry is added. */
export function sectionFor(
  sections: readonly SettingsSection[],
  uniqueName: string | undefined,
): SettingsSection | undefined {
  return sections.find(({ solution }) => isFor(solution, uniqueName));
}

function isFor(solution: string | undefined, uniqueName: string | undefined): boolean {
  return solution === undefined || solution.toLowerCase() === uniqueName?.toLowerCase();
}

function noveltyOf(
  { firstImport }: Target,
  old: ReadonlyMap<string, unknown> | undefined,
  name: string,
): Novelty | undefined {
  if (firstImport) return 'firstImport';
  return old && !old.has(name) ? 'sinceBase' : undefined;
}

const userKinds: ReadonlyMap<string, string> = new Map([
  ['flow', 'flow'],
  ['canvasApp', 'app'],
  ['agent', 'agent'],
]);

function usersOf(graph: Graph, reference: ConnectionReference): readonly string[] {
  const users = graph
    .edgesTo(reference, 'usesConnectionReference')
    .map(({ from }) => `${userKinds.get(from.kind) ?? from.kind} "${from.name}"`);
  return [...new Set(users)].sort();
}

function readersOf(graph: Graph, variable: EnvironmentVariable): readonly Flow[] {
  return graph.edgesTo(variable, 'readsVariable').flatMap(({ from: { component } }) => {
    return component?.kind === 'flow' && component.state === 'on' ? [component] : [];
  });
}

function knownEntries<One extends Entry, About extends Component>(
  { solutions }: Context,
  entries: readonly One[],
  nameIn: (entry: One) => ComponentName,
  known: ReadonlyMap<string, About>,
  isNamedElsewhere: (name: string) => boolean,
): readonly KnownEntry<One, About>[] {
  const first = new Map<string, One>();
  return entries.map((entry) => {
    const named = nameIn(entry);
    const key = named.id.toLowerCase();
    const scope = JSON.stringify([entry.at.file, entry.solution ?? '', key]);
    const repeats = first.get(scope);
    if (!repeats) first.set(scope, entry);
    const isOfAbsentSolution = entry.solution !== undefined && !solutions.has(entry.solution.toLowerCase());
    const about = known.get(key);
    return {
      entry,
      about,
      component: about ?? named,
      isElsewhere: !about && (isOfAbsentSolution || isNamedElsewhere(key) || isPlaceholder(key)),
      repeats,
    };
  });
}
