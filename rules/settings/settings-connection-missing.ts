import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'settings-connection-missing',
  meta: {
    area: 'settings',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'logicalName'],
    sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
    needs: ['target'],
  },
  messages: {
    absent:
      'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}). It is used by {{users|2, more}}. If the environment has it with a connection, it keeps that one; otherwise it gets none, and they don\'t work. Add an entry with the id of a connection of that environment.',
    firstImport: {
      text: 'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}), and nothing of the solution is there yet: it gets no connection. It is used by {{users|2, more}}, and a flow without connection stays off. Add an entry with the id of a connection of that environment.',
      severity: 'error',
    },
    sinceBase: {
      text: 'Connection reference "{{reference}}" ({{logicalName}}, {{connector}}) is new, and the deployment settings of {{target}} have no entry for it: it gets no connection. It is used by {{users|2, more}}, and a flow without connection stays off. Add an entry with the id of a connection of that environment.',
      severity: 'error',
    },
    unboundThere: {
      text: 'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}), and it has no connection there. It is used by {{users|2, more}}, and a flow without connection stays off. Add an entry with the id of a connection of that environment.',
      severity: 'error',
    },
    kept: 'The deployment settings of {{target}} have no entry for connection reference "{{reference}}" ({{logicalName}}, {{connector}}): it keeps the connection that it has there. It is used by {{users|2, more}}.',
  },
  *check({ target }) {
    for (const { reference, entry, entryBelongsAt, novelty, isBoundThere, users } of target.references) {
      if (entry || !entryBelongsAt) continue;
      yield {
        messageId: novelty ?? (isBoundThere ? 'kept' : 'absent'),
        at: entryBelongsAt,
        component: reference,
        data: {
          target: target.name,
          reference: reference.name,
          logicalName: reference.logicalName,
          connector: reference.connector,
          users: users.length > 0 ? users : ['nothing in these files'],
        },
        related: [{ message: `connection reference "${reference.name}"`, at: reference.at }],
      };
    }
  },
});
