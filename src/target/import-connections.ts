import { connectorOf } from '../model/identifier.ts';
import { isRecord, itemsOf, member, textAt, valueAt } from '../parse/json-access.ts';
import type {
  Connection,
  ConnectionOwner,
  Inventory,
  LiveReference,
  Permission,
  PermissionsOf,
} from './inventory.ts';

/** One export, parsed. */
export interface ConnectionExport {
  readonly path: string;
  readonly value: unknown;
}

interface ImportedConnections {
  readonly inventory: Inventory;
  /** What is no export of connections, in words. */
  readonly problems: readonly string[];
}

type Draft = { -readonly [Key in keyof Connection]: Connection[Key] } & { permissions: Permission[] };

/** What all exports together say; a later one adds to what an earlier one said of the same connection. */
interface Gathered {
  readonly connections: Map<string, Draft>;
  readonly references: Map<string, LiveReference>;
  readonly complete: Set<string>;
  /** Environments that an administrator listed, with how many pages say that another follows, and how many don't. */
  readonly lists: Map<string, { open: number; ended: number }>;
  /** The same of the permissions of a connection, by its key. */
  readonly answers: Map<string, { open: number; ended: number }>;
  readonly problems: string[];
}

/**
 * Normalises what people can export: lists of connections and `/permissions` answers of the REST API, objects of
 * `Get-AdminPowerAppConnection` and `Get-AdminPowerAppConnectionRoleAssignment`, `connectionreferences` rows of
 * Dataverse, and inventories.
 *
 * @param isComplete whoever exported says that nothing is left out.
 */
export function importConnections(
  exports: readonly ConnectionExport[],
  isComplete = false,
): ImportedConnections {
  const gathered: Gathered = {
    connections: new Map(),
    references: new Map(),
    complete: new Set(isComplete ? ['*'] : []),
    lists: new Map(),
    answers: new Map(),
    problems: [],
  };
  for (const one of exports) gather(gathered, one);
  for (const [environment, { open, ended }] of gathered.lists) {
    if (ended > 0 || open === 0) gathered.complete.add(environment);
  }
  for (const [key, { open, ended }] of gathered.answers) {
    const connection = gathered.connections.get(key);
    if (connection && open > 0 && ended === 0) connection.permissionsOf = 'caller';
  }
  return {
    inventory: {
      schemaVersion: 1,
      complete: [...gathered.complete].sort(),
      connections: sortedByKey(gathered.connections),
      connectionReferences: sortedByKey(gathered.references),
    },
    problems: gathered.problems,
  };
}

function sortedByKey<Value>(map: ReadonlyMap<string, Value>): readonly Value[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function gather(gathered: Gathered, { path, value }: ConnectionExport): void {
  if (member(value, 'schemaVersion') === 1 && Array.isArray(member(value, 'connections'))) {
    addInventory(gathered, path, value);
    return;
  }
  const listed = member(value, 'value');
  const items = Array.isArray(value) ? itemsOf(value) : Array.isArray(listed) ? itemsOf(listed) : [value];
  const hasMore = textAt(value, 'nextLink') !== undefined || member(value, '@odata.nextLink') !== undefined;
  const pages = new Map<string, { open: number; ended: number }>();
  for (const [index, item] of items.entries()) {
    // Service principals are null in what the role assignment cmdlet returns.
    if (item === null) continue;
    const page = addItem(gathered, item);
    if (page === undefined) {
      gathered.problems.push(
        `${path}: ${items.length > 1 ? `entry ${index + 1}` : 'it'} is no connection, permission or connection reference`,
      );
      return;
    }
    if (page)
      pages.set(
        `${page.kind} ${page.key}`,
        page.kind === 'list' ? countIn(gathered.lists, page.key) : countIn(gathered.answers, page.key),
      );
  }
  for (const count of pages.values()) count[hasMore ? 'open' : 'ended'] += 1;
}

function countIn(counts: Gathered['lists'], key: string): { open: number; ended: number } {
  const count = counts.get(key) ?? { open: 0, ended: 0 };
  counts.set(key, count);
  return count;
}

interface Page {
  readonly kind: 'list' | 'answer';
  readonly key: string;
}

/** What the item is a page of; `false`: of nothing that could go on; `undefined`: it is nothing of ours. */
function addItem(gathered: Gathered, item: unknown): Page | false | undefined {
  if (!isRecord(item)) return undefined;
  const id = textAt(item, 'id') ?? '';
  if (textAt(item, 'connectionreferencelogicalname') !== undefined) return addRow(gathered, item);
  if (textAt(item, 'RoleType') !== undefined && 'PrincipalObjectId' in item)
    return addRoleAssignment(gathered, item);
  if (textAt(item, 'ConnectionName') !== undefined) return addCmdletConnection(gathered, item);
  if (permissionId.test(id)) return addPermission(gathered, item, id);
  if (isRecord(member(item, 'properties')) && textAt(item, 'name') !== undefined)
    return addConnection(gathered, item, id);
  return undefined;
}

const permissionId = /\/apis\/([^/]+)\/connections\/([^/]+)\/permissions?\//i;
const adminScope = /\/scopes\/admin\/environments\/([^/]+)\//i;

function addConnection(gathered: Gathered, item: unknown, id: string): Page | false | undefined {
  const name = textAt(item, 'name') ?? '';
  const properties = member(item, 'properties');
  const connector =
    connectorOf(textAt(properties, 'apiId')) || connectorOf(id.replace(/\/connections\/.*$/i, ''));
  if (connector === '') return undefined;
  const scope = adminScope.exec(id)?.[1];
  const environment =
    textAt(properties, 'environment', 'name') ?? lastPart(textAt(properties, 'environment', 'id')) ?? scope;
  const draft = draftOf(gathered, connector, name);
  describe(draft, {
    displayName: textAt(properties, 'displayName'),
    environment,
    owner: ownerOf(member(properties, 'createdBy')),
    faults: faultsOf(member(properties, 'statuses')),
    isOAuth: isOAuthConnection(properties),
  });
  const permissions = itemsOf(member(properties, 'permissions')).flatMap(permissionOf);
  addPermissions(draft, permissions, permissions.length > 0 ? 'caller' : 'nobody');
  return scope === undefined ? false : { kind: 'list', key: scope };
}

function addPermission(gathered: Gathered, item: unknown, id: string): Page | undefined {
  const [, connector = '', name = ''] = permissionId.exec(id) ?? [];
  const permissions = permissionOf(item);
  const draft = draftOf(gathered, connector.toLowerCase(), name);
  addPermissions(draft, permissions, 'everybody');
  return { kind: 'answer', key: keyOf(connector, name) };
}

function addCmdletConnection(gathered: Gathered, item: unknown): false | undefined {
  const connector =
    connectorOf(textAt(item, 'FullConnectorName')) || (textAt(item, 'ConnectorName') ?? '').toLowerCase();
  if (connector === '') return undefined;
  const draft = draftOf(gathered, connector, textAt(item, 'ConnectionName') ?? '');
  const raw = valueAt(item, 'Internal', 'properties');
  describe(draft, {
    displayName: textAt(item, 'DisplayName'),
    environment: textAt(item, 'EnvironmentName'),
    owner: ownerOf(member(item, 'CreatedBy')),
    faults: faultsOf(member(item, 'Statuses')),
    isOAuth: isOAuthConnection(raw),
  });
  return false;
}

/** `RoleName` is the id of the assignment; in rows of groups `ConnectionName` is wrong, and `RoleId` has the right one. */
function addRoleAssignment(gathered: Gathered, item: unknown): false | undefined {
  const id = [textAt(item, 'RoleId'), textAt(item, 'Internal', 'id')].find(
    (one) => one && permissionId.test(one),
  );
  const [, connectorInId, nameInId] = permissionId.exec(id ?? '') ?? [];
  const connector = connectorInId ?? lastPart(textAt(item, 'ConnectorName')) ?? '';
  const name = nameInId ?? textAt(item, 'ConnectionName') ?? '';
  if (connector === '' || name === '') return undefined;
  const draft = draftOf(gathered, connector.toLowerCase(), name);
  describe(draft, { environment: textAt(item, 'EnvironmentName') });
  const permission = toPermission(textAt(item, 'RoleType'), {
    type: textAt(item, 'PrincipalType'),
    id: textAt(item, 'PrincipalObjectId'),
    name: textAt(item, 'PrincipalDisplayName'),
    email: textAt(item, 'PrincipalEmail'),
  });
  addPermissions(draft, permission, 'people');
  return false;
}

function addRow(gathered: Gathered, item: unknown): false {
  const logicalName = textAt(item, 'connectionreferencelogicalname') ?? '';
  const connector = connectorOf(textAt(item, 'connectorid'));
  const connection = lastPart(textAt(item, 'connectionid')) ?? '';
  gathered.references.set(logicalName.toLowerCase(), { logicalName, connector, connection });
  return false;
}

/** Only `name` and `connector` of a connection are needed in one that somebody writes. */
function addInventory(gathered: Gathered, path: string, value: unknown): void {
  for (const environment of itemsOf(member(value, 'complete'))) gathered.complete.add(String(environment));
  for (const [index, item] of itemsOf(member(value, 'connections')).entries()) {
    const name = textAt(item, 'name');
    const connector = textAt(item, 'connector')?.toLowerCase();
    if (name === undefined || connector === undefined) {
      gathered.problems.push(`${path}: connection ${index + 1} has no name or no connector`);
      return;
    }
    const draft = draftOf(gathered, connectorOf(connector) || connector, name);
    const isOAuth = member(item, 'isOAuth');
    const faults = member(item, 'faults');
    describe(draft, {
      displayName: textAt(item, 'displayName'),
      environment: textAt(item, 'environment'),
      owner: ownerOf(member(item, 'owner')),
      faults: Array.isArray(faults) ? faults.map(String) : undefined,
      isOAuth: typeof isOAuth === 'boolean' ? isOAuth : undefined,
    });
    const permissions = itemsOf(member(item, 'permissions')).flatMap((permission) => {
      const principal = member(permission, 'principal');
      return toPermission(textAt(permission, 'role'), {
        type: textAt(principal, 'type'),
        id: textAt(principal, 'id'),
        name: textAt(principal, 'name'),
        email: textAt(principal, 'email'),
      });
    });
    const of = byKnowledge.find((one) => one === textAt(item, 'permissionsOf'));
    addPermissions(draft, permissions, of ?? (permissions.length > 0 ? 'everybody' : 'nobody'));
  }
  for (const row of itemsOf(member(value, 'connectionReferences'))) {
    const logicalName = textAt(row, 'logicalName');
    if (logicalName === undefined) continue;
    const connection = textAt(row, 'connection') ?? '';
    const connector = (textAt(row, 'connector') ?? '').toLowerCase();
    gathered.references.set(logicalName.toLowerCase(), { logicalName, connector, connection });
  }
}

function draftOf({ connections }: Gathered, connector: string, name: string): Draft {
  const key = keyOf(connector, name);
  const draft: Draft = connections.get(key) ?? { name, connector, permissions: [], permissionsOf: 'nobody' };
  connections.set(key, draft);
  return draft;
}

function keyOf(connector: string, name: string): string {
  return `${name}/${connector}`.toLowerCase();
}

type Described = {
  readonly [Key in 'displayName' | 'environment' | 'owner' | 'faults' | 'isOAuth']?:
    | Connection[Key]
    | undefined;
};

function describe(draft: Draft, { displayName, environment, owner, faults, isOAuth }: Described): void {
  if (displayName !== undefined) draft.displayName = displayName;
  if (environment !== undefined) draft.environment = environment;
  if (owner !== undefined) draft.owner = owner;
  if (faults !== undefined) draft.faults = faults;
  if (isOAuth !== undefined) draft.isOAuth = isOAuth;
}

const byKnowledge: readonly PermissionsOf[] = ['nobody', 'caller', 'people', 'everybody'];

function addPermissions(draft: Draft, permissions: readonly Permission[], of: PermissionsOf): void {
  for (const permission of permissions) draft.permissions.push(permission);
  if (byKnowledge.indexOf(of) > byKnowledge.indexOf(draft.permissionsOf)) draft.permissionsOf = of;
  const owner = permissions.find(({ role }) => role === 'Owner')?.principal;
  if (!draft.owner && owner && of !== 'caller') draft.owner = ownerOf(owner) ?? {};
}

function permissionOf(item: unknown): readonly Permission[] {
  const principal = valueAt(item, 'properties', 'principal');
  return toPermission(textAt(item, 'properties', 'roleName'), {
    type: textAt(principal, 'type'),
    id: textAt(principal, 'id'),
    name: textAt(principal, 'displayName'),
    email: textAt(principal, 'email'),
  });
}

const roles: ReadonlyMap<string, Permission['role']> = new Map([
  ['owner', 'Owner'],
  ['canedit', 'CanEdit'],
  ['canviewwithshare', 'CanViewWithShare'],
  ['canuseandshare', 'CanViewWithShare'],
  ['canusewithshare', 'CanViewWithShare'],
  ['canview', 'CanView'],
  ['canuse', 'CanView'],
]);

const principalTypes = ['User', 'Group', 'Tenant', 'ServicePrincipal', 'NotSpecified'] as const;

function toPermission(
  roleName: string | undefined,
  { type, id, name, email }: Readonly<Record<'type' | 'id' | 'name' | 'email', string | undefined>>,
): readonly Permission[] {
  const role = roles.get(roleName?.toLowerCase() ?? '');
  const kind = principalTypes.find((one) => one.toLowerCase() === type?.toLowerCase()) ?? 'NotSpecified';
  if (role === undefined || (id === undefined && kind !== 'Tenant')) return [];
  return [
    { role, principal: { type: kind, id: id ?? '', ...(name ? { name } : {}), ...(email ? { email } : {}) } },
  ];
}

/** An object, or what PowerShell makes of one that lies too deep: `@{id=…; displayName=…}`. */
function ownerOf(value: unknown): ConnectionOwner | undefined {
  const field = (name: string) =>
    typeof value === 'string' ? fieldOfHashtable(value, name) : textAt(value, name);
  const id = field('id');
  const name = field('displayName') ?? field('name');
  const email = field('email') ?? field('userPrincipalName');
  if (id === undefined && name === undefined && email === undefined) return undefined;
  return { ...(id ? { id } : {}), ...(name ? { name } : {}), ...(email ? { email } : {}) };
}

function fieldOfHashtable(text: string, name: string): string | undefined {
  const start = `; ${text.replace(/^@\{/, '').slice(0, 5000)}`;
  const at = start.toLowerCase().indexOf(`; ${name.toLowerCase()}=`);
  if (at === -1) return undefined;
  const value = start
    .slice(at + name.length + 3)
    .split(/[;}]/, 1)[0]
    ?.trim();
  return value || undefined;
}

/** `undefined` where there is no status. */
function faultsOf(statuses: unknown): readonly string[] | undefined {
  const all = (Array.isArray(statuses) ? itemsOf(statuses) : [statuses]).flatMap((one) => {
    const status =
      typeof one === 'string' ? (fieldOfHashtable(one, 'status') ?? wordOf(one)) : textAt(one, 'status');
    if (status === undefined) return [];
    const message = textAt(one, 'error', 'message') ?? textAt(one, 'error', 'code');
    return [{ status, text: message ? `${status}: ${message}` : status }];
  });
  if (all.length === 0) return undefined;
  return all
    .filter(({ status }) => status.toLowerCase() !== 'connected')
    .map(({ text }) => text.slice(0, 300));
}

function wordOf(text: string): string | undefined {
  return /^\w+$/.test(text.trim()) ? text.trim() : undefined;
}

/** Signed in by a person: such a connection can be shared with service principals only. */
function isOAuthConnection(properties: unknown): boolean | undefined {
  if (!isRecord(properties)) return undefined;
  if (valueAt(properties, 'connectionParameters', 'token:grantType') === 'code') return true;
  if (member(properties, 'allowSharing') === false) return true;
  const set = textAt(properties, 'connectionParametersSet', 'name');
  if (set !== undefined) return /oauth|firstparty/i.test(set) && !/oauthsp|serviceprincipal|cert/i.test(set);
  return member(properties, 'allowSharing') === true ? false : undefined;
}

function lastPart(path: string | undefined): string | undefined {
  return path?.split('/').findLast((part) => part !== '');
}
