import { isRecord, textAt } from '../../parse/json-access.ts';
import type { ConnectionOwner } from '../inventory.ts';
import { displayText } from './display-text.ts';
import { fieldOfHashtable } from './field-of-hashtable.ts';

type Field = (name: string) => string | undefined;

/** An object, or what PowerShell makes of one that lies too deep: `@{id=…; displayName=…}`. */
export function ownerOf(value: unknown): ConnectionOwner | undefined {
  if (typeof value === 'string') return toOwner((name) => fieldOfHashtable(value, name));
  return isRecord(value) ? toOwner((name) => textAt(value, name)) : undefined;
}

function toOwner(field: Field): ConnectionOwner | undefined {
  const id = field('id');
  const name = field('displayName') ?? field('name');
  const email = field('email') ?? field('userPrincipalName');
  if (id === undefined && name === undefined && email === undefined) return undefined;
  const owner: { -readonly [Key in keyof ConnectionOwner]: ConnectionOwner[Key] } = {};
  if (id !== undefined) owner.id = id;
  if (name !== undefined) owner.name = displayText(name);
  if (email !== undefined) owner.email = displayText(email);
  return owner;
}
