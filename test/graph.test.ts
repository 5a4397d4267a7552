import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Graph, GraphEdge, GraphNode } from '../src/graph/graph.ts';
import { graphJson } from '../src/output/graph-json.ts';
import { graphMermaid } from '../src/output/graph-mermaid.ts';
import { run } from '../src/run.ts';
import { locator } from '../src/settle/locate.ts';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { renderings, renderPackage } from '../src/testing/render-package.ts';
import { msappBytes } from './msapp-bytes.ts';
import { readFiles } from './read-files.ts';
import { resolveEntities } from './resolve-entities.ts';
import { sampleCanvasApp } from './sample-canvas-app.ts';
import { sampleCustomizations, sampleFlowPath, samplePackage, sampleSolution } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { textAt } from './text-at.ts';
import { writeFiles } from './write-files.ts';

const solutionsFolder = join(import.meta.dirname, '..', 'fixtures', 'solutions');
const flowId = '0a1b2c3d-1111-4222-8333-444455556666';
const otherFlowId = '5c6d7e8f-1111-4222-8333-444455556666';

async function graphOf(workspace: PackageFiles): Promise<Graph> {
  const cwd = temporaryFolder();
  writeFiles(cwd, workspace);
  return (await run({ paths: ['.'], cwd })).graph;
}

/** `from kind to`, sorted, for the edges that a test is about. */
function edgesOf(graph: Graph, ...kinds: readonly GraphEdge['kind'][]): string[] {
  return graph.edges
    .filter((edge) => kinds.includes(edge.kind))
    .map(({ from, kind, to }) => `${from.key} ${kind} ${to.key}${to.isMissing ? ' (missing)' : ''}`)
    .sort();
}

function evidenceOf(graph: Graph, kind: GraphEdge['kind']): string[] {
  return graph.edges
    .filter((edge) => edge.kind === kind)
    .map(({ at }) => `${at.package} ${at.file} ${at.pointer}`)
    .sort();
}

/** A zip with the sample in which some files are others. */
function zip(uniqueName: string, files: Readonly<Record<string, string>> = {}): PackageFiles {
  const changed = { 'solution.xml': sampleSolution(uniqueName), ...files };
  return renderPackage(uniqueName, samplePackage({ uniqueName, files: changed }), 'zip');
}

function flow(parts: {
  connections?: object;
  actions?: object;
  parameters?: object;
}): Record<string, string> {
  const { connections: connectionReferences = {}, actions = {}, parameters = {} } = parts;
  const definition = { parameters, triggers: {}, actions };
  return {
    [sampleFlowPath]: JSON.stringify({ properties: { connectionReferences, definition } }),
  };
}

function callTo(id: string): object {
  return { Call: { type: 'Workflow', inputs: { host: { workflowReferenceName: id } } } };
}

const connectorId = 'c0ffee00-1111-4222-8333-444455556666';
const connectorApi = 'shared_nw-5frates-5f0123456789abcdef';
const connectorRow = `
  <Connectors>
    <Connector>
      <connectorid>{${connectorId}}</connectorid>
      <displayname>Rates</displayname>
      <name>nw_rates</name>
    </Connector>
  </Connectors>`;

function referenceRow(logicalName: string, api: string, customConnectorId?: string): string {
  const custom =
    customConnectorId === undefined
      ? ''
      : `<customconnectorid><connectorid>{${customConnectorId}}</connectorid></customconnectorid>`;
  return `<connectionreference connectionreferencelogicalname="${logicalName}">
      <connectionreferencedisplayname>${logicalName}</connectionreferencedisplayname>
      <connectorid>/providers/Microsoft.PowerApps/apis/${api}</connectorid>${custom}
    </connectionreference>`;
}

function withReference(row: string): Record<string, string> {
  const customizations = sampleCustomizations();
  return {
    'customizations.xml': customizations.replace('</connectionreferences>', `${row}</connectionreferences>`),
  };
}

describe('a flow', () => {
  test('uses a connection reference, its own and not that of another package of the same solution', async () => {
    const graph = await graphOf(
      new Map([
        ...renderPackage('New', samplePackage(), 'zip'),
        ...renderPackage('Old', samplePackage(), 'tree'),
      ]),
    );
    expect(edgesOf(graph, 'usesConnectionReference')).toEqual([
      `flow:${flowId}@New.zip usesConnectionReference connectionReference:nw_expense_mail@New.zip`,
      `flow:${flowId}@Old usesConnectionReference connectionReference:nw_expense_mail@Old`,
    ]);
    expect(evidenceOf(graph, 'usesConnectionReference')).toEqual([
      `New.zip ${sampleFlowPath} /properties/connectionReferences/shared_office365`,
      `Old ${sampleFlowPath} /properties/connectionReferences/shared_office365`,
    ]);
  });

  test('uses a reference of another solution, in any letter case, and misses one that nobody has', async () => {
    const connections = {
      a: { connection: { connectionReferenceLogicalName: 'NW_Shared_Teams' }, api: { name: 'shared_teams' } },
      b: { connection: { connectionReferenceLogicalName: 'nw_lost' }, api: { name: 'shared_teams' } },
      stub: { connection: { connectionReferenceLogicalName: 'nw_stub' }, api: { name: 'shared_teams' } },
    };
    const stub = '<connectionreference connectionreferencelogicalname="nw_stub" />';
    const graph = await graphOf(
      new Map([
        ...zip('Flows', { ...flow({ connections }), ...withReference(stub) }),
        ...zip('Core', { ...flow({}), ...withReference(referenceRow('nw_shared_teams', 'shared_teams')) }),
      ]),
    );
    expect(edgesOf(graph, 'usesConnectionReference')).toEqual([
      `flow:${flowId}@Flows.zip usesConnectionReference connectionReference:nw_lost (missing)`,
      `flow:${flowId}@Flows.zip usesConnectionReference connectionReference:nw_shared_teams@Core.zip`,
      `flow:${flowId}@Flows.zip usesConnectionReference connectionReference:nw_stub (missing)`,
    ]);
    expect(outside(graph, 'connectionReference')).toEqual([
      { key: 'connectionReference:nw_lost', name: 'nw_lost', isMissing: true },
      { key: 'connectionReference:nw_stub', name: 'nw_stub', isMissing: true },
    ]);
  });

  test('uses a connection directly: unnamed as exports write it, or by its name', async () => {
    const connections = {
      unnamed: { connection: {}, api: { name: 'shared_sharepointonline' } },
      absent: { api: { name: 'shared_teams' } },
      named: { connection: { name: 'shared-sql-1A2B' }, api: { name: 'shared_sql' } },
    };
    const graph = await graphOf(zip('Direct', flow({ connections })));
    const owner = `flow:${flowId}@Direct.zip`;
    expect(edgesOf(graph, 'usesConnectionDirectly', 'usesConnector')).toEqual([
      `connection:absent@${owner} usesConnector connector:shared_teams`,
      `connection:shared-sql-1a2b usesConnector connector:shared_sql`,
      `connection:unnamed@${owner} usesConnector connector:shared_sharepointonline`,
      'connectionReference:nw_expense_mail@Direct.zip usesConnector connector:shared_office365',
      `${owner} usesConnectionDirectly connection:absent@${owner}`,
      `${owner} usesConnectionDirectly connection:shared-sql-1a2b`,
      `${owner} usesConnectionDirectly connection:unnamed@${owner}`,
    ]);
    const names = graph.nodes
      .filter((node) => node.kind === 'connection')
      .map(({ id, name, package: path, isMissing }) => ({ id, name, path, isMissing }));
    expect(names).toEqual([
      { id: `${flowId}/absent`, name: 'unnamed connection', path: 'Direct.zip', isMissing: false },
      { id: 'shared-sql-1A2B', name: 'shared-sql-1A2B', path: undefined, isMissing: false },
      { id: `${flowId}/unnamed`, name: 'unnamed connection', path: 'Direct.zip', isMissing: false },
    ]);
  });

  test('calls a flow of another solution, or one that is nowhere', async () => {
    const other = sampleCustomizations().replaceAll(flowId, otherFlowId);
    const lost = '99999999-1111-4222-8333-444455556666';
    const graph = await graphOf(
      new Map([
        ...zip('Caller', flow({ actions: callTo(`{${otherFlowId.toUpperCase()}}`) })),
        ...zip('Callee', { ...flow({ actions: callTo(lost) }), 'customizations.xml': other }),
      ]),
    );
    expect(edgesOf(graph, 'callsFlow')).toEqual([
      `flow:${flowId}@Caller.zip callsFlow flow:${otherFlowId}@Callee.zip`,
      `flow:${otherFlowId}@Callee.zip callsFlow flow:${lost} (missing)`,
    ]);
    const pointer = '/properties/definition/actions/Call/inputs/host/workflowReferenceName';
    expect(evidenceOf(graph, 'callsFlow')).toEqual([
      `Callee.zip ${sampleFlowPath} ${pointer}`,
      `Caller.zip ${sampleFlowPath} ${pointer}`,
    ]);
  });

  test('calls itself', async () => {
    const graph = await graphOf(zip('Selfish', flow({ actions: callTo(flowId) })));
    expect(edgesOf(graph, 'callsFlow')).toEqual([
      `flow:${flowId}@Selfish.zip callsFlow flow:${flowId}@Selfish.zip`,
    ]);
  });

  test('does not miss a classic workflow that it calls', async () => {
    const classic = `<Workflow WorkflowId="{${otherFlowId}}" Name="Classic"><Category>0</Category></Workflow>`;
    const customizations = sampleCustomizations().replace('</Workflows>', `${classic}</Workflows>`);
    const graph = await graphOf(
      zip('Caller', { ...flow({ actions: callTo(otherFlowId) }), 'customizations.xml': customizations }),
    );
    expect(edgesOf(graph, 'callsFlow')).toEqual([]);
  });

  test('reads a variable of its package, of another solution, or one that nobody defines', async () => {
    const read = (schemaName: string) => ({ type: 'String', metadata: { schemaName } });
    const parameters = {
      'Own (nw_Own)': read('nw_Own'),
      'Core (NW_CORE)': read('NW_CORE'),
      'Lost (nw_Lost)': read('nw_Lost'),
      $connections: { type: 'Object' },
    };
    const graph = await graphOf(
      new Map([
        ...zip('Reader', { ...flow({ parameters }), ...variable('nw_Own') }),
        ...zip('Core', { ...flow({}), ...variable('nw_Core') }),
      ]),
    );
    expect(edgesOf(graph, 'readsVariable')).toEqual([
      `flow:${flowId}@Reader.zip readsVariable environmentVariable:nw_core@Core.zip`,
      `flow:${flowId}@Reader.zip readsVariable environmentVariable:nw_lost (missing)`,
      `flow:${flowId}@Reader.zip readsVariable environmentVariable:nw_own@Reader.zip`,
    ]);
    expect(evidenceOf(graph, 'readsVariable')).toEqual([
      `Reader.zip ${sampleFlowPath} /properties/definition/parameters/Core (NW_CORE)`,
      `Reader.zip ${sampleFlowPath} /properties/definition/parameters/Lost (nw_Lost)`,
      `Reader.zip ${sampleFlowPath} /properties/definition/parameters/Own (nw_Own)`,
    ]);
  });
});

describe('a connector', () => {
  test('that is custom is the component of any solution, by its id or by its name', async () => {
    const rows = [
      referenceRow('nw_by_id', 'shared_renamed-5f0123456789abcdef', connectorId),
      referenceRow('nw_by_name', connectorApi),
      referenceRow('nw_other', 'shared_nw-5fother-5f0123456789abcdef'),
    ].join('');
    const graph = await graphOf(
      new Map([
        ...zip('Users', { ...flow({}), ...withReference(rows) }),
        ...zip('Connectors', { ...flow({}), 'customizations.xml': sampleCustomizations(connectorRow) }),
      ]),
    );
    expect(edgesOf(graph, 'usesConnector')).toEqual([
      'connectionReference:nw_by_id@Users.zip usesConnector customConnector:nw_rates@Connectors.zip',
      'connectionReference:nw_by_name@Users.zip usesConnector customConnector:nw_rates@Connectors.zip',
      'connectionReference:nw_expense_mail@Connectors.zip usesConnector connector:shared_office365',
      'connectionReference:nw_expense_mail@Users.zip usesConnector connector:shared_office365',
      'connectionReference:nw_other@Users.zip usesConnector customConnector:shared_nw-5fother-5f0123456789abcdef (missing)',
    ]);
    expect(outside(graph, 'customConnector', 'connector')).toEqual([
      { key: 'connector:shared_office365', name: 'shared_office365', isMissing: false },
      {
        key: 'customConnector:shared_nw-5fother-5f0123456789abcdef',
        name: 'shared_nw-5fother-5f0123456789abcdef',
        isMissing: true,
      },
    ]);
  });

  test('of a data-source variable', async () => {
    const files = variable(
      'nw_Site',
      '<apiid>/providers/Microsoft.PowerApps/apis/shared_sharepointonline</apiid>',
    );
    const graph = await graphOf(zip('Variables', { ...flow({}), ...files }));
    expect(edgesOf(graph, 'usesConnector')).toEqual([
      'connectionReference:nw_expense_mail@Variables.zip usesConnector connector:shared_office365',
      'environmentVariable:nw_site@Variables.zip usesConnector connector:shared_sharepointonline',
    ]);
  });
});

describe('a canvas app', () => {
  const id = (connector: string) => `/providers/microsoft.powerapps/apis/${connector}`;
  const metadata = {
    'aa-reference': { id: id('shared_office365'), xrmConnectionReferenceLogicalName: 'nw_expense_mail' },
    'bb-shared': {
      id: id('shared_sql'),
      sharedConnectionId: '/providers/microsoft.powerapps/apis/shared_sql/connections/5ba1',
    },
    'cc-oauth': { id: id('shared_teams') },
    'dd-custom': { id: id(connectorApi), isCustomApiSolutionAware: true },
    'ee-flow': {
      id: id('shared_logicflows'),
      parameterHints: { workflowEntityId: { value: flowId } },
    },
    'ff-lost-flow': {
      id: id('shared_logicflows'),
      parameterHints: { workflowEntityId: { value: otherFlowId } },
    },
  };
  const inMsapp = {
    'aa-reference': { connectionRef: { id: id('shared_office365') } },
    'cc-oauth': { connectionInstanceId: 'shared-teams-maker', connectionRef: { id: id('shared_teams') } },
    'gg-only-here': { connectionRef: { id: id('shared_office365users') } },
  };
  const app = sampleCanvasApp({
    connectionReferences: JSON.stringify(metadata),
    cdsDependencies: JSON.stringify({
      cdsdependencies: [
        { componenttype: 372, logicalname: 'nw_lost_connector' },
        { componenttype: 1, logicalname: 'account' },
      ],
    }),
    msapp: msappBytes(
      new Map([
        [
          'Properties.json',
          Buffer.from(JSON.stringify({ LocalConnectionReferences: JSON.stringify(inMsapp) })),
        ],
      ]),
    ),
  });

  test.each(renderings)(
    '%s: binds references, shared and maker connections, connectors and flows',
    async (form) => {
      const graph = await graphOf(renderPackage('Apps', app, form));
      const path = form === 'zip' ? 'Apps.zip' : 'Apps';
      const from = `canvasApp:nw_expenseapp_0f1e2@${path}`;
      expect(
        edgesOf(graph, 'usesConnectionReference', 'bindsConnection', 'usesConnector', 'callsFlow'),
      ).toEqual(
        [
          `${from} bindsConnection connection:5ba1`,
          `${from} bindsConnection connection:shared-teams-maker`,
          `${from} callsFlow flow:${flowId}@${path}`,
          `${from} callsFlow flow:${otherFlowId} (missing)`,
          `${from} usesConnectionReference connectionReference:nw_expense_mail@${path}`,
          `${from} usesConnector connector:shared_office365users`,
          `${from} usesConnector customConnector:${connectorApi} (missing)`,
          `${from} usesConnector customConnector:nw_lost_connector (missing)`,
          'connection:5ba1 usesConnector connector:shared_sql',
          `connection:shared_sharepointonline@flow:${flowId}@${path} usesConnector connector:shared_sharepointonline`,
          'connection:shared-teams-maker usesConnector connector:shared_teams',
          `connectionReference:nw_expense_mail@${path} usesConnector connector:shared_office365`,
          `flow:${flowId}@${path} usesConnectionReference connectionReference:nw_expense_mail@${path}`,
        ].sort(),
      );
      expectEvidence(graph, renderPackage('Apps', app, form));
    },
  );
});

describe('an agent', () => {
  test('uses references by its set, its data and its searches', async () => {
    const set = `<botcomponent_connectionreferenceset>
  <botcomponent_connectionreference botcomponentid.schemaname="nw_helper.topic.Book" connectionreferenceid.connectionreferencelogicalname="nw_expense_mail" />
</botcomponent_connectionreferenceset>`;
    const files = {
      ...flow({}),
      'bots/nw_helper/bot.xml': '<bot schemaname="nw_helper"><name>Helper</name></bot>',
      'Assets/botcomponent_connectionreferenceset.xml': set,
      'botcomponents/nw_helper.topic.Book/data': 'kind: AdaptiveDialog\n  - connectionReference: nw_lost\n',
    };
    const workspace = zip('Agents', files);
    const graph = await graphOf(workspace);
    expect(edgesOf(graph, 'usesConnectionReference')).toEqual([
      'agent:nw_helper@Agents.zip usesConnectionReference connectionReference:nw_expense_mail@Agents.zip',
      'agent:nw_helper@Agents.zip usesConnectionReference connectionReference:nw_lost (missing)',
    ]);
    expect(evidenceOf(graph, 'usesConnectionReference')).toEqual([
      'Agents.zip Assets/botcomponent_connectionreferenceset.xml /botcomponent_connectionreferenceset/botcomponent_connectionreference[@connectionreferenceid.connectionreferencelogicalname="nw_expense_mail"]',
      'Agents.zip botcomponents/nw_helper.topic.Book/data line=2',
    ]);
    expectEvidence(graph, workspace);
  });
});

describe('a solution', () => {
  const needs = (name: string, ...providers: readonly string[]) =>
    sampleSolution(name).replace(
      '<MissingDependencies />',
      `<MissingDependencies>${providers
        .map(
          (solution) =>
            `<MissingDependency><Required type="1" schemaName="nw_table" displayName="Table" solution="${solution}" /><Dependent type="29" displayName="A" id="{${flowId}}" /></MissingDependency>`,
        )
        .join('')}</MissingDependencies>`,
    );

  test('depends on named solutions, here or not, once each; never on Active', async () => {
    const workspace = new Map([
      ...zip('Apps', {
        ...flow({}),
        'solution.xml': needs(
          'Apps',
          'Active',
          'Core (1.0.0.0)',
          'CORE (1.1.0.0)',
          'Lost (2.0)',
          '',
          'Core (1.0.0.0)',
        ),
      }),
      ...zip('Core', flow({})),
    ]);
    const graph = await graphOf(workspace);
    expect(edgesOf(graph, 'dependsOn')).toEqual([
      'solution:apps@Apps.zip dependsOn solution:core@Core.zip',
      'solution:apps@Apps.zip dependsOn solution:lost (missing)',
    ]);
    expect(evidenceOf(graph, 'dependsOn')).toEqual([
      'Apps.zip solution.xml /ImportExportXml/SolutionManifest/MissingDependencies/MissingDependency[1]/Required',
      'Apps.zip solution.xml /ImportExportXml/SolutionManifest/MissingDependencies/MissingDependency[3]/Required',
    ]);
    expectEvidence(graph, workspace);
  });
});

describe.each(['expense-approvals', 'field-service'])('fixtures/solutions/%s', (name) => {
  const load = async () => (await run({ paths: [name], cwd: solutionsFolder })).graph;

  test('each evidence points at text that names the target', async () => {
    const graph = await load();
    expect(graph.edges.length).toBeGreaterThan(10);
    const files = readFiles(join(solutionsFolder, name));
    expectEvidence(graph, new Map([...files].map(([path, bytes]) => [`${name}/${path}`, bytes])));
  });

  test('edges lead from node to node', async () => {
    const graph = await load();
    const keys = new Set(graph.nodes.map(({ key }) => key));
    expect(keys.size).toBe(graph.nodes.length);
    const loose = graph.edges.flatMap(({ from, to }) => [from.key, to.key]).filter((key) => !keys.has(key));
    expect(loose).toEqual([]);
  });

  test('JSON: by the schema, and sorted', async () => {
    const document = JSON.parse(graphJson(await load())) as GraphDocument;
    const validate = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync(join(import.meta.dirname, '..', 'schema', 'graph.schema.json'), 'utf8')),
    );
    validate(document);
    expect(validate.errors).toBeNull();
    const ids = document.nodes.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const edges = document.edges.map(({ from, to, kind, at }) =>
      [from, to, kind, at.package, at.file, at.pointer].join('\0'),
    );
    expect(edges).toEqual([...edges].sort());
    expect(new Set(edges).size).toBe(edges.length);
  });
});

test('fixtures/solutions/field-service has every kind of edge of this version', async () => {
  const { graph } = await run({ paths: ['field-service'], cwd: solutionsFolder });
  expect([...new Set(graph.edges.map(({ kind }) => kind))].sort()).toEqual([
    'bindsConnection',
    'callsFlow',
    'dependsOn',
    'readsVariable',
    'usesConnectionDirectly',
    'usesConnectionReference',
    'usesConnector',
  ]);
  const missing = graph.nodes
    .filter((node) => node.isMissing)
    .map(({ key, package: path }) => ({ key, path }));
  expect(missing).toEqual(
    [
      'connectionReference:lkc_larkspurcommondataverse',
      'connectionReference:lks_customermailbox',
      'connectionReference:lks_dispatchassistant.shared_commondataserviceforapps.5b1f0c7e2d9a4836a4c01e7790d3b6f2',
      'connectionReference:lks_sharedsql_e0c54',
      'customConnector:shared_lks-5fmeter-20readings-5f3c1e9a7d52f0b846',
      'flow:998cb281-5132-f011-88cf-5b5ab5f3a2b8',
      'solution:larkspurcommon',
    ].map((key) => ({ key, path: undefined })),
  );
});

test('fixtures/solutions/field-service as a picture', async () => {
  const { graph } = await run({ paths: ['field-service'], cwd: solutionsFolder });
  expect(graphMermaid(graph)).toMatchSnapshot();
});

interface GraphDocument {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: string;
    readonly at: { readonly package: string; readonly file: string; readonly pointer: string };
  }[];
}

function variable(schemaName: string, more = ''): Record<string, string> {
  return {
    [`environmentvariabledefinitions/${schemaName}/environmentvariabledefinition.xml`]: `<environmentvariabledefinition schemaname="${schemaName}">${more}<displayname default="${schemaName}" /><type>100000000</type></environmentvariabledefinition>`,
  };
}

function outside(graph: Graph, ...kinds: readonly GraphNode['kind'][]) {
  return graph.nodes
    .filter((node) => kinds.includes(node.kind) && node.package === undefined)
    .map(({ key, name, isMissing }) => ({ key, name, isMissing }));
}

/** Cuts out what each edge points at: it names the target. */
function expectEvidence(graph: Graph, workspace: PackageFiles): void {
  const locate = locator(
    graph.packages,
    graph.edges.map(({ at }) => at),
  );
  const silent = graph.edges.flatMap((edge) => {
    const text = textAt(workspace, edge.at.package, locate(edge.at));
    const namesIt = text !== undefined && isNamedIn(resolveEntities(text).toLowerCase(), edge, graph);
    return namesIt ? [] : [`${edge.from.key} ${edge.kind} ${edge.to.key}: ${text}`];
  });
  expect(silent).toEqual([]);
}

function isNamedIn(text: string, { to, at, kind }: GraphEdge, graph: Graph): boolean {
  if (text.includes(to.id.toLowerCase())) return true;
  if (to.kind === 'customConnector') {
    const api = /apis\/([^/"\\<]+)|"name":\s*"(shared_[^"]+)"/.exec(text);
    return graph.isNameOfConnector(api?.[1] ?? api?.[2] ?? '', to.id);
  }
  // Exports strip the name of a connection: it is the entry of that key, with nothing in it.
  return kind === 'usesConnectionDirectly' && at.pointer.endsWith(`/${to.id.split('/').at(-1)}`);
}
