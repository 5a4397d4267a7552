import type { Severity } from '../engine/severity.ts';
import { groupBy } from '../group-by.ts';
import type { ComponentKind } from '../report.ts';
import type { PageGraph, PageNode } from './page-data.ts';

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
}

export interface SceneLink {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

export interface Scene {
  readonly items: readonly SceneItem[];
  readonly links: readonly SceneLink[];
}

/** Severities of the findings that speak of a node, by its position. */
type NodeFindings = ReadonlyMap<number, readonly Severity[]>;

const userKinds: ReadonlySet<ComponentKind> = new Set(['flow', 'canvasApp', 'agent']);
/** Above this many boxes less must do for two to be one. */
export const manyItems = 60;

export function sceneOf(graph: PageGraph, findings: NodeFindings, view: View): Scene {
  const shown = shownNodes(graph, findings, view);
  const edges = graph.edges.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const outgoing = groupBy(edges, ({ from }) => from);
  const incoming = groupBy(edges, ({ to }) => to);
  const worstOf = (node: number) => worst(findings.get(node) ?? []);
  const needsOf = (node: number) =>
    (outgoing.get(node) ?? []).flatMap(({ to, kind }) => (kind === 'callsFlow' ? [] : [`${kind}>${to}`]));
  const callsOf = (node: number) => [
    ...(outgoing.get(node) ?? []).map(({ to, kind }) => `${kind}>${to}`),
    ...(incoming.get(node) ?? []).map(({ from, kind }) => `${kind}<${from}`),
  ];
  const grouped = (tiesOf: (node: number) => readonly string[]) =>
    groupBy(shown, (node) => {
      const { kind, package: path } = nodeAt(graph, node);
      if (!view.isGrouped || node === view.focus || !userKinds.has(kind)) return String(node);
      const signature = JSON.stringify([kind, path, worstOf(node) ?? '', ...tiesOf(node).toSorted()]);
      return view.opened.has(signature) ? String(node) : signature;
    });
  const exact = grouped(callsOf);
  const groups = exact.size > manyItems ? grouped(needsOf) : exact;
  const items = [...groups].map(([id, members]): SceneItem => {
    const severities = members.flatMap((node) => findings.get(node) ?? []);
    const [first] = members;
    return {
      id: members.length === 1 ? String(first) : id,
      kind: nodeAt(graph, first).kind,
      members,
      worst: worst(severities),
      findings: severities.length,
    };
  });
  const itemOf = new Map(items.flatMap(({ id, members }) => members.map((node) => [node, id] as const)));
  const links = new Map(
    edges.flatMap(({ from, to, kind }) => {
      const link = { from: itemOf.get(from) ?? '', to: itemOf.get(to) ?? '', kind };
      return link.from === link.to ? [] : [[`${link.from} ${link.to}`, link] as const];
    }),
  );
  return { items, links: [...links.values()] };
}

function shownNodes(graph: PageGraph, findings: NodeFindings, view: View): ReadonlySet<number> {
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
  const isTroubled = (node: number) => findings.get(node)?.some((severity) => severity !== 'note') ?? false;
  const wanted = graph.nodes.flatMap((node, position) => {
    const isOfPackage = node.package !== null && (path === undefined || node.package === path);
    return isOfPackage && isShown(position) ? [position] : [];
  });
  if (!isTroubleOnly) return new Set([...below(wanted)].filter(isShown));
  const troubled = [...below(wanted)].filter(isTroubled);
  return new Set([...below([...troubled, ...troubled.flatMap(usersOf)])].filter(isShown));
}

function reach(starts: Iterable<number>, next: (node: number) => readonly number[]): ReadonlySet<number> {
  const reached = new Set(starts);
  for (const node of reached) for (const other of next(node)) reached.add(other);
  return reached;
}

function nodeAt({ nodes }: PageGraph, position: number): PageNode {
  const node = nodes[position];
  if (!node) throw new Error(`There is no node ${position}.`);
  return node;
}

const ranks: readonly Severity[] = ['error', 'warning', 'note'];

export function worst(severities: readonly Severity[]): Severity | undefined {
  return ranks.find((severity) => severities.includes(severity));
}
