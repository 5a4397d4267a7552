import { defineRule } from '../../src/engine/rule.ts';
import type { Access } from '../../src/target/target-view.ts';

export default defineRule({
  id: 'inventory-incomplete',
  meta: {
    area: 'connection',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'logicalName'],
    sources: ['https://learn.microsoft.com/rest/api/power-platform/connectivity/connections'],
    needs: ['target'],
  },
  messages: {
    noPermissions:
      'Nobody can tell whether {{principal}} may use connection "{{connection}}" of connection reference "{{logicalName}}" in {{target}}: the inventory has no permissions for it. Export the answer of …/apis/{{connector}}/connections/{{connectionId}}/permissions, too.',
    onlyCaller:
      'Nobody can tell whether {{principal}} may use connection "{{connection}}" of connection reference "{{logicalName}}" in {{target}}: a list of connections tells only the permission of whoever asked for it. Export the answer of …/apis/{{connector}}/connections/{{connectionId}}/permissions, too.',
    noServicePrincipals:
      'Nobody can tell whether {{principal}} may use connection "{{connection}}" of connection reference "{{logicalName}}" in {{target}}: Get-AdminPowerAppConnectionRoleAssignment leaves out service principals. Export the answer of …/apis/{{connector}}/connections/{{connectionId}}/permissions instead.',
  },
  *check({ target }) {
    for (const binding of target.bindings) {
      const { logicalName, reference, component, connection, connectionId, connectionName, importing, at } =
        binding;
      const turning = target.flows.flatMap(({ needs }) =>
        needs.flatMap((need) => (need.binding === binding && need.access ? [need.access] : [])),
      );
      const unproved = [
        { access: turning.find(isUnproved), principal: target.principal },
        { access: isUnproved(importing) ? importing : undefined, principal: target.importer },
      ].find(({ access }) => access);
      if (!at || !connection || unproved?.access?.kind !== 'unproved') continue;
      yield {
        messageId: unproved.access.because,
        at,
        component,
        data: {
          target: target.name,
          logicalName,
          connectionId,
          connection: connectionName,
          connector: connection.connector,
          principal: unproved.principal?.name ?? '',
        },
        related: reference ? [{ message: `connection reference "${reference.name}"`, at: reference.at }] : [],
      };
    }
  },
});

function isUnproved(access: Access | undefined): boolean {
  return access?.kind === 'unproved';
}
