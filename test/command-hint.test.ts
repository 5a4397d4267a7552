import { expect, test } from 'vitest';
import { commandHint } from '../src/cli/command-hint.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

test.each([
  ['setings', 'Did you mean: solution-lint settings'],
  ['Init', 'Did you mean: solution-lint init'],
  ['help', 'Did you mean: solution-lint --help'],
  ['version', 'Did you mean: solution-lint --version'],
  ['solutions', undefined],
  ['settings.json', undefined],
  ['src', undefined],
])('%s', (word, hint) => {
  expect(commandHint(word, temporaryFolder())).toBe(hint);
});

test('follows what is neither a path nor a command', async () => {
  const cwd = temporaryFolder();
  const { exitCode, errors } = await runMain(['setings', 'create'], cwd);
  expect({ exitCode, errors }).toEqual({
    exitCode: 3,
    errors: [
      'No package found: setings',
      'There is no such file or folder.',
      'No package found: create',
      'There is no such file or folder.',
      'Did you mean: solution-lint settings',
      '',
    ].join('\n'),
  });
});

test('does not follow a folder without packages', async () => {
  const cwd = temporaryFolder();
  writeFiles(cwd, new Map([['graphs/readme.md', Buffer.from('Pictures.')]]));
  const { errors } = await runMain(['graphs'], cwd);
  expect(errors).toBe(
    'No package found: graphs\nLooked for solution.xml, Other/Solution.xml, *.zip and *.msapp here and in all folders below. Name the folder that holds them.\n',
  );
});
