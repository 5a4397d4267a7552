import { chmodSync, existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changedFiles } from '../src/input/git-changes.ts';
import { run } from '../src/run.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { UsageError } from '../src/usage-error.ts';
import { type GitRepository, gitRepository } from './git-repository.ts';
import { sampleCustomizations, sampleFlow, sampleFlowPath, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

let repository: GitRepository;

/** Two trees and a zip with one direct connection each, committed on `main`. */
beforeEach(() => {
  repository = gitRepository();
  repository.write(
    renderPackage('src/Expenses', samplePackage(), 'tree'),
    renderPackage('src/Travel', samplePackage({ uniqueName: 'Travel' }), 'tree'),
    renderPackage('exports/Payroll', samplePackage({ uniqueName: 'Payroll' }), 'zip'),
    { 'README.md': 'Ours', 'src/Expenses/README.md': 'Expenses', 'tools/build.js': '' },
  );
  repository.commit();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const soundFlow = sampleFlow().replace('"connection": {}', '"connection": { "name": "x" }');
const expensesFlow = `src/Expenses/${sampleFlowPath}`;
const travelFlow = `src/Travel/${sampleFlowPath}`;

interface Wanted {
  readonly paths?: readonly string[];
  readonly base?: string;
  readonly cwd?: string;
}

async function changed({ paths = [], base = 'main', cwd = repository.folder }: Wanted = {}) {
  return packagesOf(await run({ paths, cwd, selection: { kind: 'changed', base } }));
}

async function staged({ paths = [], cwd = repository.folder }: Wanted = {}) {
  return packagesOf(await run({ paths, cwd, selection: { kind: 'staged' } }));
}

/** Packages that are reported; nothing may be said of others, nor of paths without one. */
function packagesOf({ report, empty }: Awaited<ReturnType<typeof run>>): readonly string[] {
  const paths = report.packages.map(({ path }) => path);
  expect(report.findings.map((finding) => finding.package).filter((path) => !paths.includes(path))).toEqual(
    [],
  );
  expect(report.summary.packages).toBe(paths.length);
  expect(empty).toEqual([]);
  return paths;
}

describe('--changed', () => {
  test('nothing', async () => {
    expect(await changed()).toEqual([]);
  });

  test.each([
    ['an edited file', () => repository.write({ [expensesFlow]: soundFlow }), ['src/Expenses']],
    [
      'a staged file',
      () => {
        repository.write({ [expensesFlow]: soundFlow });
        repository.git('add', '--all');
      },
      ['src/Expenses'],
    ],
    [
      'a committed file',
      () => {
        repository.git('checkout', '--quiet', '-b', 'feature');
        repository.write({ [expensesFlow]: soundFlow });
        repository.commit();
      },
      ['src/Expenses'],
    ],
    ['an untracked file', () => repository.write({ 'src/Travel/WebResources/new.js': '1' }), ['src/Travel']],
    [
      'an ignored file',
      () => {
        repository.write({ '.gitignore': '*.js' });
        repository.commit();
        repository.write({ 'src/Travel/WebResources/new.js': '1' });
      },
      [],
    ],
    ['a file that is gone', () => repository.write({ [travelFlow]: undefined }), ['src/Travel']],
    [
      'a zip',
      () => repository.write(renderPackage('exports/Payroll', samplePackage(), 'zip')),
      ['exports/Payroll.zip'],
    ],
    ['a solution that is gone', () => repository.write({ 'src/Travel': undefined }), []],
    [
      'documents and tools',
      () =>
        repository.write({
          'README.md': 'x',
          'src/Expenses/README.md': 'x',
          'src/Expenses/.editorconfig': 'x',
          'tools/build.js': 'x',
        }),
      [],
    ],
    ['a file that is only newer', () => utimesSync(join(repository.folder, expensesFlow), 1, 1), []],
    [
      'a file that has other line ends',
      () => {
        repository.write({ [expensesFlow]: sampleFlow().replaceAll('\n', '\r\n') });
      },
      [],
    ],
    ['a new mode', () => chmodSync(join(repository.folder, travelFlow), 0o755), ['src/Travel']],
  ])('%s', async (_, change, expected) => {
    change();
    expect(await changed()).toEqual(expected);
  });

  test('what the base did since is not a change', async () => {
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.write({ [expensesFlow]: soundFlow });
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write({ [travelFlow]: soundFlow });
    repository.commit();
    repository.git('checkout', '--quiet', 'feature');
    expect(await changed()).toEqual(['src/Expenses']);
    expect(changedFiles(repository.folder, 'main')).toEqual([expensesFlow, travelFlow]);
  });

  test('without a base: where HEAD left the default branch of the server', async () => {
    const clone = temporaryFolder();
    repository.git('branch', '--move', 'trunk');
    repository.git('clone', '--quiet', repository.folder, clone);
    const inClone = gitRepository(clone);
    inClone.write({ [travelFlow]: soundFlow });
    inClone.commit();
    const { report } = await run({ paths: [], cwd: clone, selection: { kind: 'changed', base: undefined } });
    expect(report.packages.map(({ path }) => path)).toEqual(['src/Travel']);
  });

  test('without a base and a default branch it says what it looked for', async () => {
    repository.git('branch', '--move', 'trunk');
    const error = await run({
      paths: [],
      cwd: repository.folder,
      selection: { kind: 'changed', base: undefined },
    }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({
      message:
        "Can't tell what has changed: there is no default branch to compare with (looked for origin/HEAD, origin/main, origin/master, main, master).",
      hint: expect.stringContaining('--changed=<revision>'),
    });
  });

  test('what is not reported is found all the same', async () => {
    const user = sampleCustomizations().replace(/<connectionreference .*<\/connectionreference>/s, '');
    repository.write({ 'src/Travel/Other/Customizations.xml': user });
    const { report } = await run({
      paths: [],
      cwd: repository.folder,
      selection: { kind: 'changed', base: 'main' },
    });
    expect(report.findings.map(({ rule, package: path }) => [path, rule])).toEqual([
      ['src/Travel', 'flow-direct-connection'],
    ]);
  });

  test.each([
    ['files', [travelFlow, 'README.md', 'no/such/file.json'], ['src/Travel']],
    ['a folder', ['src'], ['src/Expenses', 'src/Travel']],
    ['a glob', ['src/E*/**'], ['src/Expenses']],
    ['a zip that has not changed', ['exports/Payroll.zip'], []],
    ['absolute paths', [() => join(repository.folder, travelFlow)], ['src/Travel']],
  ])('paths choose among the changes: %s', async (_, paths, expected) => {
    repository.write({ [expensesFlow]: soundFlow, [travelFlow]: soundFlow });
    expect(await changed({ paths: paths.map((path) => (typeof path === 'string' ? path : path())) })).toEqual(
      expected,
    );
  });

  test('from a folder: changes in it, paths as seen from it', async () => {
    repository.write({ [expensesFlow]: soundFlow, [travelFlow]: soundFlow });
    expect(await changed({ cwd: join(repository.folder, 'src/Travel/Workflows') })).toEqual(['..']);
    expect(await changed({ cwd: join(repository.folder, 'src') })).toEqual(['Expenses', 'Travel']);
    expect(await changed({ cwd: join(repository.folder, 'exports') })).toEqual([]);
    expect(await changed({ cwd: join(repository.folder, 'exports'), paths: ['../src'] })).toEqual([
      '../src/Expenses',
      '../src/Travel',
    ]);
  });

  test.each(['Spesen für alle/日本\n語', 'Wichtig!/Spesen'])(
    'names with spaces, letters of all kinds, line breaks and "!": %j',
    async (path) => {
      repository.write(renderPackage(path, samplePackage({ uniqueName: 'Spesen' }), 'tree'));
      expect(await changed()).toEqual([path]);
      repository.git('add', '--all');
      expect(await staged()).toEqual([path]);
    },
  );
});

describe('--staged', () => {
  test('what the index holds, and not the work tree', async () => {
    repository.write({ [expensesFlow]: soundFlow.replace('"SendEmailV2"', '"SendMail"') });
    repository.git('add', '--all');
    repository.write({ [expensesFlow]: '{ half', [travelFlow]: soundFlow });
    const { report } = await run({ paths: [], cwd: repository.folder, selection: { kind: 'staged' } });
    expect(report.packages.map(({ path }) => path)).toEqual(['src/Expenses']);
    expect(report.findings.map(({ rule, messageId }) => [rule, messageId])).toEqual([
      ['flow-direct-connection', 'named'],
    ]);
  });

  test.each([
    ['nothing', () => repository.write({ [expensesFlow]: soundFlow }), []],
    [
      'an edited file',
      () => {
        repository.write({ [expensesFlow]: soundFlow });
        repository.git('add', '--all');
      },
      ['src/Expenses'],
    ],
    ['a file that is gone', () => repository.git('rm', '--quiet', travelFlow), ['src/Travel']],
    [
      'a file with another name',
      () => repository.git('mv', travelFlow, 'src/Travel/Workflows/other.json'),
      ['src/Travel'],
    ],
    [
      'a zip that is another on disk',
      () => {
        repository.write(renderPackage('exports/Payroll', samplePackage({ uniqueName: 'Staff' }), 'zip'));
        repository.git('add', '--all');
        repository.write({ 'exports/Payroll.zip': 'no zip' });
      },
      ['exports/Payroll.zip'],
    ],
    [
      'a document',
      () => {
        repository.write({ 'src/Expenses/README.md': 'x' });
        repository.git('add', '--all');
      },
      [],
    ],
    [
      'a file that was only announced',
      () => {
        repository.write({
          'src/Travel/Workflows/New-11111111-1111-4222-8333-444455556666.json': '{}',
          [expensesFlow]: soundFlow,
        });
        repository.git('add', '--intent-to-add', '--all');
        repository.git('add', expensesFlow);
      },
      ['src/Expenses'],
    ],
  ])('%s', async (_, change, expected) => {
    change();
    expect(await staged()).toEqual(expected);
  });

  test('before the first commit', async () => {
    const fresh = gitRepository();
    fresh.write(renderPackage('src', samplePackage(), 'tree'));
    fresh.git('add', '--all');
    expect(await staged({ cwd: fresh.folder })).toEqual(['src']);
  });

  test('with the files that a hook names', async () => {
    repository.write({ [expensesFlow]: soundFlow, [travelFlow]: soundFlow, 'README.md': 'x' });
    repository.git('add', '--all');
    expect(await staged({ paths: [travelFlow, 'README.md'] })).toEqual(['src/Travel']);
    expect(await staged({ paths: ['README.md', 'gone.json'] })).toEqual([]);
  });

  test('a Git LFS pointer in the index is not read as a zip', async () => {
    repository.write({
      'exports/Payroll.zip': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`,
    });
    repository.git('add', '--all');
    const { report } = await run({ paths: [], cwd: repository.folder, selection: { kind: 'staged' } });
    expect(report.findings.map(({ rule, messageId }) => [rule, messageId])).toEqual([
      ['package-unreadable', 'gitLfsPointer'],
    ]);
  });

  test('the index that a commit of some files makes for its hooks', async () => {
    repository.write({ [expensesFlow]: soundFlow, [travelFlow]: soundFlow });
    vi.stubEnv('GIT_INDEX_FILE', join(repository.folder, '.git', 'other-index'));
    const { GIT_INDEX_FILE } = process.env;
    repository.git(
      '-c',
      'alias.into=!f() { GIT_INDEX_FILE="$1" git read-tree HEAD && GIT_INDEX_FILE="$1" git add "$2"; }; f',
      'into',
      GIT_INDEX_FILE ?? '',
      travelFlow,
    );
    expect(await staged()).toEqual(['src/Travel']);
  });
});

describe('git is asked', () => {
  test('a few times for hundreds of flows', async () => {
    const files: Record<string, string> = {};
    for (let index = 100; index < 400; index += 1) {
      files[`src/Expenses/Workflows/F-00000000-0000-4000-8000-000000000${index}.json`] = sampleFlow();
    }
    repository.write(files);
    repository.commit();
    const log = countingGit();
    await run({
      paths: [],
      cwd: repository.folder,
      against: 'HEAD~1',
      selection: { kind: 'changed', base: 'HEAD~1' },
    });
    expect(log().length).toBeLessThan(20);
    const before = log().length;
    repository.git('reset', '--quiet', '--soft', 'HEAD~1');
    await run({ paths: [], cwd: repository.folder, selection: { kind: 'staged' } });
    expect(log().length - before).toBeLessThan(12);
  });

  test('nothing that runs programs which the repository configures', async () => {
    const marker = join(temporaryFolder(), 'marker');
    const program = join(temporaryFolder(), 'program');
    writeFileSync(program, `#!/bin/sh\necho prog "$@" >> '${marker}'\ncat\n`);
    chmodSync(program, 0o755);
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'filter.own.clean',
      'filter.own.smudge',
      'filter.own.process',
      'diff.own.textconv',
      'diff.own.command',
      'core.pager',
      'core.editor',
    ]) {
      repository.git('config', key, program);
    }
    repository.write({ '.gitattributes': '* filter=own diff=own' });
    const hooks = join(repository.folder, '.git', 'hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of [
      'post-index-change',
      'fsmonitor-watchman',
      'post-checkout',
      'reference-transaction',
    ]) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\necho $0 >> '${marker}'\n`);
      chmodSync(join(hooks, hook), 0o755);
    }
    repository.write({ [expensesFlow]: soundFlow });
    utimesSync(join(repository.folder, travelFlow), 1, 1);
    expect(existsSync(marker)).toBe(false);
    const index = repository.git('hash-object', '--no-filters', '.git/index');
    await run({
      paths: [],
      cwd: repository.folder,
      against: 'main',
      selection: { kind: 'changed', base: 'main' },
    });
    await run({ paths: [], cwd: repository.folder, selection: { kind: 'staged' } });
    expect(existsSync(marker)).toBe(false);
    expect(repository.git('hash-object', '--no-filters', '.git/index')).toBe(index);
  });
});

/** Puts a git on the PATH that counts; answers with its calls so far. */
function countingGit(): () => readonly string[] {
  const folder = temporaryFolder();
  const log = join(folder, 'log');
  writeFileSync(log, '');
  const path = process.env.PATH ?? '';
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$@" >> '${log}'\nPATH='${path}' exec git "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  vi.stubEnv('PATH', `${folder}:${path}`);
  return () => readFileSync(log, 'utf8').split('\n').slice(0, -1);
}
