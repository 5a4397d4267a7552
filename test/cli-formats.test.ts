import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportFormats } from '../src/output/format-report.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = join(import.meta.dirname, '..');
const example = 'fixtures/solutions/field-service';

/** How each format begins, so that no two can be mixed up. */
const beginnings: Readonly<Record<(typeof reportFormats)[number], string>> = {
  pretty: 'fixtures/solutions/field-service\n',
  json: '{\n  "schemaVersion": 1,',
  sarif: '{\n  "$schema": "https://',
  github: '::error file=fixtures/solutions/field-service/',
  azure: '##vso[task.logissue type=error;sourcepath=fixtures/solutions/field-service/',
  markdown: '## solution-lint: ',
  html: '<!doctype html>\n<html lang="en">',
  junit: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="solution-lint"',
};

describe.each(reportFormats)('%s', (format) => {
  test('is alone on stdout', async () => {
    const { exitCode, stdout, stderr } = await runCli([example, '--format', format], root);
    expect(stdout.slice(0, beginnings[format].length)).toBe(beginnings[format]);
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
  });

  test('is the same in a file', async () => {
    const file = join(temporaryFolder(), 'reports', 'lint.out');
    const [inFile, onStdout] = await Promise.all([
      runCli([example, '--format', 'json', '--output', `${format}=${file}`], root),
      runCli([example, '--format', format], root),
    ]);
    expect(inFile.stdout.startsWith(beginnings.json)).toBe(true);
    expect(inFile.exitCode).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(onStdout.stdout);
  });
});

test('several files in one run', async () => {
  const folder = temporaryFolder();
  const outputs = reportFormats.flatMap((format) => ['-o', `${format}=${join(folder, format)}`]);
  const { exitCode, stdout } = await runCli([example, ...outputs], root);
  expect(stdout.startsWith(beginnings.pretty)).toBe(true);
  expect(exitCode).toBe(1);
  for (const format of reportFormats) {
    expect(readFileSync(join(folder, format), 'utf8').startsWith(beginnings[format])).toBe(true);
  }
});

test.each([
  ['GitHub Actions', { GITHUB_ACTIONS: 'true' }, beginnings.github],
  ['Azure Pipelines', { TF_BUILD: 'True' }, beginnings.azure],
  ['any other place', { GITHUB_ACTIONS: 'false' }, beginnings.pretty],
])('%s gets what it reads, unless a format is named', async (_, environment, beginning) => {
  const chosen = await runCli([example], root, 20, environment);
  expect(chosen.stdout.slice(0, beginning.length)).toBe(beginning);
  const named = await runCli([example, '--format', 'json'], root, 20, environment);
  expect(named.stdout.startsWith(beginnings.json)).toBe(true);
});

test.each([
  ['no file', ['--output', 'sarif'], '--output can\'t be "sarif".'],
  ['no format', ['--output', 'lint.sarif'], '--output can\'t be "lint.sarif".'],
  ['an unknown format', ['--output', 'pdf=lint.pdf'], '--output can\'t be "pdf".'],
])('--output with %s: exit 2, nothing written', async (_, args, message) => {
  const cwd = temporaryFolder();
  const { exitCode, stdout, stderr } = await runCli(args, cwd);
  expect(stderr.split('\n')[0]).toBe(message);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
  expect(existsSync(join(cwd, 'lint.pdf'))).toBe(false);
});

test('a file that can not be written: exit 2, and the report is on stdout all the same', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'taken'), '');
  const args = [example, '--format', 'json', '--output', `sarif=${join(cwd, 'taken', 'lint.sarif')}`];
  const { exitCode, stdout, stderr } = await runCli(args, root);
  expect(stderr).toMatch(/^Can't write ".*lint\.sarif" \(\w+\)\.\nName a file/);
  expect(() => JSON.parse(stdout)).not.toThrow();
  expect(exitCode).toBe(2);
});
