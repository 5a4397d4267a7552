import type { GraphNode } from '../graph/graph.ts';
import type { GraphParts } from '../output/sorted-graph.ts';

/** Nodes, with what they use and what uses them. */
export function graphAround(
  { nodes, edges }: GraphParts,
  isCentre: (node: GraphNode) => boolean,
): GraphParts {
  const touching = edges.filter(({ from, to }) => isCentre(from) || isCentre(to));
  const reached = keysOf(touching);
  // A connection of the environment stands between a flow and its connector.
  const beyond = edges.filter(({ from }) => from.package === undefined && reached.has(from.key));
  const part = [...new Set([...touching, ...beyond])];
  const ends = keysOf(part);
  return { nodes: nodes.filter((node) => isCentre(node) || ends.has(node.key)), edges: part };
}

function keysOf(edges: GraphParts['edges']): ReadonlySet<string> {
  return new Set(edges.flatMap(({ from, to }) => [from.key, to.key]));
}
