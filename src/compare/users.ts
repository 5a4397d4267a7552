import type { Graph } from '../graph/graph.ts';
import { componentKey } from '../graph/nodes.ts';
import { groupBy } from '../group-by.ts';
import type { Component } from '../model/component.ts';
import type { ComponentKind, ComponentName } from '../report.ts';

const userKinds: ReadonlySet<ComponentKind> = new Set(['flow', 'canvasApp', 'agent']);

/**
 * Answers with the flows, apps and agents that use a component, directly or through a connection reference, a
 * connection or an environment variable; of one that is in several packages, once.
 */
export function usersIn({ edges }: Graph): (component: Component) => readonly ComponentName[] {
  const incoming = groupBy(edges, (edge) => edge.to.key);
  return (component) => {
    const users = new Map<string, ComponentName>();
    const seen = new Set<string>();
    const pending = [componentKey(component)];
    for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      for (const { from } of incoming.get(key) ?? []) {
        const { kind, id, name } = from;
        if (userKinds.has(kind)) users.set(`${kind}:${id.toLowerCase()}`, { kind, id, name });
        else pending.push(from.key);
      }
    }
    return [...users].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, user]) => user);
  };
}
