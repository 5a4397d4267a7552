import type { Graph, GraphEdge } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import type { Component } from '../model/component.ts';
import type { ComponentKind, ComponentName } from '../report.ts';

const userKinds: ReadonlySet<ComponentKind> = new Set(['flow', 'canvasApp', 'agent']);

/**
 * Answers with the flows, apps and agents that use a component, directly or through a connection reference, a
 * connection or an environment variable; of one that is in several packages, once.
 */
export function usersIn(graph: Graph): (component: Component) => readonly ComponentName[] {
  const incoming = groupBy(graph.edges, (edge) => edge.to.key);
  return (component) => {
    const users = new Map<string, ComponentName>();
    const seen = new Set<string>();
    const pending: (readonly GraphEdge[])[] = [graph.edgesTo(component)];
    for (let edges = pending.pop(); edges !== undefined; edges = pending.pop()) {
      for (const { from } of edges) {
        const { kind, id, name, key, component: between } = from;
        if (userKinds.has(kind)) users.set(`${kind}:${id.toLowerCase()}`, { kind, id, name });
        else if (!seen.has(key)) pending.push(between ? graph.edgesTo(between) : (incoming.get(key) ?? []));
        seen.add(key);
      }
    }
    return [...users].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, user]) => user);
  };
}
