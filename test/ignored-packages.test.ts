import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderPackage } from '../src/testing/render-package.ts';
import { runMain } from './run-main.ts';
import { sampleCustomizations, samplePackage } from './sample-package.ts';
import { settingsSolution } from './settings-workspace.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

/** Uses `nw_expense_mail`, and has no reference. */
const expenses = samplePackage({
  files: {
    'customizations.xml': sampleCustomizations().replace(
      /<connectionreferences>[\s\S]*<\/connectionreferences>/,
      '<connectionreferences/>',
    ),
  },
});

const travel = settingsSolution('Travel', { references: { nw_Trips: 'shared_teams' }, variables: {} });

const common = settingsSolution('Common', {
  references: { nw_expense_mail: 'shared_office365', nw_Files: 'shared_sharepointonline' },
  variables: { nw_Site: '' },
});

function workspace(): string {
  const cwd = temporaryFolder();
  const solutions = { Expenses: expenses, Travel: travel, 'old/Common': common };
  for (const [path, contents] of Object.entries(solutions)) {
    writeFiles(cwd, renderPackage(path, contents, 'flat'));
  }
  const files = {
    'solution-lint.config.json': '{ "ignore": ["old"] }',
    'all.json': '{ "ignore": ["**"] }',
    'prod.json':
      '{\n  "EnvironmentVariables": [],\n  "ConnectionReferences": [\n    { "LogicalName": "nw_Files", "ConnectionId": "f1", "ConnectorId": "" }\n  ]\n}\n',
  };
  writeFiles(cwd, new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
  return cwd;
}

const nothingLeft = (path: string) =>
  `No package found: ${path}\nAll packages there are ignored by all.json:1:14.\n`;

test('are not drawn but for what others use there', async () => {
  const cwd = workspace();
  const drawn = async (...words: readonly string[]) => {
    const { exitCode, out, errors } = await runMain(['graph', '--format', 'json', ...words], cwd);
    const { nodes, edges } = JSON.parse(out);
    const named = nodes.map(({ id }: { readonly id: string }) => id);
    const ends = edges.map(({ from, to }: { readonly from: string; readonly to: string }) => [from, to]);
    return { exitCode, errors, named, ends };
  };
  const flow = 'flow:0a1b2c3d-1111-4222-8333-444455556666@Expenses';
  const mail = 'connectionReference:nw_expense_mail@old/Common';
  const files = 'connectionReference:nw_files@old/Common';
  const trips = 'connectionReference:nw_trips@Travel';
  const unnamed = `connection:shared_sharepointonline@${flow}`;
  expect(await drawn()).toEqual({
    exitCode: 0,
    errors: '',
    named: [unnamed, mail, trips, 'connector:shared_sharepointonline', 'connector:shared_teams', flow],
    ends: [
      [unnamed, 'connector:shared_sharepointonline'],
      [trips, 'connector:shared_teams'],
      [flow, unnamed],
      [flow, mail],
    ],
  });
  const { named } = await drawn('--no-config');
  expect(named).toEqual([
    unnamed,
    mail,
    files,
    trips,
    'connector:shared_office365',
    'connector:shared_sharepointonline',
    'connector:shared_teams',
    'environmentVariable:nw_site@old/Common',
    flow,
  ]);
  expect(await drawn('--config', 'all.json')).toEqual({
    exitCode: 3,
    errors: nothingLeft('.'),
    named: [],
    ends: [],
  });
});

test('get no entries in new settings', async () => {
  const cwd = workspace();
  const names = async (...words: readonly string[]) => {
    const { out } = await runMain(['settings', 'create', ...words], cwd);
    return [...out.matchAll(/"(?:Logical|Schema)Name": "(.*)"/g)].map(([, name]) => name);
  };
  expect(await names()).toEqual(['nw_Trips']);
  expect(await names('--no-config')).toEqual(['nw_Site', 'nw_expense_mail', 'nw_Files', 'nw_Trips']);
  expect(await runMain(['settings', 'create', 'old', '--config', 'all.json'], cwd)).toEqual({
    exitCode: 3,
    out: '',
    errors: `${nothingLeft('old')}Nothing was written: settings are made only where all packages can be read.\n`,
  });
});

test('get no entries in settings that are there, and lose none', async () => {
  const cwd = workspace();
  const { exitCode, errors } = await runMain(
    ['settings', 'update', '--settings', 'prod.json', '--prune'],
    cwd,
  );
  expect({ exitCode, errors }).toEqual({
    exitCode: 0,
    errors:
      'prod.json: add connection reference "nw_Trips", not bound: there is no inventory of connections\nprod.json: updated\n',
  });
  const { ConnectionReferences } = JSON.parse(readFileSync(join(cwd, 'prod.json'), 'utf8'));
  expect(ConnectionReferences).toEqual([
    { LogicalName: 'nw_Files', ConnectionId: 'f1', ConnectorId: '' },
    {
      LogicalName: 'nw_Trips',
      ConnectionId: '',
      ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_teams',
    },
  ]);
});

test('need no entries', async () => {
  const cwd = workspace();
  const missing = async (...words: readonly string[]) => {
    const { out } = await runMain(['--settings', 'prod.json', '--format', 'json', ...words], cwd);
    return JSON.parse(out).findings.flatMap(({ rule, data }: Finding) =>
      /^settings-.*-missing$/.test(rule) ? [data.logicalName ?? data.schemaName] : [],
    );
  };
  expect(await missing()).toEqual(['nw_Trips']);
  expect(await missing('--no-config')).toEqual(['nw_expense_mail', 'nw_Trips', 'nw_Site']);
});

interface Finding {
  readonly rule: string;
  readonly data: { readonly logicalName?: string; readonly schemaName?: string };
}
