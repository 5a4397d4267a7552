import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'connection-broken',
  meta: {
    area: 'connection',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'logicalName'],
    sources: ['https://learn.microsoft.com/power-automate/add-manage-connections'],
    needs: ['target'],
  },
  messages: {
    status:
      'Connection reference "{{logicalName}}" is bound to connection "{{connection}}" in {{target}}, and that connection does not work ({{faults}}). Let {{owner}} repair it: Connections › {{connection}} › Fix connection.',
  },
  *check({ target }) {
    for (const {
      logicalName,
      reference,
      component,
      connectionId,
      connectionName,
      connection,
      owner,
      state,
      at,
    } of target.bindings) {
      const faults = connection?.faults ?? [];
      if (!at || state !== 'found' || faults.length === 0) continue;
      yield {
        messageId: 'status',
        at,
        component,
        data: {
          target: target.name,
          logicalName,
          connectionId,
          connection: connectionName,
          faults,
          owner: owner || 'its owner',
        },
        related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
      };
    }
  },
});
