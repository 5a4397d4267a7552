import type { Severity } from '../engine/severity.ts';
import { groupBy } from '../group-by.ts';
import type { ComponentKind } from '../report.ts';
import type { EdgeThere, GraphThere, NodeThere } from './graph-there.ts';

/** What of the graph the picture shows. */
export interface View {
  /** Path of the only package to show. */
  readonly package: string | undefined;
  /** Position of a node: only it, what it needs and what needs it. */
  readonly focus: number | undefined;
  readonly hasVariables: boolean;
  /** Only what has errors or warnings, what it needs, and what uses it. */
  readonly isTroubleOnly: boolean;
  /** Flows, apps and agents that use the same are one box. */
  readonly isGrouped: boolean;
  /** Groups that a reader opened. */
  readonly opened: ReadonlySet<string>;
}

/** One box: a node, or several that use the same. */
export interface SceneItem {
  readonly id: string;
  readonly kind: ComponentKind;
  readonly members: readonly number[];
  readonly worst: Severity | undefined;
  /** Findings of all members. */
  readonly findings: number;
  /** Of text in the box. */
  readonly lines: 1 | 2 | 3;
  /** A target adds it. */
  readonly isThere: boolean;
}

export interface SceneLink {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly blocks: boolean;
}

export interface Scene {
  readonly items: readonly SceneItem[];
  readonly links: readonly SceneLink[];
}

/** Severities of the findings that speak of a node, by its position. */
export type NodeFindings = ReadonlyMap<number, readonly Severity[]>;

const userKinds: ReadonlySet<ComponentKind> = new Set(['flow', 'canvasApp', 'agent']);
/** Above this many boxes less must do for two to be one. */
export const manyItems = 60;

export function sceneOf(whole: GraphThere, findings: NodeFindings, view: View): Scene {
  const drawn = whole.edges.filter(({ to, isImplied }) => !isImplied || to === view.focus);
  const graph: GraphThere = { nodes: whole.nodes, edges: drawn };
  const shown = shownNodes(graph, findings, view);
  const edges = graph.edges.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const outgoing = groupBy(edges, ({ from }) => from);
  const incoming = groupBy(edges, ({ to }) => to);
  const worstOf = (node: number) => worst(findings.get(node) ?? []);
  const tie = ({ to, kind, blocks = false }: EdgeThere) => `${kind}>${to}${blocks ? '!' : ''}`;
  const needsOf = (node: number) =>
    (outgoing.get(node) ?? []).flatMap((edge) => (edge.kind === 'callsFlow' ? [] : [tie(edge)]));
  const callsOf = (node: number) => [
    ...(outgoing.get(node) ?? []).map(tie),
    ...(incoming.get(node) ?? []).map(({ from, kind }) => `${kind}<${from}`),
  ];
  const blocksOf = (node: number) =>
    (outgoing.get(node) ?? []).flatMap((edge) => (edge.blocks ? [tie(edge)] : []));
  const sameCalls = (node: number) => [worstOf(node), ...callsOf(node).toSorted()];
  const sameNeeds = (node: number) => [worstOf(node), ...needsOf(node).toSorted()];
  const hasTarget = graph.nodes.some(({ readiness }) => readiness);
  const sameFate = (node: number) =>
    hasTarget && nodeAt(graph, node).kind === 'flow' ? blocksOf(node).toSorted() : sameNeeds(node);
  const grouped = (whatIsSame: (node: number) => readonly (string | undefined)[], opened: View['opened']) =>
    groupBy(shown, (node) => {
      const { kind, package: path, readiness } = nodeAt(graph, node);
      if (!view.isGrouped || node === view.focus || !userKinds.has(kind)) return String(node);
      const signature = JSON.stringify([kind, path, readiness?.verdict, ...whatIsSame(node)]);
      return opened.has(signature) ? String(node) : signature;
    });
  // What a reader opens must not make the others close up.
  const isFew = (whatIsSame: typeof sameCalls) => grouped(whatIsSame, new Set()).size <= manyItems;
  const groups = grouped([sameCalls, sameNeeds].find(isFew) ?? sameFate, view.opened);
  const items = [...groups].map(([id, members]): SceneItem => {
    const severities = members.flatMap((node) => findings.get(node) ?? []);
    const [first] = members;
    const { kind, connection, readiness } = nodeAt(graph, first);
    return {
      id: members.length === 1 ? String(first) : id,
      kind,
      members,
      worst: worst(severities),
      findings: severities.length,
      lines: connection && connection.id !== '' ? 3 : (connection ?? readiness) ? 2 : 1,
      isThere: connection !== undefined,
    };
  });
  const itemOf = new Map(items.flatMap(({ id, members }) => members.map((node) => [node, id] as const)));
  const links = new Map(
    edges.flatMap(({ from, to, kind, blocks = false }) => {
      const link = { from: itemOf.get(from) ?? '', to: itemOf.get(to) ?? '', kind, blocks };
      return link.from === link.to ? [] : [[`${link.from} ${link.to}`, link] as const];
    }),
  );
  return { items, links: [...links.values()] };
}

function shownNodes(graph: GraphThere, findings: NodeFindings, view: View): ReadonlySet<number> {
  const { package: path, focus, hasVariables, isTroubleOnly } = view;
  const down = groupBy(graph.edges, ({ from }) => from);
  const up = groupBy(graph.edges, ({ to }) => to);
  const usersOf = (node: number) => (up.get(node) ?? []).map(({ from }) => from);
  const below = (starts: Iterable<number>) =>
    reach(starts, (node) => (down.get(node) ?? []).map(({ to }) => to));
  if (focus !== undefined) return new Set([...reach([focus], usersOf), ...below([focus])]);
  const isShown = (node: number) => {
    const { kind } = nodeAt(graph, node);
    return kind !== 'solution' && (hasVariables || kind !== 'environmentVariable');
  };
  const isTroubled = (node: number) => isInTrouble(nodeAt(graph, node), findings.get(node));
  const wanted = graph.nodes.flatMap((node, position) => {
    const isOfPackage = node.package !== null && (path === undefined || node.package === path);
    return isOfPackage && isShown(position) ? [position] : [];
  });
  if (!isTroubleOnly) return new Set([...below(wanted)].filter(isShown));
  const troubled = [...below(wanted)].filter(isTroubled);
  return new Set([...below(troubled), ...troubled.flatMap(usersOf)].filter(isShown));
}

export function isInTrouble(
  { connection, readiness }: NodeThere,
  findings: readonly Severity[] = [],
): boolean {
  const isBlocked = connection?.blocks === true || readiness?.verdict === 'off';
  return isBlocked || findings.some((severity) => severity !== 'note');
}

function reach(starts: Iterable<number>, next: (node: number) => readonly number[]): ReadonlySet<number> {
  const reached = new Set(starts);
  for (const node of reached) for (const other of next(node)) reached.add(other);
  return reached;
}

function nodeAt({ nodes }: GraphThere, position: number): NodeThere {
  const node = nodes[position];
  if (!node) throw new Error(`There is no node ${position}.`);
  return node;
}

const ranks: readonly Severity[] = ['error', 'warning', 'note'];

export function worst(severities: readonly Severity[]): Severity | undefined {
  return ranks.find((severity) => severities.includes(severity));
}
