import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { rules } from '../rules/index.ts';
import { openConfiguration } from '../src/config/open-configuration.ts';
import type { Comparison } from '../src/report.ts';
import { run } from '../src/run.ts';
import { type Rendering, renderPackage } from '../src/testing/render-package.ts';
import { UsageError } from '../src/usage-error.ts';
import { flowWithDirect } from './flow-with-direct.ts';
import { type GitRepository, gitRepository } from './git-repository.ts';
import { sampleCanvasApp } from './sample-canvas-app.ts';
import { sampleCustomizations, sampleFlowPath, samplePackage, sampleSolution } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Rules whose findings would only follow from what a test changes. */
const settings = { 'solution-version-unchanged': 'off', 'connection-reference-removed': 'off' } as const;

let repository: GitRepository;

beforeEach(() => {
  repository = gitRepository();
});

/** Solution Expenses, with one direct connection for each key. */
function expenses(keys: readonly string[], files: Record<string, string | undefined> = {}) {
  return samplePackage({ files: { [sampleFlowPath]: flowWithDirect(keys), ...files } });
}

function written(folder: string, files: ReturnType<typeof samplePackage>, rendering: Rendering = 'tree') {
  return renderPackage(folder, files, rendering);
}

/** What is told, with findings by what they are about. */
async function comparisonOf(options: Partial<Parameters<typeof run>[0]> & { readonly against: string }) {
  const { report } = await run({ paths: [], cwd: repository.folder, settings, ...options });
  const { comparison } = report;
  if (comparison === undefined) throw new Error('There is no comparison.');
  const words = new Map(report.findings.map((finding) => [finding.fingerprint, wordsOf(finding)]));
  return {
    new: comparison.new.map((fingerprint) => words.get(fingerprint) ?? '').sort(),
    fixed: comparison.fixed.map((finding) => `${wordsOf(finding)} in ${finding.package}`),
    remaining: comparison.remaining.map((fingerprint) => words.get(fingerprint) ?? '').sort(),
    connections: comparison.connectionChanges.map(changeWords),
  };
}

function wordsOf({ rule, data }: Comparison['fixed'][number]): string {
  return [rule, data.key ?? data.logicalName ?? []].flat().join(' ');
}

function changeWords({ change, component, from, to, usedBy }: Comparison['connectionChanges'][number]) {
  const target = [from, to].filter((part) => part !== undefined).join(' → ');
  return `${change} ${component.kind} ${component.id} (${target}) ${usedBy.map(({ name }) => name).join(', ')}`;
}

const nothing = { new: [], fixed: [], remaining: [], connections: [] };
const direct = (key: string) => `flow-direct-connection ${key}`;

describe('against a commit', () => {
  test('a direct connection that was added is new, the other one remains', async () => {
    repository.write(written('src', expenses(['shared_teams'])));
    const base = repository.commit();
    repository.write(written('src', expenses(['shared_teams', 'shared_sql'])));
    repository.commit();
    expect(await comparisonOf({ against: base })).toEqual({
      ...nothing,
      new: [direct('shared_sql')],
      remaining: [direct('shared_teams')],
    });
  });

  test('one that was mended is fixed, as it was', async () => {
    repository.write(written('src', expenses(['shared_teams', 'shared_sql'])));
    const base = repository.commit();
    repository.write(written('src', expenses(['shared_teams'])));
    expect(await comparisonOf({ against: base })).toEqual({
      ...nothing,
      fixed: [`${direct('shared_sql')} in src`],
      remaining: [direct('shared_teams')],
    });
  });

  test('of a package that is ignored nothing is told, whether it was mended or is gone', async () => {
    const settled = { 'solution-lint.config.json': '{ "ignore": ["old"] }' };
    const other = written('src', samplePackage({ uniqueName: 'Travel' }));
    const told = { ...nothing, remaining: [direct('shared_sharepointonline')] };
    repository.write(written('old', expenses(['shared_teams'])), other, settled);
    const base = repository.commit();
    const configuration = await openConfiguration('found', { cwd: repository.folder, rules });
    repository.write(written('old', expenses([])));
    expect(await comparisonOf({ against: base, configuration })).toEqual(told);
    repository.write({ old: undefined });
    expect(await comparisonOf({ against: base, configuration })).toEqual(told);
  });

  test('documents change nothing', async () => {
    repository.write(written('src', expenses(['shared_teams'])), { 'README.md': 'Expenses' });
    const base = repository.commit();
    repository.write({ 'README.md': 'Expenses of all kinds' });
    expect(await comparisonOf({ against: base })).toEqual({
      ...nothing,
      remaining: [direct('shared_teams')],
    });
  });

  test.each([
    ['the working folder', []],
    ['the folder', ['new place/Spesen für alle']],
  ])('a folder with another name holds the same solution: %s', async (_, paths) => {
    repository.write(
      written('old/expenses', expenses(['shared_teams'])),
      written('other', samplePackage({ uniqueName: 'Travel' })),
    );
    const base = repository.commit();
    mkdirSync(join(repository.folder, 'new place'));
    repository.git('mv', 'old/expenses', 'new place/Spesen für alle');
    repository.commit();
    const remaining =
      paths.length === 0
        ? [direct('shared_sharepointonline'), direct('shared_teams')]
        : [direct('shared_teams')];
    expect(await comparisonOf({ against: base, paths })).toEqual({ ...nothing, remaining });
  });

  test.each([
    ['the working folder', []],
    ['the zip', ['exports/Expenses_1_1_0_0.zip']],
  ])('a zip is replaced by the next version: %s', async (_, paths) => {
    repository.write(written('exports/Expenses_1_0_0_0', expenses(['shared_teams', 'shared_sql']), 'zip'));
    const base = repository.commit();
    repository.write(
      { 'exports/Expenses_1_0_0_0.zip': undefined },
      written('exports/Expenses_1_1_0_0', expenses(['shared_teams', 'shared_rss']), 'zip'),
    );
    repository.commit();
    expect(await comparisonOf({ against: base, paths })).toEqual({
      ...nothing,
      new: [direct('shared_rss')],
      fixed: [`${direct('shared_sql')} in exports/Expenses_1_0_0_0.zip`],
      remaining: [direct('shared_teams')],
    });
  });

  test('an export beside its tree is the same solution', async () => {
    repository.write(written('src', expenses(['shared_teams'])));
    const base = repository.commit();
    repository.write(written('exports/Expenses', expenses(['shared_teams']), 'zip'));
    expect(await comparisonOf({ against: base })).toEqual({
      ...nothing,
      remaining: [direct('shared_teams')],
    });
  });

  test('a solution that is gone takes its findings and its connections along', async () => {
    repository.write(
      written('src', expenses([])),
      written('travel', samplePackage({ uniqueName: 'Travel' })),
    );
    const base = repository.commit();
    repository.write({ travel: undefined });
    repository.commit();
    expect(await comparisonOf({ against: base })).toEqual({
      ...nothing,
      fixed: [`${direct('shared_sharepointonline')} in travel`],
      connections: ['removed connectionReference nw_expense_mail (shared_office365) Approve expense'],
    });
  });

  test('a new solution is new as a whole', async () => {
    repository.write({ 'README.md': 'Nothing yet' });
    const base = repository.commit();
    repository.write(written('src', expenses(['shared_teams'])));
    expect(await comparisonOf({ against: base })).toEqual({
      ...nothing,
      new: [direct('shared_teams')],
      connections: ['added connectionReference nw_expense_mail (shared_office365) Approve expense'],
    });
  });

  test('what the head could not be read for is not called fixed', async () => {
    repository.write(
      written('src', expenses(['shared_teams'])),
      written('Travel', samplePackage({ uniqueName: 'Travel' }), 'zip'),
    );
    const base = repository.commit();
    repository.write({ [`src/${sampleFlowPath}`]: '{', 'Travel.zip': 'no zip' });
    expect(await comparisonOf({ against: base })).toEqual({
      ...nothing,
      new: ['file-malformed', 'package-unreadable'],
    });
  });

  test('a pointer of Git LFS in the base is not fixed by the file in the work tree', async () => {
    const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;
    repository.write({ 'Expenses.zip': text });
    const base = repository.commit();
    repository.write(written('Expenses', expenses(['shared_teams']), 'zip'));
    expect(await comparisonOf({ against: base })).toMatchObject({ new: [direct('shared_teams')], fixed: [] });
  });

  test('a revision that a file is named like is a path', async () => {
    repository.write(written('src', expenses([])));
    repository.commit();
    repository.write(written('main', expenses(['shared_teams'])));
    expect(await comparisonOf({ against: 'main', paths: ['src'] })).toEqual({
      ...nothing,
      fixed: [`${direct('shared_teams')} in main`],
    });
  });

  test('from a folder of the repository, paths are those of the work tree', async () => {
    repository.write(
      written('a b/Lösung', expenses(['shared_teams'])),
      written('c/Travel', samplePackage({ uniqueName: 'Travel' })),
    );
    const base = repository.commit();
    repository.write({ 'a b': undefined });
    const cwd = join(repository.folder, 'c');
    expect(await comparisonOf({ cwd, against: base, paths: ['..'] })).toEqual({
      ...nothing,
      fixed: [`${direct('shared_teams')} in ../a b/Lösung`],
      remaining: [direct('shared_sharepointonline')],
      connections: ['removed connectionReference nw_expense_mail (shared_office365) Approve expense'],
    });
  });

  test('what another solution of the named ones provides is found in both', async () => {
    const user = samplePackage({
      uniqueName: 'Travel',
      files: {
        'customizations.xml': sampleCustomizations().replaceAll(
          /<connectionreference .*<\/connectionreference>/gs,
          '',
        ),
      },
    });
    repository.write(written('src', expenses([])), written('travel', user));
    const base = repository.commit();
    expect(await comparisonOf({ against: base, paths: ['travel'] })).toEqual({
      ...nothing,
      remaining: ['connection-reference-missing nw_expense_mail', direct('shared_sharepointonline')],
    });
    expect(await comparisonOf({ against: base })).toEqual({
      ...nothing,
      remaining: [direct('shared_sharepointonline')],
    });
  });

  test('links and submodules are no files', async () => {
    repository.write(written('src', expenses([])));
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    const hash = repository.git('hash-object', '-w', 'src/Other/Solution.xml').trim();
    repository.git('update-index', '--add', '--cacheinfo', `120000,${hash},linked/Other/Solution.xml`);
    repository.git('add', 'src');
    repository.git('commit', '--quiet', '--message', 'Links');
    expect(await comparisonOf({ against: 'HEAD' })).toEqual(nothing);
  });
});

describe('against a path', () => {
  test.each(['zip', 'flat', 'tree'] as const)('an older version as %s', async (rendering) => {
    const older = temporaryFolder();
    writeFiles(older, written('Expenses', expenses(['shared_teams', 'shared_sql']), rendering));
    repository.write(written('src', expenses(['shared_teams'])));
    const name = rendering === 'zip' ? 'Expenses.zip' : 'Expenses';
    const { fixed, ...rest } = await comparisonOf({ against: join(older, name) });
    expect(fixed).toHaveLength(1);
    expect(rest).toEqual({ new: [], remaining: [direct('shared_teams')], connections: [] });
  });

  test.each([
    ['a folder without a package', 'empty', 'no package found there'],
    ['a broken zip', 'broken.zip', 'it does not begin or end as a zip does'],
    ['an empty path', '', 'the base is empty'],
  ])('%s is a mistake', async (_, against, message) => {
    repository.write(written('src', expenses([])), { 'empty/README.md': '', 'broken.zip': 'no zip' });
    const error = await usageErrorOf({ against, paths: ['src'] });
    expect(error.message).toContain(message);
    expect(error.hint).not.toBe('');
  });
});

test('an app that lies unpacked in a tree is the one of the export', async () => {
  const references = JSON.stringify({
    one: { id: '/providers/microsoft.powerapps/apis/shared_office365users', displayName: 'People' },
  });
  const app = sampleCanvasApp({ connectionReferences: references });
  const older = temporaryFolder();
  writeFiles(older, written('Apps', app, 'zip'));
  const source = 'src/CanvasApps/src/nw_expenseapp_0f1e2';
  repository.write(written('src', app), {
    'src/CanvasApps/nw_expenseapp_0f1e2_DocumentUri.msapp': undefined,
    [`${source}/CanvasManifest.json`]: '{}',
    [`${source}/Connections/Connections.json`]: references,
  });
  const { report } = await run({ paths: ['src'], cwd: repository.folder, against: join(older, 'Apps.zip') });
  expect(report.comparison).toMatchObject({ new: [], fixed: [], connectionChanges: [] });
  expect(report.comparison?.remaining).toHaveLength(1);
});

describe('a base that is not there', () => {
  test.each([
    ['no such revision', 'no-such-branch', 'git has no such revision', 'git fetch origin no-such-branch'],
    ['a revision of the server', 'origin/next', 'git has no such revision', 'git fetch origin next'],
    ['an option', '--output=owned', 'git has no such revision', 'No revision begins with "-"'],
    ['a tree', 'HEAD:src', 'git has no such revision', 'git fetch'],
  ])('%s', async (_, against, message, hint) => {
    repository.write(written('src', expenses([])));
    repository.commit();
    const error = await usageErrorOf({ against });
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
  });

  test('a shallow clone: how to fetch the rest', async () => {
    repository.write(written('src', expenses([])));
    const base = repository.commit();
    repository.write({ 'README.md': 'More' });
    repository.commit();
    const folder = temporaryFolder();
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, folder);
    const error = await usageErrorOf({ against: base, cwd: folder });
    expect(error.hint).toContain('git fetch --unshallow');
    expect(error.hint).toContain('fetch-depth: 0');
    const changed = await usageErrorOf({ selection: { kind: 'changed', base }, cwd: folder });
    expect(changed.hint).toContain('fetch-depth: 0');
  });

  test('a partial clone: how to fetch the files', async () => {
    repository.write(written('src', expenses(['shared_teams'])));
    const base = repository.commit();
    repository.write({ src: undefined }, written('src', expenses([])));
    repository.commit();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const folder = temporaryFolder();
    repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.folder}`, folder);
    const error = await usageErrorOf({ against: base, cwd: folder });
    expect(error.message).toBe(
      `This clone is a partial one, and does not have the files of ${base.slice(0, 12)}.`,
    );
    expect(error.hint).toContain('git fetch --refetch --no-filter origin');
  });

  test('no repository', async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, written('src', expenses([])));
    const error = await usageErrorOf({ against: 'main', cwd });
    expect(error.message).toBe(
      'Can\'t compare with "main", which is no file or folder: this is no work tree of a git repository.',
    );
  });

  test('git is not installed', async () => {
    repository.write(written('src', expenses([])));
    vi.stubEnv('PATH', temporaryFolder());
    try {
      const error = await usageErrorOf({ against: 'main' });
      expect(error.message).toContain('git is not installed');
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

async function usageErrorOf(options: Partial<Parameters<typeof run>[0]>): Promise<UsageError> {
  const outcome = await run({ paths: [], cwd: repository.folder, settings, ...options }).catch(
    (error: unknown) => error,
  );
  if (outcome instanceof UsageError) return outcome;
  throw new Error(`No UsageError: ${outcome instanceof Error ? outcome.stack : 'it went well'}`);
}

describe('connection changes', () => {
  const reference = (id: string, connector: string, connection = '') =>
    `<connectionreference connectionreferencelogicalname="${id}">
      <connectionreferencedisplayname>${id}</connectionreferencedisplayname>
      ${connection === '' ? '' : `<connectionid>${connection}</connectionid>`}
      <connectorid>/providers/Microsoft.PowerApps/apis/${connector}</connectorid>
    </connectionreference>`;
  const references = (...rows: readonly string[]) => ({
    'customizations.xml': sampleCustomizations().replace(
      /<connectionreferences>.*<\/connectionreferences>/s,
      `<connectionreferences>${rows.join('')}</connectionreferences>`,
    ),
  });
  const valueAlone = (id: string, value: string) => ({
    [`environmentvariabledefinitions/${id}/environmentvariablevalues.json`]: JSON.stringify({
      environmentvariablevalues: { environmentvariablevalue: { value } },
    }),
  });
  const variable = (id: string, type: number, value: string) => ({
    [`environmentvariabledefinitions/${id}/environmentvariabledefinition.xml`]: `<environmentvariabledefinition schemaname="${id}"><defaultvalue>${value}</defaultvalue><displayname default="${id}"></displayname><type>${type}</type></environmentvariabledefinition>`,
  });
  const connector = (host: string) => ({
    'customizations.xml': sampleCustomizations(`
  <Connectors>
    <Connector>
      <connectorid>{0c1d2e3f-1111-4222-8333-444455556666}</connectorid>
      <name>nw_ledger</name>
      <displayname>Ledger</displayname>
      <openapidefinition>/Connector/nw_ledger_openapidefinition.json</openapidefinition>
    </Connector>
  </Connectors>`),
    'Connector/nw_ledger_openapidefinition.json': JSON.stringify({
      swagger: '2.0',
      schemes: ['https'],
      host,
      basePath: '/v1',
    }),
  });

  test.each([
    [
      'a reference for another connector',
      references(reference('nw_expense_mail', 'shared_office365')),
      references(reference('nw_expense_mail', 'shared_sendmail')),
      ['re-pointed connectionReference nw_expense_mail (shared_office365 → shared_sendmail) Approve expense'],
    ],
    [
      'a bound reference for another connection',
      references(reference('nw_expense_mail', 'shared_office365', 'aaa')),
      references(reference('nw_expense_mail', 'shared_office365', 'bbb')),
      ['re-pointed connectionReference nw_expense_mail (aaa → bbb) Approve expense'],
    ],
    [
      'a custom connector of another environment',
      references(reference('nw_expense_mail', 'shared_nw-5fledger-5f0123456789abcdef')),
      references(reference('nw_expense_mail', 'shared_nw-5fledger-5ffedcba9876543210')),
      [],
    ],
    [
      'references that come and go, in other letter case',
      references(reference('nw_expense_mail', 'shared_office365'), reference('nw_old', 'shared_sql')),
      references(reference('NW_Expense_Mail', 'shared_office365'), reference('nw_new', 'shared_rss')),
      ['added connectionReference nw_new (shared_rss) ', 'removed connectionReference nw_old (shared_sql) '],
    ],
    [
      'a custom connector for another host',
      connector('ledger.northwind.example'),
      connector('ledger2.northwind.example'),
      [
        're-pointed customConnector nw_ledger (https://ledger.northwind.example/v1 → https://ledger2.northwind.example/v1) ',
      ],
    ],
    [
      'a variable with another default',
      variable('nw_Limit', 100000001, '250'),
      variable('nw_Limit', 100000001, '500'),
      ['re-pointed environmentVariable nw_Limit (250 → 500) '],
    ],
    [
      'a variable of another type',
      variable('nw_Limit', 100000001, '250'),
      variable('nw_Limit', 100000000, '250'),
      ['re-pointed environmentVariable nw_Limit (number 250 → text 250) '],
    ],
    [
      'a secret, of which nothing is told',
      variable('nw_Key', 100000005, 'abc'),
      { ...variable('nw_Key', 100000005, 'def'), ...variable('nw_Other', 100000005, 'ghi') },
      ['added environmentVariable nw_Other () ', 're-pointed environmentVariable nw_Key () '],
    ],
    [
      'a value whose definition is elsewhere, and which may be a secret',
      valueAlone('nw_Key', 'abc'),
      { ...valueAlone('nw_Key', 'def'), ...valueAlone('nw_Other', 'ghi') },
      ['added environmentVariable nw_Other () ', 're-pointed environmentVariable nw_Key () '],
    ],
  ])('%s', async (_, before, after, connections) => {
    repository.write(written('src', expenses([], before)));
    const base = repository.commit();
    repository.write({ src: undefined }, written('src', expenses([], after)));
    expect((await comparisonOf({ against: base })).connections).toEqual(connections);
  });

  test('a secret whose value is in another solution than its definition, of which nothing is told', async () => {
    const value = (text: string) =>
      samplePackage({
        uniqueName: 'Values',
        files: {
          [sampleFlowPath]: undefined,
          'environmentvariabledefinitions/nw_Key/environmentvariablevalues.json': JSON.stringify({
            environmentvariablevalues: { environmentvariablevalue: { value: text } },
          }),
        },
      });
    repository.write(
      written('Keys', samplePackage({ uniqueName: 'Keys', files: variable('nw_Key', 100000005, '') })),
      written('Values', value('abc')),
    );
    const base = repository.commit();
    repository.write(written('Values', value('def')));
    expect((await comparisonOf({ against: base })).connections).toEqual([
      're-pointed environmentVariable nw_Key () ',
    ]);
  });

  test('who may use a reference that two solutions have', async () => {
    const solution = (uniqueName: string, files: Record<string, string | undefined>) =>
      written(uniqueName, samplePackage({ uniqueName, files }));
    const owner = { [sampleFlowPath]: undefined };
    repository.write(solution('A', references()));
    repository.write(solution('B', owner));
    repository.write(solution('C', { ...owner, ...references() }));
    repository.commit();
    repository.write(solution('C', owner));
    const { report } = await run({ paths: [], cwd: repository.folder, settings, against: 'HEAD' });
    expect(report.comparison?.connectionChanges.map(changeWords)).toEqual([
      'added connectionReference nw_expense_mail (shared_office365) Approve expense',
    ]);
  });

  test('who uses a variable and a connector, through what', async () => {
    repository.write({ 'README.md': '' });
    const base = repository.commit();
    repository.write(
      written(
        'src',
        expenses([], {
          ...connector('ledger.northwind.example'),
          'customizations.xml': (connector('x')['customizations.xml'] ?? '').replace(
            '<connectorid>/providers/Microsoft.PowerApps/apis/shared_office365</connectorid>',
            '<connectorid>/providers/Microsoft.PowerApps/apis/shared_nw-5fledger-5f0123456789abcdef</connectorid>',
          ),
        }),
      ),
    );
    expect((await comparisonOf({ against: base })).connections).toEqual([
      'added connectionReference nw_expense_mail (shared_nw-5fledger-5f0123456789abcdef) Approve expense',
      'added customConnector nw_ledger (https://ledger.northwind.example/v1) Approve expense',
    ]);
  });

  test('managed and unmanaged are told apart, and what both show is told once', async () => {
    const managed = { 'solution.xml': sampleSolution().replace('<Managed>0', '<Managed>1') };
    const [one, two] = [reference('nw_expense_mail', 'shared_office365'), reference('nw_two', 'shared_rss')];
    repository.write(
      written('Expenses', expenses([], references(one)), 'zip'),
      written('Expenses_managed', expenses([], { ...references(one, two), ...managed }), 'zip'),
    );
    const base = repository.commit();
    expect((await comparisonOf({ against: base })).connections).toEqual([]);
    repository.write(written('Expenses', expenses([], references(one, two)), 'zip'));
    expect((await comparisonOf({ against: base })).connections).toEqual([
      'added connectionReference nw_two (shared_rss) ',
    ]);
  });
});
