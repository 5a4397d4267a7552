import { defineRule } from '../../src/engine/rule.ts';
import type { GraphEdge } from '../../src/graph/graph.ts';

/** Both connectors of Dataverse; child flows may take these from whoever runs them. */
const dataverse = new Set(['shared_commondataserviceforapps', 'shared_commondataservice']);

export default defineRule({
  id: 'flow-child-invoker-connection',
  meta: {
    area: 'flow',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['key'],
    sources: ['https://learn.microsoft.com/power-automate/create-child-flows'],
  },
  messages: {
    invoker:
      'Flow "{{flow}}" is called by {{callers|2, more flows}}, and its connection "{{key}}" is provided by the run-only user: child flows only support embedded connections. In its source environment, in the details of "{{flow}}" under Run only users, choose "Use this connection", and export again.',
    dataverseOnly: {
      text: 'Flow "{{flow}}" is called by {{callers|2, more flows}}, and its Dataverse connection "{{key}}" is provided by the run-only user: the documentation allows this for Dataverse, and Power Automate refuses some such flows all the same. In its source environment, in the details of "{{flow}}" under Run only users, choose "Use this connection", and export again.',
      severity: 'warning',
    },
  },
  *check({ graph }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      const calls = graph
        .edgesTo(flow, 'callsFlow')
        .filter(({ from }) => from.kind === 'flow' && from.id !== flow.id);
      if (calls.length === 0) continue;
      const invoker = flow.connections.filter(
        ({ usedBy, runtimeSource }) => usedBy.length > 0 && runtimeSource === 'invoker',
      );
      const messageId = invoker.every(({ connector }) => dataverse.has(connector))
        ? 'dataverseOnly'
        : 'invoker';
      const isOnlyCalledByLooseFlows = calls.every(isOfLooseFlow);
      for (const { key, connector, at } of invoker) {
        yield {
          messageId,
          at,
          component: flow,
          data: { flow: flow.name, key, connector, callers: callersText(calls) },
          related: calls.map((call) => ({ message: `called by flow "${call.from.name}"`, at: call.at })),
          atMost: isOnlyCalledByLooseFlows ? 'warning' : 'error',
        };
      }
    }
  },
});

/** A flow that is not imported calls nothing. */
function isOfLooseFlow({ from: { component } }: GraphEdge): boolean {
  return component?.kind === 'flow' && !component.isPacked;
}

function callersText(calls: readonly GraphEdge[]): readonly string[] {
  return [...new Set(calls.map(({ from }) => `"${from.name}"`))].sort();
}
