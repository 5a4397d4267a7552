import { textAt } from '../../parse/json-access.ts';
import type { ConnectionOwner } from '../inventory.ts';
import { fieldOfHashtable } from './field-of-hashtable.ts';

/** An object, or what PowerShell makes of one that lies too deep: `@{id=…; displayName=…}`. */
export function ownerOf(value: unknown): ConnectionOwner | undefined {
  const field = (name: string) =>
    typeof value === 'string' ? fieldOfHashtable(value, name) : textAt(value, name);
  const id = field('id');
  const name = field('displayName') ?? field('name');
  const email = field('email') ?? field('userPrincipalName');
  if (id === undefined && name === undefined && email === undefined) return undefined;
  return { ...(id ? { id } : {}), ...(name ? { name } : {}), ...(email ? { email } : {}) };
}
