import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { displayWidth } from '../src/output/display-width.ts';
import { type ListedRule, ruleList } from '../src/output/rule-list.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const flowOff: ListedRule = {
  id: 'flow-off',
  area: 'flow',
  severity: 'note',
  defaultSeverity: 'note',
  messages: { off: 'note' },
  confidence: 'high',
  needs: [],
  isDiagnostic: false,
  options: {},
  summary: 'A flow ships turned off.',
  help: 'rules/flow/flow-off.md',
};

test('rules are listed by area, with what they weigh and need', () => {
  const listed: readonly ListedRule[] = [
    { ...flowOff, severity: 'error', messages: { off: 'error' } },
    { ...flowOff, id: 'flow-quiet', severity: 'off', messages: { off: 'off' } },
    {
      ...flowOff,
      id: 'settings-with-a-name-that-is-very-long-indeed',
      area: 'settings',
      severity: 'warning',
      defaultSeverity: 'warning',
      messages: { worst: 'warning', better: 'note' },
      needs: ['target', 'base'],
      summary: 'A rule whose sentence takes more than one line of this narrow terminal.',
    },
    { ...flowOff, id: 'file-broken', area: 'package', isDiagnostic: true, defaultSeverity: 'error' },
    { ...flowOff, id: 'suppression-old', area: 'configuration', needs: ['suppressions'] },
  ];
  expect(ruleList(listed, { width: 60, colour: false })).toMatchInlineSnapshot(`
    "Package and files
      ● note     file-broken  always on
                 A flow ships turned off.

    Flows
      ✖ error    flow-off  default note
                 A flow ships turned off.
        off      flow-quiet  default note
                 A flow ships turned off.

    Deployment settings of a target
      ▲ warning  settings-with-a-name-that-is-very-long-indeed
                 better note · needs a target, needs a base
                 A rule whose sentence takes more than one line
                 of this narrow terminal.

    Configuration
      ● note     suppression-old  needs suppressions
                 A flow ships turned off.

    5 rules, 1 of them off. solution-lint explain <rule> shows
    the page of one.
    "
  `);
});

describe('solution-lint rules', () => {
  test('lists all rules, in lines that fit', async () => {
    const { exitCode, out, errors } = await runMain(['rules'], temporaryFolder(), 70);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    const lines = out.split('\n');
    const ids = lines.flatMap((line) => /^ {2}(?:. \w+| {2}off) +([a-z-]+)(?: {2}|$)/u.exec(line)?.[1] ?? []);
    expect(ids.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
    expect(lines.filter((line) => displayWidth(line) > 70)).toEqual([]);
  });

  test('prints them as JSON, as the configuration of the folder has them', async () => {
    const cwd = temporaryFolder();
    const configuration = {
      rules: {
        'flow-off': 'error',
        'connection-reference-per-connector': ['note', { max: 2 }],
        'connection-reference-missing': { elsewhere: 'off' },
      },
    };
    writeFiles(cwd, new Map([['solution-lint.config.json', Buffer.from(JSON.stringify(configuration))]]));
    const listed = await listedIn(cwd, []);
    const unchanged = await listedIn(cwd, ['--no-config']);
    expect(unchanged.map(({ id, severity, defaultSeverity }) => [id, severity === defaultSeverity])).toEqual(
      rules.map(({ id }) => [id, true]),
    );
    expect(unchanged.find(({ id }) => id === 'flow-off')).toEqual(flowOff);
    const changed = listed.filter((rule, index) => JSON.stringify(rule) !== JSON.stringify(unchanged[index]));
    expect(
      changed.map(({ id, severity, defaultSeverity, messages, options }) => ({
        id,
        severity,
        defaultSeverity,
        messages,
        options,
      })),
    ).toEqual([
      {
        id: 'connection-reference-missing',
        severity: 'error',
        defaultSeverity: 'error',
        messages: { active: 'error', undeclared: 'error', case: 'warning', elsewhere: 'off' },
        options: {},
      },
      {
        id: 'connection-reference-per-connector',
        severity: 'note',
        defaultSeverity: 'warning',
        messages: { several: 'note' },
        options: { max: 2, allow: [] },
      },
      { id: 'flow-off', severity: 'error', defaultSeverity: 'note', messages: { off: 'error' }, options: {} },
    ]);
  });

  test('prints them as a preset has them', async () => {
    const listed = await listedIn(temporaryFolder(), ['--preset', 'strict']);
    expect(listed.find(({ id }) => id === 'flow-off')).toEqual({
      ...flowOff,
      severity: 'warning',
      messages: { off: 'warning' },
    });
  });

  test('takes no rule', async () => {
    expect(await runMain(['rules', 'flow-off'], temporaryFolder())).toEqual({
      exitCode: 2,
      out: '',
      errors: 'rules takes no "flow-off".\nTo see one rule: solution-lint explain <rule>\n',
    });
  });
});

async function listedIn(cwd: string, words: readonly string[]): Promise<readonly ListedRule[]> {
  const { out } = await runMain(['rules', '--format', 'json', ...words], cwd);
  return (JSON.parse(out) as { readonly rules: readonly ListedRule[] }).rules;
}
