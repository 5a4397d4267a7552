import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { pages } from '../rules/pages.ts';
import { lint } from '../src/index.ts';
import { displayWidth } from '../src/output/display-width.ts';
import { ruleExplanation } from '../src/output/rule-explanation.ts';
import { terminalMarkdown } from '../src/output/terminal-markdown.ts';
import { type SolutionDescription, solution } from '../src/testing/index.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

test('Markdown reads well on a terminal', () => {
  const markdown = [
    '# A title',
    '',
    'A paragraph with `code`, **weight**, a [page](other.md) and an [address](https://example.com/a/long/address/that/does/not/fit).',
    '',
    '## A list',
    '',
    'Before it:',
    '- an item that is longer than a line of this narrow terminal',
    '- another `a|b`',
    '  - and one *within* it',
    '',
    '3. third, at <https://example.com>',
    '4. fourth, of a [`code`](https://example.com/code)',
    '',
    '| name | default | meaning |',
    '|---|---|---|',
    '| `max` | `1` | How many of them there may be in one solution. |',
    '| `allow` | `[]` | Globs \\| names. |',
    '',
    '```json',
    '{ "a": 1,',
    '',
    '  "b": 2 }',
    '```',
    'The end.',
  ].join('\n');
  expect(terminalMarkdown(markdown, { width: 50, colour: false }).join('\n')).toMatchInlineSnapshot(`
    "A title
    A paragraph with \`code\`, weight, a page and an
    address
    (https://example.com/a/long/address/that/does/not/fit).

    A list
    Before it:

      · an item that is longer than a line of this
        narrow terminal
      · another \`a|b\`
          · and one within it

      3. third, at https://example.com
      4. fourth, of a \`code\`
         (https://example.com/code)

      name     default  meaning
      \`max\`    \`1\`      How many of them there may be
                        in one solution.
      \`allow\`  \`[]\`     Globs | names.

        { "a": 1,

          "b": 2 }

    The end."
  `);
});

describe('explain a rule', () => {
  test('prints its page, and what it weighs here', async () => {
    const cwd = folderWith({ 'solution-lint.config.json': '{ "rules": {\n  "flow-off": "warning" } }' });
    const { exitCode, out, errors } = await runMain(['explain', 'flow-off'], cwd);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(out.split('\n').slice(0, 9)).toEqual([
      'flow-off',
      'warning (solution-lint.config.json:2:3)',
      'high confidence · since 0.1',
      '',
      'A flow ships turned off.',
      '',
      'What it finds',
      'A cloud flow whose metadata row has a `StateCode` other than `1`. In the files,',
      '"turned off" and "never turned on" look the same. A flow whose files don\'t tell',
    ]);
  });

  test('tells messages apart that weigh differently', () => {
    const rule = rules.find(({ id }) => id === 'connection-reference-missing');
    if (!rule) throw new Error('The rule is gone.');
    const severities = {
      active: { value: 'error', origin: 'default' },
      undeclared: { value: 'error', origin: 'default' },
      case: { value: 'off', origin: 'preset x' },
      elsewhere: { value: 'note', origin: 'default' },
    } as const;
    const page = ruleExplanation(rule, '# connection-reference-missing\n\nOne.', severities, {
      width: 80,
      colour: false,
    });
    expect(page).toBe(
      [
        'connection-reference-missing',
        'active: error, undeclared: error, case: off (preset x), elsewhere: note',
        'high confidence · since 0.1',
        '',
        'One.',
        '',
      ].join('\n'),
    );
  });

  test.each(rules.map(({ id }) => id))('%s leaves nothing of the Markdown', (id) => {
    const lines = terminalMarkdown(pages[id]?.markdown ?? '', { width: 80, colour: false });
    const text = lines
      .filter((line) => !line.startsWith('    '))
      .join('\n')
      .replaceAll(/`[^`]*`/g, '');
    expect(text).not.toMatch(/\]\(|\*\*|^#|^\||^- |^```/m);
    const wide = lines.filter((line) => displayWidth(line) > 80 && !/^ {4}|^\S+$/.test(line));
    expect(wide).toEqual([]);
  });

  test('of the configuration: its message and how it weighs', async () => {
    const declarative = [
      {
        id: 'flow-description',
        on: 'flow',
        must: { properties: { description: { minLength: 1 } } },
        message: 'Flow "{{name}}" has no description. Write one.',
      },
    ];
    const cwd = folderWith({
      ...filesOf({ flows: [{ name: 'Pay' }] }),
      'solution-lint.config.json': JSON.stringify({ declarative }),
    });
    const { exitCode, out } = await runMain(['explain', 'flow-description', '.'], cwd);
    expect({ exitCode, lines: out.split('\n').slice(0, 2) }).toEqual({
      exitCode: 0,
      lines: ['flow-description', 'warning'],
    });
    const [, fingerprint = ''] = /Found here\n {2}([0-9a-f]+)/.exec(out) ?? [];
    const explanation = await runMain(['explain', fingerprint], cwd);
    expect(explanation.out).toContain('Flow "Pay" has no description. Write one.');
    const listed = await runMain(['rules'], cwd);
    expect(listed.out).toMatch(/^ {2}▲ warning {2}flow-description$/m);
  });

  test('that does not exist', async () => {
    expect(await runMain(['explain', 'flow-of'], temporaryFolder())).toEqual({
      exitCode: 2,
      out: '',
      errors: 'There is no rule "flow-of".\nDid you mean "flow-off"?\n',
    });
    expect(await runMain(['explain', 'connections'], temporaryFolder())).toEqual({
      exitCode: 2,
      out: '',
      errors: 'There is no rule "connections".\nTo see them all: solution-lint rules\n',
    });
  });

  test('with paths, tells what it finds there', async () => {
    const cwd = folderWith(filesOf({ flows: [{ name: 'Pay', isOn: false }] }));
    const { out } = await runMain(['explain', 'flow-off', 'TestSolution.zip'], cwd);
    const { findings } = await lint({ cwd });
    const [found] = findings.filter(({ rule }) => rule === 'flow-off');
    expect(out.split('Found here\n')[1]).toBe(
      [
        `  ${found?.fingerprint}  Flow "Pay"`,
        `    TestSolution.zip  ${found?.location.file}:${found?.location.line}:${found?.location.column}`,
        '',
      ].join('\n'),
    );
    const other = await runMain(['explain', 'flow-child-off', 'TestSolution.zip'], cwd);
    expect(other.out.split('Found here\n')[1]).toBe('  nothing\n');
  });
});

describe('explain a finding', () => {
  const mails: SolutionDescription = {
    uniqueName: 'Expenses',
    flows: [
      {
        name: 'Approve expense',
        connectionReferences: { shared_office365: 'nw_mail', shared_teams: 'nw_gone' },
      },
      {
        name: 'Monthly run',
        definition: {
          actions: {
            Approve: {
              type: 'Workflow',
              inputs: { host: { workflowReferenceName: '0d08d154-d8b2-4d10-8b71-4c46f8beebef' } },
            },
          },
        },
      },
    ],
    connectionReferences: [{ logicalName: 'nw_mail', connector: 'shared_office365' }],
  };

  test('tells its evidence, who uses whom up to it, why it weighs what it weighs, and the ways out', async () => {
    const cwd = folderWith(filesOf(mails));
    expect(await explained(cwd, 'connection-reference-missing')).toMatchInlineSnapshot(`
      "✖ error  connection-reference-missing  1909d1b7003e6f3c
      Connection reference "nw_gone"
      Connection reference "nw_gone" is neither in this solution nor in another one
      here, and none is named as its owner. It is used by flow "Approve expense". Add
      the connection reference to this solution, or bind its users to one that the
      solution has.

      Evidence
        Expenses.zip
        Workflows/Approveexpense-0D08D154-D8B2-4D10-8B71-4C46F8BEEBEF.json:13:23
          /properties/connectionReferences/shared_teams
          13 │ "shared_teams": {
        flow "Approve expense"
          Workflows/Approveexpense-0D08D154-D8B2-4D10-8B71-4C46F8BEEBEF.json:13:23

      Who uses whom
        Flow "Monthly run" calls flow "Approve expense"
          Workflows/Monthlyrun-8F8E10DA-0D89-40F5-8343-706496564703.json:35:40
        Flow "Approve expense" uses connection reference "nw_gone", which is not here
          Workflows/Approveexpense-0D08D154-D8B2-4D10-8B71-4C46F8BEEBEF.json:13:23

      Why error
        connection-reference-missing (undeclared) is an error by default.

      How to fix
        · \`active\`, \`undeclared\`: in the source environment, add the existing
          connection reference to the solution (Add existing > More > Connection
          reference) and export again. Or open the flow, let it use a reference of its
          own solution, and save.
        · The reference belongs to a shared solution: import that solution first. Lint
          both together, and the reference is resolved.

      How to accept it
        Accept this one, with a reason that whoever comes after you can check:
          solution-lint suppress 1909d1b7003e6f3c --reason "…"
        Turn the rule off, for a run, or for good in the configuration:
          solution-lint --rule connection-reference-missing=off
      "
    `);
  });

  test('tells how to mend it, without what is for other messages of its rule', async () => {
    const folder = `${import.meta.dirname}/../fixtures/rules/flow-hardcoded-environment/bad-endpoint`;
    const page = await explained(folder, 'flow-hardcoded-environment');
    const [, section = ''] = /\nHow to fix\n(.*?)\n\nHow to accept it\n/s.exec(page) ?? [];
    expect(section).toMatchInlineSnapshot(`
      "  · \`endpoint\`: call a flow of the same solution with "Run a Child Flow".
          Otherwise put the address into an environment variable; with a signature in
          it, into one of type secret.

      Read more: Environment variables
      (https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables)."
    `);
  });

  test('tells who set the severity, and which form of the solution has the same', async () => {
    const cwd = folderWith({
      ...filesOf({ flows: [{ name: 'Pay', isOn: false }] }),
      ...filesOf({ flows: [{ name: 'Pay', isOn: false }] }, 'flat'),
      'solution-lint.config.yaml': 'rules:\n  flow-off: error\n',
    });
    expect(await explained(cwd, 'flow-off')).toMatchInlineSnapshot(`
      "✖ error  flow-off  602a4068678668b8
      Flow "Pay"
      Flow "Pay" ships off: where it isn't there yet, it arrives turned off. Turn it
      on before the export if it should run there.

      Evidence
        TestSolution  customizations.xml:11:7
          /ImportExportXml/Workflows/Workflow[@WorkflowId="{820f7170-ee70-4e39-8d0b-1448be2b9423}"]/StateCode
          11 │ <StateCode>0</StateCode>
               ^^^^^^^^^^^^^^^^^^^^^^^^
        The same is in TestSolution.zip.

      Why error
        flow-off (off) is a note by default.
        solution-lint.config.yaml:2:3 makes it error.

      How to fix
      Turn the flow on in the source environment before you export, or plan the step
      that turns it on after the import: by hand, or in your pipeline. Whoever turns
      it on needs to own, or be allowed to use, all its connections.

      Read more: Import a solution
      (https://learn.microsoft.com/power-automate/import-flow-solution).

      How to accept it
        Accept this one, with a reason that whoever comes after you can check:
          solution-lint suppress 602a4068678668b8 --reason "…"
        Turn the rule off, for a run, or for good in the configuration:
          solution-lint --rule flow-off=off
      "
    `);
  });

  test('tells which override set the severity', async () => {
    const override = { components: ['flow:Pay'], rules: { 'flow-off': 'warning' } };
    const configuration = { extends: ['strict'], overrides: [override] };
    const cwd = folderWith({
      ...filesOf({ flows: [{ name: 'Pay', isOn: false }] }),
      'solution-lint.config.json': JSON.stringify(configuration, undefined, 1),
    });
    expect(sectionOf(await explained(cwd, 'flow-off'), 'Why warning')).toBe(
      'flow-off (off) is a note by default. solution-lint.config.json:11:5 makes it warning.',
    );
  });

  test('tells why it weighs less than its rule', async () => {
    const flow = JSON.stringify({
      properties: {
        connectionReferences: { shared_sql: { connection: {}, api: { name: 'shared_sql' } } },
        definition: {
          triggers: {},
          actions: { Get: { type: 'OpenApiConnection', inputs: { host: { connectionName: 'shared_sql' } } } },
        },
      },
    });
    const cwd = folderWith(
      filesOf({ files: { 'Workflows/Left-0D08D154-D8B2-4D10-8B71-4C46F8BEEBEF.json': flow } }),
    );
    expect(sectionOf(await explained(cwd, 'flow-direct-connection'), 'Why warning')).toBe(
      [
        'flow-direct-connection (stripped) is an error by default.',
        'Nothing lists the file, so it is not imported: this is a warning at most.',
      ].join(' '),
    );
  });

  test('tells why it is not reported', async () => {
    const suppressions = [{ rule: 'flow-off', reason: 'Turned on by hand.' }];
    const cwd = folderWith({
      ...filesOf({ flows: [{ name: 'Pay', isOn: false }] }),
      'solution-lint.config.json': JSON.stringify({ suppressions }),
    });
    const page = await runMain(['explain', 'flow-off', '.'], cwd);
    const [, fingerprint = ''] = /Found here\n {2}(\S+) .*\(suppressed\)\n.*\n$/.exec(page.out) ?? [];
    const { exitCode, out } = await runMain(['explain', fingerprint], cwd);
    expect(exitCode).toBe(0);
    expect(out.split('\n').slice(1, 5)).toEqual([
      'Flow "Pay"',
      'Flow "Pay" ships off: where it isn\'t there yet, it arrives turned off. Turn it',
      'on before the export if it should run there.',
      'Suppressed: Turned on by hand.',
    ]);
    expect(out).not.toContain('How to accept it');
  });

  test('shows no line that holds a secret, whatever else is found in it', async () => {
    const secret = 'qZ7c2Lr9Xw4Tn8Vb5Yk1Pd6Hs3Mf0Jg';
    const host = 'a1b2c3.01.environment.api.powerplatform.com';
    const uri = `https://${host}/workflows/1/triggers/manual/paths/invoke?sig=${secret}`;
    const actions = { Call: { type: 'Http', inputs: { method: 'POST', uri } } };
    const cwd = folderWith(filesOf({ flows: [{ name: 'Pay', definition: { actions } }] }));
    for (const rule of ['flow-hardcoded-environment', 'flow-hardcoded-secret']) {
      const out = await explained(cwd, rule, 1000);
      expect(out).toContain('/properties/definition/actions/Call/inputs/uri');
      expect(out).not.toContain(secret.slice(0, 4));
    }
  });

  test('tells what can not be turned off', async () => {
    const cwd = folderWith({ 'broken.zip': 'no zip' });
    expect(sectionOf(await explained(cwd, 'package-unreadable'), 'How to accept it')).toBe(
      "It says that something was not read, and can't be turned off: mend the file.",
    );
  });

  test('asks for more where several begin so', async () => {
    const flows = Array.from({ length: 400 }, (_, index) => ({ name: `Flow ${index}`, isOn: false }));
    const cwd = folderWith(filesOf({ flows }));
    const { findings } = await lint({ cwd });
    const starts = findings.map(({ fingerprint }) => fingerprint.slice(0, 4));
    const start = starts.find((one, index) => starts.indexOf(one) !== index) ?? '';
    const fitting = findings.filter(({ fingerprint }) => fingerprint.startsWith(start));
    expect(await runMain(['explain', start], cwd)).toEqual({
      exitCode: 2,
      out: '',
      errors: [
        `${fitting.length} findings have a fingerprint that begins with ${start}.`,
        `Write more of it: ${fitting.map(({ fingerprint }) => `${fingerprint} (flow-off)`).join(', ')}.`,
        '',
      ].join('\n'),
    });
  });

  test('that is not there', async () => {
    expect(await runMain(['explain', '0123456789abcdef'], folderWith(filesOf({})))).toEqual({
      exitCode: 2,
      out: '',
      errors: [
        'No finding has a fingerprint that begins with 0123456789abcdef.',
        'It may be mended. Name the paths that the report is about, and the same options: --settings, --against, --rule.',
        '',
      ].join('\n'),
    });
  });

  test('each of them, whatever it is about', async () => {
    const root = `${import.meta.dirname}/..`;
    const { findings } = await lint({ cwd: root, paths: ['fixtures/solutions'] });
    for (const { fingerprint, message } of findings) {
      const { exitCode, out } = await runMain(['explain', fingerprint, 'fixtures/solutions'], root, 1000);
      expect({ exitCode, told: out.includes(message) }).toEqual({ exitCode: 0, told: true });
    }
  });
});

/** The explanation of the one finding of a rule. */
async function explained(cwd: string, rule: string, width?: number): Promise<string> {
  const { findings } = await lint({ cwd });
  const [found] = findings.filter((finding) => finding.rule === rule);
  const { out } = await runMain(['explain', found?.fingerprint.slice(0, 8) ?? ''], cwd, width);
  return out;
}

function sectionOf(text: string, title: string): string {
  const [, section = ''] = text.split(`\n${title}\n`);
  return (section.split('\n\n')[0] ?? '').replaceAll(/\s+/g, ' ').trim();
}

function filesOf(
  description: SolutionDescription,
  rendering: 'zip' | 'flat' = 'zip',
): Readonly<Record<string, Uint8Array>> {
  const { name, files } = solution(description);
  return Object.fromEntries(renderPackage(name, files, rendering));
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  const bytes = Object.entries(files).map(([path, content]): [string, Uint8Array] => [
    path,
    Buffer.from(content),
  ]);
  writeFiles(folder, new Map(bytes));
  return folder;
}
