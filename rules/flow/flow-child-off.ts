import { defineRule } from '../../src/engine/rule.ts';
import type { Graph, GraphEdge } from '../../src/graph/graph.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Package } from '../../src/model/package.ts';

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
    const bringers = bringersById(graph);
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      if (flow.state !== 'off') continue;
      const calls = graph
        .edgesTo(flow, 'callsFlow')
        .filter((call) => isAtRisk(call, flow, graph, bringers.get(flow.id) ?? new Set()));
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
function isAtRisk({ from }: GraphEdge, flow: Flow, graph: Graph, bringers: ReadonlySet<string>): boolean {
  const caller = from.component;
  if (caller?.kind !== 'flow' || caller.state !== 'on' || caller.id === flow.id) return false;
  const own = graph.packageOf(caller);
  const others = bringers.size - (bringers.has(solutionOf(own)) ? 1 : 0);
  return others === 0 && graph.findFlow(flow.id, own)?.state === 'off';
}

/** Solutions that have a flow turned on, by the id of the flow. */
function bringersById(graph: Graph): ReadonlyMap<string, ReadonlySet<string>> {
  const bringers = new Map<string, Set<string>>();
  for (const one of graph.packages) {
    for (const { id, state } of one.flows) {
      if (state !== 'on') continue;
      bringers.set(id, (bringers.get(id) ?? new Set()).add(solutionOf(one)));
    }
  }
  return bringers;
}

function solutionOf({ solution, path }: Package): string {
  return solution?.uniqueName.toLowerCase() ?? path;
}

function callersText(calls: readonly GraphEdge[]): readonly string[] {
  return [...new Set(calls.map(({ from }) => `"${from.name}"`))].sort();
}
