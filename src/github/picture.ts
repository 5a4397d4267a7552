import { graphMermaid } from '../output/graph-mermaid.ts';
import type { GraphParts } from '../output/sorted-graph.ts';

/** GitHub draws no larger Mermaid picture. */
const limits = { characters: 50_000, arrows: 500 } as const;

/** A block of Markdown that GitHub draws; `undefined` where it is too large. */
export function picture(graph: GraphParts, characters: number = limits.characters): string | undefined {
  const arrows = new Set(graph.edges.map(({ from, to, kind }) => JSON.stringify([from.key, to.key, kind])));
  const text = arrows.size > limits.arrows ? undefined : graphMermaid(graph);
  return text === undefined || text.length > characters ? undefined : `\`\`\`mermaid\n${text}\`\`\``;
}
