import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'connection-not-found',
  meta: {
    area: 'connection',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'logicalName'],
    sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/533'],
    needs: ['target'],
  },
  messages: {
    absent:
      'Connection reference "{{logicalName}}" is bound to connection "{{connectionId}}" in {{target}}, and there is no such connection: the import fails with ConnectionNotFound. Create one there and write its id.',
    elsewhere:
      'Connection reference "{{logicalName}}" is bound to connection "{{connectionId}}" in {{target}}, and that is a connection of environment "{{environment}}": the import fails with ConnectionNotFound. Write the id of a connection of the right environment.',
    notListed: {
      text: 'Connection reference "{{logicalName}}" is bound to connection "{{connectionId}}" in {{target}}, and it is not among the connections that were exported: they may be only those of whoever exported them. Let an administrator export all connections of the environment.',
      severity: 'warning',
      confidence: 'medium',
    },
  },
  *check({ target }) {
    for (const {
      logicalName,
      reference,
      component,
      connectionId,
      connection,
      state,
      at,
    } of target.bindings) {
      if (!at || (state !== 'absent' && state !== 'elsewhere' && state !== 'notListed')) continue;
      yield {
        messageId: state,
        at,
        component,
        data: {
          target: target.name,
          logicalName,
          connectionId,
          environment: connection?.environment ?? '',
        },
        related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
      };
    }
  },
});
