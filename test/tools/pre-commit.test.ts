import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PackageFiles } from '../../src/testing/package-files.ts';
import { version } from '../../src/version.ts';
import { codeBlocks } from '../code-blocks.ts';
import { type GitRepository, gitRepository } from '../git-repository.ts';
import { readFiles } from '../read-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Real runs of pre-commit, whose path is in PRE_COMMIT, in repositories made here. */
const preCommit = process.env.PRE_COMMIT;
if (!preCommit) throw new Error('PRE_COMMIT must name the pre-commit to test with; .ci/run installs one.');

const root = join(import.meta.dirname, '..', '..');
const cases = join(root, 'fixtures', 'rules', 'flow-direct-connection');
const sound = readFiles(join(cases, 'ok-bound', 'Expenses'));
const broken = readFiles(join(cases, 'bad-stripped', 'Expenses'));

let hooks: GitRepository;
let repository: GitRepository;

/** A repository with our hooks, as pre-commit clones it, and one with a sound solution that uses them. */
beforeEach(() => {
  const home = temporaryFolder();
  vi.stubEnv('PRE_COMMIT_HOME', join(home, 'pre-commit'));
  hooks = gitRepository(join(home, 'hooks'));
  cpSync(join(root, 'dist'), join(hooks.folder, 'dist'), { recursive: true });
  cpSync(join(root, '.pre-commit-hooks.yaml'), join(hooks.folder, '.pre-commit-hooks.yaml'));
  hooks.commit();
  hooks.git('tag', `v${version}`);
  repository = gitRepository(join(home, 'work'));
  repository.write(below('solutions/Expenses', sound), {
    'package.json': '{}\n',
    'README.md': '# Solutions\n',
  });
  repository.commit();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test('what is staged is judged, though the work tree has it mended', async () => {
  repository.write(below('solutions/Expenses', broken));
  repository.git('add', '.');
  repository.write(below('solutions/Expenses', sound));
  const { exitCode, result, stdout } = await tryHook('solution-lint');
  expect({ exitCode, result }).toEqual({ exitCode: 1, result: 'Failed' });
  expect(stdout).toContain('- exit code: 1\n');
  expect(stdout).toMatch(/✖ error {2}flow-direct-connection\n/);
  expect(readFiles(join(repository.folder, 'solutions', 'Expenses'))).toEqual(sound);
});

test('what is not staged is not judged', async () => {
  const manifest = 'solutions/Expenses/solution.xml';
  const text = readFileSync(join(repository.folder, manifest), 'utf8');
  repository.write({ [manifest]: text.replace(/<Version>.*<\/Version>/, '<Version>9.0.0.0</Version>') });
  repository.git('add', '.');
  repository.write(below('solutions/Expenses', flowOf(broken)));
  repository.write(below('solutions/Travel', broken));
  const { exitCode, result, stdout } = await tryHook('solution-lint');
  expect({ exitCode, result }).toEqual({ exitCode: 0, result: 'Passed' });
  expect(stdout).not.toContain('flow-');
});

test.each([
  ['README.md', '(no files to check)Skipped'],
  ['package.json', 'Passed'],
])('a commit of %s alone: %s, and nothing is said', async (path, expected) => {
  repository.write({ [path]: '{ "private": true }\n' });
  repository.git('add', '.');
  const { exitCode, result, stdout } = await tryHook('solution-lint');
  expect({ exitCode, result }).toEqual({ exitCode: 0, result: expected });
  expect(stdout.trimEnd().endsWith(expected)).toBe(true);
});

test('a package that can not be read stops the commit', async () => {
  repository.write({ 'Expenses.zip': 'version https://git-lfs.github.com/spec/v1\n' });
  repository.git('add', '.');
  const { exitCode, result, stdout } = await tryHook('solution-lint');
  expect({ exitCode, result }).toEqual({ exitCode: 1, result: 'Failed' });
  expect(stdout).toContain('- exit code: 3\n');
  expect(stdout).toMatch(/✖ error {2}package-unreadable\n/);
});

test('the other hook lints all there is, staged or not', async () => {
  expect(await tryHook('solution-lint-all', '--all-files')).toMatchObject({ exitCode: 0, result: 'Passed' });
  repository.write(below('solutions/Expenses', broken));
  const { exitCode, result, stdout } = await tryHook('solution-lint-all', '--all-files');
  expect({ exitCode, result }).toEqual({ exitCode: 1, result: 'Failed' });
  expect(stdout).toMatch(/✖ error {2}flow-direct-connection\n/);
});

test('the configuration of the guide guards a commit, and excludes what it says', async () => {
  const [, second = ''] = codeBlocks(readFileSync(join(root, 'docs', 'pre-commit.md'), 'utf8'), 'yaml');
  const config = second.replace(/repo: .*/, `repo: ${hooks.folder}`);
  repository.write({ '.pre-commit-config.yaml': config });
  repository.commit();
  await outcomeOf(['install']);

  repository.write(below('archive/Expenses', broken));
  repository.git('add', '.');
  repository.git('commit', '--message=Archive');
  repository.write(below('solutions/Travel', broken));
  repository.git('add', '.');
  expect(() => repository.git('commit', '--message=Travel')).toThrow('flow-direct-connection');

  const manual = ['run', 'solution-lint-all', '--all-files', '--hook-stage', 'manual'];
  expect(await outcomeOf(manual)).toMatchObject({ exitCode: 1, result: 'Failed' });
});

function below(folder: string, files: PackageFiles): PackageFiles {
  return new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}

function flowOf(files: PackageFiles): PackageFiles {
  return new Map([...files].filter(([path]) => path.startsWith('Workflows/')));
}

function tryHook(id: string, ...words: string[]) {
  return outcomeOf(['try-repo', hooks.folder, id, '--ref', `v${version}`, ...words]);
}

interface HookRun {
  readonly exitCode: number;
  /** What stands behind the dots of the hook's line. */
  readonly result: string | undefined;
  readonly stdout: string;
}

function outcomeOf(words: readonly string[]): Promise<HookRun> {
  return new Promise((resolve) => {
    execFile(preCommit ?? '', words, { cwd: repository.folder }, (error, stdout) => {
      const result = /^solution-lint \(\w+\)\.*(.+)$/m.exec(stdout)?.[1];
      resolve({ exitCode: error === null ? 0 : Number(error.code), result, stdout });
    });
  });
}
