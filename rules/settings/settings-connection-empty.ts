import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'settings-connection-empty',
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
    empty:
      'The deployment settings of {{target}} give connection reference "{{logicalName}}" no "ConnectionId", so it is not bound to a connection. Create the connection in that environment and put its id here: it is the last part of the address of the connection\'s page.',
  },
  *check({ target }) {
    for (const { entry, about, component } of target.connectionEntries) {
      const { logicalName, connection } = entry;
      if (connection.text !== '') continue;
      yield {
        messageId: 'empty',
        at: connection.at,
        component,
        data: { target: target.name, logicalName },
        related: about ? [{ message: `connection reference "${about.name}"`, at: about.at }] : [],
      };
    }
  },
});
