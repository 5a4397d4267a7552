import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'connection-reference-connector',
  meta: {
    area: 'connection-reference',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: [
      'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference',
    ],
  },
  messages: {
    empty:
      'Connection reference "{{displayName}}" ({{logicalName}}) names no connector: no connection can be given to it. Export the solution again, or write the connector\'s id into its row, such as /providers/Microsoft.PowerApps/apis/shared_office365.',
    malformed:
      'Connection reference "{{displayName}}" ({{logicalName}}) has connector "{{connectorId}}", which is no connector\'s id: no connection can be given to it. Export the solution again, or write the id into its row, such as /providers/Microsoft.PowerApps/apis/shared_office365.',
  },
  *check({ graph }) {
    for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
      if (reference.isStub || isConnectorId(reference.connectorId)) continue;
      const { connectorAt: at, name: displayName, logicalName, connectorId } = reference;
      const data = { displayName, logicalName };
      if (connectorId === '') yield { messageId: 'empty', at, component: reference, data };
      else yield { messageId: 'malformed', at, component: reference, data: { ...data, connectorId } };
    }
  },
});

function isConnectorId(connectorId: string): boolean {
  return /^\/providers\/microsoft\.powerapps\/apis\/[^/\s]+$/i.test(connectorId);
}
