import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderZip } from '../../src/testing/render-zip.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';
import {
  mergeGroupEvent,
  openPullRequest,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from './events.ts';
import { changedExpenses, expenses, flowFile, travel, travelFlowFile } from './expenses.ts';
import { partialClone, type Repository, repository, shallowClone } from './repository.ts';
import { runAction } from './run-action.ts';
import { annotationsIn, told } from './told.ts';

const inExpenses = `error flow-direct-connection solutions/Expenses/${flowFile}:4`;
const inTravel = `error flow-direct-connection solutions/Travel/${travelFlowFile}:4`;
const untold = 'All packages were linted, and no finding is told to be new or fixed.';
const fetchDepth = '- uses: actions/checkout@v5\n  with:\n    fetch-depth: 0';
const noCommit = '0'.repeat(40);

/** Two solutions: Travel has an error, which is nobody's business as long as nobody touches Travel. */
function solutions(change?: Parameters<typeof expenses>[0]): Repository {
  const made = repository();
  made.commit({
    'README.md': 'Our solutions.',
    'solutions/Expenses': expenses(change),
    'solutions/Travel': travel(),
  });
  return made;
}

const nothingNew = { ended: '0 success', counts: '0 0 0', compared: '0 new, 0 fixed', annotations: [] };
const oneNew = { ended: '1 failure', counts: '1 0 0', compared: '1 new, 0 fixed', annotations: [inExpenses] };
const oneFixed = { ...nothingNew, compared: '0 new, 1 fixed' };
const all = { ended: '1 failure', counts: '2 0 0', compared: 'no', annotations: [inExpenses, inTravel] };

describe('pull_request', () => {
  test('that adds a direct connection', async () => {
    const made = solutions();
    const change = openPullRequest(made, { 'solutions/Expenses': changedExpenses({ isDirect: true }) });
    const run = await runAction(made.folder, pullRequestEvent(change));
    expect(told(run)).toEqual(oneNew);
    expect(run.outputs).toEqual({
      conclusion: 'failure',
      errors: '1',
      warnings: '0',
      notes: '0',
      new: '1',
      fixed: '0',
      sarif: '',
      files: '',
    });
    expect(run.summary.replaceAll(/[0-9a-f]{12}(?=:)/g, '<commit>')).toMatchInlineSnapshot(`
      "## solution-lint: 1 error

      Compared with <commit>: 1 new, 0 fixed, 0 remaining.

      Checked 1 package: 1 flow, 2 connection references.

      ### New

      #### solutions/Expenses

      Expenses 1.1.0.0, unmanaged

      | | Rule | Finding | Where |
      |---|---|---|---|
      | ❌ error | flow-direct-connection | Flow "Approve expense" (on) uses a connection to shared_teams directly, not through a connection reference: the export dropped it, so nothing binds "Post_message" after import. In its source environment, open the flow from the solution and use the flow checker's "Remove connections so connection references can be added"; or export it unmanaged and import that, which replaces them. | <code>Workflows/ApproveExpense-0A1B2C3D-1111-4222-8333-444455556666.json:4:23</code> |

      ### Who uses whom

      \`\`\`mermaid
      flowchart LR
        subgraph p58a2a0b5["solutions/Expenses"]
          n2133559c[("unnamed connection")]
          n1783b83b("Expense list")
          n2a5f9157("Expense mails")
          n0cf61adc(["Approve expense"])
        end
        ncfd9f4d1[["shared_office365"]]
        n3d105e27[["shared_sharepointonline"]]
        n0eb2614b[["shared_teams"]]
        n2133559c --> n0eb2614b
        n1783b83b --> n3d105e27
        n2a5f9157 --> ncfd9f4d1
        n0cf61adc ==>|"directly"| n2133559c
        n0cf61adc --> n1783b83b
        n0cf61adc --> n2a5f9157
      \`\`\`
      "
    `);
    expect(
      run.stdout
        .split('\n')
        .slice(1)
        .join('\n')
        .replaceAll(/[0-9a-f]{12}(?=:)/g, '<commit>'),
    ).toBe(
      'Checked 1 package: 1 flow, 2 connection references. 1 error. Compared with <commit>: 1 new, 0 fixed, 0 remaining.\n',
    );
  });

  test('that takes one away', async () => {
    const made = solutions({ isDirect: true });
    const change = openPullRequest(made, { 'solutions/Expenses': changedExpenses() });
    expect(told(await runAction(made.folder, pullRequestEvent(change)))).toEqual(oneFixed);
  });

  test('that touches documents only', async () => {
    const made = solutions();
    const change = openPullRequest(made, { 'README.md': 'Our fine solutions.' });
    const run = await runAction(made.folder, pullRequestEvent(change));
    expect(told(run)).toEqual(nothingNew);
    expect(run.stdout).toBe('Nothing to check: the change touches no package.\n');
    expect(run.summary).toBe(
      '## solution-lint: nothing to check\n\nNothing to check: the change touches no package.\n',
    );
  });

  test('from a fork, without a token: the same to the byte', async () => {
    const made = solutions();
    const change = openPullRequest(made, { 'solutions/Expenses': changedExpenses({ isDirect: true }) });
    const fromHere = await runAction(made.folder, pullRequestEvent(change));
    expect(await runAction(made.folder, pullRequestEvent(change, true))).toEqual(fromHere);
  });

  test('that leaves an old error where it was, which fails the step unless only new ones count', async () => {
    const made = solutions({ isDirect: true });
    const change = openPullRequest(made, {
      'solutions/Expenses': changedExpenses({ isDirect: true, flowName: 'Approve an expense' }),
    });
    const remaining = { ...oneNew, compared: '0 new, 0 fixed' };
    expect(told(await runAction(made.folder, pullRequestEvent(change)))).toEqual(remaining);
    expect(told(await runAction(made.folder, pullRequestEvent(change), { 'new-only': 'true' }))).toEqual({
      ...remaining,
      ended: '0 success',
    });
  });

  test('that renames the folder of a solution', async () => {
    const made = solutions({ isDirect: true });
    const change = openPullRequest(made, {
      'solutions/Expenses': undefined,
      'solutions/Expense claims': changedExpenses({ isDirect: true }),
    });
    expect(told(await runAction(made.folder, pullRequestEvent(change)))).toEqual({
      ...oneNew,
      compared: '0 new, 0 fixed',
      annotations: [`error flow-direct-connection solutions/Expense claims/${flowFile}:4`],
    });
  });

  test('that replaces a zip by that of a new version', async () => {
    const made = repository();
    made.commit({
      'exports/Expenses_1_0_0_0.zip': renderZip(expenses()),
      'exports/Travel.zip': renderZip(travel()),
    });
    const change = openPullRequest(made, {
      'exports/Expenses_1_0_0_0.zip': undefined,
      'exports/Expenses_1_1_0_0.zip': renderZip(changedExpenses({ version: '1.1.0.0', isDirect: true })),
    });
    const run = await runAction(made.folder, pullRequestEvent(change));
    expect(told(run)).toEqual({
      ...oneNew,
      annotations: ['error flow-direct-connection exports/Expenses_1_1_0_0.zip'],
    });
    const place = `(at ${flowFile}:4:23, /properties/connectionReferences/shared_teams)`;
    expect(annotationsIn(run.stdout)[0]?.message.endsWith(place)).toBe(true);
  });

  test('that takes a solution away', async () => {
    const made = solutions();
    const change = openPullRequest(made, { 'solutions/Travel': undefined });
    expect(told(await runAction(made.folder, pullRequestEvent(change)))).toEqual(oneFixed);
  });

  test('whose base has moved on: what came with the base is not new', async () => {
    const made = solutions();
    const before = made.git('rev-parse', 'HEAD');
    const change = openPullRequest(
      made,
      { 'solutions/Expenses': changedExpenses({ isDirect: true }) },
      { 'solutions/Later': travel('Later') },
    );
    expect(told(await runAction(made.folder, pullRequestEvent({ ...change, base: before })))).toEqual(oneNew);
  });

  test('whose own commits are checked out, not their merge', async () => {
    const made = solutions();
    const change = openPullRequest(
      made,
      { 'solutions/Expenses': changedExpenses({ isDirect: true }) },
      { 'solutions/Later': travel('Later') },
    );
    made.git('switch', '--quiet', '--detach', change.head);
    expect(told(await runAction(made.folder, pullRequestEvent(change)))).toEqual(oneNew);
  });

  test.each(['the branch', 'the commit'])(
    'that brings a folder which is called as %s it is compared with',
    async (what) => {
      const made = solutions();
      const name = what === 'the branch' ? 'main' : made.git('rev-parse', 'HEAD');
      const broken = changedExpenses({ isDirect: true });
      const change = openPullRequest(made, { 'solutions/Expenses': broken, [name]: broken });
      const inputs = { paths: 'solutions', ...(what === 'the branch' ? { base: 'main' } : {}) };
      expect(told(await runAction(made.folder, pullRequestEvent(change), inputs))).toEqual(oneNew);
    },
  );

  test('with changed-only: false, all packages are reported', async () => {
    const made = solutions();
    const change = openPullRequest(made, { 'solutions/Expenses': changedExpenses({ isDirect: true }) });
    expect(told(await runAction(made.folder, pullRequestEvent(change), { 'changed-only': 'false' }))).toEqual(
      {
        ...all,
        compared: '1 new, 0 fixed',
      },
    );
  });
});

describe('a clone that is shallow', () => {
  function shallowPullRequest(depth: number) {
    const made = solutions();
    const change = openPullRequest(made, { 'solutions/Expenses': changedExpenses({ isDirect: true }) });
    return { clone: shallowClone(made, depth), event: pullRequestEvent(change) };
  }

  test('without the base: all is linted, and the log says what to write', async () => {
    const { clone, event } = shallowPullRequest(1);
    const run = await runAction(clone, event);
    const text = `Not compared with the base: this clone is shallow and lacks that commit. ${untold} Fetch the history:`;
    expect(told(run)).toEqual({
      ...all,
      annotations: [`warning: ${text}\n\n${fetchDepth}`, inExpenses, inTravel],
    });
    expect(run.summary.startsWith(`> [!WARNING]\n> ${text}\n>\n> \`\`\`yaml\n`)).toBe(true);
  });

  test('with the base: as if it were whole', async () => {
    const { clone, event } = shallowPullRequest(2);
    expect(told(await runAction(clone, event))).toEqual(oneNew);
  });
});

test('an event that cannot be read is a mistake of whoever starts the step', async () => {
  const run = await runAction(temporaryFolder(), { name: 'push', payload: undefined });
  expect(told(run)).toMatchObject({
    ended: '1 failure',
    annotations: [
      "error: The event that started the workflow can't be read.\nGITHUB_EVENT_PATH names its JSON file; a runner sets it.",
    ],
  });
});

test('a clone that lacks the files of the base is linted, and the log says so', async () => {
  const made = solutions();
  const change = openPullRequest(made, { 'solutions/Expenses': changedExpenses({ isDirect: true }) });
  const { annotations, ...rest } = told(await runAction(partialClone(made), pullRequestEvent(change)));
  const [warning, ...errors] = annotations;
  expect(rest).toEqual({ ended: '1 failure', counts: '2 0 0', compared: 'no' });
  expect(warning).toMatch(/^warning: Not compared with the base\. .* All packages were linted, /s);
  expect(errors).toEqual([inExpenses, inTravel]);
});

describe('pull_request_target', () => {
  test('says that the base is checked out', async () => {
    const made = solutions();
    const change = openPullRequest(made, { 'solutions/Expenses': changedExpenses({ isDirect: true }) });
    made.git('switch', '--quiet', 'main');
    const run = await runAction(made.folder, pullRequestTargetEvent(change));
    const yaml = `- uses: actions/checkout@v5
  with:
    ref: refs/pull/\${{ github.event.number }}/merge
    fetch-depth: 0
    persist-credentials: false`;
    expect(told(run)).toEqual({
      ended: '1 failure',
      counts: '1 0 0',
      compared: 'no',
      annotations: [
        `warning: Not compared with the base: it is the base that is checked out, without the change. ${untold} Check out the change:\n\n${yaml}`,
        inTravel,
      ],
    });
  });

  test('executes nothing of the change', async () => {
    const made = solutions();
    const trap = join(temporaryFolder(), 'sprung');
    const script = `require('node:fs').writeFileSync(${JSON.stringify(trap)}, '');`;
    const module = script.replace("require('node:fs')", "(await import('node:fs'))");
    const change = openPullRequest(made, {
      'solutions/Expenses': changedExpenses({ isDirect: true }),
      'solution-lint.config.ts': module,
      '.solution-lint.cjs': script,
      'package.json':
        '{ "name": "trap", "main": "index.js", "solution-lint": { "plugins": ["./index.js"] } }',
      'index.js': script,
      'node_modules/@actions/core/index.js': script,
      '.gitattributes': '*.json diff=trap filter=trap',
    });
    made.git('config', 'diff.trap.textconv', `touch ${trap};cat`);
    made.git('config', 'diff.trap.command', `touch ${trap};cat`);
    made.git('config', 'filter.trap.clean', `touch ${trap};cat`);
    made.git('config', 'filter.trap.smudge', `touch ${trap};cat`);
    made.git('config', 'core.fsmonitor', `touch ${trap}`);
    expect(told(await runAction(made.folder, pullRequestTargetEvent(change)))).toEqual(oneNew);
    expect(existsSync(trap)).toBe(false);
  });
});

describe('push', () => {
  test('is compared with the commit before it, and reports all packages', async () => {
    const made = solutions();
    const before = made.git('rev-parse', 'HEAD');
    const after = made.commit({ 'solutions/Expenses': changedExpenses({ isDirect: true }) });
    expect(told(await runAction(made.folder, pushEvent(before, after)))).toEqual({
      ...all,
      compared: '1 new, 0 fixed',
    });
  });

  test('that takes commits back is compared with where the branch was', async () => {
    const made = solutions();
    const after = made.git('rev-parse', 'HEAD');
    const before = made.commit({ 'solutions/Expenses': changedExpenses({ isDirect: true }) });
    made.git('reset', '--quiet', '--hard', after);
    expect(told(await runAction(made.folder, pushEvent(before, after)))).toEqual({
      ended: '1 failure',
      counts: '1 0 0',
      compared: '0 new, 1 fixed',
      annotations: [inTravel],
    });
  });

  test('of a new branch is compared with nothing', async () => {
    const made = solutions({ isDirect: true });
    expect(told(await runAction(made.folder, pushEvent(noCommit, made.git('rev-parse', 'HEAD'))))).toEqual(
      all,
    );
  });

  test('whose commit before is gone says so in passing', async () => {
    const made = solutions({ isDirect: true });
    const before = 'ab'.repeat(20);
    expect(told(await runAction(made.folder, pushEvent(before, made.git('rev-parse', 'HEAD'))))).toEqual({
      ...all,
      annotations: [
        `notice: Not compared with the base: this clone has no commit ${before}, as after a forced push. ${untold}`,
        inExpenses,
        inTravel,
      ],
    });
  });

  test('in a shallow clone says so in passing', async () => {
    const made = solutions();
    const before = made.git('rev-parse', 'HEAD');
    const after = made.commit({ 'solutions/Expenses': changedExpenses({ isDirect: true }) });
    expect(told(await runAction(shallowClone(made, 1), pushEvent(before, after)))).toEqual({
      ...all,
      annotations: [
        `notice: Not compared with the base: this clone is shallow and lacks that commit. ${untold} Fetch the history:\n\n${fetchDepth}`,
        inExpenses,
        inTravel,
      ],
    });
  });
});

describe('other events', () => {
  test('merge_group is judged as the pull request was', async () => {
    const made = solutions();
    const { base } = openPullRequest(made, { 'solutions/Expenses': changedExpenses({ isDirect: true }) });
    const event = mergeGroupEvent(base, made.git('rev-parse', 'HEAD'));
    expect(told(await runAction(made.folder, event))).toEqual(oneNew);
  });

  test.each([scheduleEvent, workflowDispatchEvent])('$name reports all packages', async (event) => {
    const made = solutions({ isDirect: true });
    expect(told(await runAction(made.folder, event))).toEqual(all);
  });

  test('changed-only without a base has no effect, and the log says so', async () => {
    const made = solutions({ isDirect: true });
    expect(told(await runAction(made.folder, scheduleEvent, { 'changed-only': 'true' }))).toEqual({
      ...all,
      annotations: [
        `warning: Not compared with a base: the event schedule has none, so changed-only has no effect. ${untold}`,
        inExpenses,
        inTravel,
      ],
    });
  });

  test('a workspace that is no checkout is linted, and the log says so', async () => {
    const workspace = temporaryFolder();
    writeFiles(join(workspace, 'solutions', 'Travel'), travel());
    const event = pullRequestEvent({ base: 'ab'.repeat(20), head: 'cd'.repeat(20) });
    expect(told(await runAction(workspace, event))).toEqual({
      ended: '1 failure',
      counts: '1 0 0',
      compared: 'no',
      annotations: [
        `warning: Not compared with the base: this is no work tree of a git repository. ${untold} Run it in a clone of the repository.\n\n${fetchDepth}`,
        inTravel,
      ],
    });
  });
});
