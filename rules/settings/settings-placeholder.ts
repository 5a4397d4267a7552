import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'settings-placeholder',
  meta: {
    area: 'settings',
    severity: 'note',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'name'],
    sources: [
      'https://learn.microsoft.com/power-platform/guidance/alm-accelerator/deployment-settings-payload',
    ],
    needs: ['target'],
  },
  messages: {
    connection:
      'The deployment settings of {{target}} have a placeholder for connection reference "{{logicalName}}" ({{fields}}): what a tool puts there was not checked.',
    variable:
      'The deployment settings of {{target}} have a placeholder for environment variable "{{name}}" ({{fields}}): what a tool puts there was not checked.',
    connectionLeft: {
      text: 'The deployment settings of {{target}} are final, and there is a placeholder left for connection reference "{{logicalName}}" ({{fields}}). Put the value there before the import.',
      severity: 'error',
    },
    variableLeft: {
      text: 'The deployment settings of {{target}} are final, and there is a placeholder left for environment variable "{{name}}" ({{fields}}). Put the value there before the import.',
      severity: 'error',
    },
  },
  *check({ target }) {
    for (const { entry, component } of target.connectionEntries) {
      const { logicalName, connection, connector } = entry;
      const left = [
        ...(connection.isPlaceholder ? [{ field: 'ConnectionId', at: connection.at }] : []),
        ...(connector.isPlaceholder ? [{ field: 'ConnectorId', at: connector.at }] : []),
      ];
      const [first] = left;
      if (!first) continue;
      yield {
        messageId: target.final ? 'connectionLeft' : 'connection',
        at: first.at,
        component,
        data: { target: target.name, name: logicalName, logicalName, fields: left.map(({ field }) => field) },
      };
    }
    for (const { entry, component } of target.variableEntries) {
      const { schemaName, value } = entry;
      if (!value.isPlaceholder) continue;
      yield {
        messageId: target.final ? 'variableLeft' : 'variable',
        at: value.at,
        component,
        data: { target: target.name, name: schemaName, fields: ['Value'] },
      };
    }
  },
});
