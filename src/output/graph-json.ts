import { jsonText } from './json-text.ts';
import { type GraphParts, sortedEdges, sortedNodes } from './sorted-graph.ts';

/** `schema/graph.schema.json` describes it. `package` is null for what no package of the workspace holds. */
export function graphJson(graph: GraphParts): string {
  const nodes = sortedNodes(graph).map(({ key, kind, name, package: path, isMissing }) => ({
    id: key,
    kind,
    name,
    package: path ?? null,
    ...(isMissing ? { missing: true } : {}),
  }));
  const edges = sortedEdges(graph).map(({ from, to, kind, at }) => ({
    from: from.key,
    to: to.key,
    kind,
    at: { package: at.package, file: at.file, pointer: at.pointer },
  }));
  return jsonText({ nodes, edges });
}
