import { expect, test } from 'vitest';
import { lint } from '../src/index.ts';
import { markdown } from '../src/output/markdown.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { reportSchemaErrors } from './report-schema-errors.ts';
import { sampleCustomizations, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const row = (name: string, connector: string) => `
    <connectionreference connectionreferencelogicalname="${name}">
      <connectionreferencedisplayname>${name}</connectionreferencedisplayname>
      <connectorid>/providers/Microsoft.PowerApps/apis/${connector}</connectorid>
    </connectionreference>`;

const variable = (name: string, value = '') => [
  `environmentvariabledefinitions/${name}/environmentvariabledefinition.xml`,
  `<environmentvariabledefinition schemaname="${name}">${value}<displayname default="${name}" /><type>100000000</type></environmentvariabledefinition>`,
];

const before = samplePackage();
const now = samplePackage({
  files: {
    'customizations.xml': sampleCustomizations()
      .replace(
        '<connectionreferences>',
        `<connectionreferences>${row('nw_bound', 'shared_teams')}${row('nw_new', 'shared_teams')}`,
      )
      .replace('apis/shared_office365', 'apis/shared_sendmail'),
    ...Object.fromEntries([variable('nw_Site'), variable('nw_Limit', '<defaultvalue>250</defaultvalue>')]),
  },
});

const connection = (name: string, id: string) => ({ LogicalName: name, ConnectionId: id, ConnectorId: '' });

const settings: Readonly<Record<string, unknown>> = {
  prod: { ConnectionReferences: [], EnvironmentVariables: [] },
  test: {
    ConnectionReferences: [
      connection('NW_NEW', 'a'),
      connection('nw_bound', ''),
      connection('nw_expense_mail', 'b'),
    ],
    EnvironmentVariables: [
      { SchemaName: 'nw_Site', Value: '#{site}#' },
      { SchemaName: 'nw_Limit', Value: '500' },
    ],
  },
  // What it lacks is not known.
  torn: { ConnectionReferences: {}, EnvironmentVariables: {} },
};

async function changesWith(targets: Readonly<Record<string, object>>) {
  const cwd = temporaryFolder();
  const live = [{ logicalName: 'nw_bound', connector: 'shared_teams', connection: 'c' }];
  const beside = {
    ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [`${name}.json`, value])),
    'connections.json': { schemaVersion: 1, connections: [], connectionReferences: live },
  };
  writeFiles(cwd, renderPackage('before', before, 'flat'));
  writeFiles(cwd, renderPackage('now', now, 'flat'));
  writeFiles(
    cwd,
    new Map(Object.entries(beside).map(([path, value]) => [path, Buffer.from(JSON.stringify(value))])),
  );
  const report = await lint({ cwd, paths: ['now'], against: 'before', targets });
  expect(reportSchemaErrors(report)).toEqual([]);
  return report;
}

test('a change says what the settings of each target have for it', async () => {
  const report = await changesWith({
    prod: { settings: 'prod.json', connections: 'connections.json' },
    test: { settings: 'test.json' },
    torn: { settings: 'torn.json' },
    bare: { principal: 'user:0a1b' },
  });
  const told = report.comparison?.connectionChanges.map(({ change, component, targets }) => [
    `${change} ${component.id}`,
    targets?.map(({ target, entry }) => `${target}: ${entry}`).join(', '),
  ]);
  expect(told).toEqual([
    ['added nw_bound', 'prod: dispensable, test: empty'],
    ['added nw_new', 'prod: missing, test: given'],
    ['re-pointed nw_expense_mail', 'prod: missing, test: given'],
    ['added nw_Limit', 'prod: dispensable, test: given'],
    ['added nw_Site', 'prod: missing, test: placeholder'],
  ]);
  expect(markdown(report)).toContain(
    ': This version adds environment variable "nw_Site"; prod\'s settings have no entry for it; test\'s settings have an entry for it that a tool fills in.',
  );
});

test('without settings there is nothing to say', async () => {
  const report = await changesWith({ bare: { principal: 'user:0a1b' } });
  expect(report.comparison?.connectionChanges.flatMap(({ targets = [] }) => targets)).toEqual([]);
});
