import type { GraphNode } from '../graph/graph.ts';
import type { GraphParts } from '../output/sorted-graph.ts';
import type { PackageSummary } from '../report.ts';

/** The graph of the packages that are reported, with what they use and what uses them. */
export function changedPart({ nodes, edges }: GraphParts, packages: readonly PackageSummary[]): GraphParts {
  const paths = new Set(packages.map(({ path }) => path));
  const isReported = (node: GraphNode) => node.package !== undefined && paths.has(node.package);
  const touching = edges.filter(({ from, to }) => isReported(from) || isReported(to));
  const reached = keysOf(touching);
  // A connection of the environment stands between a flow and its connector.
  const beyond = edges.filter(({ from }) => from.package === undefined && reached.has(from.key));
  const part = [...new Set([...touching, ...beyond])];
  const ends = keysOf(part);
  return { nodes: nodes.filter((node) => isReported(node) || ends.has(node.key)), edges: part };
}

function keysOf(edges: GraphParts['edges']): ReadonlySet<string> {
  return new Set(edges.flatMap(({ from, to }) => [from.key, to.key]));
}
