import type { FlowReadiness, TargetReadiness } from '../report.ts';
import type { ConnectionThere, PageEdge, PageGraph, PageNode, PageTarget } from './page-data.ts';

/** The graph as it is in one target, or as the packages have it. */
export interface GraphThere {
  readonly nodes: readonly NodeThere[];
  readonly edges: readonly EdgeThere[];
}

export interface NodeThere extends PageNode {
  /** Of a box that the target adds. */
  readonly connection?: ConnectionThere;
  /** Of a flow that is to be on there. */
  readonly readiness?: FlowReadiness | undefined;
}

export interface EdgeThere extends PageEdge {
  /** What keeps a flow off lies on this line. */
  readonly blocks?: boolean;
  /** The box of a connection says it, too: not drawn but around its end. */
  readonly isImplied?: boolean;
}

/** Kinds of edges from a flow to what it is bound to. */
export const bindingKinds: ReadonlySet<string> = new Set([
  'usesConnectionReference',
  'usesConnectionDirectly',
]);

/** Adds the target's connections behind the nodes, which keep their positions, and ties references to them. */
export function graphThere(
  { nodes, edges }: PageGraph,
  target: PageTarget,
  readiness: TargetReadiness | undefined,
): GraphThere {
  const flows = new Map(readiness?.flows.map((flow) => [nameIn(flow.package, flow.id), flow] as const));
  const readinessOf = ({ kind, package: path, id }: PageNode) =>
    kind === 'flow' && path !== null ? flows.get(nameIn(path, id)) : undefined;
  const bound = new Set(target.bindings.map(({ reference }) => reference));
  const blocksFlow = ({ from, to, kind }: PageEdge) => {
    const [user, used] = [nodes[from], nodes[to]];
    if (!user || !used || !bindingKinds.has(kind)) return false;
    // What a flow uses directly goes by no logical name.
    const name = kind === 'usesConnectionReference' ? used.id.toLowerCase() : '';
    const reasons = readinessOf(user)?.reasons ?? [];
    return reasons.some(({ blocks, logicalName }) => blocks && logicalName.toLowerCase() === name);
  };
  return {
    nodes: [
      ...nodes.map((node): NodeThere => {
        const known = readinessOf(node);
        return known ? { ...node, readiness: known } : node;
      }),
      ...target.connections.map((connection) => connectionNode(target, connection)),
    ],
    edges: [
      ...edges.map(
        (edge): EdgeThere => ({
          ...edge,
          blocks: blocksFlow(edge),
          isImplied: bound.has(edge.from) && nodes[edge.to]?.kind === 'connector',
        }),
      ),
      ...target.bindings.map(
        ({ reference, connection, source, blocks }): EdgeThere => ({
          from: reference,
          to: nodes.length + connection,
          kind: source === 'live' ? 'hasConnection' : 'bindsConnection',
          blocks,
        }),
      ),
    ],
  };
}

function connectionNode({ name: target }: PageTarget, connection: ConnectionThere): NodeThere {
  const { id, connector, state, blocks } = connection;
  const name = id === '' ? standIn(connection) : connection.name;
  return {
    key: `connection:${id === '' ? name : `${connector}/${id}`}@${target}`,
    kind: 'connection',
    id,
    name,
    package: null,
    isMissing: blocks && (state === 'unbound' || state === 'notFound'),
    isOff: false,
    connection,
  };
}

function standIn({ state, blocks }: ConnectionThere): string {
  if (state === 'placeholder') return 'Placeholder';
  return blocks ? 'No connection' : 'Not in the settings';
}

function nameIn(path: string, id: string): string {
  return JSON.stringify([path, id.toLowerCase()]);
}
