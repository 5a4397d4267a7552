import type { GraphNode } from '../graph/graph.ts';
import type { GraphParts } from '../output/sorted-graph.ts';
import type { PackageSummary } from '../report.ts';

/** The graph of the packages that are reported, with what they use and what uses them. */
export function changedPart({ nodes, edges }: GraphParts, packages: readonly PackageSummary[]): GraphParts {
  const paths = new Set(packages.map(({ path }) => path));
  const isReported = (node: GraphNode) => node.package !== undefined && paths.has(node.package);
  const touching = edges.filter(({ from, to }) => isReported(from) || isReported(to));
  const ends = new Set(touching.flatMap(({ from, to }) => [from.key, to.key]));
  return { nodes: nodes.filter((node) => isReported(node) || ends.has(node.key)), edges: touching };
}
