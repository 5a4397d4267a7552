import { defineRule } from '../../src/engine/rule.ts';
import type { Graph, GraphEdge } from '../../src/graph/graph.ts';
import type { Flow } from '../../src/model/flow.ts';

export default defineRule({
  id: 'flow-child-off',
  meta: {
    area: 'flow',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: ['https://learn.microsoft.com/power-automate/create-child-flows'],
  },
  messages: {
    off: 'Flow "{{flow}}" ships off, and flows that ship on call it: {{callers|2, more flows}}. Where it isn\'t there yet, it arrives turned off, and until it is turned on, none of them can be ("ChildFlowNeverPublished"). Turn it on before the export, or after the import before its callers.',
  },
  *check({ graph }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      if (flow.state !== 'off') continue;
      const calls = graph.edgesTo(flow, 'callsFlow').filter((call) => isAtRisk(graph, call, flow));
      if (calls.length === 0) continue;
      yield {
        messageId: 'off',
        at: flow.stateAt,
        component: flow,
        data: { flow: flow.name, callers: callersText(calls) },
        related: calls.map((call) => ({ message: `called by flow "${call.from.name}"`, at: call.at })),
      };
    }
  },
});

/** Not where another solution, or another version of it, brings the called flow turned on. */
function isAtRisk(graph: Graph, { from, at }: GraphEdge, flow: Flow): boolean {
  if (from.component?.kind !== 'flow') return false;
  const caller = from.component;
  if (caller.state !== 'on' || caller.id === flow.id) return false;
  const called = graph.edgesFrom(caller, 'callsFlow').filter((edge) => edge.at === at);
  return called.every(({ to }) => (to.component as Flow).state === 'off');
}

function callersText(calls: readonly GraphEdge[]): readonly string[] {
  return [...new Set(calls.map(({ from }) => `"${from.name}"`))].sort();
}
