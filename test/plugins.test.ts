import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules as builtIn } from '../rules/index.ts';
import { openConfiguration } from '../src/config/open-configuration.ts';
import type { Report } from '../src/report.ts';
import { run } from '../src/run.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { UsageError } from '../src/usage-error.ts';
import { runCli } from './run-cli.ts';
import { sampleCustomizations, sampleFlow, sampleFlowPath, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const name = 'solution-lint.config.jsonc';
const demonstration = 'solution-lint-plugin-busy-references';

/** A project with the sample in `solutions/`, and another folder to run in. */
function project(files: Readonly<Record<string, string>>): {
  readonly root: string;
  readonly elsewhere: string;
} {
  const folder = temporaryFolder();
  const root = join(folder, 'project');
  const texts = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  writeFiles(root, new Map(texts));
  writeFiles(root, renderPackage('solutions/Expenses', busyPackage(), 'zip'));
  writeFiles(folder, new Map([['elsewhere/empty', Buffer.from('')]]));
  return { root, elsewhere: join(folder, 'elsewhere') };
}

/** Three flows that are on share a reference. */
function busyPackage() {
  const copies = ['7', '8'].map((digit) => ({
    path: sampleFlowPath.replace('55556666', `5555666${digit}`),
    row: /<Workflow [\s\S]*<\/Workflow>/
      .exec(sampleCustomizations())?.[0]
      .replaceAll('55556666', `5555666${digit}`)
      .replace('Approve expense', `Approve expense ${digit}`),
  }));
  return samplePackage({
    files: {
      'customizations.xml': sampleCustomizations().replace(
        '</Workflows>',
        `${copies.map(({ row }) => row).join('\n')}</Workflows>`,
      ),
      ...Object.fromEntries(copies.map(({ path }) => [path, sampleFlow()])),
    },
  });
}

const ruleText = (id: string, check = '*check() {}') =>
  `{ id: '${id}', meta: { area: 'flow', severity: 'note', confidence: 'high', identity: [] }, messages: { is: 'It is {{what}}.' }, ${check} }`;

const plugin = (...rules: readonly string[]) => `export default { rules: [${rules.join(', ')}] };`;

describe('the demonstration, through the command line, from another folder', () => {
  const fixture = join(import.meta.dirname, '..', 'fixtures', 'plugin-busy-references');
  const config = JSON.stringify({ plugins: [demonstration], extends: `${demonstration}/strict` });

  function installed() {
    const made = project({ [name]: config });
    cpSync(fixture, join(made.root, 'node_modules', demonstration), { recursive: true });
    return made;
  }

  test('finds what its rule is for, as its preset says', async () => {
    const { elsewhere } = installed();
    const words = ['../project/solutions', '--config', `../project/${name}`, '--format', 'json'];
    const { exitCode, stdout, stderr } = await runCli(words, elsewhere);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    const report = JSON.parse(stdout) as Report;
    const [finding, ...others] = report.findings.filter(({ rule }) => rule === 'connection-reference-busy');
    expect(others).toEqual([]);
    const flows = ['Approve expense', 'Approve expense 7', 'Approve expense 8'];
    expect(finding).toEqual({
      rule: 'connection-reference-busy',
      messageId: 'busy',
      severity: 'error',
      confidence: 'medium',
      message:
        'Connection reference "Expense mails" serves 3 flows that are on (Approve expense, Approve expense 7 and Approve expense 8), and its connection has one throttling limit for all of them. Give some of them a reference of their own.',
      data: { reference: 'Expense mails', count: 3, flows },
      package: '../project/solutions/Expenses.zip',
      component: { kind: 'connectionReference', id: 'nw_expense_mail', name: 'Expense mails' },
      location: expect.objectContaining({ file: 'customizations.xml', line: expect.any(Number) }),
      related: flows.map((flow) => expect.objectContaining({ message: `Flow "${flow}" uses it.` })),
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      help: 'https://example.com/solution-lint-plugin-busy-references#connection-reference-busy',
      fixable: false,
    });
  });

  test('is described in SARIF', async () => {
    const { root } = installed();
    const { stdout } = await runCli(['--format', 'sarif'], root);
    const log = JSON.parse(stdout) as {
      readonly runs: readonly {
        readonly tool: { readonly driver: { readonly rules: readonly { id: string }[] } };
      }[];
    };
    const [described] = log.runs.flatMap(({ tool }) =>
      tool.driver.rules.filter(({ id }) => id === 'connection-reference-busy'),
    );
    const summary = 'A connection reference that more flows share than its connection may be able to serve.';
    const help = 'https://example.com/solution-lint-plugin-busy-references#connection-reference-busy';
    expect(described).toEqual({
      id: 'connection-reference-busy',
      name: 'ConnectionReferenceBusy',
      shortDescription: { text: summary },
      fullDescription: { text: summary },
      help: {
        text: `# connection-reference-busy\n\n${summary}\n\n<${help}>\n`,
        markdown: `# connection-reference-busy\n\n${summary}\n\n<${help}>\n`,
      },
      helpUri: help,
      defaultConfiguration: { enabled: true, level: 'warning' },
      properties: {
        area: 'connection-reference',
        confidence: 'medium',
        tags: ['connection-reference', 'power-platform'],
        precision: 'medium',
        'problem.severity': 'warning',
      },
    });
  });

  test.each([
    ['the user says so', ['--no-plugins'], {}, ''],
    [
      'a stranger may have written it',
      [],
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      `Plugins are programs, and not run where the checkout may be a stranger's: this run goes without "${demonstration}".\n`,
    ],
  ])('is not run where %s', async (_, words, environment, stderr) => {
    const { root } = installed();
    const outcome = await runCli(['--format', 'json', ...words], root, 20, environment);
    expect({ exitCode: outcome.exitCode, stderr: outcome.stderr }).toEqual({ exitCode: 1, stderr });
    expect(outcome.stdout).not.toContain('connection-reference-busy');
  });
});

describe('a plugin that breaks', () => {
  test('is told of, while the others are heard', async () => {
    const found =
      "*check({ graph }) { for (const { at, ...component } of graph.packages[0].flows.slice(0, 1)) yield { messageId: 'is', at, component, data: { what: 'well' } }; }";
    const { root } = project({
      [name]: `{\n  "plugins": [\n    "./throws.mjs",\n    "./half.mjs",\n    "./half.cjs",\n    "./sound.cjs"\n  ]\n}`,
      'throws.mjs': '\n\nthrow new Error("No licence");',
      'half.mjs': 'export default {',
      'half.cjs': '\n\nmodule.exports = (',
      'sound.cjs': `exports.__esModule = true; exports.default = { rules: [${ruleText('flow-well', found)}] };`,
    });
    const { exitCode, stdout, stderr } = await runCli(['--format', 'json'], root);
    expect(exitCode).toBe(2);
    const { findings } = JSON.parse(stdout) as Report;
    expect(findings.filter(({ rule }) => rule === 'flow-well').map(({ message }) => message)).toEqual([
      'It is well.',
    ]);
    const mend = 'Mend it, or go without: --no-plugins.';
    expect(stderr.split('\n')).toEqual([
      `Plugin "./throws.mjs", which ${name}:3:5 names, can't be loaded: No licence. (throws.mjs, line 3)`,
      mend,
      `Plugin "./half.mjs", which ${name}:4:5 names, can't be loaded: Unexpected end of input.`,
      mend,
      expect.stringMatching(
        `^Plugin "./half.cjs", which ${name}:5:5 names, can't be loaded: Unexpected .*\\. \\(half\\.cjs, line 3\\)$`,
      ),
      mend,
      '',
    ]);
  });

  test('in one of its rules loses that rule', async () => {
    const { root } = project({
      [name]: '{ "plugins": ["./c.mjs"] }',
      'c.mjs': plugin(ruleText('flow-nonsense', '*check() { yield {}; }'), ruleText('flow-well')),
    });
    const { exitCode, stdout, stderr } = await runCli(['--format', 'json'], root);
    expect(exitCode).toBe(2);
    expect((JSON.parse(stdout) as Report).findings.map(({ rule }) => rule)).toContain(
      'flow-direct-connection',
    );
    expect(stderr).toMatch(
      /^Rule flow-nonsense of plugin "\.\/c\.mjs" failed\. This is a bug of the plugin, not your mistake; its author needs this text:\nTypeError: Finding 1 of check\(\) has the messageId undefined; the rule's messages are is\.\n/,
    );
  });
});

async function open(root: string) {
  return openConfiguration('found', { cwd: root, rules: builtIn });
}

/** What is wrong with a configuration, line by line. */
async function mistakesOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const error = await open(project(files).root).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  return error instanceof UsageError ? error.message.split('\n') : [];
}

describe('rules of a configuration', () => {
  const named = '{ "id": "flow-named", "on": "flow", "must": false, "message": "No.", "severity": "error" }';

  async function found(files: Readonly<Record<string, string>>, rule: string): Promise<readonly string[]> {
    const { root } = project(files);
    const { report } = await run({ paths: ['.'], cwd: root, configuration: await open(root) });
    return report.findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
  }

  test.each([
    ['as they weigh', '', ['error', 'error', 'error']],
    ['with another severity', ', "rules": { "flow-named": "note" }', ['note', 'note', 'note']],
    [
      'by their message',
      ', "rules": { "flow-named": { "must": "warning" } }',
      ['warning', 'warning', 'warning'],
    ],
    ['not where they are off', ', "rules": { "flow-named": "off" }', []],
    [
      'not where an override says so',
      ', "overrides": [{ "components": ["flow:Approve expense ?"], "rules": { "flow-named": "off" } }]',
      ['error'],
    ],
  ])('run %s', async (_, more, severities) => {
    expect(await found({ [name]: `{ "declarative": [${named}]${more} }` }, 'flow-named')).toEqual(severities);
  });

  test('add up over the files that extend each other, and a later one of the same id takes the place', async () => {
    const files = {
      'base.json': `{ "declarative": [${named}, ${named.replace('flow-named', 'flow-other')}] }`,
      [name]: `{ "extends": "./base.json", "declarative": [${named.replace('"error"', '"note"')}], "rules": { "flow-other": "warning" } }`,
    };
    expect(await found(files, 'flow-named')).toEqual(['note', 'note', 'note']);
    expect(await found(files, 'flow-other')).toEqual(['warning', 'warning', 'warning']);
  });

  test('have options and presets, and own settings win over presets', async () => {
    const text = `export default { rules: [${ruleText('flow-one')}, ${ruleText('flow-two')}], presets: { loud: { rules: { 'flow-one': 'error', 'flow-two': 'error' } } } };`;
    const { root } = project({
      'lint/company.mjs': text,
      [name]:
        '{ "plugins": ["./lint/company.mjs"], "extends": ["company/loud"], "rules": { "flow-two": "off" } }',
    });
    const configuration = await open(root);
    expect(configuration?.changes).toEqual({
      'flow-one': { severities: { is: { value: 'error', origin: 'preset company/loud' } } },
      'flow-two': { severities: { is: { value: 'off', origin: expect.stringMatching(`^${name}:1:`) } } },
    });
    expect(configuration?.rules.map(({ id }) => id)).toEqual(['flow-one', 'flow-two']);
  });

  test('are known to the check of settings', async () => {
    const files = {
      'c.mjs': plugin(ruleText('flow-one')),
      [name]: `{\n "plugins": ["./c.mjs"],\n "declarative": [${named}],\n "rules": { "flow-onee": "off", "flow-namd": "off", "flow-one": { "are": "off" } }\n}`,
    };
    expect(await mistakesOf(files)).toEqual([
      `${name}:4:13: rules has no "flow-onee". Did you mean "flow-one"?`,
      `${name}:4:33: rules has no "flow-namd". Did you mean "flow-named"?`,
      `${name}:4:67: rules › flow-one has no "are". Known are: is.`,
    ]);
  });

  test('that are not there, because their plugin is not, may be set all the same', async () => {
    const { root } = project({ [name]: '{ "plugins": ["./none.mjs"], "rules": { "flow-one": "off" } }' });
    const configuration = await open(root);
    expect(configuration?.brokenPlugins).toHaveLength(1);
    expect(configuration?.changes).toEqual({});
  });

  test('without code say where they are wrong', async () => {
    const declarative = `[\n  { "id": "flow-off", "on": "flow", "must": true, "message": "No." },\n  { "id": "flow-x", "on": "flow", "must": { "properties": { "nam": { "const": "x" } } }, "message": "{{namee}}" }\n ]`;
    expect(await mistakesOf({ [name]: `{\n "declarative": ${declarative}\n}` })).toEqual([
      `${name}:3:11: declarative › 0 › id can't be "flow-off": there is a rule of that id.`,
      `${name}:4:61: declarative › 1 › must › properties has no "nam". Did you mean "name"?`,
      `${name}:4:101: declarative › 1 › message can't have {{namee}}. Did you mean "name"?`,
    ]);
  });

  test('a preset that the plugin has not', async () => {
    const files = {
      'c.mjs': 'export default { presets: { strict: { rules: {} } } };',
      [name]: '{ "plugins": ["./c.mjs"], "extends": "c/strct" }',
    };
    expect(await mistakesOf(files)).toEqual([`${name}:1:38: plugin "c" has no preset "strct".`]);
  });
});
