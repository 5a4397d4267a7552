import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import type { Finding } from '../report.ts';

/**
 * The edges that lead to what a finding is about, from whoever uses it in the end, and those that go on from there, as
 * far as the finding speaks of them. Those that begin furthest away come first.
 */
export function usesAround(graph: Graph, finding: Finding): readonly GraphEdge[] {
  const subjects = subjectsOf(graph, finding);
  const up = follow(subjects, (node) => graph.edges.filter((edge) => edge.to.key === node.key), 'from');
  const out = graph.edges.filter((edge) => subjects.some((node) => node.key === edge.from.key));
  const told = out.filter((edge) => isTold(edge, finding));
  const shown = told.length > 0 ? told : out;
  const down = follow(
    shown.map(({ to }) => to),
    (node) => graph.edges.filter((edge) => edge.from.key === node.key),
    'to',
  );
  return [...new Set([...up.toReversed(), ...shown, ...down])];
}

/** The component of a finding; for a finding about a solution, those that its data names. */
function subjectsOf(graph: Graph, { component, data, package: path }: Finding): readonly GraphNode[] {
  const near = graph.nodes.filter((node) => node.package === path || node.package === undefined);
  const id = component.id.toLowerCase();
  const own = near.filter((node) => node.kind === component.kind && node.id.toLowerCase() === id);
  const [inPackage] = own.filter((node) => node.package === path);
  if (inPackage && component.kind !== 'solution') return [inPackage];
  if (own.length > 0 && component.kind !== 'solution') return own;
  const names = wordsOf(data);
  return near.filter((node) => names.has(node.id.toLowerCase()));
}

function wordsOf(data: Finding['data']): ReadonlySet<string> {
  const words = Object.values(data).flatMap((value) => (typeof value === 'object' ? value : [String(value)]));
  return new Set(words.map((word) => word.toLowerCase()));
}

/** Its evidence is the place of the finding, or it leads to what the data names. */
function isTold({ at, to }: GraphEdge, { data, location, related, package: path }: Finding): boolean {
  const places = [{ package: path, ...location }, ...related];
  return (
    places.some(
      (place) =>
        at.file === place.file && at.pointer === place.pointer && at.package === (place.package ?? path),
    ) || wordsOf(data).has(to.id.toLowerCase())
  );
}

/** Edges from node to node, each once, the nearest first. */
function follow(
  start: readonly GraphNode[],
  next: (node: GraphNode) => readonly GraphEdge[],
  end: 'from' | 'to',
): readonly GraphEdge[] {
  const seen = new Set(start.map(({ key }) => key));
  const pending = [...start];
  const found: GraphEdge[] = [];
  for (let node = pending.shift(); node !== undefined; node = pending.shift()) {
    for (const edge of next(node)) {
      found.push(edge);
      const reached = edge[end];
      if (!seen.has(reached.key)) pending.push(reached);
      seen.add(reached.key);
    }
  }
  return found;
}
