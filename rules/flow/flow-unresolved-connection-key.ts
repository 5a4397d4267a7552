import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'flow-unresolved-connection-key',
  meta: {
    area: 'flow',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['key'],
    sources: ['https://learn.microsoft.com/power-automate/error-reference'],
  },
  messages: {
    unresolved:
      'Flow "{{flow}}" has no connection "{{key}}", so there is none to run {{steps}} with. Open the step in the designer and pick a connection reference; in the file, use one of the flow\'s keys: {{keys}}.',
  },
  *check({ graph }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      for (const { key, connector, usedBy, at } of flow.unresolvedKeys) {
        const keys = flow.connections.map((connection) => connection.key);
        yield {
          messageId: 'unresolved',
          at,
          component: flow,
          data: {
            flow: flow.name,
            key,
            connector,
            steps: usedBy.map((step) => `"${step}"`),
            keys: keys.length === 0 ? ['it has none'] : keys,
          },
        };
      }
    }
  },
});
