import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import { renderings, renderPackage } from '../src/testing/render-package.ts';
import { settingsSolution } from './settings-workspace.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const spn = '6e9a1c3d-7f20-4b85-9d4e-3c5b7a9f1e08';
const apis = '/providers/Microsoft.PowerApps/apis';

const expenses = settingsSolution('Expenses', {
  references: { fab_Mail: 'shared_office365', fab_Files: 'shared_sharepointonline' },
  variables: { fab_Site: 'https://fabrikam.example', fab_Limit: '' },
});

const skeleton = `{
  "EnvironmentVariables": [
    {
      "SchemaName": "fab_Limit",
      "Value": ""
    }
  ],
  "ConnectionReferences": [
    {
      "LogicalName": "fab_Files",
      "ConnectionId": "",
      "ConnectorId": "${apis}/shared_sharepointonline"
    },
    {
      "LogicalName": "fab_Mail",
      "ConnectionId": "",
      "ConnectorId": "${apis}/shared_office365"
    }
  ]
}
`;

const inventory = {
  schemaVersion: 1,
  complete: ['prod-eu'],
  connections: [
    {
      name: 'files-1',
      connector: 'shared_sharepointonline',
      displayName: 'Receipts',
      environment: 'prod-eu',
      owner: { id: 'ada', name: 'Ada' },
      permissions: [{ role: 'CanView', principal: { type: 'ServicePrincipal', id: spn } }],
      permissionsOf: 'everybody',
    },
    {
      name: 'mail-1',
      connector: 'shared_office365',
      environment: 'prod-eu',
      owner: { id: 'ada', name: 'Ada' },
      permissions: [],
      permissionsOf: 'everybody',
    },
  ],
};

const targets = {
  targets: {
    prod: {
      settings: 'prod.json',
      connections: 'connections.json',
      principal: `servicePrincipal:${spn}`,
      environment: 'prod-eu',
    },
    test: { settings: ['test.json'] },
  },
};

const filesBound = `"Receipts" (files-1) of Ada is the only connection of shared_sharepointonline that service principal ${spn} may use`;
const mailNotShared = `none will do: mail-1 of Ada is not shared with service principal ${spn}`;

interface Folder {
  readonly [path: string]: string | Buffer | object;
}

/** Runs `settings` in a folder with one solution and these files. */
async function command(
  words: readonly string[],
  files: Folder = {},
  packages = renderPackage('Expenses', expenses, 'flat'),
) {
  const cwd = temporaryFolder();
  const contents = Object.entries(files).map(([path, content]): [string, Buffer] => [
    path,
    Buffer.isBuffer(content)
      ? content
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  ]);
  writeFiles(cwd, new Map([...packages, ...contents]));
  const out: string[] = [];
  const errors: string[] = [];
  const run = (args: readonly string[]) =>
    main(['settings', ...args], {
      cwd,
      isTerminal: false,
      columns: undefined,
      environment: {},
      writeOutput: (text) => out.push(text),
      writeError: (text) => errors.push(text),
    });
  const exitCode = await run(words);
  return {
    exitCode,
    out: out.join(''),
    errors: errors.join(''),
    read: (path: string) => readFileSync(join(cwd, path), 'utf8'),
    bytes: (path: string) => readFileSync(join(cwd, path)),
    files: () => readdirSync(cwd).sort(),
    run,
  };
}

describe('settings create', () => {
  test.each(renderings)('prints the skeleton of a %s', async (rendering) => {
    const { exitCode, out, errors } = await command(
      ['create'],
      {},
      renderPackage('Expenses', expenses, rendering),
    );
    expect({ exitCode, out, errors }).toEqual({ exitCode: 0, out: skeleton, errors: '' });
  });

  test('writes a new file, and overwrites none', async () => {
    const { exitCode, out, errors, read, run } = await command(['create', '-o', 'config/prod.json']);
    expect({ exitCode, out, errors }).toEqual({
      exitCode: 0,
      out: '',
      errors: 'config/prod.json: made, with 2 connection references and 1 environment variable\n',
    });
    expect(read('config/prod.json')).toBe(skeleton);
    const again = await command(['create', '-o', 'prod.json'], { 'prod.json': 'mine' });
    expect(again.exitCode).toBe(2);
    expect(again.errors).toBe(
      '"prod.json" is there already, and settings create overwrites nothing.\nBring it up to date: solution-lint settings update --settings prod.json\n',
    );
    expect(again.read('prod.json')).toBe('mine');
    expect(await run(['check', '--settings', 'config/prod.json'])).toBe(0);
  });

  test('binds what the inventory of a target leaves no doubt about, and says why', async () => {
    const { exitCode, out, errors } = await command(
      ['create', '--targets', 'targets.json', '--target', 'prod'],
      {
        'targets.json': targets,
        'connections.json': inventory,
      },
    );
    expect({ exitCode, out, errors }).toEqual({
      exitCode: 0,
      out: skeleton.replace('"ConnectionId": ""', '"ConnectionId": "files-1"'),
      errors: `"fab_Files" is bound to files-1: ${filesBound}\n"fab_Mail" is not bound: ${mailNotShared}\n`,
    });
  });

  test('has no entry for a package that is ignored, and none lacks', async () => {
    const archived = settingsSolution('Archived', { references: { fab_Old: 'shared_sql' }, variables: {} });
    const { out, run } = await command(
      ['create'],
      { 'solution-lint.config.json': { ignore: ['Archived'] }, 'test.json': skeleton },
      new Map([
        ...renderPackage('Expenses', expenses, 'flat'),
        ...renderPackage('Archived', archived, 'flat'),
      ]),
    );
    expect(out).toBe(skeleton);
    expect(await run(['check', '--settings', 'test.json'])).toBe(0);
  });

  test('has no entry for what another solution provides', async () => {
    const files = new Map(expenses);
    const text = Buffer.from(files.get('solution.xml') ?? '').toString();
    files.set(
      'solution.xml',
      Buffer.from(
        text.replace(
          '<MissingDependencies />',
          '<MissingDependencies><MissingDependency><Required type="connectionreference" schemaName="fab_Mail" displayName="Mail" solution="Core (1.0.0.0)" id.connectionreferencelogicalname="fab_Mail" /><Dependent type="29" id="{0a1b2c3d-1111-4222-8333-444455556666}" /></MissingDependency></MissingDependencies>',
        ),
      ),
    );
    const { out } = await command(['create'], {}, renderPackage('Expenses', files, 'flat'));
    expect(JSON.parse(out).ConnectionReferences).toEqual([
      { LogicalName: 'fab_Files', ConnectionId: '', ConnectorId: `${apis}/shared_sharepointonline` },
    ]);
  });
});

describe('settings update', () => {
  const old = `{
  // who binds what: ask Ada
  "ConnectionReferences": [
    { "LogicalName": "fab_Mail", "ConnectionId": "#{mail}#" }, // by the pipeline
    { "LogicalName": "fab_Gone", "ConnectionId": "gone-1" },
    { "LogicalName": "fab_files", "ConnectionId": "" }
  ]
}
`;
  const changed = `{
  // who binds what: ask Ada
  "ConnectionReferences": [
    { "LogicalName": "fab_Mail", "ConnectionId": "#{mail}#" }, // by the pipeline
    { "LogicalName": "fab_Gone", "ConnectionId": "gone-1" },
    { "LogicalName": "fab_Files", "ConnectionId": "files-1" }
  ],
  "EnvironmentVariables": [
    {
      "SchemaName": "fab_Limit",
      "Value": ""
    }
  ]
}
`;
  const lines = [
    'prod.json:5: stale: connection reference "fab_Gone", which no solution here has',
    'prod.json:6: spell connection reference "fab_files" as the solution does, "fab_Files"',
    `prod.json:6: bind connection reference "fab_Files" to files-1: ${filesBound}`,
    'prod.json: add environment variable "fab_Limit", its value is for you to write',
  ];
  const folder = {
    'targets.json': targets,
    'connections.json': inventory,
    'prod.json': old,
    'test.json': skeleton,
  };
  const prod = ['--targets', 'targets.json', '--target', 'prod'];

  test('adds, mends and tells, and keeps the rest', async () => {
    const { exitCode, out, errors, read, run } = await command(['update', ...prod], folder);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' });
    const left = 'stale entries: 1 (settings update --prune removes them)';
    expect(errors.split('\n')).toEqual([...lines, `prod.json: updated; ${left}`, '']);
    expect(read('prod.json')).toBe(changed);
    expect(await run(['update', '--prune', ...prod])).toBe(0);
    expect(read('prod.json')).toBe(changed.replace(/.*fab_Gone.*\n/, ''));
    expect(await run(['check', ...prod])).toBe(0);
  });

  test('mends a file once, however often it is named', async () => {
    const twice = {
      ...targets,
      targets: { prod: { ...targets.targets.prod, settings: ['prod.json', './prod.json'] } },
    };
    const { exitCode, read } = await command(['update', ...prod], { ...folder, 'targets.json': twice });
    expect({ exitCode, text: read('prod.json') }).toEqual({ exitCode: 0, text: changed });
  });

  test('tells what it would do', async () => {
    const { exitCode, out, errors, read } = await command(
      ['update', '--dry-run', '--prune', ...prod],
      folder,
    );
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    const [stale = '', ...others] = lines;
    const removed = stale.replace('stale:', 'remove');
    expect(out.split('\n')).toEqual([removed, ...others, 'prod.json: would be updated', '']);
    expect(read('prod.json')).toBe(old);
  });

  test('does not touch a file that is up to date', async () => {
    const { exitCode, errors, files } = await command(['update', '--settings', 'test.json'], folder);
    expect({ exitCode, errors }).toEqual({
      exitCode: 0,
      errors:
        'test.json:9: not bound: connection reference "fab_Files": there is no inventory of connections\ntest.json:14: not bound: connection reference "fab_Mail": there is no inventory of connections\ntest.json: up to date\n',
    });
    expect(files()).toEqual(['Expenses', 'connections.json', 'prod.json', 'targets.json', 'test.json']);
  });

  test.each([
    [4, ['a', 'b', 'c', 'd']],
    [6, ['a', 'b', 'c']],
  ])('says of %i references that nothing could be bound, and why', async (count, told) => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, count);
    const references = Object.fromEntries(names.map((name) => [`fab_${name}`, 'shared_sql']));
    const entries = names.map((name) => ({ LogicalName: `fab_${name}`, ConnectionId: '' }));
    const { exitCode, out } = await command(
      ['check', '--settings', 'test.json', '--settings', './test.json'],
      { 'test.json': { ConnectionReferences: entries } },
      renderPackage('Core', settingsSolution('Core', { references, variables: {} }), 'zip'),
    );
    const why = 'there is no inventory of connections';
    expect({ exitCode, lines: out.split('\n') }).toEqual({
      exitCode: 0,
      lines: [
        ...told.map((name) => `test.json:1: not bound: connection reference "fab_${name}": ${why}`),
        ...(told.length < count ? [`test.json: not bound: 3 more connection references: ${why}`] : []),
        'test.json: up to date',
        '',
      ],
    });
  });

  test.each([
    ['UTF-8 with a mark and CRLF', (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('keeps %s', async (_, encode) => {
    const { bytes } = await command(['update', ...prod], { ...folder, 'prod.json': encode(old) });
    expect(bytes('prod.json')).toEqual(encode(changed));
  });

  test('writes into the section of the solution, and makes one where there is none', async () => {
    const core = settingsSolution('Core', { references: { fab_Rows: 'shared_sql' }, variables: {} });
    const { errors, read } = await command(
      ['update', '--settings', 'all.json'],
      { 'all.json': { expenses: { ConnectionReferences: [] }, Other: { EnvironmentVariables: [] } } },
      new Map([...renderPackage('Expenses', expenses, 'flat'), ...renderPackage('Core', core, 'zip')]),
    );
    expect(errors).toContain('all.json: updated\n');
    const entry = (name: string, connector: string) => ({
      LogicalName: name,
      ConnectionId: '',
      ConnectorId: `${apis}/${connector}`,
    });
    expect(JSON.parse(read('all.json'))).toEqual({
      expenses: {
        ConnectionReferences: [
          entry('fab_Files', 'shared_sharepointonline'),
          entry('fab_Mail', 'shared_office365'),
        ],
        EnvironmentVariables: [{ SchemaName: 'fab_Limit', Value: '' }],
      },
      Other: { EnvironmentVariables: [] },
      Core: { EnvironmentVariables: [], ConnectionReferences: [entry('fab_Rows', 'shared_sql')] },
    });
  });

  test('of all targets binds nothing in a file that several have, and adds to the file of one alone', async () => {
    const shared = { ConnectionReferences: [{ LogicalName: 'fab_Files', ConnectionId: '' }] };
    const { errors, read } = await command(['update', '--targets', 'targets.json'], {
      ...folder,
      'shared.json': shared,
      'prod.json': {
        ConnectionReferences: [],
        EnvironmentVariables: [{ SchemaName: 'fab_Limit', Value: '7' }],
      },
      'targets.json': {
        prod: { ...targets.targets.prod, settings: ['shared.json', 'prod.json'] },
        test: { settings: ['shared.json', 'test.json'] },
      },
    });
    expect(errors).toBe(
      `shared.json:1: not bound: connection reference "fab_Files": other targets have this file, too
prod.json: add connection reference "fab_Mail", not bound: ${mailNotShared}
test.json:9: not bound: connection reference "fab_Files": there is no inventory of connections
test.json:14: not bound: connection reference "fab_Mail": there is no inventory of connections
shared.json: up to date
prod.json: updated
test.json: up to date
`,
    );
    expect(JSON.parse(read('shared.json'))).toEqual(shared);
  });
});

describe('settings check', () => {
  test('fails where an update would change a file, and writes nothing', async () => {
    const { exitCode, out, errors, read } = await command(['check', '--settings', 'prod.json'], {
      'prod.json':
        '{"ConnectionReferences":[{"LogicalName":"fab_Files","ConnectionId":"a"},{"LogicalName":"fab_Mail","ConnectionId":"b"}]}',
    });
    expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: '' });
    expect(out).toBe(
      'prod.json: add environment variable "fab_Limit", its value is for you to write\nprod.json: not up to date: run settings update\n',
    );
    expect(read('prod.json')).not.toContain('fab_Limit');
  });

  test('fails where an entry is stale', async () => {
    const stale = skeleton.replace(
      '"ConnectionReferences": [',
      '"ConnectionReferences": [\n    { "LogicalName": "fab_\u202eGone" },',
    );
    const { exitCode, out } = await command(['check', '--settings', 'prod.json'], { 'prod.json': stale });
    expect(exitCode).toBe(1);
    expect(out).toContain(
      'prod.json:9: stale: connection reference "fab_\\u202eGone", which no solution here has\n',
    );
    expect(out).toContain(
      'prod.json: nothing to add; stale entries: 1 (settings update --prune removes them)\n',
    );
  });
});

describe('the targets of a configuration', () => {
  const folder = {
    'config/solution-lint.jsonc': `// environments\n${JSON.stringify(targets)}`,
    'config/connections.json': inventory,
    'config/prod.json': { ConnectionReferences: [] },
    'config/test.json': skeleton,
  };
  const configuration = ['--config', 'config/solution-lint.jsonc'];

  test('are brought up to date', async () => {
    const { exitCode, out } = await command(['check', ...configuration, '--target', 'prod'], folder);
    expect({ exitCode, out }).toEqual({
      exitCode: 1,
      out: `config/prod.json: add environment variable "fab_Limit", its value is for you to write
config/prod.json: add connection reference "fab_Files", bound to files-1: ${filesBound}
config/prod.json: add connection reference "fab_Mail", not bound: ${mailNotShared}
config/prod.json: not up to date: run settings update
`,
    });
    const all = await command(['update', ...configuration], folder);
    expect([all.exitCode, all.errors.split('\n').slice(-3)]).toEqual([
      0,
      ['config/prod.json: updated', 'config/test.json: up to date', ''],
    ]);
  });

  test('bind a skeleton only where one is asked for', async () => {
    const plain = await command(['create', ...configuration], folder);
    expect([plain.out, plain.errors]).toEqual([skeleton, '']);
    const prod = await command(['create', '--target', 'prod', ...configuration], folder);
    expect(prod.out).toBe(skeleton.replace('"ConnectionId": ""', '"ConnectionId": "files-1"'));
  });
});

describe('settings are not made from half a workspace', () => {
  const nothing = 'Nothing was written: settings are made only where all packages can be read.\n';

  test.each([
    [{ 'broken.zip': 'PK' }, 'broken.zip'],
    [{ 'Expenses/customizations.xml': '<ImportExportXml>' }, 'customizations.xml'],
    [{ 'git/solutions/Core/solution.yml': 'a: 1' }, 'git integration'],
  ])('%j', async (files, about) => {
    const { exitCode, out, errors } = await command(['create', '-o', 'new.json'], files);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: '' });
    expect(errors).toContain(about);
    expect(errors.endsWith(nothing)).toBe(true);
  });

  test('nor from none', async () => {
    const { exitCode, out, errors } = await command(['create', 'gone'], {});
    expect({ exitCode, out, errors }).toEqual({
      exitCode: 3,
      out: '',
      errors: `No package found: gone\nThere is no such file or folder.\n${nothing}`,
    });
  });
});

describe('settings: a usage error is', () => {
  test.each([
    [[], 'settings needs a verb.\n'],
    [['make'], 'settings can\'t be "make".\n'],
    [['update'], 'settings update needs a settings file.\n'],
    [['create', '--settings', 'prod.json'], 'settings create takes no --settings: it writes a new file.\n'],
    [['create', '--prune'], 'settings create has no option --prune.\n'],
    [['check', '--dry-run'], 'settings check has no option --dry-run.\n'],
    [['update', '-o', 'x'], 'settings update has no option --output.\n'],
    [['create', '--targets', 'targets.json'], 'settings create writes one file, and there are 2 targets.\n'],
    [
      ['update', '--settings', 'gone.json'],
      'Can\'t read the deployment settings "gone.json" of the target environment: no such file or directory.\n',
    ],
    [['update', '--settings', 'bad.json'], 'Wrong settings in bad.json:2: close bracket expected.\n'],
    [['update', '--settings', 'list.json'], 'Wrong settings in list.json:3: a list stands in the list.\n'],
    [
      ['update', '--settings', 'nameless.json'],
      'Wrong settings in nameless.json:2: an entry has no "SchemaName".\n',
    ],
    [
      ['check', '--settings', 'custom.json'],
      'The targets have no settings file that lists connection references or environment variables.\n',
    ],
  ])('%j', async (words, message) => {
    const files = {
      'bad.json': '{\n  "ConnectionReferences": [',
      'list.json': '{\n  "ConnectionReferences": [\n[]]}',
      'nameless.json': '{ "EnvironmentVariables": [\n{ "Value": "" }] }',
      'custom.json': { ActivateFlowConfiguration: [] },
      'targets.json': { prod: {}, test: {} },
    };
    const { exitCode, out, errors, bytes } = await command(words, files);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(errors.slice(0, message.length)).toBe(message);
    expect(bytes('bad.json')).toEqual(Buffer.from(files['bad.json']));
  });
});

test('settings explains itself', async () => {
  const { exitCode, out } = await command(['--help']);
  expect(exitCode).toBe(0);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(out).toContain('solution-lint settings update [paths…]');
});
