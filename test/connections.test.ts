import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import { accessOf } from '../src/target/access.ts';
import { importConnections } from '../src/target/import-connections.ts';
import type { Connection } from '../src/target/inventory.ts';
import { inventorySchema } from '../src/target/inventory-schema.ts';
import { loadTargets } from '../src/target/load.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const sharePoint = '/providers/Microsoft.PowerApps/apis/shared_sharepointonline';
const name = '4f0c2b7d9a1e4c53b8d26e7f1a90c3d5';
const ada = '8c2e4d10-5f7a-4b39-a6c1-0d9e8f7a6b54';
const spn = '6e9a1c3d-7f20-4b85-9d4e-3c5b7a9f1e08';

/** An entry of a list, as a maker or an administrator gets it. */
function listed(scope = '', properties: object = {}): object {
  return {
    name,
    id: `/providers/Microsoft.PowerApps${scope}/apis/shared_sharepointonline/connections/${name}`,
    type: 'Microsoft.PowerApps/apis/connections',
    properties: {
      apiId: sharePoint,
      displayName: 'ada@fabrikam.example',
      statuses: [{ status: 'Connected' }],
      connectionParameters: { 'token:grantType': 'code' },
      createdBy: { id: ada, displayName: 'Ada', email: 'ada@fabrikam.example', type: 'User' },
      environment: { id: '/providers/Microsoft.PowerApps/environments/prod-eu', name: 'prod-eu' },
      ...properties,
    },
  };
}

function permission(role: string, principal: object): object {
  return {
    name: '1',
    id: `${sharePoint}/connections/${name}/permissions/1`,
    properties: { roleName: role, principal },
  };
}

const adminScope = '/scopes/admin/environments/prod-eu';
const known: Connection = {
  name,
  connector: 'shared_sharepointonline',
  displayName: 'ada@fabrikam.example',
  environment: 'prod-eu',
  owner: { id: ada, name: 'Ada', email: 'ada@fabrikam.example' },
  faults: [],
  isOAuth: true,
  permissions: [],
  permissionsOf: 'nobody',
};

function imported(...values: readonly unknown[]) {
  return importConnections(values.map((value, index) => ({ path: `${index}.json`, value })));
}

describe('connections import reads', () => {
  test("a maker's list, with the permission of the maker alone", () => {
    const permissions = [permission('Owner', { id: ada, type: 'NotSpecified' })];
    expect(imported({ value: [listed('', { permissions })] })).toEqual({
      inventory: {
        schemaVersion: 1,
        complete: [],
        connections: [
          {
            ...known,
            permissions: [{ role: 'Owner', principal: { type: 'NotSpecified', id: ada } }],
            permissionsOf: 'caller',
          },
        ],
        connectionReferences: [],
      },
      problems: [],
    });
  });

  test("an administrator's list, which is complete", () => {
    const { inventory } = imported({ value: [listed(adminScope, { environment: undefined })] });
    expect([inventory.complete, inventory.connections]).toEqual([['prod-eu'], [known]]);
  });

  test.each([
    ['a first page alone', [{ value: [listed(adminScope)], nextLink: 'https://x.example' }], []],
    [
      'all pages',
      [{ value: [listed(adminScope)], nextLink: 'https://x.example' }, { value: [listed(adminScope)] }],
      ['prod-eu'],
    ],
    ['a page whose link is null', [{ value: [listed(adminScope)], '@odata.nextLink': null }], ['prod-eu']],
  ])('%s', (_, pages, complete) => {
    expect(imported(...pages).inventory.complete).toEqual(complete);
  });

  test('a permissions answer, which names its connection in each id', () => {
    const answer = {
      value: [
        permission('Owner', { id: ada, displayName: 'Ada', email: 'ada@fabrikam.example', type: 'User' }),
        permission('CanViewWithShare', { id: spn, displayName: 'Deployment', type: 'ServicePrincipal' }),
        permission('CanSmile', { id: 'x', type: 'User' }),
      ],
    };
    const permissions = [
      { role: 'Owner', principal: { type: 'User', id: ada, name: 'Ada', email: 'ada@fabrikam.example' } },
      { role: 'CanViewWithShare', principal: { type: 'ServicePrincipal', id: spn, name: 'Deployment' } },
    ];
    expect(imported({ value: [listed()] }, answer).inventory.connections).toEqual([
      { ...known, permissions, permissionsOf: 'everybody' },
    ]);
    expect(imported(answer).inventory.connections).toEqual([
      {
        name,
        connector: 'shared_sharepointonline',
        owner: { id: ada, name: 'Ada', email: 'ada@fabrikam.example' },
        permissions,
        permissionsOf: 'everybody',
      },
    ]);
  });

  test('the first page of a permissions answer, which proves nothing', () => {
    const answer = { value: [permission('Owner', { id: ada, type: 'User' })], nextLink: 'https://x.example' };
    expect(imported(answer).inventory.connections[0]?.permissionsOf).toBe('caller');
  });

  test('Get-AdminPowerAppConnection, with what ConvertTo-Json makes of nested objects', () => {
    const row = {
      ConnectionName: name,
      ConnectionId: `${sharePoint}/connections/${name}`,
      FullConnectorName: sharePoint,
      ConnectorName: 'shared_sharepointonline',
      DisplayName: 'ada@fabrikam.example',
      CreatedBy: { id: ada, displayName: 'Ada', email: 'ada@fabrikam.example' },
      EnvironmentName: 'prod-eu',
      Statuses: [{ status: 'Connected' }],
      Internal: { properties: { connectionParameters: { 'token:grantType': 'code' } } },
    };
    expect(imported([row]).inventory.connections).toEqual([known]);
    const flattened = {
      ...row,
      CreatedBy: `@{id=${ada}; displayName=Ada; email=ada@fabrikam.example; type=User}`,
      Statuses: '@{status=Error; target=token}',
      Internal: '@{name=x}',
    };
    const { isOAuth: _unknown, ...rest } = known;
    expect(imported(flattened).inventory.connections).toEqual([{ ...rest, faults: ['Error'] }]);
  });

  test('Get-AdminPowerAppConnectionRoleAssignment, with its defects', () => {
    const row = {
      RoleId: `${sharePoint}/connections/${name}/permissions/1`,
      RoleName: '0f1e2d3c-0000-4000-8000-000000000001',
      RoleType: 'CanUse',
      PrincipalDisplayName: 'Bob',
      PrincipalEmail: 'bob@fabrikam.example',
      PrincipalObjectId: 'bob-id',
      PrincipalType: 'User',
      ConnectionName: name,
      ConnectorName: 'shared_sharepointonline',
      EnvironmentName: 'prod-eu',
    };
    const group = {
      ...row,
      RoleType: 'CanUseAndShare',
      PrincipalType: 'Group',
      PrincipalObjectId: 'group-id',
      PrincipalEmail: null,
      ConnectionName: `${name}/permissions/2`,
    };
    expect(imported([row, null, group]).inventory.connections).toEqual([
      {
        name,
        connector: 'shared_sharepointonline',
        environment: 'prod-eu',
        permissions: [
          {
            role: 'CanView',
            principal: { type: 'User', id: 'bob-id', name: 'Bob', email: 'bob@fabrikam.example' },
          },
          { role: 'CanViewWithShare', principal: { type: 'Group', id: 'group-id', name: 'Bob' } },
        ],
        permissionsOf: 'people',
      },
    ]);
  });

  test('rows of Dataverse', () => {
    const row = (logicalName: string, connectionid: string | null) => ({
      connectionreferencelogicalname: logicalName,
      connectorid: sharePoint,
      connectionid,
      statuscode: 1,
    });
    expect(
      imported({ value: [row('fab_b', null), row('fab_a', name)] }).inventory.connectionReferences,
    ).toEqual([
      { logicalName: 'fab_a', connector: 'shared_sharepointonline', connection: name },
      { logicalName: 'fab_b', connector: 'shared_sharepointonline', connection: '' },
    ]);
  });

  const definition = (id: string, fields: object = {}) => ({
    environmentvariabledefinitionid: id,
    schemaname: `fab_${id}`,
    ...fields,
  });
  const within = (...values: readonly object[]) => ({
    environmentvariabledefinition_environmentvariablevalue: values,
  });
  const valueRow = (id: string, fields: object = {}) => ({
    environmentvariablevalueid: '1',
    schemaname: 'x',
    _environmentvariabledefinitionid_value: id.toUpperCase(),
    ...fields,
  });

  test.each([
    [
      'definitions alone',
      [definition('a'), definition('b', { defaultvalue: 'secret' })],
      [{ schemaName: 'fab_a' }, { schemaName: 'fab_b', hasValue: true }],
    ],
    [
      'definitions with their values',
      [
        definition('a', within()),
        definition('b', within({ value: 'secret' })),
        definition('c', within({ value: null })),
        definition('d', within({ environmentvariablevalueid: '1' })),
      ],
      [
        { schemaName: 'fab_a', hasValue: false },
        { schemaName: 'fab_b', hasValue: true },
        { schemaName: 'fab_c', hasValue: false },
        { schemaName: 'fab_d', hasValue: true },
      ],
    ],
    [
      'both tables',
      [
        valueRow('a', { value: 'secret' }),
        definition('a'),
        definition('b'),
        definition('c'),
        valueRow('c'),
        valueRow('d', { value: 'secret' }),
        valueRow('b', { value: '' }),
      ],
      [
        { schemaName: 'fab_a', hasValue: true },
        { schemaName: 'fab_b', hasValue: false },
        { schemaName: 'fab_c', hasValue: true },
      ],
    ],
    ['a prototype name', [definition('a', { schemaname: '__proto__' })], [{ schemaName: '__proto__' }]],
  ])('rows of variables, and keeps no value: %s', (_, rows, environmentVariables) => {
    const nothing = { schemaVersion: 1, complete: [], connections: [], connectionReferences: [] };
    const { inventory, problems } = imported({ value: rows });
    expect({ inventory, problems }).toEqual({
      inventory: { ...nothing, environmentVariables },
      problems: [],
    });
    expect(imported(inventory).inventory).toEqual(inventory);
  });

  test("a permission that may be anybody's, and does not take the answer for a proof", () => {
    const answer = {
      value: [permission('Owner', { id: ada, type: 'User' }), permission('CanView', { id: 1, type: 'User' })],
    };
    expect(imported(answer).inventory.connections[0]?.permissionsOf).toBe('caller');
  });

  test('inventories, its own output among them, and adds them up', () => {
    const answer = { value: [permission('CanView', { id: spn, type: 'ServicePrincipal' })] };
    const { inventory } = imported({ value: [listed(adminScope)] }, answer);
    expect(imported(inventory).inventory).toEqual(inventory);
    const written = { schemaVersion: 1, connections: [{ name, connector: sharePoint }] };
    expect(imported(written, answer).inventory).toEqual(
      imported({ schemaVersion: 1, connections: [{ name, connector: 'shared_sharepointonline' }] }, answer)
        .inventory,
    );
  });

  test.each([
    ['a connection that a person signed in', { connectionParameters: { 'token:grantType': 'code' } }, true],
    ['one that may not be shared', { connectionParameters: {}, allowSharing: false }, true],
    [
      'a parameter set',
      { connectionParameters: undefined, connectionParametersSet: { name: 'firstParty' } },
      true,
    ],
    [
      'a service principal',
      { connectionParameters: undefined, connectionParametersSet: { name: 'oauthSP' } },
      false,
    ],
    ['one that may be shared', { connectionParameters: {}, allowSharing: true }, false],
    ['nothing', { connectionParameters: { server: 'x' } }, undefined],
  ])('%s as OAuth or not', (_, properties, expected) => {
    expect(imported({ value: [listed('', properties)] }).inventory.connections[0]?.isOAuth).toBe(expected);
  });

  test.each([
    [
      [{ status: 'Connected' }, { status: 'Error', error: { code: '401', message: 'expired' } }],
      ['Error: expired'],
    ],
    [[{ status: 'Connected' }], []],
    [[], undefined],
    ['Error', ['Error']],
  ])('statuses: %j', (statuses, faults) => {
    expect(imported({ value: [listed('', { statuses })] }).inventory.connections[0]?.faults).toEqual(faults);
  });

  const nothingOfOurs = 'is no connection, permission, connection reference or environment variable';
  const shared = (one: object) => ({
    schemaVersion: 1,
    connections: [{ name, connector: 'shared_x', permissions: [one] }],
  });
  test.each([
    [{ value: [listed(), { name: 'x' }] }, '/value/1', `entry 2 ${nothingOfOurs}`],
    [[listed(), null, 1], '/2', `entry 3 ${nothingOfOurs}`],
    ['text', '', `it ${nothingOfOurs}`],
    [[{ ConnectionName: 'x' }], '/0', `it ${nothingOfOurs}`],
    [
      { schemaVersion: 1, connections: [{ connector: 'x' }] },
      '/connections/0',
      'connection 1 has no name or no connector',
    ],
    [{ schemaVersion: 1, connections: [{ name: 1 }] }, '/connections/0/name', 'there should be text here'],
    [
      { schemaVersion: 1, connections: [{ name, connector: 'x', permissionsOf: 'all' }] },
      '/connections/0/permissionsOf',
      'it is none of everybody, people, caller, nobody',
    ],
    [shared({ role: null }), '/connections/0/permissions/0/role', 'there should be text here'],
    [
      shared({ role: 'CanView', principal: { type: 'User' } }),
      '/connections/0/permissions/0',
      'a permission needs a role and a principal',
    ],
    [
      { schemaVersion: 1, connections: [], environmentVariables: { fab_x: true } },
      '/environmentVariables',
      'there should be a list here',
    ],
    [
      { value: [{ environmentvariabledefinitionid: 'd', schemaname: 'fab_x' }], '@odata.nextLink': 'x' },
      '',
      'the rest of the rows is missing',
    ],
  ])('%j: and says what is nothing of this', (value, pointer, detail) => {
    expect(imported(value).problems).toEqual([{ path: '0.json', pointer, detail }]);
  });

  test('prototype names and duplicates as plain data', () => {
    const value = JSON.parse(
      `{ "value": [${JSON.stringify(listed())}, ${JSON.stringify(listed()).replaceAll(name, '__proto__')}, ${JSON.stringify(listed())}], "__proto__": [] }`,
    );
    expect(imported(value).inventory.connections.map((one) => one.name)).toEqual([name, '__proto__']);
  });
});

test('what it writes is what the schema says', () => {
  const validate = new Ajv({ allErrors: true }).compile(inventorySchema);
  const { inventory } = imported(
    { value: [listed(adminScope, { statuses: [{ status: 'Error' }] })] },
    { value: [permission('CanView', { id: spn, type: 'ServicePrincipal' })] },
    [{ connectionreferencelogicalname: 'fab_a', connectorid: sharePoint, connectionid: null }],
  );
  validate(inventory);
  expect(validate.errors).toBeNull();
  expect(JSON.parse(readFileSync('schema/connections.schema.json', 'utf8'))).toEqual(inventorySchema);
});

describe('connections import on the command line', () => {
  async function command(words: readonly string[], files: Readonly<Record<string, string | Buffer>>) {
    const cwd = temporaryFolder();
    writeFiles(cwd, new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
    const out: string[] = [];
    const errors: string[] = [];
    const exitCode = await main(['connections', ...words], {
      cwd,
      isTerminal: false,
      columns: undefined,
      environment: {},
      writeOutput: (text) => out.push(text),
      writeError: (text) => errors.push(text),
    });
    return { cwd, exitCode, out: out.join(''), errors: errors.join('') };
  }

  test('prints an inventory', async () => {
    const { exitCode, out, errors } = await command(['import', 'list.json', '--complete'], {
      'list.json': JSON.stringify({ value: [listed()] }),
    });
    expect([exitCode, errors]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      schemaVersion: 1,
      complete: ['*'],
      connections: [known],
      connectionReferences: [],
    });
  });

  test('writes a file that --connections reads, from what Windows PowerShell writes', async () => {
    const text = Buffer.from(`\ufeff${JSON.stringify([listed(adminScope)])}`, 'utf16le');
    const { cwd, exitCode, out } = await command(['import', 'list.json', '-o', 'out/prod.json'], {
      'list.json': text,
    });
    expect([exitCode, out]).toEqual([0, '']);
    const [target] = loadTargets({ from: { prod: { connections: 'out/prod.json' } } }, cwd);
    expect(target?.connections?.connections).toEqual([known]);
    const [raw] = loadTargets({ from: { prod: { connections: ['list.json'] } } }, cwd);
    expect(raw?.connections).toEqual(target?.connections);
  });

  test.each([
    [['import'], 'connections import needs files.\n'],
    [[], 'connections needs a verb.\n'],
    [['export', 'a.json'], 'connections can\'t "export".\n'],
    [['import', 'gone.json'], 'Can\'t read the connections "gone.json": no such file or directory.\n'],
    [['import', 'bad.json'], "Can't read the connections bad.json:1:2: close bracket expected.\n"],
    [
      ['import', 'other.json'],
      'Wrong connections in other.json:1:1: it is no connection, permission, connection reference or environment variable.\n',
    ],
  ])('%j is a usage error', async (words, message) => {
    const { exitCode, out, errors } = await command(words, { 'bad.json': '[', 'other.json': '{"a":1}' });
    expect([exitCode, out]).toEqual([2, '']);
    expect(errors.slice(0, message.length)).toBe(message);
  });

  test('explains itself', async () => {
    const { exitCode, out } = await command(['--help'], {});
    expect(exitCode).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain('solution-lint connections import <files…>');
  });
});

describe('a principal may use a connection', () => {
  const person = (groups?: readonly string[]) => ({ type: 'user', id: 'P', name: 'user P', groups }) as const;
  const app = { type: 'servicePrincipal', id: spn, name: 'service principal', groups: undefined } as const;
  const shared = (
    type: Connection['permissions'][number]['principal']['type'],
    id: string,
    role = 'CanView' as const,
  ) => ({
    ...known,
    permissions: [{ role, principal: { type, id } }],
    permissionsOf: 'everybody' as const,
  });

  test.each([
    ['its owner', person(), { ...known, owner: { id: 'p' } }, { kind: 'granted' }],
    ['by a permission', person(), shared('User', 'p'), { kind: 'granted' }],
    ['by a permission of unknown type', person(), shared('NotSpecified', 'p'), { kind: 'granted' }],
    ['in a group', person(['g']), shared('Group', 'G'), { kind: 'granted' }],
    ['in the tenant', person(), shared('Tenant', 't'), { kind: 'granted' }],
    ['not: shared with another', person(), shared('User', 'q'), { kind: 'denied' }],
    ['not: in another group', person(['h']), shared('Group', 'g'), { kind: 'denied' }],
    ['not: in no group', person([]), shared('Group', 'g'), { kind: 'denied' }],
    ['who knows: groups are not known', person(), shared('Group', 'g'), { kind: 'group', groups: ['g'] }],
    ['who knows: no permissions', person(), known, { kind: 'unproved', because: 'noPermissions' }],
    [
      "who knows: the caller's",
      person(),
      { ...known, permissionsOf: 'caller' as const },
      { kind: 'unproved', because: 'onlyCaller' },
    ],
    ['not: people are known', person(), { ...known, permissionsOf: 'people' as const }, { kind: 'denied' }],
    [
      'who knows: no service principals',
      app,
      { ...known, permissionsOf: 'people' as const },
      { kind: 'unproved', because: 'noServicePrincipals' },
    ],
  ])('%s', (_, principal, connection, expected) => {
    expect(accessOf(principal, connection)).toEqual(expected);
  });
});
