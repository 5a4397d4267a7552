import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ConnectionThere, PageData, PageTarget } from '../../src/page/page-data.ts';
import type { Connection } from '../../src/target/inventory.ts';
import { renderPackage } from '../../src/testing/render-package.ts';
import { runMain } from '../run-main.ts';
import { samplePackage } from '../sample-package.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

const ada = '8c2e4d10-5f7a-4b39-a6c1-0d9e8f7a6b54';
const spn = '6e9a1c3d-7f20-4b85-9d4e-3c5b7a9f1e08';
const connector = 'shared_office365';
const mail: Connection = {
  name: '4f0c2b7d9a1e4c53b8d26e7f1a90c3d5',
  connector,
  displayName: 'Shared mailbox',
  owner: { id: ada, name: 'Ada' },
  faults: [],
  isOAuth: true,
  permissions: [],
  permissionsOf: 'everybody',
};
const permitted: Connection = {
  ...mail,
  permissions: [{ role: 'CanView', principal: { type: 'ServicePrincipal', id: spn } }],
};

interface Situation {
  readonly connectionId?: string;
  readonly connections?: readonly Connection[];
  readonly rows?: readonly object[];
  readonly target?: object;
}

async function pageIn({ connectionId = mail.name, connections = [mail], rows = [], target }: Situation) {
  const cwd = temporaryFolder();
  const entry = {
    LogicalName: 'nw_expense_mail',
    ConnectionId: connectionId,
    ConnectorId: `/providers/Microsoft.PowerApps/apis/${connector}`,
  };
  const beside = {
    'prod.json': { ConnectionReferences: [entry] },
    'connections.json': {
      schemaVersion: 1,
      complete: ['*'],
      connections,
      connectionReferences: rows,
    },
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
  writeFiles(cwd, new Map([...renderPackage('Expenses', samplePackage(), 'zip'), ...texts]));
  const { out } = await runMain(['.', '--targets', 'targets.json', '--format', 'html'], cwd);
  return dataIn(out);
}

function dataIn(page: string): PageData {
  const [, text = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(text) as PageData;
}

/** Of the only target, with the names of its references. */
async function targetIn(situation: Situation) {
  const { targets, graph } = await pageIn(situation);
  const [target] = targets satisfies readonly PageTarget[];
  return {
    connections: target?.connections ?? [],
    bindings: (target?.bindings ?? []).map(({ reference, ...binding }) => ({
      reference: graph?.nodes[reference]?.id,
      ...binding,
    })),
  };
}

const there = { id: mail.name, name: 'Shared mailbox', owner: 'Ada', connector };

test('what a reference gets, whose it is, and what keeps the flow off', async () => {
  const page = await pageIn({});
  expect(page.targets.map(({ name }) => name)).toEqual(page.readiness.map(({ target }) => target));
  expect(await targetIn({})).toEqual({
    connections: [
      {
        ...there,
        state: 'notShared',
        blocks: true,
        text: `connection "Shared mailbox" of Ada is not shared with service principal ${spn}`,
      },
    ],
    bindings: [{ reference: 'nw_expense_mail', connection: 0, source: 'settings', blocks: true }],
  });
});

const nobody = { id: '', name: '', owner: '', connector: '' };

test.each<[string, Situation, ConnectionThere]>([
  ['shared', { connections: [permitted] }, { ...there, state: 'usable', blocks: false, text: '' }],
  [
    'shared with nobody, of a flow that was on before',
    { target: { existingFlows: true, importer: `user:${ada}` } },
    { ...there, state: 'works', blocks: false, text: '' },
  ],
  [
    'one that the importer may not use',
    { connections: [permitted], target: { importer: 'user:bob' } },
    {
      ...there,
      state: 'notImportable',
      blocks: true,
      text: 'user bob imports, and may not use it',
    },
  ],
  [
    'broken',
    { connections: [{ ...permitted, faults: ['Error'] }] },
    { ...there, state: 'broken', blocks: true, text: 'connection "Shared mailbox" does not work (Error)' },
  ],
  [
    'of another connector',
    { connections: [{ ...permitted, connector: 'shared_teams' }] },
    {
      ...there,
      connector: 'shared_teams',
      state: 'wrongConnector',
      blocks: true,
      text: 'connection "Shared mailbox" is of shared_teams, not of shared_office365',
    },
  ],
  [
    'not there',
    { connections: [], connectionId: 'gone' },
    {
      id: 'gone',
      name: 'gone',
      owner: '',
      connector,
      state: 'notFound',
      blocks: true,
      text: 'there is no connection "gone"',
    },
  ],
  [
    'nothing',
    { connectionId: '' },
    { ...nobody, state: 'unbound', blocks: true, text: 'no connection is given to it' },
  ],
  [
    'what a tool puts there, whose text is not told',
    { connectionId: '#{mail}#' },
    { ...nobody, state: 'placeholder', blocks: false, text: 'a tool puts the connection there' },
  ],
  [
    'nobody knows what, without an inventory',
    { target: { connections: undefined } },
    {
      id: mail.name,
      name: mail.name,
      owner: '',
      connector,
      state: 'noInventory',
      blocks: false,
      text: 'nothing is known of the connections there',
    },
  ],
  [
    'one for nobody knows whom, without a principal',
    { target: { principal: undefined } },
    { ...there, state: 'noPrincipal', blocks: false, text: 'nobody said who turns it on' },
  ],
])('a reference gets a connection that is %s', async (_, situation, connection) => {
  expect((await targetIn(situation)).connections).toEqual([connection]);
});

test('what is bound already is told from what the settings bind', async () => {
  const rows = [{ logicalName: 'nw_expense_mail', connector, connection: mail.name }];
  const target = { settings: undefined };
  expect((await targetIn({ connections: [permitted], rows, target })).bindings).toEqual([
    { reference: 'nw_expense_mail', connection: 0, source: 'live', blocks: false },
  ]);
});

test('a finding about a target names it', async () => {
  const { findings } = await pageIn({});
  expect(findings.map(({ rule, target }) => [rule, target])).toEqual([
    ['connection-not-shared', 'prod'],
    ['flow-direct-connection', undefined],
    ['connection-importer', 'prod'],
  ]);
});

test('references that get the same share its box, which tells the worst of it', async () => {
  const root = join(import.meta.dirname, '..', '..');
  const targets = 'fixtures/targets/field-service/targets.json';
  const words = ['fixtures/solutions/field-service', '--targets', targets, '--format', 'html'];
  const {
    graph,
    targets: [prod],
  } = dataIn((await runMain(words, root)).out);
  const lines = prod?.connections.map(({ name, owner, state }, position) => {
    const references = prod.bindings.filter(({ connection }) => connection === position);
    const names = references.map(({ reference }) => graph?.nodes[reference]?.name);
    return `${names.join(' + ')} → ${name} of ${owner || '?'}: ${state}`;
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "lkc_LarkspurCommonDataverse + lks_CustomerMailbox + lks_sharedsql_e0c54 + Weather at site →  of ?: unbound",
      "Dispatch Assistant calendar + Dispatch mailbox → dispatch@larkspur.example of Ada Stone (ada.stone@larkspur.example): notShared",
      "Site photo storage → Site photos of Ada Stone (ada.stone@larkspur.example): works",
      "Larkspur Dataverse + Larkspur  dataverse → Larkspur Dataverse of Larkspur deployment: usable",
      "Route planner → Route planner key of Larkspur deployment: usable",
      "Visit reports →  of ?: placeholder",
      "Job documents (old site) + Job documents → Job documents of Tom Reyes (tom.reyes@larkspur.example): usable",
      "Parts warehouse → Parts warehouse (EU) of Tom Reyes (tom.reyes@larkspur.example): broken",
      "Technician chats → b6f2d91e84c3470a9e5d7c1b0a83f426 of ?: notFound",
    ]
  `);
});

test('without a target there is none', async () => {
  const cwd = temporaryFolder();
  writeFiles(cwd, renderPackage('Expenses', samplePackage(), 'zip'));
  const { out } = await runMain(['.', '--format', 'html'], cwd);
  expect(out).toContain('"targets":[]');
});
