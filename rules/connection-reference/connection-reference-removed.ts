import { defineRule } from '../../src/engine/rule.ts';
import type { Graph, GraphEdge } from '../../src/graph/graph.ts';
import type { ConnectionReference } from '../../src/model/connection-reference.ts';
import type { Package } from '../../src/model/package.ts';

const kindNames: Readonly<Record<string, string>> = { flow: 'flow', canvasApp: 'app', agent: 'agent' };

export default defineRule({
  id: 'connection-reference-removed',
  meta: {
    area: 'connection-reference',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: ['https://learn.microsoft.com/power-platform/alm/check-solution-dependencies'],
    needs: ['base'],
  },
  messages: {
    removed:
      'Connection reference "{{displayName}}" ({{logicalName}}) was in solution "{{solution}}" before, and is gone: an upgrade deletes it in every environment with the choice of its connection, and fails where something outside these files still uses it. Make sure that nothing does, or put it back.',
    used: {
      text: 'Connection reference "{{displayName}}" ({{logicalName}}) was in solution "{{solution}}" before, and is gone, while it is still used by {{users|2, more}}. Put it back into the solution, or bind its users to one that the solution has.',
      severity: 'error',
    },
  },
  *check({ graph, base }) {
    for (const from of graph.packages) {
      const before = base.counterpartOf(from);
      if (!from.solution || !from.hasCustomizations || !before) continue;
      const present = new Set(from.connectionReferences.map(({ id }) => id.toLowerCase()));
      for (const reference of before.connectionReferences) {
        if (reference.isStub || present.has(reference.id.toLowerCase())) continue;
        if (isProvidedElsewhere(graph, from, reference)) continue;
        const { id, name, logicalName } = reference;
        const uses = usesOf(graph, reference);
        const data = { displayName: name, logicalName, solution: from.solution.name };
        const component = { kind: 'connectionReference' as const, id, name };
        const { at } = from.solution;
        if (uses.length === 0) {
          yield { messageId: 'removed', at, component, data };
        } else {
          const users = [...new Set(uses.map(userName))];
          const related = uses.map((use) => ({ message: userName(use), at: use.at }));
          yield { messageId: 'used', at, component, data: { ...data, users }, related };
        }
      }
    }
  },
});

/** It has moved: another solution of the workspace has it, or the manifest or the configuration says that one does. */
function isProvidedElsewhere(graph: Graph, from: Package, { id }: ConnectionReference): boolean {
  return (
    graph.findConnectionReference(id, from) !== undefined ||
    graph.isExternal('connectionReference', id) ||
    from.solution?.missingDependencies.some(
      (dependency) => dependency.id.toLowerCase() === id.toLowerCase() && dependency.providedBy !== undefined,
    ) === true
  );
}

/** Of those that find it nowhere. */
function usesOf(graph: Graph, { id }: ConnectionReference): readonly GraphEdge[] {
  return graph.edges.filter(
    ({ kind, to }) =>
      kind === 'usesConnectionReference' && to.isMissing && to.id.toLowerCase() === id.toLowerCase(),
  );
}

function userName({ from }: GraphEdge): string {
  return `${kindNames[from.kind] ?? from.kind} "${from.name}"`;
}
