import type { GraphParts } from './sorted-graph.ts';

/** The graph without what some packages hold; what others use there stays, with all that leads to it. */
export function graphWithout({ nodes, edges }: GraphParts, isLeftOut: (path: string) => boolean): GraphParts {
  const paths = new Set([
    ...edges.map(({ at }) => at.package),
    ...nodes.flatMap((node) => node.package ?? []),
  ]);
  const held = new Set([...paths].filter((path) => !isLeftOut(path)));
  const kept = edges.filter(({ at }) => held.has(at.package));
  const ends = new Set(kept.flatMap(({ from, to }) => [from.key, to.key]));
  const isHeld = (path: string | undefined) => path !== undefined && held.has(path);
  return { nodes: nodes.filter((node) => isHeld(node.package) || ends.has(node.key)), edges: kept };
}
