import { expect, test } from 'vitest';
import { lint, type Report, UsageError } from '../src/index.ts';
import { gitRepository } from './git-repository.ts';
import { samplePackage } from './sample-package.ts';

test('lint() reports all, what has changed, or what is staged', async () => {
  const { folder, write, commit, git } = gitRepository();
  for (const name of ['Committed', 'Edited', 'Staged']) writeSolution(name);
  const before = commit();
  writeSolution('Committed', '<!-- changed -->');
  commit();
  writeSolution('Staged', '<!-- changed -->');
  git('add', '.');
  writeSolution('Edited', '<!-- changed -->');

  const pathsOf = (report: Report) => report.packages.map(({ path }) => path);
  expect(pathsOf(await lint({ cwd: folder }))).toEqual(['Committed', 'Edited', 'Staged']);
  expect(pathsOf(await lint({ cwd: folder, changed: true }))).toEqual(['Edited', 'Staged']);
  expect(pathsOf(await lint({ cwd: folder, changed: before }))).toEqual(['Committed', 'Edited', 'Staged']);
  expect(pathsOf(await lint({ cwd: folder, staged: true }))).toEqual(['Staged']);
  expect(pathsOf(await lint({ cwd: folder, staged: true, paths: ['Edited'] }))).toEqual([]);
  const { comparison } = await lint({ cwd: folder, against: before, paths: ['Staged'] });
  expect(comparison).toMatchObject({ base: before, new: [], fixed: [] });

  function writeSolution(name: string, comment = ''): void {
    for (const [path, bytes] of samplePackage({ uniqueName: name })) {
      write({
        [`${name}/${path}`]: Buffer.from(bytes).toString() + (path === 'solution.xml' ? comment : ''),
      });
    }
  }
});

test('lint() refuses to report what has changed and what is staged at once', async () => {
  const refusal = await lint({ changed: 'main', staged: true }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(UsageError);
  expect(refusal).toMatchObject({
    message: '`changed` and `staged` exclude each other.',
    hint: 'Use one of them.',
  });
});
