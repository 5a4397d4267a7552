import type { GraphParts } from '../output/sorted-graph.ts';
import type { PackageSummary } from '../report.ts';
import { graphAround } from './graph-around.ts';

/** The graph of the packages that are reported, with what they use and what uses them. */
export function changedPart(graph: GraphParts, packages: readonly PackageSummary[]): GraphParts {
  const paths = new Set(packages.map(({ path }) => path));
  return graphAround(graph, (node) => node.package !== undefined && paths.has(node.package));
}
