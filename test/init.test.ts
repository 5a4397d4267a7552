import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildSnippet } from '../src/init/build-snippet.ts';
import { commonFolder } from '../src/init/common-folder.ts';
import { configurationDraft, draftSettings } from '../src/init/configuration-draft.ts';
import { lookAround } from '../src/init/surroundings.ts';
import { parseJson } from '../src/parse/json.ts';
import { plainJson } from '../src/parse/jsonc.ts';
import type { Report } from '../src/report.ts';
import { solution } from '../src/testing/index.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { version } from '../src/version.ts';
import { readFiles } from './read-files.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const root = join(import.meta.dirname, '..');

describe('looking around', () => {
  const look = (paths: readonly string[], texts: Readonly<Record<string, string>> = {}) =>
    lookAround({
      paths,
      textOf: (path) => texts[path],
      settingsEntries: (path) => (path.includes('app') ? [] : ['fab_mail']),
    });

  test('finds builds, and whether they run it already', () => {
    const paths = [
      'README.md',
      '.github/workflows/test.yml',
      '.github/workflows/build.yaml',
      '.github/dependabot.yml',
      'pipelines/azure-pipelines-release.yml',
      '.pre-commit-config.yaml',
      'docs/.pre-commit-config.yaml',
    ];
    const texts = { '.github/workflows/test.yml': 'uses: OWNER/solution-lint@v1' };
    expect(look(paths, texts)).toEqual({
      settings: [],
      builds: [
        { kind: 'github', path: '.github/workflows/build.yaml', isSetUp: true },
        { kind: 'azure', path: 'pipelines/azure-pipelines-release.yml', isSetUp: false },
        { kind: 'preCommit', path: '.pre-commit-config.yaml', isSetUp: false },
      ],
    });
  });

  test('names environments after the files and folders of their settings', () => {
    const paths = [
      'config/Prod/deploymentSettings.json',
      'config/Test/customDeploymentSettings.json',
      'prod.deploymentsettings.json',
      'deploymentSettings_UAT 2.json',
      'settings.json',
      'appsettings.json',
      'settings.md',
    ];
    expect(look(paths).settings).toEqual([
      { environment: 'prod', paths: ['config/Prod/deploymentSettings.json'] },
      { environment: 'test', paths: ['config/Test/customDeploymentSettings.json'] },
      { environment: 'uat-2', paths: ['deploymentSettings_UAT 2.json'] },
      { environment: 'prod-2', paths: ['prod.deploymentsettings.json'] },
      { environment: 'target', paths: ['settings.json'] },
    ]);
  });

  test('gives an environment the settings of all its solutions, but no entry twice', () => {
    const entries: Readonly<Record<string, readonly string[]>> = {
      'core/config/Prod/deploymentSettings.json': ['fab_mail'],
      'old/config/Prod/deploymentSettings.json': ['fab_files', 'fab_mail'],
      'sales/config/Prod/deploymentSettings.json': ['fab_files'],
      'sales/config/Test/deploymentSettings.json': ['fab_files'],
    };
    const found = lookAround({
      paths: Object.keys(entries),
      textOf: () => undefined,
      settingsEntries: (path) => entries[path] ?? [],
    });
    expect(found.settings).toEqual([
      {
        environment: 'prod',
        paths: ['core/config/Prod/deploymentSettings.json', 'sales/config/Prod/deploymentSettings.json'],
      },
      { environment: 'prod-2', paths: ['old/config/Prod/deploymentSettings.json'] },
      { environment: 'test', paths: ['sales/config/Test/deploymentSettings.json'] },
    ]);
  });
});

test.each([
  [[], undefined],
  [[{ environment: 'prod', paths: ['prod "1".json'] }], './schema.json'],
  [
    [
      { environment: 'prod', paths: ['core/prod.json', 'sales/prod.json'] },
      { environment: 'test', paths: ['test.json'] },
    ],
    undefined,
  ],
])('the draft of a configuration with %j says what a run goes by', (settings, schema) => {
  const text = configurationDraft({ settings, schema });
  expect(parseJson(plainJson(text))).toEqual({
    ...(schema === undefined ? {} : { $schema: schema }),
    rules: {},
    extends: ['recommended'],
    ...draftSettings(settings),
  });
});

test.each([
  [['.'], ''],
  [['Expenses.zip'], ''],
  [['solutions/core'], 'solutions'],
  [['solutions/core', 'solutions/expenses'], 'solutions'],
  [['solutions/core', 'exports/a.zip!Expenses.zip'], ''],
  [['a!/one', 'a!/b.zip!c.zip'], 'a!'],
  [['a/b/c/one', 'a/b/two', 'a/b/c/three.zip'], 'a/b'],
])('%j lie in "%s"', (packages, folder) => {
  expect(commonFolder(packages)).toBe(folder);
});

describe('what makes a build run it', () => {
  test.each(['1.10', '0x10', '1e3', '.5', '-', 'null', '@scope'])('in the folder %j, a text', (folder) => {
    expect(parse(buildSnippet('github', folder).text).jobs.lint.steps[1].with.paths).toBe(folder);
  });

  test.each(['', 'solutions', 'my "solutions" $1: all'])('in the folder %j', (folder) => {
    const github = parse(buildSnippet('github', folder).text);
    expect(github.permissions).toEqual({ contents: 'read' });
    expect(github.jobs.lint.steps[1].with).toEqual({
      ...(folder === '' ? {} : { paths: folder }),
      'new-only': true,
    });
    const [script] = parse(buildSnippet('azure', folder).text).steps;
    const written =
      folder === '' ? '' : ` ${/^\w+$/.test(folder) ? folder : '"my \\"solutions\\" \\$1: all"'}`;
    expect(script.script).toBe(
      `npx --yes solution-lint@${version}${written} --output junit=solution-lint.xml`,
    );
    expect(parse(buildSnippet('preCommit', folder).text)).toEqual([
      {
        repo: 'https://github.com/OWNER/solution-lint',
        rev: `v${version}`,
        hooks: [{ id: 'solution-lint' }],
      },
    ]);
  });

  test('is pinned as in the guides', () => {
    const checkout = /uses: actions\/checkout@.*/.exec(readFileSync(join(root, 'docs', 'github.md'), 'utf8'));
    expect(buildSnippet('github', '').text).toContain(checkout?.[0]);
  });
});

describe('solution-lint init', () => {
  const mail = { logicalName: 'nw_mail', connector: 'shared_office365' };
  const unbound = {
    name: 'Pay',
    connectionReferences: { shared_sql: { connection: {}, api: { name: 'shared_sql' } } },
  };
  const settings = {
    EnvironmentVariables: [],
    ConnectionReferences: [
      {
        LogicalName: 'nw_mail',
        ConnectionId: '',
        ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_office365',
      },
    ],
  };

  /** A repository with mistakes, deployment settings and two builds. */
  function repository(): string {
    const folder = temporaryFolder();
    writeTexts(folder, {
      'solutions/README.md': 'Solutions',
      'config/prod.deploymentsettings.json': JSON.stringify(settings),
      '.github/workflows/test.yml': 'on: push',
      '.pre-commit-config.yaml': 'repos: [{ repo: https://github.com/OWNER/solution-lint }]',
      '.git/HEAD': 'ref: refs/heads/main',
    });
    const { name, files } = solution({
      uniqueName: 'Expenses',
      flows: [unbound],
      connectionReferences: [mail],
    });
    const rendered = renderPackage(name, files, 'tree');
    writeFiles(folder, new Map([...rendered].map(([path, bytes]) => [`solutions/${path}`, bytes])));
    return folder;
  }

  test('writes what makes the folder green, and tells how builds run it', async () => {
    const cwd = repository();
    const before = [...readFiles(cwd).keys()];
    const first = await runMain(['init'], cwd);
    expect(first.out).toMatchInlineSnapshot(`
      "Found 1 package: 1 flow, 1 connection reference.
      Found deployment settings of prod: config/prod.deploymentsettings.json.
      Wrote solution-lint.config.jsonc: the recommended rules, and 1 target.
      Wrote solution-lint.baseline: 3 findings of today, which are reported no more.
      A build runs it already: .pre-commit-config.yaml.

      GitHub Actions, as .github/workflows/solution-lint.yml:

          name: solution-lint

          on:
            pull_request:
            merge_group:
            push:
              branches: [main]

          permissions:
            contents: read

          jobs:
            lint:
              runs-on: ubuntu-latest
              steps:
                - uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1
                  with:
                    fetch-depth: 0
                    persist-credentials: false
                - uses: OWNER/solution-lint@v0.1.0
                  with:
                    paths: solutions
                    new-only: true

      It is green: from now on, only what is new is reported. Commit what was written.
      "
    `);
    expect({ exitCode: first.exitCode, errors: first.errors }).toEqual({ exitCode: 0, errors: '' });
    const written = readFiles(cwd);
    expect([...written.keys()].filter((path) => !before.includes(path))).toEqual([
      'solution-lint.baseline',
      'solution-lint.config.jsonc',
    ]);

    const lint = await runMain(['--format', 'json'], cwd);
    const { findings, suppressed } = JSON.parse(lint.out) as Report;
    expect({ exitCode: lint.exitCode, findings }).toEqual({ exitCode: 0, findings: [] });
    expect(new Set(suppressed.map(({ rule }) => rule))).toEqual(
      new Set(['connection-reference-unused', 'flow-direct-connection', 'settings-connection-empty']),
    );

    const second = await runMain(['init'], cwd);
    expect(second.exitCode).toBe(0);
    expect(second.out.split('\n').slice(0, 5)).toEqual([
      'Found 1 package: 1 flow, 1 connection reference.',
      'Found deployment settings of prod: config/prod.deploymentsettings.json.',
      'solution-lint.config.jsonc is there already and stays as it is.',
      'solution-lint.baseline is there already and stays as it is.',
      'A build runs it already: .pre-commit-config.yaml.',
    ]);
    expect(readFiles(cwd)).toEqual(written);
  });

  test('writes nothing in a dry run', async () => {
    const cwd = repository();
    const before = readFiles(cwd);
    const { exitCode, out } = await runMain(['init', '--dry-run', '--write-ci'], cwd);
    expect(exitCode).toBe(0);
    expect(out.match(/^Would write .*$/gm)?.map((line) => line.split(':')[0])).toEqual([
      'Would write solution-lint.config.jsonc',
      'Would write solution-lint.baseline',
      'Would write .github/workflows/solution-lint.yml',
    ]);
    expect(readFiles(cwd)).toEqual(before);
  });

  test('writes a workflow where there are others, and leaves one that is there', async () => {
    const cwd = repository();
    const path = '.github/workflows/solution-lint.yml';
    await runMain(['init', '--write-ci'], cwd);
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(buildSnippet('github', 'solutions').text);
    writeTexts(cwd, { [path]: 'on: push' });
    const { out } = await runMain(['init', '--write-ci'], cwd);
    expect(readFileSync(join(cwd, path), 'utf8')).toBe('on: push');
    expect(out).toContain(`GitHub Actions, as ${path}:`);
  });

  test('needs no baseline where nothing is found', async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, renderPackage('Expenses', solution().files, 'zip'));
    const { exitCode, out } = await runMain(['init'], cwd);
    expect(exitCode).toBe(0);
    expect([...readFiles(cwd).keys()].sort()).toEqual(['Expenses.zip', 'solution-lint.config.jsonc']);
    for (const title of ['GitHub Actions, as', 'Azure Pipelines, as', 'pre-commit, in']) {
      expect(out).toContain(`\n${title} `);
    }
  });

  test('says why --write-ci wrote none', async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, renderPackage('Expenses', solution().files, 'zip'));
    const { out } = await runMain(['init', '--write-ci'], cwd);
    expect([...readFiles(cwd).keys()].sort()).toEqual(['Expenses.zip', 'solution-lint.config.jsonc']);
    expect(out).toContain('\nThere is no build that --write-ci could write one beside: choose from these.\n');
  });

  test('says what no baseline can accept', async () => {
    const cwd = temporaryFolder();
    writeTexts(cwd, { 'broken.zip': 'no zip' });
    const { exitCode, out } = await runMain(['init'], cwd);
    expect(exitCode).toBe(3);
    expect(out).toContain('It is not green yet. No baseline can accept what was not read:');
  });

  test('says what came after the baseline', async () => {
    const cwd = repository();
    await runMain(['init'], cwd);
    const { files } = solution({ uniqueName: 'Other', flows: [unbound] });
    writeFiles(cwd, renderPackage('Other', files, 'zip'));
    const { exitCode, out } = await runMain(['init'], cwd);
    expect(exitCode).toBe(1);
    expect(out).toContain('It is not green: 1 finding came after the baseline was written.');
  });

  test.each([
    [
      [],
      'There is no package here, so there is nothing to begin with.\nRun it in the folder around your solutions.\n',
    ],
    [['solutions'], 'init takes no "solutions".\nRun it in the folder that the configuration is to be in.\n'],
  ])('with %j in an empty folder', async (words, errors) => {
    const cwd = temporaryFolder();
    expect(await runMain(['init', ...words], cwd)).toEqual({ exitCode: 2, out: '', errors });
    expect(readFiles(cwd).size).toBe(0);
  });
});

function writeTexts(folder: string, texts: Readonly<Record<string, string>>): void {
  writeFiles(folder, new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)])));
}
