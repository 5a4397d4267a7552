import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'connection-importer',
  meta: {
    area: 'connection',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'logicalName'],
    sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/497'],
    needs: ['target'],
  },
  messages: {
    denied:
      'The import into {{target}} fails: {{principal}} imports, and may not use connection "{{connection}}" ({{connector}}), which the settings give to connection reference "{{logicalName}}". Let {{owner}} share it with {{principal}}, "Can use"; with a person that is not possible where the connection is signed in by OAuth.',
    group: {
      text: 'The import into {{target}} may fail: connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}" is shared with {{groups|2, more groups}}, and nobody said whether {{principal}} is a member. List the groups of the importer in the targets file.',
      severity: 'warning',
      confidence: 'medium',
    },
  },
  *check({ target }) {
    const { importer } = target;
    if (!importer) return;
    for (const {
      logicalName,
      reference,
      component,
      connectionId,
      connectionName,
      connection,
      owner,
      importing,
      at,
    } of target.bindings) {
      if (!at || !connection || (importing?.kind !== 'denied' && importing?.kind !== 'group')) continue;
      yield {
        messageId: importing.kind,
        at,
        component,
        data: {
          target: target.name,
          logicalName,
          connectionId,
          connection: connectionName,
          connector: connection.connector,
          owner: owner || 'its owner',
          principal: importer.name,
          groups: importing.kind === 'group' ? importing.groups : [],
        },
        related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
      };
    }
  },
});
