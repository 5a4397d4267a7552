import { beforeEach, describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { defineRule, lint, type RuleSettings, UsageError } from '../src/index.ts';
import type { Finding } from '../src/report.ts';
import { run } from '../src/run.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { sampleCustomizations, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const perConnector = 'connection-reference-per-connector';
const uniqueName = 'connection-reference-unique-display-name';
const valueShipped = 'environment-variable-value-shipped';

/** Solution Expenses has three references for SharePoint, two of them of one name, and a variable with a value. */
let cwd = '';

beforeEach(() => {
  cwd = temporaryFolder();
  const expenses = samplePackage({
    files: {
      'customizations.xml': withReferences(
        ['nw_lists_1', 'Lists'],
        ['nw_lists_2', ' lists '],
        ['nw_lists_3', 'Archive'],
      ),
      ...variable('nw_Limit'),
    },
  });
  const travel = samplePackage({
    uniqueName: 'Travel',
    files: {
      'customizations.xml': withReferences(['nw_archive', 'ARCHIVE']).replaceAll(
        'nw_expense_mail',
        'nw_travel_mail',
      ),
    },
  });
  writeFiles(
    cwd,
    new Map([...renderPackage('Expenses', expenses, 'zip'), ...renderPackage('Travel', travel, 'zip')]),
  );
});

async function lintWith(settings: RuleSettings): Promise<readonly Finding[]> {
  return (await lint({ paths: ['.'], cwd, rules: settings })).findings;
}

/** Package, severity and data of a rule's findings. */
async function findingsOf(rule: string, settings: RuleSettings = {}): Promise<object[]> {
  const findings = await lintWith(settings);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ package: path, severity, data }) => ({ path, severity, ...data }));
}

describe(perConnector, () => {
  const several = {
    path: 'Expenses.zip',
    severity: 'warning',
    connector: 'shared_sharepointonline',
    count: 3,
    logicalNames: ['nw_lists_1', 'nw_lists_2', 'nw_lists_3'],
  };

  test.each([
    ['no options', 'warning', [several]],
    ['max below the count', ['warning', { max: 2 }], [several]],
    ['max at the count', ['warning', { max: 3 }], []],
    ['another connector allowed', ['warning', { allow: ['shared_sql*'] }], [several]],
    ['the connector allowed', ['warning', { allow: ['shared_sharepointonline'] }], []],
    ['the connector allowed by a glob in another case', ['warning', { allow: ['x', 'SHARED_share*'] }], []],
  ] as const)('%s', async (_, setting, expected) => {
    expect(await findingsOf(perConnector, { [perConnector]: setting })).toEqual(expected);
  });
});

describe(uniqueName, () => {
  const lists = {
    path: 'Expenses.zip',
    severity: 'error',
    displayName: 'Lists',
    count: 2,
    logicalNames: ['nw_lists_1', 'nw_lists_2'],
  };
  const mails = {
    path: 'Travel.zip',
    severity: 'error',
    displayName: 'Expense mails',
    count: 2,
    logicalNames: ['nw_expense_mail', 'nw_travel_mail'],
  };
  const archives = {
    path: 'Expenses.zip',
    severity: 'error',
    displayName: 'ARCHIVE',
    count: 2,
    logicalNames: ['nw_archive', 'nw_lists_3'],
  };

  test.each([
    ['no options', 'error', [lists]],
    ['scope solution', ['error', { scope: 'solution' }], [lists]],
    ['scope workspace', ['error', { scope: 'workspace' }], [archives, lists, mails]],
    ['another name ignored', ['error', { ignore: ['Archive'] }], [lists]],
    ['the name ignored', ['error', { ignore: ['L?sts'] }], []],
    ['both options', ['error', { scope: 'workspace', ignore: ['*i*'] }], []],
  ] as const)('%s', async (_, setting, expected) => {
    expect(await findingsOf(uniqueName, { [uniqueName]: setting })).toEqual(expected);
  });
});

test.each([
  ['*', true],
  ['HR / .Lists (new)', true],
  ['HR*', true],
  ['HR', false],
  ['!Archive', false],
  ['', false],
])('the glob "%s" is about a name with letters of all kinds: %s', async (glob, isMeant) => {
  const files = {
    'customizations.xml': withReferences(['nw_1', 'HR / .Lists (new)'], ['nw_2', 'hr / .lists (new)']),
  };
  const folder = temporaryFolder();
  writeFiles(folder, renderPackage('Names', samplePackage({ files }), 'zip'));
  const { findings } = await lint({
    paths: ['.'],
    cwd: folder,
    rules: { [uniqueName]: ['error', { ignore: [glob] }] },
  });
  expect(findings.filter(({ rule }) => rule === uniqueName).map(({ data }) => data.logicalNames)).toEqual(
    isMeant ? [] : [['nw_1', 'nw_2']],
  );
});

describe(valueShipped, () => {
  const shipped = { path: 'Expenses.zip', severity: 'warning', variable: 'nw_Limit' };

  test.each([
    ['no options', 'warning', [shipped]],
    ['another variable allowed', ['warning', { allow: ['nw_limi'] }], [shipped]],
    ['the variable allowed', ['warning', { allow: ['nw_limit'] }], []],
    ['all variables of a prefix allowed', ['warning', { allow: ['nw_*'] }], []],
  ] as const)('%s', async (_, setting, expected) => {
    expect(await findingsOf(valueShipped, { [valueShipped]: setting })).toEqual(expected);
  });
});

/** What the options of these do is shown by their fixtures. */
const inFixtures = ['connection-reference-naming', 'flow-hardcoded-environment'];

test('these are all rules that have options', () => {
  const withOptions = rules.filter((rule) => Object.keys(rule.options ?? {}).length > 0);
  expect(withOptions.map((rule) => rule.id).sort()).toEqual(
    [...inFixtures, perConnector, uniqueName, valueShipped].sort(),
  );
});

describe('a severity', () => {
  test('off takes a rule away, and nothing else', async () => {
    const all = await lintWith({});
    const others = all.filter((finding) => finding.rule !== perConnector);
    expect(others.length).toBeLessThan(all.length);
    expect(await lintWith({ [perConnector]: 'off' })).toEqual(others);
  });

  test('off takes a rule away in spite of its options', async () => {
    expect(await findingsOf(perConnector, { [perConnector]: ['off', { max: 1 }] })).toEqual([]);
  });

  test.each(['error', 'warning', 'note'] as const)('%s replaces the default', async (severity) => {
    const found = await lintWith({ [perConnector]: severity, [uniqueName]: severity });
    const changed = found.filter(({ rule }) => rule === perConnector || rule === uniqueName);
    expect(changed.map((finding) => `${finding.rule} ${finding.severity}`).sort()).toEqual([
      `${perConnector} ${severity}`,
      `${uniqueName} ${severity}`,
    ]);
    expect(changed.map((finding) => finding.fingerprint).sort()).toEqual(
      (await lintWith({}))
        .filter(({ rule }) => rule === perConnector || rule === uniqueName)
        .map((finding) => finding.fingerprint)
        .sort(),
    );
  });

  test('counts in the summary as it is set', async () => {
    const { summary } = await lint({ paths: ['.'], cwd });
    const raised = await lint({ paths: ['.'], cwd, rules: { [perConnector]: 'error' } });
    expect(raised.summary).toEqual({ ...summary, error: summary.error + 1, warning: summary.warning - 1 });
  });
});

describe('a wrong setting', () => {
  const malformed = (severity: string, options: object = {}) =>
    [severity, options] as unknown as RuleSettings[string];

  test.each([
    [
      'an option that is not there',
      { [perConnector]: ['warning', { maximum: 2 }] },
      `Wrong setting for rule ${perConnector}: options has no "maximum". Known are: allow, max.`,
      "The rule's options are max, allow.",
    ],
    [
      'a value of the wrong type',
      { [perConnector]: ['warning', { max: '2' }] },
      `Wrong setting for rule ${perConnector}: options › max must be a whole number, not "2".`,
      "The rule's options are max, allow.",
    ],
    [
      'a number that is too small',
      { [perConnector]: ['warning', { max: 0 }] },
      `Wrong setting for rule ${perConnector}: options › max must be 1 or more.`,
      "The rule's options are max, allow.",
    ],
    [
      'a list of the wrong type',
      { [valueShipped]: ['warning', { allow: 'nw_Limit' }] },
      `Wrong setting for rule ${valueShipped}: options › allow must be a list, not "nw_Limit".`,
      "The rule's options are allow.",
    ],
    [
      'a word that is none of the choices',
      { [uniqueName]: ['error', { scope: 'all' }] },
      `Wrong setting for rule ${uniqueName}: options › scope can't be "all". Use one of: solution, workspace.`,
      "The rule's options are scope, ignore.",
    ],
    [
      'a pattern that is no regular expression',
      { 'connection-reference-naming': ['warning', { displayName: '^(fab' }] },
      'Wrong setting for rule connection-reference-naming: options › displayName must be a regular expression, and "^(fab" is none.',
      "The rule's options are displayName, logicalName.",
    ],
    [
      'several at once',
      { [uniqueName]: ['error', { scope: 1, ignore: 'x' }] },
      `Wrong setting for rule ${uniqueName}: options › scope must be a text, not 1. options › ignore must be a list, not "x".`,
      "The rule's options are scope, ignore.",
    ],
    [
      'an option of a rule that has none',
      { 'flow-off': ['note', { max: 1 }] },
      'Wrong setting for rule flow-off: options has no "max". It has none.',
      'The rule has no options.',
    ],
    [
      'a rule with a typing mistake',
      { 'flow-of': 'note' },
      'There is no rule "flow-of".',
      'Did you mean "flow-off"?',
    ],
    [
      'a rule that is nowhere near',
      { 'is-even': 'note' },
      'There is no rule "is-even".',
      `Known are: ${rules
        .map((rule) => rule.id)
        .sort()
        .join(', ')}.`,
    ],
    [
      'a name of Object.prototype',
      { constructor: 'note' },
      'There is no rule "constructor".',
      `Known are: ${rules
        .map((rule) => rule.id)
        .sort()
        .join(', ')}.`,
    ],
    [
      'a severity that is none',
      { 'flow-off': malformed('fatal') },
      'Wrong setting for rule flow-off: severity can\'t be "fatal". Use one of: error, warning, note, off.',
      'The rule has no options.',
    ],
    [
      'a diagnostic that is turned off',
      { 'file-malformed': 'off' },
      "Rule file-malformed can't be changed.",
      'It says that something was not read; mend or remove the file instead.',
    ],
  ] as const)('%s', async (_, settings, message, hint) => {
    const error = await lint({ paths: ['.'], cwd, rules: settings }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ message, hint });
  });
});

describe('a rule that throws', () => {
  const broken = defineRule({
    id: 'flow-broken',
    meta: { area: 'flow', severity: 'error', confidence: 'high', since: '0.1', identity: [], sources: [] },
    messages: { said: 'It said something.' },
    *check({ graph }) {
      for (const flow of graph.packages.flatMap((one) => one.flows)) {
        yield { messageId: 'said', at: flow.at, component: flow, data: {} };
        throw new TypeError('not a function');
      }
    },
  });

  test('loses itself only: what it said before, too', async () => {
    const sound = await run({ paths: ['.'], cwd });
    const done = await run({ paths: ['.'], cwd, rules: [broken, ...rules] });
    expect(sound.failures).toEqual([]);
    expect(done.failures).toEqual([{ rule: 'flow-broken', error: new TypeError('not a function') }]);
    expect(done.report).toEqual(sound.report);
    expect(done.report.findings).not.toEqual([]);
  });

  test('can be turned off', async () => {
    const done = await run({ paths: ['.'], cwd, rules: [broken], settings: { 'flow-broken': 'off' } });
    expect(done.failures).toEqual([]);
  });
});

function withReferences(...rows: readonly [logicalName: string, displayName: string][]): string {
  const elements = rows.map(
    ([logicalName, displayName]) => `
    <connectionreference connectionreferencelogicalname="${logicalName}">
      <connectionreferencedisplayname>${displayName}</connectionreferencedisplayname>
      <connectorid>/providers/Microsoft.PowerApps/apis/shared_sharepointonline</connectorid>
    </connectionreference>`,
  );
  return sampleCustomizations().replace(
    '</connectionreferences>',
    `${elements.join('')}\n  </connectionreferences>`,
  );
}

function variable(schemaName: string): Record<string, string> {
  const folder = `environmentvariabledefinitions/${schemaName}`;
  return {
    [`${folder}/environmentvariabledefinition.xml`]: `<environmentvariabledefinition schemaname="${schemaName}"><type>100000000</type></environmentvariabledefinition>`,
    [`${folder}/environmentvariablevalues.json`]:
      '{"environmentvariablevalues":{"environmentvariablevalue":{"value":"100"}}}',
  };
}
