import { textAt, valueAt } from '../../parse/json-access.ts';
import type { PermissionTexts } from './to-permission.ts';

/** As the REST API writes it. */
export function permissionTexts(item: unknown): PermissionTexts {
  const principal = valueAt(item, 'properties', 'principal');
  return {
    role: textAt(item, 'properties', 'roleName'),
    type: textAt(principal, 'type'),
    id: textAt(principal, 'id'),
    name: textAt(principal, 'displayName'),
    email: textAt(principal, 'email'),
  };
}
