import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderZip } from '../../src/testing/render-zip.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';
import { openPullRequest, pullRequestEvent, scheduleEvent } from './events.ts';
import { changedExpenses, expenses, flowFile, travel } from './expenses.ts';
import { repository } from './repository.ts';
import { type ActionRun, runAction } from './run-action.ts';
import { annotationsIn, told } from './told.ts';

const inExpenses = `error flow-direct-connection solutions/Expenses/${flowFile}:4`;

/** A workspace with one solution that has one error. */
function workspace(): string {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'solutions', 'Expenses'), expenses({ isDirect: true }));
  return folder;
}

function failed(...annotations: readonly string[]) {
  return { ended: '1 failure', counts: '1 0 0', compared: 'no', annotations };
}

/** Nothing was linted: only the mistake is told. */
function mistake(message: string) {
  return {
    exitCode: 1,
    stderr: '',
    outputs: { conclusion: 'failure' },
    summary: '',
    stdout: `::error::${message}\n`,
  };
}

describe('working-directory', () => {
  test('is what paths are relative to; annotations and reports name files from the root of the repository', async () => {
    const made = repository();
    made.commit({ 'power platform/solutions/Expenses': expenses({ isDirect: true }), Travel: travel() });
    const run = await runAction(made.folder, scheduleEvent, {
      'working-directory': 'power platform',
      sarif: 'reports/lint.sarif',
      outputs: 'json=../lint.json',
    });
    const place = `power platform/solutions/Expenses/${flowFile}`;
    expect(told(run)).toEqual(failed(`error flow-direct-connection ${place}:4`));
    expect(run.outputs).toMatchObject({
      sarif: 'power platform/reports/lint.sarif',
      files: 'power platform/reports/lint.sarif\nlint.json',
    });
    const sarif = readFileSync(join(made.folder, run.outputs.sarif ?? ''), 'utf8');
    expect(sarif).toContain(`"uri": "${encodeURI(place)}"`);
    const json = JSON.parse(readFileSync(join(made.folder, 'lint.json'), 'utf8')) as unknown;
    expect(json).toMatchObject({ packages: [{ path: 'power platform/solutions/Expenses' }] });
  });

  test('may be where the repository is, below the workspace', async () => {
    const made = repository();
    made.commit({ 'solutions/Expenses': expenses() });
    const change = openPullRequest(made, { 'solutions/Expenses': changedExpenses({ isDirect: true }) });
    const outer = temporaryFolder();
    made.git('clone', '--quiet', '--no-checkout', made.folder, join(outer, 'source'));
    made.git('-C', join(outer, 'source'), 'checkout', '--quiet', made.git('rev-parse', 'HEAD'));
    expect(told(await runAction(outer, pullRequestEvent(change), { 'working-directory': 'source' }))).toEqual(
      {
        ...failed(inExpenses),
        compared: '1 new, 0 fixed',
      },
    );
  });
});

describe('what is judged', () => {
  const manyWarnings = { rules: 'flow-direct-connection=warning' };
  const asWarning = inExpenses.replace('error', 'warning');

  test.each([
    ['nothing at or above fail-on', manyWarnings, '0 success', [asWarning]],
    ['a warning at fail-on', { ...manyWarnings, 'fail-on': 'warning' }, '1 failure', [asWarning]],
    ['as many warnings as may be', { ...manyWarnings, 'max-warnings': '1' }, '0 success', [asWarning]],
    [
      'more warnings than may be',
      { ...manyWarnings, 'max-warnings': '0' },
      '1 failure',
      ['error: 1 warning, and max-warnings is 0.', asWarning],
    ],
  ])('%s', async (_, inputs, ended, annotations) => {
    const run = await runAction(workspace(), scheduleEvent, inputs);
    expect(told(run)).toEqual({ ended, counts: '0 1 0', compared: 'no', annotations });
  });

  test('a package that cannot be read fails, whatever its rule is told to weigh', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, new Map([['exports/Expenses.zip', Buffer.from('PK')]]));
    expect(told(await runAction(folder, scheduleEvent))).toEqual(
      failed('error package-unreadable exports/Expenses.zip'),
    );
  });

  test('a path without a package fails', async () => {
    expect(told(await runAction(workspace(), scheduleEvent, { paths: 'solutions\nexports' }))).toMatchObject({
      ended: '1 failure',
      annotations: [expect.stringMatching(/^error: No package found: exports\n/), inExpenses],
    });
  });
});

describe('base', () => {
  function released() {
    const made = repository();
    made.commit({ 'solutions/Expenses': expenses() });
    made.git('tag', 'v1');
    made.commit({
      'solutions/Expenses': changedExpenses({ isDirect: true }),
      'solutions/Travel': travel(),
      'released/Expenses.zip': renderZip(expenses()),
    });
    return made.folder;
  }

  test('may be a tag', async () => {
    expect(
      told(await runAction(released(), scheduleEvent, { paths: 'solutions', base: 'v1' })),
    ).toMatchObject({
      counts: '2 0 0',
      compared: '2 new, 0 fixed',
    });
  });

  test('may be a zip, below the working-directory', async () => {
    const inputs = { 'working-directory': 'solutions', paths: 'Expenses', base: '../released/Expenses.zip' };
    expect(told(await runAction(released(), scheduleEvent, inputs))).toEqual({
      ...failed(inExpenses),
      compared: '1 new, 0 fixed',
    });
  });

  test('with changed-only, reports what has changed since', async () => {
    const inputs = { paths: 'solutions', base: 'v1', 'changed-only': 'true', 'new-only': 'true' };
    expect(told(await runAction(released(), scheduleEvent, inputs))).toMatchObject({
      ended: '1 failure',
      counts: '2 0 0',
    });
  });

  test.each([
    [
      { base: 'v2' },
      `base can't be "v2": there is no such path, and HEAD comes from no such branch, tag or commit here.%0AName a branch as origin/main, and set fetch-depth: 0 below actions/checkout.`,
    ],
    [
      { base: 'released/Expenses.zip', 'changed-only': 'true' },
      `changed-only can't be true with the base "released/Expenses.zip", which is a file or a folder.%0AGit tells what has changed: name a branch, a tag or a commit as base.`,
    ],
  ])('%j is a mistake', async (inputs, message) => {
    expect(await runAction(released(), scheduleEvent, inputs)).toEqual(mistake(message));
  });
});

describe('mistakes have a message and a hint, and no stack', () => {
  test.each([
    [{ 'fail-on': 'fatal' }, `fail-on can't be "fatal".%0AUse one of: error, warning, note.`],
    [{ rules: 'flow-of=note' }, 'There is no rule "flow-of".%0ADid you mean "flow-off"?'],
    [
      { 'working-directory': 'power' },
      `working-directory can't be "power": there is no such folder.%0AName a folder of the checkout, relative to the workspace.`,
    ],
    [
      { 'new-only': 'a%\n::set-output name=x::y' },
      `new-only can't be "a%25%0A::set-output name=x::y".%0AUse one of: true, false.`,
    ],
  ])('%j', async (inputs, message) => {
    expect(await runAction(workspace(), scheduleEvent, inputs)).toEqual(mistake(message));
  });
});

describe('a link in the workspace takes no report elsewhere', () => {
  test.each([
    [
      'a file',
      'lint.sarif',
      (folder: string, target: string) => symlinkSync(join(target, 'x'), join(folder, 'lint.sarif')),
    ],
    [
      'a folder',
      'reports/lint.sarif',
      (folder: string, target: string) => symlinkSync(target, join(folder, 'reports')),
    ],
    [
      'a folder further up',
      'reports/a/b/lint.sarif',
      (folder: string, target: string) => symlinkSync(target, join(folder, 'reports')),
    ],
  ])('%s', async (_, sarif, link) => {
    const folder = workspace();
    const target = join(temporaryFolder(), 'target');
    mkdirSync(target);
    link(folder, target);
    const run = await runAction(folder, scheduleEvent, { sarif });
    expect(told(run)).toEqual(
      failed(
        inExpenses,
        `error: Can't write "${sarif}": a link in the workspace leads elsewhere.\nName a file that is no link, in a folder of the workspace.`,
      ),
    );
    expect(existsSync(join(target, 'x'))).toBe(false);
    expect(existsSync(join(target, 'lint.sarif'))).toBe(false);
    expect(existsSync(join(target, 'a'))).toBe(false);
  });
});

describe('hostile names', () => {
  const barbs = [
    'a\n::error::b',
    'a%0A::set-output name=x::y',
    'a::b,c=d',
    '`x` | <script>alert(1)</script> </details>',
    '##[set-env name=a]b',
    '::stop-commands::x',
    '```\n# Heading',
  ];

  test.each(barbs)('%j forges nothing', async (flowName) => {
    const made = repository();
    made.commit({ 'solutions/Expenses': expenses() });
    const change = openPullRequest(made, {
      'solutions/Expenses': changedExpenses({ isDirect: true, flowName }),
    });
    const run = await runAction(made.folder, pullRequestEvent(change));
    expect(told(run)).toEqual({ ...failed(inExpenses), compared: '1 new, 0 fixed' });
    expect(commandsIn(run)).toEqual(['error']);
    const seen = flowName.replace('##[', '#\\u0023[').replaceAll('\n', ' ');
    expect(annotationsIn(run.stdout)[0]?.message.replaceAll('\n', ' ')).toContain(`Flow "${seen}"`);
    expect(run.summary).not.toMatch(/<script|^# Heading|\]\(|^```\n# /m);
    expect(run.summary.match(/^```/gm)).toHaveLength(2);
    expect(run.summary.match(/<details>/g)?.length).toBe(run.summary.match(/<\/details>/g)?.length);
  });

  test('no name of a package comes into an output', async () => {
    const made = repository();
    made.commit({ 'a\nfixed=9\n/Expenses': expenses({ isDirect: true }) });
    const run = await runAction(made.folder, scheduleEvent, { sarif: 'lint.sarif' });
    expect(run.outputs).toEqual({
      conclusion: 'failure',
      errors: '1',
      warnings: '0',
      notes: '0',
      new: '',
      fixed: '',
      sarif: 'lint.sarif',
      files: 'lint.sarif',
    });
  });
});

/** Names of all workflow commands in the log, groups aside. */
function commandsIn({ stdout }: ActionRun): readonly string[] {
  const commands = stdout.split(/\r?\n/).flatMap((line) => /^\s*::([\w-]+)[ :]/.exec(line)?.[1] ?? []);
  return commands.filter((name) => name !== 'group' && name !== 'endgroup');
}
