import type { GraphEdge, GraphNode } from '../../src/graph/graph.ts';
import type { GraphParts } from '../../src/output/sorted-graph.ts';
import type { ComponentKind } from '../../src/report.ts';

export function node(kind: ComponentKind, id: string, change: Partial<GraphNode> = {}): GraphNode {
  const path = 'package' in change ? change.package : 'expenses.zip';
  return {
    key: `${kind}:${id}${path === undefined ? '' : `@${path}`}`,
    kind,
    id,
    name: id,
    package: path,
    isMissing: false,
    component: undefined,
    ...change,
  };
}

export function edge(
  from: GraphNode,
  to: GraphNode,
  kind: GraphEdge['kind'],
  pointer = '/properties/connectionReferences/shared_office365',
): GraphEdge {
  return { from, to, kind, at: { package: 'expenses.zip', file: 'Workflows/Approve-0A1B.json', pointer } };
}

const outside = { package: undefined };
const approve = node('flow', '0a1b', { name: 'Approve expense' });
const remind = node('flow', '2c3d', { name: 'Remind approvers' });
const mail = node('connectionReference', 'cto_mail', { name: 'Mail' });
const office = node('connector', 'shared_office365', outside);
const desk = node('canvasApp', 'cto_desk_1f', { name: 'Expense desk' });
const bot = node('agent', 'cto_helper', { name: 'Helper', package: 'agents/src' });
const limit = node('environmentVariable', 'cto_Limit', { name: 'Limit' });
const finance = node('customConnector', 'cto_finance', { name: 'Finance API', package: 'connectors.zip' });
const connection = node('connection', 'shared-teams-1', outside);
const lost = node('connectionReference', 'cto_lost', { ...outside, isMissing: true });
const principal = node('principal', 'svc-import', outside);

export const sampleGraph: GraphParts = {
  nodes: [principal, lost, connection, finance, limit, bot, desk, office, mail, remind, approve],
  edges: [
    edge(remind, lost, 'usesConnectionReference'),
    edge(approve, mail, 'usesConnectionReference', '/b'),
    edge(approve, mail, 'usesConnectionReference', '/a'),
    edge(approve, remind, 'callsFlow'),
    edge(approve, connection, 'usesConnectionDirectly'),
    edge(mail, office, 'usesConnector'),
    edge(mail, connection, 'bindsConnection'),
    edge(connection, principal, 'sharedWith'),
    edge(desk, finance, 'usesConnector'),
    edge(desk, limit, 'readsVariable'),
    edge(bot, approve, 'dependsOn'),
  ],
};
