import { defineRule } from '../../src/engine/rule.ts';
import type { GraphEdge } from '../../src/graph/graph.ts';
import type { Agent } from '../../src/model/agent.ts';
import type { CanvasApp } from '../../src/model/canvas-app.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Package } from '../../src/model/package.ts';
import type { MissingDependency } from '../../src/model/solution.ts';

export default defineRule({
  id: 'connection-reference-missing',
  meta: {
    area: 'connection-reference',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['logicalName'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    active:
      'Connection reference "{{logicalName}}" is neither in this solution nor in another one here, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". It is used by {{users}}. Add the connection reference to this solution and export it again, or bind its users to one that the solution has.',
    undeclared:
      'Connection reference "{{logicalName}}" is neither in this solution nor in another one here, and none is named as its owner. It is used by {{users}}. Add the connection reference to this solution, or bind its users to one that the solution has.',
    case: {
      text: 'Connection reference "{{logicalName}}" is spelled "{{found}}" where it is defined. It is used by {{users}}. Spell it as the definition does: tools that compare letter by letter don\'t find it.',
      severity: 'warning',
    },
    elsewhere: {
      text: 'Connection reference "{{logicalName}}" comes from solution "{{provider}}". It is used by {{users}}. Import that solution first.',
      severity: 'note',
    },
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      if (!from.solution || !from.hasCustomizations) continue;
      const uses = usesByName(
        usersIn(from).flatMap((user) => graph.edgesFrom(user, 'usesConnectionReference')),
      );
      const declared = declaredByName(from);
      for (const key of [...new Set([...uses.keys(), ...declared.keys()])].sort()) {
        const edges = uses.get(key) ?? [];
        const dependency = declared.get(key);
        const logicalName = writtenName(edges[0], dependency);
        const found = graph.findConnectionReference(logicalName, from);
        const at = edges[0]?.at ?? dependency?.at;
        if (!at) continue;
        const related = relatedTo(edges);
        const component = { kind: 'connectionReference' as const, id: logicalName, name: logicalName };
        const data = { logicalName, users: usersText(edges, dependency?.neededBy) };
        if (found) {
          const other = edges.find((edge) => nameIn(edge) !== found.logicalName);
          if (!other) continue;
          const others = edges.filter((edge) => nameIn(edge) !== found.logicalName);
          const spelled = { logicalName: nameIn(other), users: usersText(others), found: found.logicalName };
          yield {
            messageId: 'case',
            at: other.at,
            component: found,
            data: spelled,
            related: relatedTo(others),
          };
        } else if (dependency?.providedBy !== undefined) {
          if (edges.length === 0 || hasStub(from, logicalName)) continue;
          yield {
            messageId: 'elsewhere',
            at,
            component,
            data: { ...data, provider: dependency.providedBy },
            related,
          };
        } else if (dependency) {
          yield { messageId: 'active', at, component, data, related };
        } else {
          const isWeak = edges.every((edge) => isFoundAsText(edge) || isOfLooseUser(edge));
          yield {
            messageId: 'undeclared',
            at,
            component,
            data,
            related,
            ...(isWeak ? { atMost: 'warning' as const } : {}),
          };
        }
      }
    }
  },
});

type User = Flow | CanvasApp | Agent;

function usersIn(from: Package): readonly User[] {
  return [...from.flows, ...from.canvasApps, ...from.agents];
}

/** By logical name in lower case; a use reaches one node for each solution that holds the reference. */
function usesByName(edges: readonly GraphEdge[]): Map<string, GraphEdge[]> {
  const uses = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const key = nameIn(edge).toLowerCase();
    const known = uses.get(key) ?? [];
    if (!known.some(({ at }) => at === edge.at)) uses.set(key, [...known, edge]);
  }
  return uses;
}

/** The name as its user spells it. */
function nameIn({ from, to, at }: GraphEdge): string {
  const user = from.component as User | undefined;
  const binding =
    user?.kind === 'flow'
      ? user.connections.find((connection) => connection.at === at)
      : user?.kind === 'canvasApp'
        ? user.bindings.find((candidate) => candidate.at === at)
        : user?.connectionReferences.find((connection) => connection.at === at);
  return binding?.logicalName ?? to.id;
}

function declaredByName(from: Package): Map<string, MissingDependency> {
  const all = from.solution?.missingDependencies.filter(({ type }) => type === 'connectionreference') ?? [];
  return new Map(all.map((dependency) => [dependency.id.toLowerCase(), dependency]));
}

/** A stub says by itself that another solution owns the reference. */
function hasStub(from: Package, logicalName: string): boolean {
  return from.connectionReferences.some(
    ({ id, isStub }) => isStub && id.toLowerCase() === logicalName.toLowerCase(),
  );
}

function writtenName(edge: GraphEdge | undefined, dependency: MissingDependency | undefined): string {
  return edge ? nameIn(edge) : (dependency?.id ?? '');
}

/** An agent's `data` is searched as text: it proves less than a row. */
function isFoundAsText({ from, at }: GraphEdge): boolean {
  const user = from.component as User | undefined;
  return (
    user?.kind === 'agent' && user.connectionReferences.some((use) => use.at === at && use.source !== 'set')
  );
}

/** What lies beside the package and is not imported fails nothing. */
function isOfLooseUser({ from }: GraphEdge): boolean {
  const user = from.component as User | undefined;
  return user !== undefined && user.kind !== 'agent' && !user.isPacked;
}

const kindNames = { flow: 'flow', canvasApp: 'app', agent: 'agent' } as const;

/** Where the files show no user, the manifest may name one. */
function usersText(edges: readonly GraphEdge[], neededBy?: string): readonly string[] {
  const users = new Set(edges.map(({ from }) => userName(from)));
  if (users.size === 0) return [neededBy === undefined ? 'nothing in these files' : `"${neededBy}"`];
  const [first = '', second = '', ...others] = users;
  if (users.size > 3) return [first, second, `${others.length} more`];
  return [...users];
}

function userName({ kind, name }: GraphEdge['from']): string {
  return `${kindNames[kind as User['kind']]} "${name}"`;
}

function relatedTo(edges: readonly GraphEdge[]) {
  return edges.map((edge) => ({ message: userName(edge.from), at: edge.at }));
}
