import type { GraphParts } from '../../output/sorted-graph.ts';
import type { ComponentName, Finding, Report } from '../../report.ts';
import { graphAround } from '../graph-around.ts';

/** The part of a graph that a change is about: what findings and connection changes name, with its neighbours. */
export function changedNodes(graph: GraphParts, report: Report, findings: readonly Finding[]): GraphParts {
  const { connectionChanges = [] } = report.comparison ?? {};
  const changed = new Set(
    [...findings, ...connectionChanges].map(({ package: path, component }) => keyOf(path, component)),
  );
  return graphAround(graph, (node) => changed.has(keyOf(node.package, node)));
}

function keyOf(path: string | undefined, { kind, id }: Omit<ComponentName, 'name'>): string {
  return JSON.stringify([path, kind, id.toLowerCase()]);
}
