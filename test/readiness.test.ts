import { describe, expect, test } from 'vitest';
import { lint } from '../src/index.ts';
import { markdown } from '../src/output/markdown.ts';
import { pretty } from '../src/output/pretty.ts';
import type { Connection } from '../src/target/inventory.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { reportSchemaErrors } from './report-schema-errors.ts';
import { sampleFlow, sampleFlowPath, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const ada = '8c2e4d10-5f7a-4b39-a6c1-0d9e8f7a6b54';
const spn = '6e9a1c3d-7f20-4b85-9d4e-3c5b7a9f1e08';
const mail: Connection = {
  name: '4f0c2b7d9a1e4c53b8d26e7f1a90c3d5',
  connector: 'shared_office365',
  displayName: 'Shared mailbox',
  owner: { id: ada, name: 'Ada' },
  faults: [],
  isOAuth: true,
  permissions: [],
  permissionsOf: 'everybody',
};

interface Situation {
  readonly connectionId?: string;
  readonly connections?: readonly Connection[];
  readonly target?: object;
  /** The flow has a trigger, too, that uses a connection without a reference. */
  readonly isDirect?: boolean;
}

const daily = sampleFlow().replace(
  /"triggers": \{.*?\n {6}\},/s,
  '"triggers": { "Each_day": { "type": "Recurrence", "recurrence": { "frequency": "Day", "interval": 1 } } },',
);

async function readinessIn({
  connectionId = mail.name,
  connections = [mail],
  target = {},
  isDirect = false,
}: Situation) {
  const cwd = temporaryFolder();
  const connector = '/providers/Microsoft.PowerApps/apis/shared_office365';
  const beside = {
    'prod.json': {
      ConnectionReferences: [
        { LogicalName: 'nw_expense_mail', ConnectionId: connectionId, ConnectorId: connector },
      ],
    },
    'connections.json': { schemaVersion: 1, complete: ['*'], connections },
    'targets.json': {
      prod: {
        settings: 'prod.json',
        connections: 'connections.json',
        principal: `servicePrincipal:${spn}`,
        environment: 'prod-eu',
        ...target,
      },
    },
  };
  const texts = Object.entries(beside).map(([path, value]): [string, Uint8Array] => [
    path,
    Buffer.from(JSON.stringify(value)),
  ]);
  const files = isDirect ? {} : { [sampleFlowPath]: daily };
  writeFiles(cwd, new Map([...renderPackage('Expenses', samplePackage({ files }), 'zip'), ...texts]));
  const report = await lint({ cwd, targets: 'targets.json' });
  expect(reportSchemaErrors(report)).toEqual([]);
  return report;
}

const share = {
  owner: 'Ada',
  connection: mail.name,
  connectionName: 'Shared mailbox',
  connector: 'shared_office365',
  environment: 'prod-eu',
  role: 'CanView',
  principal: { type: 'ServicePrincipal', id: spn },
  flows: ['Approve expense'],
};

test('a flow that stays off, and the share that turns it on', async () => {
  const { readiness } = await readinessIn({});
  expect(readiness).toEqual([
    {
      target: 'prod',
      environment: 'prod-eu',
      principal: { type: 'servicePrincipal', id: spn },
      flows: [
        {
          package: 'Expenses.zip',
          id: '0a1b2c3d-1111-4222-8333-444455556666',
          name: 'Approve expense',
          verdict: 'off',
          reasons: [
            {
              kind: 'notShared',
              blocks: true,
              text: `connection "Shared mailbox" of Ada is not shared with service principal ${spn}`,
              logicalName: 'nw_expense_mail',
              connectionId: mail.name,
              connection: 'Shared mailbox',
              connector: 'shared_office365',
              owner: 'Ada',
            },
          ],
        },
      ],
      shares: [share],
    },
  ]);
});

const permitted = {
  ...mail,
  permissions: [{ role: 'CanView', principal: { type: 'ServicePrincipal', id: spn } } as const],
};

describe('a flow', () => {
  test.each<[string, Situation, string, string, number]>([
    ['with permission', { connections: [permitted] }, 'on', '', 0],
    ['of a person, by OAuth', { target: { principal: 'user:x' } }, 'off', 'notShareable', 0],
    ['with a broken connection', { connections: [{ ...permitted, faults: ['Error'] }] }, 'off', 'broken', 0],
    [
      'with another connector',
      { connections: [{ ...permitted, connector: 'shared_teams' }] },
      'off',
      'wrongConnector',
      0,
    ],
    ['without its connection', { connections: [], connectionId: 'gone' }, 'off', 'notFound', 0],
    ['with an empty entry', { connectionId: '' }, 'off', 'unbound', 0],
    ['with a placeholder', { connectionId: '#{mail}#' }, 'unknown', 'placeholder', 0],
    ['without a principal', { target: { principal: undefined } }, 'unknown', 'noPrincipal', 0],
    ['without an inventory', { target: { connections: undefined } }, 'unknown', 'noInventory', 0],
    ['without settings', { target: { settings: undefined } }, 'unknown', 'unbound', 0],
    [
      'without settings at first',
      { target: { settings: undefined, firstImport: true } },
      'off',
      'unbound',
      0,
    ],
    [
      'without permissions in the inventory',
      { connections: [{ ...mail, permissionsOf: 'nobody' }] },
      'unknown',
      'permissionsUnknown',
      0,
    ],
    ['that was on before', { target: { existingFlows: true } }, 'on', '', 1],
    ['with a direct connection', { connections: [permitted], isDirect: true }, 'off', 'unbound', 0],
    [
      'with a direct connection, that was on before',
      { isDirect: true, target: { existingFlows: true } },
      'unknown',
      'unbound',
      1,
    ],
  ])('%s', async (_, situation, verdict, kind, shares) => {
    const [target] = (await readinessIn(situation)).readiness ?? [];
    const [flow] = target?.flows ?? [];
    expect([flow?.verdict, flow?.reasons.map((reason) => reason.kind).join(), target?.shares.length]).toEqual(
      [verdict, kind, shares],
    );
  });
});

test('a connection without a reference has no name', async () => {
  const report = await readinessIn({ connections: [permitted], isDirect: true });
  expect(report.readiness?.[0]?.flows[0]?.reasons).toEqual([
    {
      kind: 'unbound',
      blocks: true,
      text: 'it uses a connection to shared_sharepointonline without a connection reference, and the import binds none',
      logicalName: '',
      connectionId: '',
      connection: '',
      connector: 'shared_sharepointonline',
      owner: '',
    },
  ]);
  expect(pretty(report, { width: 80, colour: false, quiet: false })).toContain(
    '  ✖ Approve expense\n      it uses a connection to shared_sharepointonline without a connection',
  );
});

test('without a target there is none', async () => {
  const cwd = temporaryFolder();
  writeFiles(cwd, renderPackage('Expenses', samplePackage(), 'zip'));
  expect(Object.keys(await lint({ cwd }))).not.toContain('readiness');
});

test('people read it at a glance', async () => {
  const text = pretty(await readinessIn({}), { width: 80, colour: false, quiet: false });
  expect(text).toContain(`prod: 0 of 1 flow turns on, 1 stays off
  ✖ Approve expense
      nw_expense_mail: connection "Shared mailbox" of Ada is not shared with
      service principal 6e9a1c3d-7f20-4b85-9d4e-3c5b7a9f1e08
  To ask of Ada
    · share "Shared mailbox" (shared_office365) with service principal
      6e9a1c3d-7f20-4b85-9d4e-3c5b7a9f1e08, "Can use", for Approve expense
`);
});

test('a place in the settings that a finding of a package points at has its path once', async () => {
  const text = pretty(await readinessIn({}), { width: 80, colour: false, quiet: false });
  expect(text).toContain('      + bound here  prod.json:1:');
});

test('what the run was not told is said once', async () => {
  const report = await readinessIn({ target: { connections: undefined } });
  expect(
    pretty(report, { width: 80, colour: false, quiet: false }),
  ).toContain(`prod: 0 of 1 flow turns on, 1 can't be told
  Not known: what connections are there (--connections)
`);
});

test('names in it can be no markup and no command', async () => {
  const evil = {
    ...mail,
    displayName: '<img src=x> | @all',
    owner: { id: ada, name: '::error::\u001b[31m [a](b)' },
  };
  const report = await readinessIn({ connections: [evil] });
  const [summary, screen] = [markdown(report), pretty(report, { width: 80, colour: false, quiet: false })];
  expect(summary).toContain('| Approve expense | ❌ stays off |');
  expect(summary).not.toMatch(/<img|\[a\]\(b\)|(?<!<!-- -->)@all/);
  expect(screen).not.toContain('::error');
  expect(summary + screen).not.toContain('\u001b');
});
