import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseCommand } from '../src/cli/arguments.ts';
import { version } from '../src/version.ts';
import { codeBlocks } from './code-blocks.ts';
import { readersRepository } from './readers-repository.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

/** Every snippet of README and the guides: commands are run, YAML and JSON are parsed and what they run is run. */
const root = join(import.meta.dirname, '..');
const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== 'rules.md');
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...guides.map((name) => `docs/${name}`)];

/** Proved where it is said; here it is enough that a page spells it so. */
const provedElsewhere = new Map([
  ['npm cit', '.ci/run'],
  ['npm install --save-dev solution-lint', 'test/package.test.ts'],
  ['npm install --save-dev solution-lint typescript', 'test/plugins-guide.test.ts'],
  ['node --test', 'here: rules are tested as their page says'],
  ['pre-commit install', 'test/tools/pre-commit.test.ts'],
  ['pre-commit run solution-lint-all --all-files --hook-stage manual', 'test/tools/pre-commit.test.ts'],
  ['git lfs pull', 'rules/package/package-unreadable.md'],
]);

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replaceAll('\r\n', '\n');

  test('has commands that work', { timeout: 60_000 }, async () => {
    const lines = shellLines(text).filter(({ command }) => !provedElsewhere.has(command));
    await expectToRun(lines);
  });

  test('has YAML that is right', { timeout: 60_000 }, async () => {
    const commands = codeBlocks(text, 'yaml').flatMap((block) => {
      const document = parseDocument(block, { strict: true });
      expect([...document.errors, ...document.warnings], block).toEqual([]);
      return checkedCommands(document.toJS(), block);
    });
    await expectToRun(commands.map((command) => ({ command, expected: undefined })));
  });

  test('has JSON that is right', async () => {
    for (const block of codeBlocks(text, 'json')) {
      const { 'lint-staged': tasks = {} } = JSON.parse(block) as Record<string, Record<string, string>>;
      const file = '"$PWD/solutions/core/Other/Solution.xml"';
      await expectToRun(Object.values(tasks).map((task) => ({ command: `${task} ${file}`, expected: 1 })));
    }
  });

  test('names the version that there is', () => {
    const versions = [...text.matchAll(/(?:solution-lint[@-]v?|\brev: v)(\d+\.\d+\.\d+)/g)];
    expect(versions.filter(([, found]) => found !== version).map(([found]) => found)).toEqual([]);
  });

  test('has no snippet in a language that nobody checks', () => {
    const languages = [...text.matchAll(/^ *```([a-z]+)$/gm)].map(([, language]) => language);
    const checked = ['sh', 'yaml', 'json', 'js', 'ts', 'mermaid', 'text'];
    expect(languages.filter((language) => !checked.includes(language ?? ''))).toEqual([]);
  });
});

test('the library is used as its page says', async () => {
  const [code = '', ...others] = codeBlocks(readFileSync(join(root, 'docs', 'library.md'), 'utf8'), 'js');
  expect(others).toEqual([]);
  const { folder, environment } = readersRepository();
  const library = pathToFileURL(join(root, 'dist', 'library', 'index.js')).href;
  const program = code.replace("from 'solution-lint'", `from '${library}'`);
  const words = ['--input-type=module', '--eval', program];
  const { exitCode, stdout, stderr } = await outcomeOf(process.execPath, words, folder, environment);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/^error flow-direct-connection solutions\/core: Workflows\/.+:\d+$/m);
  expect(stdout).toMatch(/^#+ .*solution-lint/m);
});

test('rules are tested as their page says', { timeout: 60_000 }, async () => {
  const page = readFileSync(join(root, 'docs', 'testing-rules.md'), 'utf8');
  const files = codeBlocks(page, 'js').map((code): [string, Buffer] => {
    return [/^\/\/ (\S+)$/m.exec(code)?.[1] ?? '', Buffer.from(code)];
  });
  const folder = temporaryFolder();
  writeFiles(folder, new Map([['package.json', Buffer.from('{ "type": "module" }')], ...files]));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'solution-lint'), 'junction');
  const run = () =>
    outcomeOf(process.execPath, ['--test', '--test-reporter=tap'], folder, { PATH: process.env.PATH });
  const { exitCode, stdout } = await run();
  expect({ exitCode, told: stdout.match(/^# (?:pass|fail) \d+$/gm) }).toEqual({
    exitCode: 0,
    told: ['# pass 4', '# fail 0'],
  });

  const [wrong = ''] = codeBlocks(page, 'text');
  const broken = files.map(([path, code]): [string, Buffer] => [
    path,
    Buffer.from(
      code.toString().replace("data: { flow: 'Pay', least: 5 }", "data: { flow: 'Pay', least: 4 }"),
    ),
  ]);
  writeFiles(folder, new Map(broken));
  const failed = await run();
  expect(failed.stdout.replaceAll(/^ +/gm, '')).toContain(wrong.replaceAll(/^ +/gm, ''));
});

interface ShellLine {
  readonly command: string;
  /** `# exit code 3` behind it; otherwise 0 or 1. */
  readonly expected: number | undefined;
}

function shellLines(text: string): ShellLine[] {
  return codeBlocks(text, 'sh')
    .flatMap((block) => block.split('\n'))
    .map((line) => ({
      command: line.replace(/(^|\s+)#.*$/, '').trim(),
      expected: /# exit code (\d)/.test(line) ? Number(/# exit code (\d)/.exec(line)?.[1]) : undefined,
    }))
    .filter(({ command }) => command !== '');
}

/** Runs them as a reader does; `node dist/cli.js` is what one runs in a checkout of ours. */
async function expectToRun(lines: readonly ShellLine[]): Promise<void> {
  if (lines.length === 0) return;
  const { folder, environment } = readersRepository();
  for (const { command, expected } of lines) {
    expect(command).toMatch(/^(npx |exec )?(--yes )?(\S*solution-lint\S*|node dist\/cli\.js|git|echo)( |$)/);
    const cwd = command.startsWith('node dist/cli.js') ? root : folder;
    const { exitCode, stderr } = await outcomeOf('bash', ['-c', command], cwd, environment);
    const told = JSON.stringify({ command, exitCode, stderr });
    expect(expected === undefined ? [0, 1] : [expected], told).toContain(exitCode);
    if (exitCode < 2 && !/^git |--timing|settings (?:create|update)/.test(command))
      expect(stderr, told).toBe('');
  }
}

/** What a YAML snippet runs, once all else in it was checked. */
function checkedCommands(value: unknown, block: string): string[] {
  const document = value as Snippet;
  const kinds = [document.repos, document.jobs, document.steps].filter((part) => part !== undefined);
  expect(kinds, `a pre-commit configuration, a workflow or a pipeline:\n${block}`).toHaveLength(1);
  if (document.repos) return checkHooks(document.repos);
  const jobs = Object.values(document.jobs ?? {});
  if (jobs.length > 0) expect(document.permissions, 'permissions are declared').toBeDefined();
  return [...(document.steps ?? []).flatMap(checkStep), ...jobs.flatMap(checkJob)];
}

interface Snippet {
  readonly repos?: readonly HookRepository[];
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly steps?: readonly Step[];
}

interface Job {
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly Step[];
}

interface HookRepository {
  readonly repo: string;
  readonly rev: string;
  readonly hooks: readonly { readonly id: string; readonly args?: readonly string[] }[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly script?: string;
  readonly checkout?: string;
  readonly task?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
}

function checkHooks(repositories: readonly HookRepository[]): string[] {
  expect(repositories.map(({ repo, rev }) => ({ repo, rev }))).toEqual([
    { repo: 'https://github.com/OWNER/solution-lint', rev: `v${version}` },
  ]);
  const ours = parseDocument(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')).toJS() as {
    readonly id: string;
  }[];
  for (const { id, args = [] } of repositories.flatMap(({ hooks }) => hooks)) {
    expect(ours.map((hook) => hook.id)).toContain(id);
    expect(() => parseCommand(args.map(String)), id).not.toThrow();
  }
  return [];
}

/** The commands of a job, once for each value of its matrix. */
function checkJob({ strategy, steps }: Job): string[] {
  const commands = steps.flatMap(checkStep);
  const [[name, values] = ['', ['']], ...others] = Object.entries(strategy?.matrix ?? {});
  expect(others, 'a matrix has one list').toEqual([]);
  return values.flatMap((value) =>
    commands.map((command) => command.replaceAll(`\${{ matrix.${name} }}`, String(value))),
  );
}

function checkStep({ uses, run, script, checkout, task, inputs = {} }: Step): string[] {
  const kinds = [uses, run, script, checkout, task].filter((part) => part !== undefined);
  expect(kinds).toHaveLength(1);
  if (uses !== undefined) {
    expect(uses).toMatch(/^(OWNER\/solution-lint@v\d+\.\d+\.\d+|[\w-]+\/[\w/-]+@[0-9a-f]{40})$/);
  }
  if (task !== undefined) {
    const known = tasks[task];
    expect(known, `${task} is a task that its documentation was read for`).toBeDefined();
    expect(Object.keys(inputs).filter((name) => !known?.includes(name))).toEqual([]);
  }
  const command = run ?? script;
  return command === undefined ? [] : [command.replaceAll('$(Build.ArtifactStagingDirectory)', 'exports')];
}

/** The inputs that our snippets may name: https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/ and
 * https://learn.microsoft.com/power-platform/alm/devops-build-tool-tasks */
const tasks: Readonly<Record<string, readonly string[]>> = {
  'PublishTestResults@2': [
    'testResultsFormat',
    'testResultsFiles',
    'testRunTitle',
    'failTaskOnMissingResultsFile',
  ],
  'PowerPlatformToolInstaller@2': [],
  'PowerPlatformExportSolution@2': [
    'authenticationType',
    'PowerPlatformSPN',
    'SolutionName',
    'SolutionOutputFile',
    'Managed',
  ],
  'PowerPlatformImportSolution@2': ['authenticationType', 'PowerPlatformSPN', 'SolutionInputFile'],
};

function outcomeOf(command: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  return new Promise<{ exitCode: number; stdout: string; stderr: string }>((resolve) => {
    execFile(command, words, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}
