import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { formatReport, reportFormats } from '../../src/output/format-report.ts';
import { pageScript } from '../../src/output/page-assets.ts';
import type { Report } from '../../src/report.ts';
import { run } from '../../src/run.ts';
import { loadTargets } from '../../src/target/load.ts';
import { renderPackage } from '../../src/testing/render-package.ts';
import { UsageError } from '../../src/usage-error.ts';
import { unseenCharacter } from '../output/hostile-names.ts';
import { samplePackage } from '../sample-package.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

vi.setConfig({ testTimeout: 60_000 });

const sharePoint = '/providers/Microsoft.PowerApps/apis/shared_office365';
const ada = { id: '8c2e4d10-5f7a-4b39-a6c1-0d9e8f7a6b54', displayName: 'Ada', email: 'ada@fabrikam.example' };
const connection = '4f0c2b7d9a1e4c53b8d26e7f1a90c3d5';

/** Each form that a file of a target can have, whole. */
const forms = {
  settings: {
    EnvironmentVariables: [{ SchemaName: 'nw_site', Value: 'x', TypeId: 100000000 }],
    ConnectionReferences: [
      {
        LogicalName: 'nw_expense_mail',
        ConnectionId: connection,
        ConnectorId: sharePoint,
        ConnectionOwner: 'x',
      },
    ],
    ActivateFlowConfiguration: [
      {
        solutionComponentUniqueName: '0a1b2c3d-1111-4222-8333-444455556666',
        activate: 'true',
        activateAsUser: 'x',
      },
    ],
    SolutionComponentOwnershipConfiguration: [
      {
        solutionComponentType: 29,
        solutionComponentUniqueName: '0a1b2c3d-1111-4222-8333-444455556666',
        ownerEmail: 'x',
      },
    ],
  },
  inventory: {
    schemaVersion: 1,
    complete: ['prod-eu'],
    connections: [
      {
        name: connection,
        connector: 'shared_office365',
        displayName: 'Mail',
        environment: 'prod-eu',
        owner: { id: ada.id, name: 'Ada', email: ada.email },
        faults: ['Error'],
        isOAuth: false,
        permissions: [{ role: 'CanView', principal: { type: 'Group', id: 'g', name: 'Makers' } }],
        permissionsOf: 'everybody',
      },
    ],
    connectionReferences: [{ logicalName: 'nw_expense_mail', connector: 'shared_office365', connection }],
    environmentVariables: [{ schemaName: 'nw_site', hasValue: true }],
  },
  list: {
    value: [
      {
        name: connection,
        id: `/providers/Microsoft.PowerApps/scopes/admin/environments/prod-eu/apis/shared_office365/connections/${connection}`,
        properties: {
          apiId: sharePoint,
          displayName: 'Mail',
          statuses: [{ status: 'Error', error: { code: '401', message: 'expired' } }],
          connectionParameters: { 'token:grantType': 'code' },
          connectionParametersSet: { name: 'oauth' },
          createdBy: ada,
          environment: { id: '/x/prod-eu', name: 'prod-eu' },
          permissions: [{ properties: { roleName: 'Owner', principal: { ...ada, type: 'User' } } }],
          allowSharing: false,
        },
      },
    ],
    nextLink: 'https://x.example',
  },
  permissions: {
    value: [
      {
        id: `${sharePoint}/connections/${connection}/permissions/1`,
        properties: { roleName: 'Owner', principal: { ...ada, type: 'User' } },
      },
    ],
  },
  cmdlets: [
    {
      ConnectionName: connection,
      FullConnectorName: sharePoint,
      ConnectorName: 'shared_office365',
      DisplayName: 'Mail',
      CreatedBy: '@{id=a; displayName=Ada}',
      EnvironmentName: 'prod-eu',
      Statuses: '@{status=Error}',
      Internal: { properties: { allowSharing: true } },
    },
    {
      RoleId: `${sharePoint}/connections/${connection}/permissions/1`,
      RoleType: 'CanView',
      PrincipalObjectId: ada.id,
      PrincipalType: 'User',
      PrincipalDisplayName: 'Ada',
      ConnectionName: connection,
      ConnectorName: 'shared_office365',
      Internal: { id: 'x' },
    },
  ],
  rows: {
    value: [
      {
        connectionreferencelogicalname: 'nw_expense_mail',
        connectorid: sharePoint,
        connectionid: connection,
      },
      {
        environmentvariabledefinitionid: 'd',
        schemaname: 'nw_site',
        defaultvalue: null,
        environmentvariabledefinition_environmentvariablevalue: [{ value: 'x' }],
      },
      { environmentvariablevalueid: 'v', _environmentvariabledefinitionid_value: 'd', value: 'x' },
    ],
  },
  targets: {
    targets: {
      prod: {
        settings: ['settings.json'],
        connections: 'connections.json',
        principal: { id: ada.id, type: 'user', groups: ['g'] },
        importer: 'servicePrincipal:s',
        environment: 'prod-eu',
        firstImport: false,
        final: true,
        existingFlows: ['Approve expense'],
      },
    },
  },
} as const;

type Form = keyof typeof forms;
type Texts = Readonly<Partial<Record<Form, string>>>;

const whole = (form: Form) => JSON.stringify(forms[form]);

/** A folder in which these files take the place of the whole ones. */
function folderWith(texts: Texts): string {
  const cwd = temporaryFolder();
  const exported = Object.keys(texts).find((form) => form !== 'settings' && form !== 'targets') as
    | Form
    | undefined;
  const files: [string, string][] = [
    ['settings.json', texts.settings ?? whole('settings')],
    ['connections.json', exported ? (texts[exported] ?? '') : whole('inventory')],
    ['targets.json', texts.targets ?? whole('targets')],
  ];
  const beside = files.map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]);
  writeFiles(cwd, new Map([...renderPackage('Expenses', samplePackage(), 'zip'), ...beside]));
  return cwd;
}

/** A report without a rule that broke, or a mistake that the user can mend. */
async function lintWith(texts: Texts): Promise<Report | UsageError> {
  try {
    const { report, failures } = await run({
      paths: ['.'],
      cwd: folderWith(texts),
      targets: { from: 'targets.json' },
    });
    expect(failures).toEqual([]);
    return report;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

async function command(words: readonly string[], texts: Texts) {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await main(words, {
    cwd: folderWith(texts),
    isTerminal: false,
    columns: undefined,
    environment: {},
    writeOutput: (text) => out.push(text),
    writeError: (text) => errors.push(text),
  });
  return { exitCode, out: out.join(''), errors: errors.join('') };
}

type Step = string | number;

function placesIn(value: unknown): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries: [Step, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[], ...entries.flatMap(([step, inner]) => placesIn(inner).map((rest) => [step, ...rest]))];
}

function replaced(value: unknown, [step, ...rest]: readonly Step[], replacement: unknown): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === step ? replaced(one, rest, replacement) : one));
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([name, one]) => [
      name,
      name === step ? replaced(one, rest, replacement) : one,
    ]),
  );
}

const everyForm = Object.keys(forms) as Form[];

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1e308, '', ' ', '__proto__', [], {}, [[]], [null], {
    toString: 1,
  }),
  fc.jsonValue({ maxDepth: 2 }),
);

describe.each(everyForm)('%s', (form) => {
  test('with any value in the place of any other is read, or is a mistake to mend', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), anyValue, async (place, replacement) => {
        const places = placesIn(forms[form]);
        const text = JSON.stringify(replaced(forms[form], places[place % places.length] ?? [], replacement));
        const result = await lintWith({ [form]: text });
        if (result instanceof UsageError) expect(result.message).not.toMatch(/undefined|\[object|NaN/);
        else expect(result.summary.packages).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  test('with an object that is no text in the place of any value', () => {
    for (const place of placesIn(forms[form])) {
      const text = JSON.stringify(replaced(forms[form], place, { toString: 1 }));
      const cwd = folderWith({ [form]: text });
      try {
        loadTargets({ from: 'targets.json' }, cwd);
      } catch (error) {
        expect(error, text).toBeInstanceOf(UsageError);
      }
    }
  });

  test('whole is read', async () => {
    expect(await lintWith({ [form]: whole(form) })).not.toBeInstanceOf(UsageError);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -1)],
    ['empty', () => ''],
    ['HTML', () => '<!doctype html><title>Sign in</title>'],
    ['one hundred thousand levels', () => '[{"a":'.repeat(50_000)],
    ['one hundred thousand levels, all closed', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('that is %s says where', async (_, change) => {
    const text = change(whole(form));
    const result = await lintWith({ [form]: text });
    if (form === 'settings') {
      expect(result).not.toBeInstanceOf(UsageError);
      const { findings } = result as Report;
      const malformed = findings.filter(({ rule }) => rule === 'settings-malformed');
      expect(malformed.map(({ severity, location: { file, line } }) => [severity, file, line])).toEqual([
        ['error', 'settings.json', 1],
      ]);
      return;
    }
    expect(result).toBeInstanceOf(UsageError);
    const file = form === 'targets' ? 'targets.json' : 'connections.json';
    expect((result as UsageError).message).toMatch(
      new RegExp(`^(Can't read the [a-z ]+|Wrong connections in) ${file}:1:\\d+`),
    );
  });
});

const hostile =
  '<script>alert(1)</script>|](https://x.example)\u202e\u0000\u001b[31m\n::error::a ##vso[task.x]b @octocat';

/** Each name of a form that a person chose becomes a hostile one, alike everywhere so that they still match. */
function renamed(form: Form, name: string): string {
  const text = JSON.stringify(name).slice(1, -1);
  return whole(form)
    .replaceAll('Ada', text)
    .replaceAll('Mail', text)
    .replaceAll('Makers', text)
    .replaceAll(ada.email, text)
    .replaceAll(/"(?:prod|prod-eu|nw_site|expired|Error|x)"/g, () => `"${text}"`);
}

describe.each(['inventory', 'list', 'permissions', 'cmdlets', 'rows'] as const)(
  'hostile names in %s',
  (form) => {
    test.each([hostile, '__proto__', 'constructor', 'toString'])(
      '%j leave every format whole',
      async (name) => {
        const report = await lintWith({
          settings: renamed('settings', name),
          targets: renamed('targets', name),
          [form]: renamed(form, name),
        });
        if (report instanceof UsageError) throw report;
        expect(report.readiness).toHaveLength(1);
        for (const format of reportFormats) {
          const text = (await formatReport(report, format)).replace(pageScript, '');
          expect(text.replaceAll('\n', ''), format).not.toMatch(unseenCharacter);
          expect(text, format).not.toMatch(/##[a-z]*\[(?!task\.(?:logissue|complete))/);
          if (['markdown', 'junit'].includes(format)) expect(text, format).not.toMatch(/<script/);
          if (['github', 'pretty'].includes(format)) expect(text, format).not.toMatch(/^\s*::error::a/m);
        }
      },
    );
  },
);

describe('16 MB', () => {
  const huge = 'x'.repeat(16 * 1024 * 1024);
  const words = ['.', '--targets', 'targets.json', '--format', 'json'];

  test.each(['list', 'inventory', 'permissions', 'cmdlets'] as const)(
    'of a name in %s is cut',
    async (form) => {
      const { exitCode, out, errors } = await command(words, {
        [form]: whole(form).replaceAll('Mail', huge).replaceAll('Ada', huge),
      });
      expect([exitCode, errors.slice(0, 200)]).toEqual([1, '']);
      expect(out.length).toBeLessThan(100_000);
    },
  );

  test.each([
    ['a value', '"x"'],
    ['an id', JSON.stringify(connection)],
    ['a name', '"nw_expense_mail"'],
    ['a key', '"ConnectionOwner"'],
  ])('of %s in settings is read', async (_, text) => {
    const { exitCode, out, errors } = await command(words, {
      settings: whole('settings').replace(text, `"${huge}"`),
    });
    expect([exitCode, errors.slice(0, 200)]).toEqual([1, '']);
    expect(JSON.parse(out).findings).not.toEqual([]);
  });
});

test('the same connection, entry and target twice', async () => {
  const twice = <Item>([one]: readonly Item[]) => [one, one];
  const { settings, inventory } = forms;
  const report = await lintWith({
    settings: JSON.stringify({ ...settings, ConnectionReferences: twice(settings.ConnectionReferences) }),
    inventory: JSON.stringify({ ...inventory, connections: twice(inventory.connections) }),
    targets: `{ "targets": { "prod": { "final": "x" }, ${whole('targets').slice('{"targets":{'.length)}`,
  });
  if (report instanceof UsageError) throw report;
  expect(report.findings.filter(({ rule }) => rule === 'settings-duplicate')).toHaveLength(1);
  expect(report.readiness?.map(({ target, flows }) => [target, flows.length])).toEqual([['prod', 1]]);
});

test.each([
  [
    ['connections', 'import', 'connections.json'],
    { inventory: '{"schemaVersion":1,\n"connections":[' },
    'connections.json:2:16',
  ],
  [
    ['.', '--connections', 'connections.json'],
    { inventory: '{"schemaVersion":1,\n"connections":[{"name":1}]}' },
    'connections.json:2:24',
  ],
  [['.', '--connections', 'connections.json'], { rows: '{"value":[\n {"a":1}]}' }, 'connections.json:2:2'],
  [['.', '--targets', 'targets.json'], { targets: '{"prod":{\n"final":1}}' }, 'targets.json:2:9'],
] as const)('%j ends with 2 and says file, line and column', async (words, texts, place) => {
  const { exitCode, out, errors } = await command(words, texts);
  expect([exitCode, out]).toEqual([2, '']);
  expect(errors).toContain(place);
  expect(errors).not.toMatch(/^ {4}at /m);
});
