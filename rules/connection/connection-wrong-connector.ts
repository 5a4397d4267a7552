import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'connection-wrong-connector',
  meta: {
    area: 'connection',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'logicalName'],
    sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
    needs: ['target'],
  },
  messages: {
    other:
      'Connection reference "{{logicalName}}" is for connector "{{connector}}", and in {{target}} it is bound to connection "{{connection}}" of connector "{{found}}". Write the id of a connection of {{connector}}.',
    custom: {
      text: 'Connection reference "{{logicalName}}" is for custom connector "{{connector}}", and in {{target}} it is bound to connection "{{connection}}" of connector "{{found}}". A custom connector has another hash in each environment, but these names differ in more than that. Make sure that it is the same connector.',
      severity: 'warning',
      confidence: 'medium',
    },
  },
  *check({ graph, target }) {
    for (const {
      logicalName,
      reference,
      connectionId,
      connectionName,
      connection,
      hasOtherConnector,
      at,
    } of target.bindings) {
      if (!at || !reference || !connection || !hasOtherConnector) continue;
      const clues = { connector: reference.connector, connectorId: reference.customConnectorId };
      yield {
        messageId: graph.isCustomConnector(clues, graph.packageOf(reference)) ? 'custom' : 'other',
        at,
        component: reference,
        data: {
          target: target.name,
          logicalName,
          connectionId,
          connector: reference.connector,
          connection: connectionName,
          found: connection.connector,
        },
        related: [{ message: `connector of "${reference.name}"`, at: reference.connectorAt }],
      };
    }
  },
});
