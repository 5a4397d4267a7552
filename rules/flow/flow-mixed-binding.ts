import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'flow-mixed-binding',
  meta: {
    area: 'flow',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['key'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    mixed:
      'Flow "{{flow}}" binds "{{key}}" twice, to connection reference "{{logicalName}}" and to connection "{{connection}}": the connection exists in one environment only, and which of the two holds elsewhere isn\'t documented. Remove the name of the connection from the entry and keep the connection reference.',
  },
  *check({ graph }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      for (const { key, connector, logicalName, connectionName: connection, at } of flow.connections) {
        if (logicalName === undefined || connection === undefined) continue;
        const data = { flow: flow.name, key, connector, logicalName, connection };
        yield { messageId: 'mixed', at, component: flow, data };
      }
    }
  },
});
