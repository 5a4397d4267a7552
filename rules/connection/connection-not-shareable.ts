import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'connection-not-shareable',
  meta: {
    area: 'connection',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'logicalName'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    needs: ['target'],
  },
  messages: {
    person:
      'Flow "{{flow}}" stays off in {{target}}: {{principal}} is to turn it on, and connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}" belongs to {{owner}}. It is signed in by OAuth, and such a connection can be shared with service principals only. Let {{owner}} turn the flow on, or bind the reference to a connection of {{principal}}; or deploy with a service principal that it is shared with.',
    kept: {
      text: 'Flow "{{flow}}" was turned on in {{target}} before and keeps the permission that it got then. {{principal}} may not use connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}", which belongs to {{owner}}: if an import turns the flow off, {{principal}} can\'t turn it on again. Let {{owner}} or a co-owner of the flow do it.',
      severity: 'warning',
      confidence: 'medium',
    },
    group: {
      text: 'Flow "{{flow}}" may stay off in {{target}}: connection "{{connection}}" ({{connector}}) of connection reference "{{logicalName}}" is signed in by OAuth and shared with {{groups|2, more groups}}, and nobody said whether {{principal}} is a member. List the groups of the principal in the targets file.',
      severity: 'warning',
      confidence: 'medium',
    },
  },
  *check({ target }) {
    const { principal } = target;
    if (principal?.type !== 'user') return;
    for (const { flow, needs } of target.flows) {
      for (const { binding, at, access, isKept } of needs) {
        const { connection, entry, reference } = binding;
        if (connection?.isOAuth !== true || (access?.kind !== 'denied' && access?.kind !== 'group')) continue;
        yield {
          messageId:
            isKept && access.kind === 'denied' ? 'kept' : access.kind === 'group' ? 'group' : 'person',
          at,
          component: flow,
          data: {
            target: target.name,
            flow: flow.name,
            logicalName: binding.logicalName,
            connectionId: binding.connectionId,
            connection: binding.connectionName,
            connector: connection.connector,
            owner: binding.owner || 'its owner',
            principal: principal.name,
            groups: access.kind === 'group' ? access.groups : [],
          },
          related: [
            ...(entry ? [{ message: 'bound here', at: entry.connection.at }] : []),
            ...(reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : []),
          ],
        };
      }
    }
  },
});
