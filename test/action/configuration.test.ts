import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { flowWithDirect } from '../flow-with-direct.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { pullRequestEvent, pullRequestTargetEvent, scheduleEvent } from './events.ts';
import { changedExpenses, flowFile } from './expenses.ts';
import { repository } from './repository.ts';
import { runAction } from './run-action.ts';
import { told } from './told.ts';

vi.setConfig({ testTimeout: 30_000 });

const inExpenses = /^error flow-direct-connection solutions\/Expenses\//;
const off = '{ "rules": { "flow-direct-connection": "off" } }';

/** A checkout with one solution, in which one flow uses a connection directly. */
function checkout(files: Readonly<Record<string, string>> = {}) {
  const made = repository();
  const commit = made.commit({ 'solutions/Expenses': changedExpenses({ isDirect: true }), ...files });
  return { folder: made.folder, event: { base: commit, head: commit } };
}

async function annotationsOf(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
) {
  return told(await runAction(checkout(files).folder, scheduleEvent, inputs)).annotations;
}

describe('the Action goes by a configuration', () => {
  test.each([
    ['none', {}, {}, [expect.stringMatching(inExpenses)]],
    ['that of the root', { 'solution-lint.config.jsonc': off }, {}, []],
    [
      'that of the root, from a folder',
      { 'solution-lint.config.jsonc': off },
      { 'working-directory': 'solutions' },
      [],
    ],
    ['one that it names', { 'lint/base.json': off }, { config: 'lint/base.json' }, []],
    [
      'one that it names, relative to the folder',
      { 'solutions/base.json': off },
      { config: 'base.json', 'working-directory': 'solutions' },
      [],
    ],
    [
      'none, by its wish',
      { 'solution-lint.config.jsonc': off },
      { config: 'false' },
      [expect.stringMatching(inExpenses)],
    ],
    ['a program', { 'solution-lint.config.mjs': `export default ${off};` }, {}, []],
  ] as const)('%s', async (_, files, inputs, expected) => {
    expect(await annotationsOf(files, inputs)).toEqual(expected);
  });

  test('and tells its mistakes', async () => {
    const mistaken = { 'solution-lint.config.jsonc': '{ "rules": { "flow-of": "off" } }' };
    expect(await annotationsOf(mistaken)).toEqual([
      expect.stringMatching(
        /^error: solution-lint\.config\.jsonc:1:14: rules has no "flow-of"\. Did you mean "flow-off"\?/,
      ),
    ]);
  });
});

describe('on pull_request_target', () => {
  test('a configuration is data', async () => {
    const { folder, event } = checkout({ 'solution-lint.config.jsonc': off });
    expect(told(await runAction(folder, pullRequestTargetEvent(event))).counts).toBe('0 0 0');
  });

  test('no program is run', async () => {
    const { folder, event } = checkout({
      'solution-lint.config.json': '{ "extends": "./lint/base.mjs" }',
      'lint/base.mjs': 'console.log("run by a stranger"); export default {};',
    });
    expect((await runAction(folder, pullRequestEvent(event))).stdout).toContain('run by a stranger');
    const { stdout, outputs } = await runAction(folder, pullRequestTargetEvent(event));
    expect(stdout).not.toContain('run by a stranger');
    expect(stdout).toContain('The configuration "lint/base.mjs" is a program, and it may be a stranger\'s');
    expect(outputs).toEqual({ conclusion: 'failure' });
  });

  test('no plugin is run, and the log says so', async () => {
    const { folder, event } = checkout({
      'solution-lint.config.json': off.replace('{', '{ "plugins": ["./lint/plugin.mjs"],'),
      'lint/plugin.mjs': 'console.log("run by a stranger"); export default {};',
    });
    expect((await runAction(folder, pullRequestEvent(event))).stdout).toContain('run by a stranger');
    const { stdout, outputs } = await runAction(folder, pullRequestTargetEvent(event));
    expect(stdout).not.toContain('run by a stranger');
    expect(stdout).toContain(
      '::notice::Plugins are programs, and not run where the checkout may be a stranger\'s: this run goes without "./lint/plugin.mjs".\n',
    );
    expect(outputs.conclusion).toBe('success');
  });

  test('what it says of plugins takes the room of an annotation', async () => {
    const keys = Array.from({ length: 12 }, (_, index) => `shared_${index}`);
    const { folder, event } = checkout({
      'solution-lint.config.json':
        '{ "plugins": ["./lint/plugin.mjs"], "rules": { "flow-direct-connection": "note" } }',
      'lint/plugin.mjs': 'export default {};',
      [`solutions/Expenses/${flowFile}`]: flowWithDirect(keys),
    });
    const run = await runAction(folder, pullRequestTargetEvent(event), { 'fail-on': 'note' });
    const notices = run.stdout.split('\n').filter((line) => line.startsWith('::notice'));
    expect([notices.length, notices.at(-1)]).toEqual([
      10,
      expect.stringMatching(/And 3 more notes: see the job summary\.$/),
    ]);
  });

  test('nothing outside of the workspace is told of', async () => {
    const secret = join(temporaryFolder(), 'secret.json');
    mkdirSync(dirname(secret), { recursive: true });
    writeFileSync(secret, '{ "do-not-tell": 1 }');
    const { folder, event } = checkout({ 'solution-lint.config.json': JSON.stringify({ extends: secret }) });
    expect((await runAction(folder, pullRequestEvent(event))).stdout).toContain('do-not-tell');
    const { stdout } = await runAction(folder, pullRequestTargetEvent(event));
    expect(stdout).not.toContain('do-not-tell');
    expect(stdout).toContain('solution-lint.config.json:1:12: this leads out of the workspace');
  });
});
