import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test, vi } from 'vitest';
import { rules } from '../rules/index.ts';
import { exitCodeOf } from '../src/cli/exit-code.ts';
import { displayWidth } from '../src/output/display-width.ts';
import type { Finding, Report } from '../src/report.ts';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { reportSchemaErrors } from './report-schema-errors.ts';
import { type CliRun, runCli } from './run-cli.ts';
import { sampleCustomizations, sampleFlow, sampleFlowPath, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

vi.setConfig({ testTimeout: 30_000 });

const root = join(import.meta.dirname, '..');
const cli = join(root, 'dist', 'cli.js');
const fieldService = ['fixtures/solutions/field-service'];

/** A flow that binds nothing: nothing is wrong with it. */
const cleanFlow = JSON.stringify({
  properties: {
    connectionReferences: {
      shared_office365: {
        connection: { connectionReferenceLogicalName: 'nw_expense_mail' },
        api: { name: 'shared_office365' },
      },
    },
    definition: {
      triggers: {},
      actions: {
        Send: { type: 'OpenApiConnection', inputs: { host: { connectionName: 'shared_office365' } } },
      },
    },
  },
});

const off = sampleCustomizations().replace('<StateCode>1<', '<StateCode>0<');
const unused = sampleCustomizations().replace(
  '</connectionreferences>',
  `<connectionreference connectionreferencelogicalname="nw_unused">
      <connectionreferencedisplayname>Never used</connectionreferencedisplayname>
      <connectorid>/providers/Microsoft.PowerApps/apis/shared_teams</connectorid>
    </connectionreference></connectionreferences>`,
);

/** A zip each that has only findings of one severity. */
const workspace: PackageFiles = new Map([
  ...zip('clean', { [sampleFlowPath]: cleanFlow }),
  ...zip('note', { [sampleFlowPath]: cleanFlow, 'customizations.xml': off }),
  ...zip('warning', { [sampleFlowPath]: cleanFlow, 'customizations.xml': unused }),
  ...zip('error', {}),
  ['unread.zip', Buffer.from('no zip')] as const,
]);

function zip(name: string, files: Readonly<Record<string, string>>): PackageFiles {
  return renderPackage(name, samplePackage({ uniqueName: name, files }), 'zip');
}

/** Runs in a folder with the zips above. */
function runBeside(...args: readonly string[]): Promise<CliRun> {
  const folder = temporaryFolder();
  writeFiles(folder, workspace);
  return runCli(args, folder);
}

function reportOf({ stdout }: CliRun): Report {
  return JSON.parse(stdout);
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule, severity }) => `${rule} ${severity}`);

describe('the exit code', () => {
  test.each([
    [0, 'clean', ['clean.zip']],
    [0, 'a note', ['note.zip']],
    [0, 'a warning', ['warning.zip']],
    [1, 'an error', ['error.zip']],
    [3, 'an unread package', ['unread.zip']],
    [3, 'an unread package beside an error', ['error.zip', 'unread.zip']],
    [3, 'an unread package beside a clean one', ['clean.zip', 'unread.zip']],
    [3, 'a path without a package', ['nowhere.zip']],
    [3, 'a path without a package beside an error', ['error.zip', 'nowhere.zip']],
    [2, 'wrong usage', ['clean.zip', '--colour']],
    [2, 'wrong usage beside an unread package', ['unread.zip', '--format', 'xml']],
    [2, 'a wrong rule beside an unread package', ['unread.zip', '--rule', 'flow-x=off']],
    [1, 'a note with --fail-on note', ['note.zip', '--fail-on', 'note']],
    [0, 'a note with --fail-on warning', ['note.zip', '--fail-on', 'warning']],
    [1, 'a warning with --fail-on warning', ['warning.zip', '--fail-on=warning']],
    [1, 'an error with --fail-on note', ['error.zip', '--fail-on', 'note']],
    [0, 'as many warnings as --max-warnings', ['warning.zip', '--max-warnings', '1']],
    [1, 'more warnings than --max-warnings', ['warning.zip', '--max-warnings', '0']],
    [0, 'notes with --max-warnings', ['note.zip', '--max-warnings', '0']],
    [3, 'an unread package with --fail-on note', ['unread.zip', 'note.zip', '--fail-on', 'note']],
    [0, 'an error that is turned off', ['error.zip', '--rule', 'flow-direct-connection=off']],
    [0, 'an error that is lowered', ['error.zip', '--rule', 'flow-direct-connection=warning']],
    [1, 'a note that is raised', ['note.zip', '--rule', 'flow-off=error']],
    [0, 'graph of a package with errors', ['graph', 'error.zip']],
    [3, 'graph of an unread package', ['graph', 'unread.zip']],
    [3, 'graph of nothing', ['graph', 'nowhere.zip']],
    [2, 'graph with an option of lint', ['graph', 'error.zip', '--fail-on', 'note']],
  ] as const)('%i: %s', async (expected, _, args) => {
    const { exitCode, stdout, stderr } = await runBeside(...args);
    expect(exitCode, stdout + stderr).toBe(expected);
  });

  const finding = (rule: string, severity: Finding['severity']) => ({ rule, severity }) as Finding;
  const outcome = (findings: readonly Finding[], changes = {}) => ({
    report: { findings, summary: { warning: 0 } } as unknown as Report,
    hasFailure: false,
    isIncomplete: false,
    ...changes,
  });
  const thresholds = { failOn: 'error', maxWarnings: 0 } as const;
  const all = [finding('file-malformed', 'error'), finding('flow-off', 'error')];

  test('2 of a rule that broke wins over 3, and 3 over 1', () => {
    expect([
      exitCodeOf(outcome(all, { hasFailure: true, isIncomplete: true }), thresholds),
      exitCodeOf(outcome([], { hasFailure: true }), thresholds),
      exitCodeOf(outcome(all), thresholds),
      exitCodeOf(outcome([], { isIncomplete: true }), thresholds),
      exitCodeOf(outcome(all.slice(1)), thresholds),
      exitCodeOf(outcome([]), thresholds),
    ]).toEqual([2, 2, 3, 3, 1, 0]);
  });

  test('3 whatever severity the finding has', () => {
    const unread = ['package-unreadable', 'package-no-manifest', 'file-malformed'];
    expect(unread.map((rule) => exitCodeOf(outcome([finding(rule, 'note')]), thresholds))).toEqual([3, 3, 3]);
  });
});

describe('--rule', () => {
  test('may be repeated', async () => {
    const args = ['note.zip', 'warning.zip', '--format', 'json'];
    const settings = ['--rule', 'flow-off=error', '--rule', 'connection-reference-unused=note'];
    expect(rulesOf(reportOf(await runBeside(...args)).findings)).toEqual([
      'flow-off note',
      'connection-reference-unused warning',
    ]);
    expect(rulesOf(reportOf(await runBeside(...args, ...settings)).findings)).toEqual([
      'flow-off error',
      'connection-reference-unused note',
    ]);
  });

  test('the last one of a rule counts', async () => {
    const run = await runBeside('note.zip', '--rule', 'flow-off=error', '--rule=flow-off=off', '-f', 'json');
    expect(rulesOf(reportOf(run).findings)).toEqual([]);
    expect(run.exitCode).toBe(0);
  });

  const known = rules
    .map((rule) => rule.id)
    .sort()
    .join(', ');
  const form = 'Write it as id=severity, such as flow-off=warning (error, warning, note or off).';

  test.each([
    ['flow-of=note', 'There is no rule "flow-of".', 'Did you mean "flow-off"?'],
    ['nothing-like-it-at-all=note', 'There is no rule "nothing-like-it-at-all".', `Known are: ${known}.`],
    ['__proto__=note', 'There is no rule "__proto__".', `Known are: ${known}.`],
    ['flow-off=fatal', '--rule can\'t be "flow-off=fatal".', form],
    ['flow-off', '--rule can\'t be "flow-off".', form],
    ['flow-off=', '--rule can\'t be "flow-off=".', form],
    ['=note', '--rule can\'t be "=note".', form],
    ['flow-off=note=x', '--rule can\'t be "flow-off=note=x".', form],
    [
      'file-malformed=off',
      "Rule file-malformed can't be changed.",
      'It says that something was not read; mend or remove the file instead.',
    ],
  ])('%s', async (setting, message, hint) => {
    const { exitCode, stdout, stderr } = await runBeside('clean.zip', '--rule', setting);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `${message}\n${hint}\n`,
    });
  });
});

describe('wrong usage', () => {
  test.each([
    [['--fail-onn', 'note'], /--fail-onn.*\n.*Did you mean "--fail-on"\? See: solution-lint --help\n$/],
    [['--verbosity=9'], /--verbosity\b(?!=).*\n.*See: solution-lint --help\n$/],
    [['-x'], /-x.*\n.*See: solution-lint --help\n$/],
    [['--format'], /--format.*\n.*See: solution-lint --help\n$/],
    [['--quiet=yes'], /--quiet.*\n.*See: solution-lint --help\n$/],
    [
      ['--format', 'xml'],
      /^--format can't be "xml"\.\n.*pretty, json, sarif, github, azure, markdown, junit, html\.\n$/,
    ],
    [['--fail-on', 'fatal'], /^--fail-on can't be "fatal"\.\n.*error, warning, note\.\n$/],
    [['--max-warnings', '-1'], /--max-warnings/],
    [['--max-warnings', 'many'], /^--max-warnings can't be "many"\.\nUse a whole number, such as 0\.\n$/],
    [['--max-warnings', '1e3'], /^--max-warnings can't be "1e3"\.\n/],
    [['graph', '--format', 'dot'], /^--format can't be "dot"\.\n.*mermaid, json\.\n$/],
    [['graph', '--quiet'], /--quiet.*\n.*See: solution-lint graph --help\n$/],
    [
      ['graph', '--formt', 'json'],
      /--formt.*\n.*Did you mean "--format"\? See: solution-lint graph --help\n$/,
    ],
  ] as const)('%j says what and what instead, on stderr, without a stack', async (args, text) => {
    const { exitCode, stdout, stderr } = await runBeside(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(text);
    expect(stderr.split('\n')).toHaveLength(3);
    expect(stderr).not.toContain('    at ');
  });
});

describe('--quiet', () => {
  test('leaves errors and warnings, without notes and excerpts', async () => {
    const loud = await runBeside('error.zip', 'note.zip', 'warning.zip');
    const quiet = await runBeside('error.zip', 'note.zip', 'warning.zip', '-q');
    const marks = ({ stdout }: CliRun) =>
      ['flow-direct-connection', 'connection-reference-unused', 'flow-off', ' │ '].filter((mark) =>
        stdout.includes(mark),
      );
    expect(marks(loud)).toEqual(['flow-direct-connection', 'connection-reference-unused', 'flow-off', ' │ ']);
    expect(marks(quiet)).toEqual(['flow-direct-connection', 'connection-reference-unused']);
    expect(quiet.exitCode).toBe(loud.exitCode);
  });

  test('changes nothing in JSON', async () => {
    const args = ['error.zip', 'note.zip', '--format', 'json'];
    expect((await runBeside(...args, '--quiet')).stdout).toBe((await runBeside(...args)).stdout);
  });
});

test('--timing tells each step and rule on stderr, and nothing of it on stdout', async () => {
  const plain = await runBeside('error.zip', '-f', 'json');
  const timed = await runBeside('error.zip', '-f', 'json', '--timing');
  expect(timed.stdout).toBe(plain.stdout);
  expect(plain.stderr).toBe('');
  const rows = timed.stderr.trimEnd().split('\n');
  expect(rows.map((row) => row.replace(/\s+\d+\.\d ms$/, ''))).toEqual([
    'open',
    'parse and model',
    'graph',
    'check',
    'settle',
    ...rules
      .filter(({ meta }) => meta.needs === undefined && meta.severity !== 'off')
      .map((rule) => `rule ${rule.id}`),
  ]);
});

describe('help and version', () => {
  test.each([
    [['--help'], 'solution-lint: '],
    [['-h'], 'solution-lint: '],
    [['graph', '--help'], 'solution-lint graph: '],
    [['graph', '-h'], 'solution-lint graph: '],
  ])('%j fits 80 columns', async (args, start) => {
    const { exitCode, stdout, stderr } = await runBeside(...args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout.startsWith(start)).toBe(true);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test.each([[['--version']], [['-v']], [['clean.zip', '--version']], [['graph', '-v']]])(
    '%j',
    async (args) => {
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      const { exitCode, stdout, stderr } = await runBeside(...args);
      expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
    },
  );
});

describe('JSON', () => {
  test.each([
    [0, ['clean.zip', 'note.zip']],
    [1, ['error.zip']],
    [3, ['unread.zip', 'error.zip']],
    [3, ['nowhere.zip', 'error.zip']],
    [3, ['nowhere.zip']],
  ])('is alone on stdout, whole and by its schema: exit %i, %j', async (expected, paths) => {
    const run = await runBeside(...paths, '--format', 'json');
    expect(run.exitCode).toBe(expected);
    expect(reportSchemaErrors(reportOf(run))).toEqual([]);
    expect(run.stdout).toBe(`${JSON.stringify(reportOf(run), undefined, 2)}\n`);
  });

  test('of a graph is alone on stdout and by its schema', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'schema', 'graph.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
    const { exitCode, stdout, stderr } = await runBeside(
      'graph',
      'unread.zip',
      'error.zip',
      '--format',
      'json',
    );
    expect(exitCode).toBe(3);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
    expect(stderr).toContain('"unread.zip" is not a zip');
  });

  test('has no path of this machine and no time', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, workspace);
    const { stdout } = await runCli([folder, join(folder, 'nowhere.zip'), '--format', 'json'], folder);
    expect(stdout).not.toContain(folder);
    expect(stdout).not.toMatch(/\b20\d\d-\d\d-\d\dT|\b\d\d:\d\d:\d\d\b|\d ms\b/);
    expect(JSON.parse(stdout).packages.length).toBe(4);
  });

  test('is complete when it is long and goes through a pipe', async () => {
    const keys = Array.from({ length: 3_000 }, (_, index) => `shared_unused_${index}`);
    const connectionReferences = Object.fromEntries(
      keys.map((key) => [key, { connection: {}, api: { name: 'shared_teams' } }]),
    );
    const flow = JSON.parse(sampleFlow());
    flow.properties.connectionReferences = {
      ...flow.properties.connectionReferences,
      ...connectionReferences,
    };
    const folder = temporaryFolder();
    writeFiles(folder, zip('large', { [sampleFlowPath]: JSON.stringify(flow) }));
    const { stdout, exitCode } = await runCli(['--format', 'json'], folder);
    const report: Report = JSON.parse(stdout);
    expect(exitCode).toBe(1);
    expect(stdout.length).toBeGreaterThan(2_000_000);
    expect(report.findings.filter(({ rule }) => rule === 'flow-unused-connection-key')).toHaveLength(
      keys.length,
    );
  });
});

describe('text', () => {
  test.each([
    [fieldService],
    [['fixtures/solutions']],
    [['fixtures/solutions', '--quiet']],
    [['fixtures/solutions/expense-approvals']],
  ])('of %j fits 80 columns, but for words that nobody can break', async (args) => {
    const { stdout } = await runCli(args, root);
    const tooLong = stdout.split('\n').filter((line) => displayWidth(line) > 80);
    expect(tooLong.filter((line) => line.trim().replace(/^→ /, '').includes(' '))).toEqual([]);
  });

  test.each([[fieldService], [[...fieldService, '--format', 'json']], [['graph', ...fieldService]]])(
    'of %j has the same bytes in two runs',
    async (args) => {
      const [first, second] = await Promise.all([runCli(args, root), runCli(args, root)]);
      expect(second.stdout).toBe(first.stdout);
      expect(second.stderr).toBe(first.stderr);
      expect(first.stdout.length).toBeGreaterThan(1_000);
    },
  );
});

describe('colour', () => {
  const colourStart = '\u001B[';
  const {
    FORCE_COLOR: _force,
    NO_COLOR: _no,
    GITHUB_ACTIONS: _github,
    TF_BUILD: _azure,
    ...environment
  } = process.env;
  const outputWith = (changes: NodeJS.ProcessEnv, ...args: readonly string[]) => {
    const env = { ...environment, ...changes };
    return spawnSync(process.execPath, [cli, ...fieldService, ...args], { cwd: root, env, encoding: 'utf8' })
      .stdout;
  };
  const plain = outputWith({});

  test.each([
    ['none through a pipe', {}, false],
    ['FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR, empty', { FORCE_COLOR: '' }, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['NO_COLOR', { NO_COLOR: '1' }, false],
    ['NO_COLOR wins', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['NO_COLOR, empty, says nothing', { NO_COLOR: '', FORCE_COLOR: '1' }, true],
  ])('%s', (_, changes, isColoured) => {
    const text = outputWith(changes);
    expect(text.includes(colourStart)).toBe(isColoured);
    expect(withoutColour(text)).toBe(plain);
  });

  test('never in JSON', () => {
    const text = outputWith({ FORCE_COLOR: '1' }, '--format', 'json');
    expect(text).toBe(outputWith({}, '--format', 'json'));
    expect(text).not.toContain(colourStart);
  });

  function withoutColour(text: string): string {
    return text
      .split(colourStart)
      .map((part, index) => (index === 0 ? part : part.replace(/^[\d;]*m/, '')))
      .join('');
  }
});

describe('a reader that closes the pipe at once', () => {
  test.each([
    ['lint', [...fieldService]],
    ['JSON', [...fieldService, '--format', 'json']],
    ['graph', ['graph', ...fieldService]],
    ['help', ['--help']],
    ['version', ['--version']],
  ])('%s: ends without a stack trace', async (_, args) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const stderr: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdout.destroy();
    const [exitCode, signal] = await once(child, 'close');
    expect(Buffer.concat(stderr).toString()).toBe('');
    expect(signal).toBeNull();
    expect(exitCode).toBe(args.includes('fixtures/solutions/field-service') && args[0] !== 'graph' ? 1 : 0);
  });
});
