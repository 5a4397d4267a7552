import { expect, test } from 'vitest';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const entry = {
  LogicalName: 'fab_Mail',
  ConnectionId: '4f1c0a527b644e0d9c1f5a2b8d7e6f01',
  ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_office365',
};
const settings = JSON.stringify({ EnvironmentVariables: [], ConnectionReferences: [entry] });

test.each([
  ['gone', []],
  ['empty', []],
  ['broken.zip', ['package-unreadable']],
])('behind %s, no entry of the settings is stale', async (path, rules) => {
  const cwd = temporaryFolder();
  const files = { 'prod.json': settings, 'empty/readme.md': 'Nothing yet.', 'broken.zip': 'no zip' };
  writeFiles(cwd, new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
  const { exitCode, out } = await runMain([path, '--settings', 'prod.json', '--format', 'json'], cwd);
  const { findings, readiness } = JSON.parse(out);
  expect({
    exitCode,
    rules: findings.map(({ rule }: { readonly rule: string }) => rule),
    readiness,
  }).toEqual({ exitCode: 3, rules, readiness: [] });
});
