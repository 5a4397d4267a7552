import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Report } from '../src/report.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { codeBlocks } from './code-blocks.ts';
import { runCli } from './run-cli.ts';
import { sampleFlow, sampleFlowPath, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);

test('the plugin of the guide compiles, passes its test and finds what it is for', {
  timeout: 60_000,
}, async () => {
  const page = readFileSync(join(root, 'docs', 'plugins.md'), 'utf8').replaceAll('\r\n', '\n');
  const [rule = '', plugin = '', itsTest = '', ...others] = codeBlocks(page, 'ts');
  expect(others).toEqual([]);
  const folder = temporaryFolder();
  const settings = {
    compilerOptions: {
      module: 'NodeNext',
      target: 'ES2023',
      strict: true,
      types: ['node'],
      rewriteRelativeImportExtensions: true,
      verbatimModuleSyntax: true,
    },
  };
  const config = { plugins: ['./company.js'], extends: 'company/strict' };
  writeTexts(folder, {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify(settings),
    'flow-http-trigger.ts': rule,
    'company.ts': plugin,
    'flow-http-trigger.test.ts': itsTest,
    'solution-lint.config.json': JSON.stringify(config),
  });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'solution-lint'), 'junction');
  symlinkSync(join(root, 'node_modules', '@types'), join(folder, 'node_modules', '@types'), 'junction');

  await run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc')], { cwd: folder });
  const tested = await run(process.execPath, ['--test', '--test-reporter=tap'], { cwd: folder });
  expect(tested.stdout).toMatch(/^# pass 3$/m);

  const http = sampleFlow().replace('"type": "OpenApiConnection",', '"type": "Request", "kind": "Http",');
  const files = samplePackage({ files: { [sampleFlowPath]: http } });
  writeFiles(folder, renderPackage('Expenses', files, 'zip'));
  const { stdout, stderr } = await runCli(['Expenses.zip', '--format', 'json'], folder);
  expect(stderr).toBe('');
  const found = (JSON.parse(stdout) as Report).findings.filter(
    (finding) => finding.rule === 'flow-http-trigger',
  );
  expect(found.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    'error: Whoever knows the address of flow "Approve expense" can start it (When_an_item_is_created). Let its trigger accept users of the tenant only, or allow the flow in the configuration.',
  ]);
});

function writeTexts(folder: string, texts: Readonly<Record<string, string>>): void {
  writeFiles(folder, new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)])));
}
