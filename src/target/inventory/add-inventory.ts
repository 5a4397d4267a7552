import { connectorOf } from '../../model/identifier.ts';
import { itemsOf, member, textAt } from '../../parse/json-access.ts';
import { pointer } from '../../parse/pointer.ts';
import { inventorySchema } from '../inventory-schema.ts';
import { addPermissions, byKnowledge, draftConnection } from './draft-connection.ts';
import type { ExportProblem, Gathered } from './gathered.ts';
import { misplacedFinder } from './misplaced-finder.ts';
import { ownerOf } from './owner-of.ts';
import { isObscure, type PermissionTexts, toPermission } from './to-permission.ts';

type Mistake = Omit<ExportProblem, 'path'>;

const findMisplaced = misplacedFinder(inventorySchema);

export function isInventory(value: unknown): boolean {
  return member(value, 'schemaVersion') === 1 && Array.isArray(member(value, 'connections'));
}

/** Only `name` and `connector` of a connection are needed in one that somebody writes. */
export function addInventory(gathered: Gathered, value: unknown): Mistake | undefined {
  const misplaced = findMisplaced(value);
  if (misplaced) return { pointer: misplaced.pointer, detail: `there should be ${misplaced.wanted} here` };
  for (const environment of itemsOf(member(value, 'complete'))) gathered.complete.add(String(environment));
  for (const [index, item] of itemsOf(member(value, 'connections')).entries()) {
    const mistake = addConnection(gathered, item, index);
    if (mistake) return { ...mistake, pointer: pointer('connections', index) + mistake.pointer };
  }
  for (const row of itemsOf(member(value, 'connectionReferences'))) {
    const logicalName = textAt(row, 'logicalName');
    if (logicalName === undefined) continue;
    const connection = textAt(row, 'connection') ?? '';
    const connector = (textAt(row, 'connector') ?? '').toLowerCase();
    gathered.references.set(logicalName.toLowerCase(), { logicalName, connector, connection });
  }
  for (const row of itemsOf(member(value, 'environmentVariables'))) {
    const schemaName = textAt(row, 'schemaName');
    if (schemaName === undefined) continue;
    const hasValue = member(row, 'hasValue');
    gathered.variables.set(schemaName.toLowerCase(), {
      schemaName,
      ...(typeof hasValue === 'boolean' ? { hasValue } : {}),
    });
  }
  return undefined;
}

function addConnection(gathered: Gathered, item: unknown, index: number): Mistake | undefined {
  const name = textAt(item, 'name');
  const connector = textAt(item, 'connector')?.toLowerCase();
  if (name === undefined || connector === undefined)
    return { pointer: '', detail: `connection ${index + 1} has no name or no connector` };
  const permissionsOf = textAt(item, 'permissionsOf');
  const of = byKnowledge.find((one) => one === permissionsOf);
  if (permissionsOf !== undefined && of === undefined)
    return { pointer: '/permissionsOf', detail: `it is none of ${byKnowledge.toReversed().join(', ')}` };
  const texts = itemsOf(member(item, 'permissions')).map(permissionTexts);
  const obscure = texts.findIndex(isObscure);
  if (obscure !== -1)
    return { pointer: pointer('permissions', obscure), detail: 'a permission needs a role and a principal' };
  const isOAuth = member(item, 'isOAuth');
  const faults = member(item, 'faults');
  const draft = draftConnection(gathered, connectorOf(connector) || connector, name, {
    displayName: textAt(item, 'displayName'),
    environment: textAt(item, 'environment'),
    owner: ownerOf(member(item, 'owner')),
    faults: Array.isArray(faults) ? faults.map(String) : undefined,
    isOAuth: typeof isOAuth === 'boolean' ? isOAuth : undefined,
  });
  const permissions = texts.flatMap(toPermission);
  addPermissions(draft, permissions, of ?? (permissions.length > 0 ? 'everybody' : 'nobody'));
  return undefined;
}

function permissionTexts(permission: unknown): PermissionTexts {
  const principal = member(permission, 'principal');
  return {
    role: textAt(permission, 'role'),
    type: textAt(principal, 'type'),
    id: textAt(principal, 'id'),
    name: textAt(principal, 'name'),
    email: textAt(principal, 'email'),
  };
}
