import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'flow-unused-connection-key',
  meta: {
    area: 'flow',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['key'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    unused:
      'Flow "{{flow}}" has connection "{{key}}", and no step uses it: it still needs a connection before the flow can be turned on. Remove the entry from the file, or save the flow in the designer and export it again.',
  },
  *check({ graph }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      if (flow.picksKeyByExpression) continue;
      for (const { key, connector, usedBy, at } of flow.connections) {
        if (usedBy.length > 0) continue;
        const data = { flow: flow.name, key, connector };
        yield { messageId: 'unused', at, component: flow, data };
      }
    }
  },
});
