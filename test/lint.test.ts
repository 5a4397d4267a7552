import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lint, type Report, UsageError } from '../src/index.ts';
import { baselineEntries, formatBaseline } from '../src/settle/baseline.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { gitRepository } from './git-repository.ts';
import { reportSchemaErrors } from './report-schema-errors.ts';
import { samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

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

test('lint() leaves out what a baseline knows, if it is asked to', async () => {
  const cwd = temporaryFolder();
  writeFiles(cwd, renderPackage('Expenses', samplePackage(), 'tree'));
  const { findings, packages, summary } = await lint({ cwd });
  expect(findings.map(({ rule }) => rule)).toEqual(['flow-direct-connection']);
  writeFileSync(join(cwd, 'known.baseline'), formatBaseline(baselineEntries(findings, packages)));
  const report = await lint({ cwd, baseline: 'known.baseline', today: '2027-03-31' });
  expect(report.findings).toEqual([]);
  expect(report.suppressed).toEqual(
    findings.map((finding) => ({
      ...finding,
      suppression: { kind: 'baseline', reason: 'It was there when known.baseline was written.' },
    })),
  );
  expect(report.summary).toEqual({ ...summary, error: 0, suppressed: 1 });
  expect(reportSchemaErrors(report)).toEqual([]);
  await expect(lint({ cwd, baseline: 'gone' })).rejects.toThrow('Can\'t read the baseline "gone"');
  await expect(lint({ cwd, today: 'tomorrow' })).rejects.toThrow('`today` can\'t be "tomorrow".');
});
