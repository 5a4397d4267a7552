import { execFile, execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { version } from '../../src/version.ts';
import { codeBlocks } from '../code-blocks.ts';
import { readFiles } from '../read-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

/** Real runs of pre-commit, whose path is in PRE_COMMIT, in repositories made here. */
const preCommit = process.env.PRE_COMMIT;
if (!preCommit) throw new Error('PRE_COMMIT must name the pre-commit to test with; .ci/run installs one.');

const root = join(import.meta.dirname, '..', '..');
const cases = join(root, 'fixtures', 'rules', 'flow-direct-connection');
const sound = readFiles(join(cases, 'ok-bound', 'Expenses'));
const broken = readFiles(join(cases, 'bad-stripped', 'Expenses'));

let home: string;
let hooks: string;
let repository: string;

/** A repository with our hooks, as pre-commit clones it, and one with a sound solution that uses them. */
beforeEach(() => {
  home = temporaryFolder();
  hooks = newRepository('hooks');
  cpSync(join(root, 'dist'), join(hooks, 'dist'), { recursive: true });
  cpSync(join(root, '.pre-commit-hooks.yaml'), join(hooks, '.pre-commit-hooks.yaml'));
  commitAll(hooks);
  git(hooks, 'tag', `v${version}`);
  repository = newRepository('work');
  writeFiles(join(repository, 'solutions', 'Expenses'), sound);
  writeFileSync(join(repository, 'package.json'), '{}\n');
  writeFileSync(join(repository, 'README.md'), '# Solutions\n');
  commitAll(repository);
});

test('what is staged is judged, though the work tree has it mended', async () => {
  writeFiles(join(repository, 'solutions', 'Expenses'), broken);
  git(repository, 'add', '.');
  writeFiles(join(repository, 'solutions', 'Expenses'), sound);
  const { exitCode, result, stdout } = await tryHook('solution-lint');
  expect({ exitCode, result }).toEqual({ exitCode: 1, result: 'Failed' });
  expect(stdout).toContain('- exit code: 1\n');
  expect(stdout).toMatch(/✖ error {2}flow-direct-connection\n/);
  expect(readFiles(join(repository, 'solutions', 'Expenses'))).toEqual(sound);
});

test('what is not staged is not judged', async () => {
  writeManifest('<Version>1.0.0.1</Version>');
  git(repository, 'add', '.');
  writeFiles(join(repository, 'solutions', 'Expenses'), flowOf(broken));
  writeFiles(join(repository, 'solutions', 'Travel'), broken);
  const { exitCode, result, stdout } = await tryHook('solution-lint');
  expect({ exitCode, result }).toEqual({ exitCode: 0, result: 'Passed' });
  expect(stdout).not.toContain('flow-');
});

test.each([
  ['README.md', '(no files to check)Skipped'],
  ['package.json', 'Passed'],
])('a commit of %s alone: %s, and nothing is said', async (path, expected) => {
  writeFileSync(join(repository, path), '{ "private": true }\n');
  git(repository, 'add', '.');
  const { exitCode, result, stdout } = await tryHook('solution-lint');
  expect({ exitCode, result }).toEqual({ exitCode: 0, result: expected });
  expect(stdout.trimEnd().endsWith(expected)).toBe(true);
});

test('a package that can not be read stops the commit', async () => {
  writeFileSync(join(repository, 'Expenses.zip'), 'version https://git-lfs.github.com/spec/v1\n');
  git(repository, 'add', '.');
  const { exitCode, result, stdout } = await tryHook('solution-lint');
  expect({ exitCode, result }).toEqual({ exitCode: 1, result: 'Failed' });
  expect(stdout).toContain('- exit code: 3\n');
  expect(stdout).toMatch(/✖ error {2}package-unreadable\n/);
});

test('the other hook lints all there is, staged or not', async () => {
  expect(await tryHook('solution-lint-all', '--all-files')).toMatchObject({ exitCode: 0, result: 'Passed' });
  writeFiles(join(repository, 'solutions', 'Expenses'), broken);
  const { exitCode, result, stdout } = await tryHook('solution-lint-all', '--all-files');
  expect({ exitCode, result }).toEqual({ exitCode: 1, result: 'Failed' });
  expect(stdout).toMatch(/✖ error {2}flow-direct-connection\n/);
});

test('the configuration of the guide guards a commit, and excludes what it says', async () => {
  const [, second = ''] = codeBlocks(readFileSync(join(root, 'docs', 'pre-commit.md'), 'utf8'), 'yaml');
  const config = second.replace(/repo: .*/, `repo: ${hooks}`);
  writeFileSync(join(repository, '.pre-commit-config.yaml'), config);
  commitAll(repository);
  await outcomeOf(['install']);

  writeFiles(join(repository, 'archive', 'Expenses'), broken);
  git(repository, 'add', '.');
  git(repository, 'commit', '--message=Archive');
  writeFiles(join(repository, 'solutions', 'Travel'), broken);
  git(repository, 'add', '.');
  expect(() => git(repository, 'commit', '--message=Travel')).toThrow('flow-direct-connection');

  const manual = ['run', 'solution-lint-all', '--all-files', '--hook-stage', 'manual'];
  expect(await outcomeOf(manual)).toMatchObject({ exitCode: 1, result: 'Failed' });
});

function writeManifest(version: string): void {
  const path = join(repository, 'solutions', 'Expenses', 'solution.xml');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/<Version>.*<\/Version>/, version));
  expect(readFileSync(path, 'utf8')).not.toBe(text);
}

function flowOf(files: typeof broken): typeof broken {
  return new Map([...files].filter(([path]) => path.startsWith('Workflows/')));
}

function tryHook(id: string, ...words: string[]) {
  return outcomeOf(['try-repo', hooks, id, '--ref', `v${version}`, ...words]);
}

interface HookRun {
  readonly exitCode: number;
  /** What stands behind the dots of the hook's line. */
  readonly result: string | undefined;
  readonly stdout: string;
}

function outcomeOf(words: readonly string[]): Promise<HookRun> {
  return new Promise((resolve) => {
    execFile(preCommit ?? '', words, { cwd: repository, env: environment() }, (error, stdout) => {
      const result = /^solution-lint \(\w+\)\.*(.+)$/m.exec(stdout)?.[1];
      resolve({ exitCode: error === null ? 0 : Number(error.code), result, stdout });
    });
  });
}

function newRepository(name: string): string {
  const folder = join(home, name);
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder], { env: environment() });
  return folder;
}

function commitAll(folder: string): void {
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=All', '--no-verify');
}

function git(folder: string, ...words: string[]): void {
  execFileSync('git', words, { cwd: folder, env: environment(), stdio: 'pipe' });
}

/** Nothing of the machine's configuration, and a home of its own for what pre-commit keeps. */
function environment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: home,
    PRE_COMMIT_HOME: join(home, 'pre-commit'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A maker',
    GIT_AUTHOR_EMAIL: 'maker@example.com',
    GIT_COMMITTER_NAME: 'A maker',
    GIT_COMMITTER_EMAIL: 'maker@example.com',
  };
}
