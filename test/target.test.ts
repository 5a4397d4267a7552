import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCommand } from '../src/cli/arguments.ts';
import { lint } from '../src/index.ts';
import { plainJson } from '../src/parse/jsonc.ts';
import { isPlaceholder } from '../src/parse/placeholder.ts';
import { run } from '../src/run.ts';
import { loadTargets } from '../src/target/load.ts';
import { readSettings } from '../src/target/read-settings.ts';
import { targetsSchema } from '../src/target/targets-schema.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { UsageError } from '../src/usage-error.ts';
import { samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const person = '3f1c0a52-7b64-4e0d-9c1f-5a2b8d7e6f01';

describe('a target', () => {
  test('has everything that a targets file says of it, with paths relative to that file', async () => {
    const cwd = folderWith({
      'deploy/targets.json': `{
        // one for each environment
        "$schema": "../schema/targets.schema.json",
        "targets": {
          "prod": {
            "settings": ["prod.json", "../shared.json"],
            "principal": { "id": "${person}", "type": "user", "groups": ["a", "b"] },
            "importer": "servicePrincipal:9b0e",
            "environment": "prod-eu",
            "firstImport": true,
            "final": true,
            "existingFlows": ["Approve expense"],
          },
          "test": { "existingFlows": true },
        },
      }`,
      'deploy/prod.json': '{ "ConnectionReferences": [] }',
      'shared.json': '{ "EnvironmentVariables": [] }',
    });
    const targets = loadTargets({ from: 'deploy/targets.json' }, cwd);
    expect(
      targets.map((target) => ({ ...target, settings: target.settings.map(({ path }) => path) })),
    ).toEqual([
      {
        name: 'prod',
        files: ['deploy/targets.json', 'deploy/prod.json', 'shared.json'],
        settings: ['deploy/prod.json', 'shared.json'],
        principal: { type: 'user', id: person, name: `user ${person}`, groups: ['a', 'b'] },
        importer: { type: 'servicePrincipal', id: '9b0e', name: 'service principal 9b0e', groups: undefined },
        connections: undefined,
        environment: 'prod-eu',
        firstImport: true,
        final: true,
        existingFlows: ['Approve expense'],
      },
      {
        name: 'test',
        files: ['deploy/targets.json'],
        settings: [],
        principal: undefined,
        importer: undefined,
        connections: undefined,
        environment: undefined,
        firstImport: false,
        final: false,
        existingFlows: 'all',
      },
    ]);
  });

  test('is imported into by its principal, where nobody else is named', async () => {
    const [target] = loadTargets({ from: { prod: { principal: `user:${person}` } } }, '.');
    expect(target?.importer).toEqual({ type: 'user', id: person, name: `user ${person}`, groups: undefined });
  });

  test('is one of those that are asked for', async () => {
    const from = { prod: {}, test: {}, dev: {} };
    expect(loadTargets({ from, names: ['test', 'prod'] }, '.').map(({ name }) => name)).toEqual([
      'prod',
      'test',
    ]);
  });

  test('has a file once, however often it is named', () => {
    const cwd = folderWith({ 'prod.json': '{ "ConnectionReferences": [] }' });
    const from = { prod: { settings: ['prod.json', './prod.json', 'prod.json'] } };
    const [target] = loadTargets({ from }, cwd);
    expect([target?.files, target?.settings.map(({ path }) => path)]).toEqual([['prod.json'], ['prod.json']]);
  });

  test('may stand in a file without the outer key', async () => {
    const cwd = folderWith({ 'targets.json': '{ "$schema": "x", "prod": { "final": true } }' });
    expect(loadTargets({ from: 'targets.json' }, cwd).map(({ name, final }) => [name, final])).toEqual([
      ['prod', true],
    ]);
  });

  test.each([
    [
      '{\n"targets": {\n"prod": { "setting": "x" } } }',
      'Wrong targets in targets.json:3:11: targets › prod has no "setting". Did you mean "settings"? Known are: connections, environment, existingFlows, final, firstImport, importer, principal, settings.',
    ],
    [
      '{\n"targets": { "prod": {\n"principal": { "id": "x" } } } }',
      'Wrong targets in targets.json:3:14: targets › prod › principal needs "type".',
    ],
    [
      '{ "targets": { "prod": { "principal": "ada@fabrikam.example" } } }',
      'Wrong targets in targets.json:1:39: targets › prod › principal can\'t be "ada@fabrikam.example". Who turns the flows on: `user:<object id>` or `servicePrincipal:<object id>`.',
    ],
    [
      '{ "targets": { "prod": { "principal": { "id": "x", "type": "group" } } } }',
      'Wrong targets in targets.json:1:60: targets › prod › principal › type can\'t be "group". Use one of: user, servicePrincipal.',
    ],
    ['{ "targets": [] }', 'Wrong targets in targets.json:1:14: targets must be an object, not a list.'],
    ['[]', 'Wrong targets in targets.json:1:1: The file must be an object, not a list.'],
    [
      '{ // all of them\n"prod": { "final": 1, "settings": "" },\n"test": { "paths": [] } }',
      'Wrong targets in targets.json:2:20: targets › prod › final must be true or false, not 1.\nWrong targets in targets.json:2:35: targets › prod › settings must not be empty.\nWrong targets in targets.json:3:11: targets › test has no "paths".',
    ],
    ['{\n"targets": {,} }', "Can't read the targets file targets.json:2:13: value expected."],
    [
      '{\n"prod": { "final": 1 } }',
      'Wrong targets in targets.json:2:20: targets › prod › final must be true or false, not 1.',
    ],
    [
      '{ "targets": { "prod": { "settings": "gone.json" } } }',
      'Can\'t read the deployment settings "gone.json" of target prod: no such file or directory.',
    ],
  ])('that is wrong is a usage error: %s', (text, message) => {
    const cwd = folderWith({ 'targets.json': text });
    expect(() => loadTargets({ from: 'targets.json' }, cwd)).toThrow(message);
  });

  test('that is not UTF-8 is a usage error', () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, new Map([['targets.json', Buffer.from('{"\xff":{}}', 'latin1')]]));
    expect(() => loadTargets({ from: 'targets.json' }, cwd)).toThrow(
      new UsageError("Can't read the targets file targets.json: it is not UTF-8.", 'Mend that line.'),
    );
  });

  test.each([
    [{ from: 'gone.json' }, 'Can\'t read the targets file "gone.json": no such file or directory.'],
    [{ from: { prod: {} }, names: ['prd'] }, 'There is no target "prd".'],
  ])('that is not there is a usage error: %j', (wanted, message) => {
    expect(() => loadTargets(wanted, temporaryFolder())).toThrow(message);
  });
});

test("a target of a configuration, which may be a stranger's, leads out of no folder that is one", () => {
  const cwd = folderWith({ 'prod.json': '{ "ConnectionReferences": [] }' });
  const outside = folderWith({ 'prod.json': '{ "ConnectionReferences": [] }' });
  const settingsOf = (settings: string, within?: string) => {
    const sources = { configured: { prod: { settings } }, files: ['solution-lint.config.json'], within };
    const [target] = loadTargets({ from: undefined }, cwd, sources);
    return target?.files;
  };
  const file = `${outside}/prod.json`;
  expect(settingsOf(`${cwd}/prod.json`, cwd)).toEqual(['solution-lint.config.json', 'prod.json']);
  expect(settingsOf(file)).toHaveLength(2);
  expect(() => settingsOf(file, cwd)).toThrow('it leads out of the workspace');
});

describe('on the command line', () => {
  test('options describe one target', () => {
    const words = [
      '--settings',
      'a.json',
      '--settings',
      'b.json',
      '--principal',
      `user:${person}`,
      '--importer',
      'servicePrincipal:9b0e',
    ];
    expect(parseCommand(words)).toMatchObject({
      targets: {
        from: {
          'the target environment': {
            settings: ['a.json', 'b.json'],
            principal: `user:${person}`,
            importer: 'servicePrincipal:9b0e',
          },
        },
      },
    });
  });

  test('a file describes several', () => {
    expect(parseCommand(['--targets', 't.json', '--target', 'prod'])).toMatchObject({
      targets: { from: 't.json', names: ['prod'] },
    });
  });

  test('nothing describes none', () => {
    expect(parseCommand([])).toMatchObject({ targets: undefined });
  });

  test.each([
    [['--targets', 't.json', '--settings', 's.json'], "--targets and --settings can't go together."],
    [['--target', 'prod', '--settings', 's.json'], "--target and --settings can't go together."],
    [['--principal', 'ada@fabrikam.example'], '--principal can\'t be "ada@fabrikam.example".'],
    [['--importer', 'user:'], '--importer can\'t be "user:".'],
  ])('%j is a usage error', (words, message) => {
    expect(() => parseCommand(words)).toThrow(message);
  });
});

describe('a rule that needs a target', () => {
  const files = {
    'prod.json': '{ "ConnectionReferences": [] }',
    'test.json': '{ "ConnectionReferences": [] }',
  };

  test('is called for each, and its findings stand in the settings file', async () => {
    const cwd = folderWith(files);
    const { findings } = await lint({
      cwd,
      targets: { prod: { settings: 'prod.json' }, test: { settings: 'test.json' } },
    });
    expect(
      findings
        .filter(({ rule }) => rule === 'settings-connection-missing')
        .map(({ package: path, location, data, related }) => ({
          path,
          location,
          target: data.target,
          related,
        })),
    ).toEqual(
      ['prod', 'test'].map((target) => ({
        path: `${target}.json`,
        location: {
          file: `${target}.json`,
          pointer: '/ConnectionReferences',
          line: 1,
          column: 27,
          endLine: 1,
          endColumn: 29,
        },
        target,
        related: [
          {
            message: 'connection reference "Expense mails"',
            package: 'Expenses.zip',
            file: 'customizations.xml',
            pointer:
              '/ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname="nw_expense_mail"]',
            line: 13,
            column: 5,
          },
        ],
      })),
    );
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  test('says nothing of a package that is ignored, nor whether its flows turn on', async () => {
    const cwd = folderWith(files);
    writeFiles(cwd, renderPackage('Travel', samplePackage({ uniqueName: 'Travel' }), 'zip'));
    const targets = { prod: { settings: 'prod.json' } };
    const whole = await lint({ cwd, paths: ['Travel.zip'], targets });
    const part = await lint({ cwd, config: { ignore: ['Expenses.zip'] }, targets });
    expect(part).toEqual({ ...whole, packages: [expect.objectContaining({ path: 'Travel.zip' })] });
    expect(part.readiness?.[0]?.flows.map((flow) => flow.package)).toEqual(['Travel.zip']);
  });

  test('is not called without one', async () => {
    const { findings } = await lint({ cwd: folderWith(files) });
    expect(findings.filter(({ data }) => 'target' in data)).toEqual([]);
  });

  test('names its target in each finding', async () => {
    const cwd = folderWith({
      'prod.json':
        '{ "ConnectionReferences": [{ "LogicalName": "x" }, {}], "EnvironmentVariables": [{ "SchemaName": "y" }] }',
    });
    const { report } = await run({ paths: [], cwd, targets: { from: { prod: { settings: 'prod.json' } } } });
    const ofTarget = report.findings.filter(({ rule }) => rule.startsWith('settings-'));
    expect(new Set(ofTarget.map(({ rule }) => rule))).toEqual(
      new Set([
        'settings-connection-empty',
        'settings-connection-missing',
        'settings-connection-unknown',
        'settings-malformed',
        'settings-variable-empty',
        'settings-variable-unknown',
      ]),
    );
    expect(new Set(ofTarget.map(({ data }) => data.target))).toEqual(new Set(['prod']));
  });

  test('prints no value of a variable', async () => {
    const { pretty } = await import('../src/output/pretty.ts');
    const { lineReader } = await import('../src/settle/line-of.ts');
    const cwd = folderWith({
      'prod.json':
        '{ "EnvironmentVariables": [{ "SchemaName": "nw_key", "Value": "hunter2-hunter2" }, { "SchemaName": "nw_key", "Value": "" }] }',
    });
    const { report, graph } = await run({
      paths: [],
      cwd,
      targets: { from: { prod: { settings: 'prod.json' } } },
    });
    const text = pretty(report, {
      width: 80,
      colour: false,
      quiet: false,
      excerptOf: lineReader(graph.packages),
    });
    expect(text).toContain('prod.json  deployment settings of prod');
    expect(text).not.toContain('hunter2');
  });
});

describe('a settings file', () => {
  test('of 100,000 entries is read whole', () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => ({
      LogicalName: `x_${index}`,
      ConnectionId: '',
    }));
    const bytes = Buffer.from(JSON.stringify({ ConnectionReferences: entries }));
    const { connections, problems } = readSettings('a.json', { size: () => bytes.length, read: () => bytes });
    expect([connections.length, problems]).toEqual([100_000, []]);
  });

  test.each([
    ['too large', () => 1e9, '{}', 'it is too large'],
    [
      'too deep',
      undefined,
      `{"ConnectionReferences":${'['.repeat(600)}${']'.repeat(600)}}`,
      'it nests deeper than 512 levels',
    ],
    ['empty', undefined, '', 'value expected'],
    ['not UTF-8', undefined, '\xff\xff', 'it is not UTF-8'],
  ])('that is %s is a problem, not an exception', (_, size, text, detail) => {
    const bytes = Buffer.from(text, 'latin1');
    const { problems } = readSettings('a.json', { size: size ?? (() => bytes.length), read: () => bytes });
    expect(problems.map((problem) => [problem.kind, problem.detail])).toEqual([['syntax', detail]]);
  });

  test('says of flows who turns them on', () => {
    const text = JSON.stringify({
      ActivateFlowConfiguration: [
        { solutionComponentUniqueName: '{0A1B}', activateAsUser: 'ada@fabrikam.example', activate: 'false' },
        { solutionComponentName: 'nameless' },
      ],
      SolutionComponentOwnershipConfiguration: [
        {
          solutionComponentType: 29,
          solutionComponentUniqueName: '0a1b',
          ownerEmail: 'bob@fabrikam.example',
        },
        {
          solutionComponentType: 300,
          solutionComponentUniqueName: '0a1c',
          ownerEmail: 'bob@fabrikam.example',
        },
      ],
    });
    const { flows } = readSettings('a.json', { size: () => 1, read: () => Buffer.from(text) });
    expect(flows.map(({ flowId, activate, owner }) => ({ flowId, activate, owner: owner.text }))).toEqual([
      { flowId: '0a1b', activate: false, owner: 'ada@fabrikam.example' },
      { flowId: '0a1b', activate: undefined, owner: 'bob@fabrikam.example' },
    ]);
  });
});

test.each([
  ['{"a":1, // x\n "b":[1,2,/*y*/],}', '{"a":1,     \n "b":[1,2      ] }'],
  ['{"u":"http://x" /* **/}', '{"u":"http://x"       }'],
  ['{"a":"/*", "b":",]"}', '{"a":"/*", "b":",]"}'],
  ['{"a":1 / 2}', '{"a":1 / 2}'],
  ['[1, /* open', '[1,        '],
  ['[1,\r\n]', '[1 \r\n]'],
  ['[,]', '[,]'],
  ['// first\n[1] // last', '        \n[1]        '],
])('comments and last commas are blanks: %j', (text, plain) => {
  expect(plainJson(text)).toBe(plain);
});

test.each([
  ['#{connectionreference.x}#', true],
  [['$', '{X}'].join(''), true],
  ['$(x)', true],
  ['__X__', true],
  ['{{ x }}', true],
  ['https://#{host}#/a', true],
  ['shared-office365-7c1e9d20-5b3f-4e68-9a41-c0d2e8f7b614', false],
  ['_layouts/my__site', false],
  ['{"a":{"b":1}}', false],
  ['#{'.repeat(100_000), false],
])('placeholder: %#', (text, expected) => {
  expect(isPlaceholder(text)).toBe(expected);
});

test('the schema of targets is the one that they are checked with', () => {
  expect(JSON.parse(readFileSync('schema/targets.schema.json', 'utf8'))).toEqual(targetsSchema);
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder();
  const beside = Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]);
  writeFiles(cwd, new Map([...renderPackage('Expenses', samplePackage(), 'zip'), ...beside]));
  return cwd;
}
