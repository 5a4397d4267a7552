import type { Permission } from '../inventory.ts';
import { displayText } from './display-text.ts';

/** A permission in words, whoever wrote it. */
export type PermissionTexts = Readonly<Record<'role' | 'type' | 'id' | 'name' | 'email', string | undefined>>;

const roles: ReadonlyMap<string, Permission['role']> = new Map([
  ['owner', 'Owner'],
  ['canedit', 'CanEdit'],
  ['canviewwithshare', 'CanViewWithShare'],
  ['canuseandshare', 'CanViewWithShare'],
  ['canusewithshare', 'CanViewWithShare'],
  ['canview', 'CanView'],
  ['canuse', 'CanView'],
]);

type Principal = Permission['principal'];

const principalTypes = ['User', 'Group', 'Tenant', 'ServicePrincipal', 'NotSpecified'] as const;

const typesByName: ReadonlyMap<string, Principal['type']> = new Map(
  principalTypes.map((type) => [type.toLowerCase(), type]),
);

/** None, where the role lets nobody use the connection, or nobody has it. */
export function toPermission({ role, type, id, name, email }: PermissionTexts): readonly Permission[] {
  const known = roles.get(role?.toLowerCase() ?? '');
  const kind = typesByName.get(type?.toLowerCase() ?? '') ?? 'NotSpecified';
  if (known === undefined || (id === undefined && kind !== 'Tenant')) return [];
  const principal: { -readonly [Key in keyof Principal]: Principal[Key] } = { type: kind, id: id ?? '' };
  if (name !== undefined) principal.name = displayText(name);
  if (email !== undefined) principal.email = displayText(email);
  return [{ role: known, principal }];
}

/** Whose it is, or what it allows, is not said: it may be anybody's. */
export function isObscure({ role, type, id }: PermissionTexts): boolean {
  return role === undefined || (id === undefined && type?.toLowerCase() !== 'tenant');
}
