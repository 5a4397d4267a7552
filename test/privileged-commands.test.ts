import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

/** A checkout whose configuration, or its plugin, leaves a file behind when it is run. */
function checkout(name: string, text: string) {
  const cwd = temporaryFolder();
  writeFiles(cwd, renderPackage('Expenses', samplePackage(), 'tree'));
  writeFileSync(join(cwd, 'prod.json'), '{ "ConnectionReferences": [], "EnvironmentVariables": [] }');
  writeFileSync(join(cwd, 'plugin.mjs'), `${leaveFile}export default { rules: [] };\n`);
  writeFileSync(join(cwd, name), text);
  return cwd;
}

const leaveFile =
  "import { writeFileSync } from 'node:fs';\nwriteFileSync(new URL('ran', import.meta.url), '');\n";

async function runOn(event: string, words: readonly string[], cwd: string) {
  const errors: string[] = [];
  const exitCode = await main(words, {
    cwd,
    isTerminal: false,
    columns: undefined,
    environment: { GITHUB_EVENT_NAME: event },
    writeOutput: () => {},
    writeError: (text) => errors.push(text),
  });
  return { exitCode, errors: errors.join(''), hasRun: existsSync(join(cwd, 'ran')) };
}

const commands = [
  ['baseline', 'create'],
  ['suppress', 'b80601', '--reason', 'Agreed.'],
  ['settings', 'check', '--settings', 'prod.json'],
];

test.each(commands)('%s runs no configuration of a stranger', async (...words) => {
  const cwd = checkout('solution-lint.config.mjs', `${leaveFile}export default {};\n`);
  expect(await runOn('pull_request_target', words, cwd)).toEqual({
    exitCode: 2,
    errors: expect.stringMatching(/^The configuration "solution-lint\.config\.mjs" is a program, /),
    hasRun: false,
  });
  expect(await runOn('push', words, cwd)).toMatchObject({ hasRun: true });
});

test.each(commands)('%s runs no plugin of a stranger', async (...words) => {
  const cwd = checkout('solution-lint.config.json', '{ "plugins": ["./plugin.mjs"] }');
  expect(await runOn('pull_request_target', words, cwd)).toMatchObject({ hasRun: false });
  if (words[0] !== 'settings')
    expect(await runOn('push', [...words, '--no-plugins'], cwd)).toMatchObject({ hasRun: false });
});

test.each(['issue_comment', 'workflow_run'])("%s, too, may check out what is a stranger's", async (event) => {
  const cwd = checkout('solution-lint.config.json', '{ "plugins": ["./plugin.mjs"] }');
  expect(await runOn(event, ['baseline', 'create'], cwd)).toMatchObject({ exitCode: 0, hasRun: false });
});

test('a plugin is run on a push', async () => {
  const cwd = checkout('solution-lint.config.json', '{ "plugins": ["./plugin.mjs"] }');
  expect(await runOn('push', ['baseline', 'create'], cwd)).toEqual({ exitCode: 0, errors: '', hasRun: true });
});
