import { beforeEach, describe, expect, test, vi } from 'vitest';
import { renderPackage } from '../src/testing/render-package.ts';
import { type GitRepository, gitRepository } from './git-repository.ts';
import { reportSchemaErrors } from './report-schema-errors.ts';
import { runCli } from './run-cli.ts';
import { sampleFlow, sampleFlowPath, samplePackage, sampleSolution } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

vi.setConfig({ testTimeout: 60_000 });

let repository: GitRepository;

const flowPath = `src/${sampleFlowPath}`;

/** Another key that is bound directly. */
const worseFlow = sampleFlow()
  .replace(
    '"connectionReferences": {',
    '"connectionReferences": { "shared_teams": { "runtimeSource": "embedded", "connection": {}, "api": { "name": "shared_teams" } },',
  )
  .replace(
    '"actions": {',
    '"actions": { "Post": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shared_teams", "operationId": "Post", "apiId": "/apis/shared_teams" } } },',
  );
const nextVersion = sampleSolution().replace('1.2.0.0', '1.2.0.1');

/** One solution with one error, committed on `main`. */
beforeEach(() => {
  repository = gitRepository();
  repository.write(renderPackage('src', samplePackage(), 'tree'), { 'README.md': 'Ours' });
  repository.commit();
});

function cli(...args: readonly string[]) {
  return runCli(args, repository.folder);
}

const silent = { exitCode: 0, stdout: '', stderr: '' };

describe('--against', () => {
  test('tells what is new; all findings are judged', async () => {
    repository.write({ [flowPath]: worseFlow, 'src/Other/Solution.xml': nextVersion });
    const { exitCode, stdout, stderr } = await cli('--against', 'main');
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^Compared with main: 1 new, 0 fixed, 1 remaining\.\n\nsrc {2}Expenses 1\.2\.0\.1/,
    );
    expect(stdout).toContain('1 as before: flow-direct-connection (1)');
    expect(stdout).toContain('✖ 2 errors (1 new)');
    expect(exitCode).toBe(1);
  });

  test('with --new-only, what was there before fails nothing', async () => {
    expect((await cli('--against', 'HEAD')).exitCode).toBe(1);
    expect((await cli('--against', 'HEAD', '--new-only')).exitCode).toBe(0);
    repository.write({ [flowPath]: worseFlow, 'src/Other/Solution.xml': nextVersion });
    expect((await cli('--against', 'HEAD', '--new-only')).exitCode).toBe(1);
  });

  test('with --new-only, new warnings are counted, and what is not read fails as ever', async () => {
    repository.write({ [flowPath]: sampleFlow().replace('SendEmailV2', 'SendEmailV3') });
    expect((await cli('--against', 'HEAD', '--new-only')).exitCode).toBe(0);
    expect((await cli('--against', 'HEAD', '--new-only', '--max-warnings', '0')).exitCode).toBe(1);
    repository.write({ [flowPath]: '{' });
    repository.commit();
    expect((await cli('--against', 'HEAD', '--new-only')).exitCode).toBe(3);
  });

  test('in JSON: as the schema says, the same bytes each time', async () => {
    repository.write({ [flowPath]: worseFlow });
    const [one, two] = await Promise.all([
      cli('--against', 'main', '--format', 'json'),
      cli('--against', 'main', '--format', 'json'),
    ]);
    expect(one.stdout).toBe(two.stdout);
    const report = JSON.parse(one.stdout);
    expect(reportSchemaErrors(report)).toEqual([]);
    expect(report.comparison).toMatchObject({ base: 'main', fixed: [], connectionChanges: [] });
    expect(report.comparison.new).toHaveLength(2);
    expect(report.comparison.remaining).toHaveLength(1);
    expect(one.stdout).not.toContain(repository.folder);
  });

  test.each([
    [
      'a file',
      ['--against=no.zip'],
      'Can\'t compare with "no.zip", which is no file or folder: git has no such revision.',
    ],
    ['an empty base', ['--against='], 'There is nothing to compare with: the base is empty.'],
    [
      'an option',
      ['--against=--upload-pack=touch'],
      'Can\'t compare with "--upload-pack=touch", which is no file or folder: git has no such revision.',
    ],
    ['no value', ['--against'], '--against needs a value.'],
    ['--new-only alone', ['--new-only'], '--new-only needs something to compare with.'],
    ['two selections', ['--staged', '--changed'], "--changed and --staged can't be used together."],
    ['no base', ['--changed=nowhere'], 'Can\'t tell what has changed: git has no revision "nowhere".'],
  ])('a mistake is exit 2 with a hint, and nothing of git: %s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await cli(...args);
    const [first, hint] = stderr.split('\n');
    expect(first).toBe(message);
    expect(hint).toMatch(/\S/);
    expect(stderr).not.toMatch(/fatal|usage:/);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test('outside of a repository', async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, renderPackage('src', samplePackage(), 'tree'));
    const runs = await Promise.all(
      [['--against', 'main'], ['--changed'], ['--staged']].map((args) => runCli(args, cwd)),
    );
    for (const { exitCode, stdout, stderr } of runs) {
      expect(stderr).toContain('this is no work tree of a git repository.\n');
      expect(stdout).toBe('');
      expect(exitCode).toBe(2);
    }
  });
});

describe('--changed', () => {
  test('with its base and without one', async () => {
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.write({ [flowPath]: worseFlow });
    repository.commit();
    for (const option of ['--changed', '--changed=main', '--changed=HEAD~1']) {
      const { exitCode, stdout } = await cli(option, 'src');
      expect(stdout).toContain('2 errors');
      expect(exitCode).toBe(1);
    }
    expect(await cli('--changed=HEAD')).toMatchObject(silent);
  });

  test('behind --, the word is a path', async () => {
    const { exitCode, stderr } = await cli('--', '--changed');
    expect(stderr).toContain('No package found: --changed');
    expect(exitCode).toBe(3);
  });
});

describe('--staged', () => {
  test('reads the index: the work tree says something else', async () => {
    repository.write({ [flowPath]: worseFlow });
    repository.git('add', '--all');
    repository.write({ [flowPath]: 'half written' });
    const { exitCode, stdout } = await cli('--staged', flowPath, 'README.md');
    expect(stdout).toContain('2 errors');
    expect(stdout).toContain('│ ');
    expect(exitCode).toBe(1);
  });

  test('with a base: only what the commit adds fails', async () => {
    repository.write({
      'src/Workflows/README.md': 'x',
      'src/WebResources/a.js': '1',
      'src/Other/Solution.xml': nextVersion,
    });
    repository.git('add', '--all');
    expect((await cli('--staged')).exitCode).toBe(1);
    expect((await cli('--staged', '--against', 'HEAD', '--new-only')).exitCode).toBe(0);
  });
});

describe('nothing has changed', () => {
  const selections = [
    ['--staged'],
    ['--changed=main'],
    ['--staged', 'README.md', 'no/such/file', 'src/README.md'],
    ['--staged', '--against', 'main'],
  ];

  test.each(selections)('%s %s is green and silent', async (...args) => {
    repository.write({ 'README.md': 'Ours, and yours' });
    repository.git('add', '--all');
    expect(await cli(...args.filter((arg) => arg !== undefined))).toMatchObject(silent);
    expect(await runCli(args, repository.folder, 20, { GITHUB_ACTIONS: 'true' })).toMatchObject(silent);
  });

  test('a document is a whole, empty one', async () => {
    const { exitCode, stdout, stderr } = await cli(
      '--staged',
      '--format',
      'json',
      '--output',
      'sarif=lint.sarif',
    );
    expect(stderr).toBe('');
    const report = JSON.parse(stdout);
    expect(reportSchemaErrors(report)).toEqual([]);
    expect(report).toMatchObject({
      packages: [],
      findings: [],
      summary: { packages: 0, error: 0, unread: 0 },
    });
    expect(exitCode).toBe(0);
  });

  test('a solution that is gone is told, where there is a base', async () => {
    repository.git('rm', '-r', '--quiet', 'src');
    const { exitCode, stdout } = await cli('--staged', '--against', 'HEAD');
    expect(stdout).toBe(`Compared with HEAD: 0 new, 1 fixed, 0 remaining.

✔ fixed  flow-direct-connection  Flow "Approve expense"

Connection changes
  - connection reference "Expense mails" (shared_office365), used by flow
    "Approve expense"

There is no package left to check.
`);
    expect(exitCode).toBe(0);
    expect(await cli('--staged')).toMatchObject(silent);
  });
});
