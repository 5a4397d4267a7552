import type { Connection, Permission } from './inventory.ts';
import type { Principal } from './target.ts';
import type { Access } from './target-view.ts';

/** Whether a principal may use a connection, as far as its export can prove. */
export function accessOf(principal: Principal, connection: Connection): Access {
  const { owner, permissions, permissionsOf } = connection;
  const id = principal.id.toLowerCase();
  if (owner?.id?.toLowerCase() === id) return { kind: 'granted' };
  const groups = new Set(principal.groups?.map((group) => group.toLowerCase()));
  if (permissions.some((permission) => isFor(permission, id, groups))) return { kind: 'granted' };
  if (permissionsOf === 'nobody') return { kind: 'unproved', because: 'noPermissions' };
  if (permissionsOf === 'caller') return { kind: 'unproved', because: 'onlyCaller' };
  if (permissionsOf === 'people' && principal.type === 'servicePrincipal')
    return { kind: 'unproved', because: 'noServicePrincipals' };
  const shared = permissions.filter(({ principal: { type } }) => type === 'Group');
  if (principal.groups === undefined && shared.length > 0) {
    return { kind: 'group', groups: shared.map(({ principal: { name, id: group } }) => name ?? group) };
  }
  return { kind: 'denied' };
}

function isFor(
  { principal: { type, id } }: Permission,
  wanted: string,
  groups: ReadonlySet<string>,
): boolean {
  if (type === 'Tenant') return true;
  return type === 'Group' ? groups.has(id.toLowerCase()) : id.toLowerCase() === wanted;
}
