import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'settings-connector-mismatch',
  meta: {
    area: 'settings',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'logicalName'],
    sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
    needs: ['target'],
  },
  messages: {
    other:
      'The deployment settings of {{target}} name connector "{{found}}" for connection reference "{{reference}}" ({{logicalName}}), and the solution says "{{connector}}": its steps can\'t use such a connection. Write the solution\'s connector, and the id of a connection of that connector.',
    custom: {
      text: 'The deployment settings of {{target}} name connector "{{found}}" for connection reference "{{reference}}" ({{logicalName}}), and the solution says "{{connector}}". A custom connector has another hash in each environment, but these differ in more than that. Look up the name of the connector in that environment and write it here.',
      severity: 'warning',
      confidence: 'medium',
    },
  },
  *check({ graph, target }) {
    for (const { entry, about } of target.connectionEntries) {
      const { logicalName, connector } = entry;
      if (!about || about.connector === '' || connector.text === '' || connector.isPlaceholder) continue;
      const found = connectorName(connector.text);
      if (graph.isSameConnector(found, about.connector)) continue;
      const clues = { connector: about.connector, connectorId: about.customConnectorId };
      const isCustom = graph.isCustomConnector(clues, graph.packageOf(about));
      yield {
        messageId: isCustom ? 'custom' : 'other',
        at: connector.at,
        component: about,
        data: {
          target: target.name,
          logicalName,
          reference: about.name,
          found,
          connector: about.connector,
        },
        related: [{ message: `connector of "${about.name}"`, at: about.connectorAt }],
      };
    }
  },
});

/** The text after `/apis/`; without it, the last part. */
function connectorName(text: string): string {
  const parts = text.split('/').filter((part) => part !== '');
  const after = parts.findIndex((part) => part.toLowerCase() === 'apis') + 1;
  return (after > 0 ? parts[after] : undefined) ?? parts.at(-1) ?? text;
}
