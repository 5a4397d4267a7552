import { compareText } from '../compare-text.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';

/** What the exports read of a graph. */
export type GraphParts = Pick<Graph, 'nodes' | 'edges'>;

/** The same input gives the same bytes: by code unit, never by the machine's language. */
export function sortedNodes(graph: GraphParts): readonly GraphNode[] {
  return graph.nodes.toSorted((a, b) => compareText(a.key, b.key));
}

export function sortedEdges(graph: GraphParts): readonly GraphEdge[] {
  return graph.edges
    .map((edge) => ({ edge, sortKey: sortKeyOf(edge) }))
    .sort((a, b) => compareAll(a.sortKey, b.sortKey))
    .map(({ edge }) => edge);
}

function sortKeyOf({ from, to, kind, at }: GraphEdge): readonly string[] {
  return [from.key, to.key, kind, at.package, at.file, at.pointer];
}

function compareAll(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const order = compareText(part, b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
