import type { Graph } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import type { ConnectionReference } from '../model/connection-reference.ts';
import type { Flow } from '../model/flow.ts';
import type { Package } from '../model/package.ts';
import { accessOf } from './access.ts';
import type { Connection, LiveReference } from './inventory.ts';
import type { ConnectionEntry, FlowEntry } from './settings-file.ts';
import type { Target } from './target.ts';
import type { Binding, FlowNeed, FlowNeeds } from './target-view.ts';

interface Judged {
  readonly bindings: readonly Binding[];
  readonly flows: readonly FlowNeeds[];
}

/**
 * Joins what flows need with what is there.
 *
 * @param references those of the workspace by logical name in lower case.
 * @param isAsked whether flows of this package are turned on there.
 */
export function judgeConnections(
  target: Target,
  references: ReadonlyMap<string, ConnectionReference>,
  graph: Graph,
  base: Graph | undefined,
  isAsked: (path: string) => boolean,
): Judged {
  const entries = new Map<string, ConnectionEntry>();
  for (const entry of target.settings.flatMap((file) => file.connections)) {
    const key = entry.logicalName.toLowerCase();
    if (!entries.has(key)) entries.set(key, entry);
  }
  const rows = new Map(
    target.connections?.connectionReferences.map((row) => [row.logicalName.toLowerCase(), row]),
  );
  const connections = groupBy(target.connections?.connections ?? [], ({ name }) => name.toLowerCase());
  const packages = graph.packages.filter(({ path }) => isAsked(path));
  const used = packages.flatMap((one) =>
    one.flows.flatMap((flow) => flow.connections.flatMap(({ logicalName }) => logicalName ?? [])),
  );
  const names = new Map(
    [...entries.values(), ...references.values()].map(({ logicalName }) => [
      logicalName.toLowerCase(),
      logicalName,
    ]),
  );
  for (const name of used) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  const context: Context = { target, graph, connections };
  const bindings = new Map(
    [...names]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, logicalName]) => [
        key,
        toBinding(context, logicalName, references.get(key), entries.get(key), rows.get(key)),
      ]),
  );
  return {
    bindings: [...bindings.values()],
    flows: turnedOnFlows(target, packages).map((flow) => toNeeds(context, flow, bindings, rows, base)),
  };
}

interface Context {
  readonly target: Target;
  readonly graph: Graph;
  readonly connections: ReadonlyMap<string, readonly Connection[]>;
}

function toBinding(
  { target, graph, connections }: Context,
  logicalName: string,
  reference: ConnectionReference | undefined,
  entry: ConnectionEntry | undefined,
  row: LiveReference | undefined,
): Binding {
  const isBySettings = entry !== undefined && entry.connection.text !== '';
  const isOpen = entry?.connection.isPlaceholder === true;
  const connectionId = isOpen ? '' : isBySettings ? entry.connection.text : (row?.connection ?? '');
  const candidates = connectionId === '' ? [] : (connections.get(connectionId.toLowerCase()) ?? []);
  const there = candidates.filter(({ environment }) => isIn(environment, target.environment));
  const connector = reference?.connector ?? '';
  const fits = (one: Connection) => connector === '' || graph.isSameConnector(one.connector, connector);
  const connection = there.find(fits) ?? there[0];
  const [other] = candidates;
  return {
    logicalName,
    reference,
    component: reference ?? { kind: 'connectionReference', id: logicalName, name: logicalName },
    entry,
    source: connectionId === '' ? undefined : isBySettings ? 'settings' : 'live',
    connectionId,
    at: (isBySettings ? entry.connection.at : undefined) ?? reference?.at,
    state: stateOf(target, connectionId, connection, other),
    connection: connection ?? other,
    connectionName: (connection ?? other)?.displayName ?? connectionId,
    owner: ownerName(connection ?? other),
    hasOtherConnector: connection !== undefined && !fits(connection),
    importing:
      connection && isBySettings && target.importer ? accessOf(target.importer, connection) : undefined,
  };
}

export function ownerName(connection: Connection | undefined): string {
  const { name, email, id } = connection?.owner ?? {};
  return name && email ? `${name} (${email})` : (name ?? email ?? id ?? '');
}

/** Where either says nothing, they may be the same. */
export function isIn(environment: string | undefined, wanted: string | undefined): boolean {
  return (
    environment === undefined || wanted === undefined || environment.toLowerCase() === wanted.toLowerCase()
  );
}

function stateOf(
  { connections: inventory, environment }: Target,
  connectionId: string,
  connection: Connection | undefined,
  other: Connection | undefined,
): Binding['state'] {
  if (connectionId === '' || !inventory || inventory.connections.length + inventory.complete.length === 0)
    return 'unchecked';
  if (connection) return 'found';
  if (other) return 'elsewhere';
  return isComplete(inventory.complete, environment) ? 'absent' : 'notListed';
}

/** Where the target doesn't say which environment it is, it is the one that was listed. */
function isComplete(complete: readonly string[], environment: string | undefined): boolean {
  if (environment === undefined) return complete.length > 0;
  return complete.some((one) => one === '*' || one.toLowerCase() === environment.toLowerCase());
}

/** Flows that ship turned on, or that the settings turn on. */
function turnedOnFlows({ settings }: Target, packages: readonly Package[]): readonly Flow[] {
  const wanted = new Map<string, boolean>();
  for (const { flowId, activate } of settings.flatMap((file) => file.flows)) {
    if (activate !== undefined) wanted.set(flowId, activate);
  }
  const seen = new Set<string>();
  return packages
    .filter(({ solution }) => solution)
    .flatMap(({ flows }) => flows)
    .filter((flow) => {
      const id = flow.id.toLowerCase();
      if (seen.has(id) || !flow.isPacked || !(wanted.get(id) ?? flow.state !== 'off')) return false;
      seen.add(id);
      return true;
    });
}

function toNeeds(
  { target }: Context,
  flow: Flow,
  bindings: ReadonlyMap<string, Binding>,
  rows: ReadonlyMap<string, LiveReference>,
  base: Graph | undefined,
): FlowNeeds {
  const isExisting = isExistingFlow(target, flow);
  const before = base && referencesBefore(base, flow);
  const seen = new Set<string>();
  const needs = flow.connections.flatMap(({ logicalName, at }): FlowNeed[] => {
    const key = logicalName?.toLowerCase() ?? '';
    const binding = bindings.get(key);
    if (!binding || seen.has(key)) return [];
    seen.add(key);
    const { connection, state } = binding;
    const isKept =
      isExisting &&
      (!before || before.has(key)) &&
      (rows.size === 0 || (rows.get(key)?.connection ?? '') !== '');
    const isKnown = connection !== undefined && state === 'found';
    const access = isKnown && target.principal ? accessOf(target.principal, connection) : undefined;
    return [{ binding, at, access, isKept }];
  });
  const direct = flow.connections.filter(
    ({ logicalName, usedBy }) => logicalName === undefined && usedBy.length > 0,
  );
  return { flow, needs, direct, isExisting, activator: target.principal ?? activatorOf(target, flow) };
}

function isExistingFlow({ existingFlows }: Target, { id, name }: Flow): boolean {
  if (existingFlows === 'all') return true;
  const names = [id, name].map((one) => one.toLowerCase());
  return existingFlows.some((one) => names.includes(one.replace(/^\{|\}$/g, '').toLowerCase()));
}

function referencesBefore(base: Graph, { id }: Flow): ReadonlySet<string> {
  const flows = base.packages.flatMap((one) =>
    one.flows.filter((flow) => flow.id.toLowerCase() === id.toLowerCase()),
  );
  return new Set(
    flows.flatMap((flow) => flow.connections.flatMap(({ logicalName }) => logicalName?.toLowerCase() ?? [])),
  );
}

function activatorOf({ settings }: Target, { id }: Flow): { readonly email: string } | undefined {
  const owners = settings
    .flatMap((file) => file.flows)
    .filter(
      ({ flowId, owner }: FlowEntry) =>
        flowId === id.toLowerCase() && owner.text !== '' && !owner.isPlaceholder,
    );
  const [first] = owners;
  return first && { email: first.owner.text };
}
