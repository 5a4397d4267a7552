import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'connection-reference-embedded-connection',
  meta: {
    area: 'connection-reference',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: [
      'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference',
      'https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools',
    ],
  },
  messages: {
    shipped:
      'Connection reference "{{displayName}}" ({{logicalName}}) ships connection "{{connectionId}}", which exists only in the environment where it was made: no other environment can use it. Remove <connectionid> from its row, and give each environment its connection in its deployment settings.',
  },
  *check({ graph }) {
    for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
      const { connectionId, connectionAt: at, name: displayName, logicalName } = reference;
      if (connectionId === undefined) continue;
      const data = { displayName, logicalName, connectionId };
      yield { messageId: 'shipped', at, component: reference, data };
    }
  },
});
