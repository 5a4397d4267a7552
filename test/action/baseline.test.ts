import { describe, expect, test } from 'vitest';
import { runMain } from '../run-main.ts';
import { openPullRequest, pullRequestEvent, scheduleEvent } from './events.ts';
import { expenses, flowFile, travel, travelFlowFile } from './expenses.ts';
import { repository } from './repository.ts';
import { runAction } from './run-action.ts';
import { told } from './told.ts';

/** A repository whose solution has an old error, which its baseline knows. */
async function adopted() {
  const made = repository();
  made.commit({ 'power platform/Expenses': expenses({ isDirect: true }) });
  await runMain(['baseline', 'create'], `${made.folder}/power platform`);
  made.commit({});
  return made;
}

const known = { ended: '0 success', counts: '0 0 0', compared: 'no', annotations: [] };
const loud = {
  ended: '1 failure',
  counts: '1 0 0',
  compared: 'no',
  annotations: [`error flow-direct-connection power platform/Expenses/${flowFile}:4`],
};

describe('the baseline', () => {
  test('is found from the working folder, and said to hide what it hides', async () => {
    const { folder } = await adopted();
    const run = await runAction(folder, scheduleEvent, { 'working-directory': 'power platform/Expenses' });
    expect(told(run)).toEqual(known);
    expect(run.summary).toMatch(/^## solution-lint: 1 suppressed by the baseline\n/);
    expect(run.stdout).toMatch(/ 1 suppressed by the baseline\.\n$/);
  });

  test('is named, or refused', async () => {
    const { folder } = await adopted();
    const inFolder = { 'working-directory': 'power platform' };
    expect(told(await runAction(folder, scheduleEvent))).toEqual(loud);
    const named = await runAction(folder, scheduleEvent, {
      baseline: 'power platform/solution-lint.baseline',
    });
    expect(told(named)).toEqual(known);
    expect(told(await runAction(folder, scheduleEvent, { ...inFolder, baseline: 'false' }))).toEqual(loud);
    const gone = await runAction(folder, scheduleEvent, { ...inFolder, baseline: 'gone' });
    expect([gone.exitCode, gone.stdout]).toEqual([
      1,
      '::error::Can\'t read the baseline "power platform/gone": no such file or directory.%0AName a file that is there, or write one: solution-lint baseline create\n',
    ]);
  });

  test('of a pull request: what it adds fails, what was there does not', async () => {
    const made = await adopted();
    const pull = openPullRequest(made, {
      'power platform/Travel': travel(),
      'power platform/Expenses': expenses({ isDirect: true, version: '1.1.0.0' }),
    });
    const run = await runAction(made.folder, pullRequestEvent(pull), {
      'working-directory': 'power platform',
    });
    expect(told(run)).toEqual({
      ended: '1 failure',
      counts: '1 0 0',
      compared: '1 new, 0 fixed',
      annotations: [`error flow-direct-connection power platform/Travel/${travelFlowFile}:4`],
    });
    expect(run.summary).toMatch(/1 suppressed by the baseline/);
  });
});
