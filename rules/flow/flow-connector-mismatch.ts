import { defineRule } from '../../src/engine/rule.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { FlowConnection } from '../../src/model/flow.ts';
import type { Package } from '../../src/model/package.ts';

export default defineRule({
  id: 'flow-connector-mismatch',
  meta: {
    area: 'flow',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['key', 'used'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    differs:
      'Flow "{{flow}}" runs {{steps|2, more steps}} of connector {{used}} with connection "{{key}}", which is for {{connector}}: a connection of the one can\'t serve the other. Open the step in the designer and pick a connection reference for {{used}}; or, in the file, {{repair}}.',
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      for (const flow of from.flows) {
        for (const connection of flow.connections) {
          const { key, connector, otherConnectors } = connection;
          for (const { connector: used, usedBy, at } of otherConnectors) {
            if (isSameConnector(graph, connection, used, from)) continue;
            const fitting = flow.connections.filter((other) => other.connector === used);
            yield {
              messageId: 'differs',
              at,
              component: flow,
              data: {
                flow: flow.name,
                key,
                connector,
                used,
                steps: usedBy.map((step) => `"${step}"`),
                repair: repairText(fitting),
              },
              related: [{ message: `connection "${key}"`, at: connection.at }],
            };
          }
        }
      }
    }
  },
});

/** Custom connectors have another API name in each environment: their component counts, then its name. */
function isSameConnector(graph: Graph, connection: FlowConnection, used: string, from: Package): boolean {
  const { connector, customConnectorName: componentName } = connection;
  if (graph.isSameConnector(connector, used)) return true;
  const own = graph.findCustomConnector({ connector, componentName }, from);
  const other = graph.findCustomConnector({ connector: used }, from);
  if (own && other) return own.id.toLowerCase() === other.id.toLowerCase();
  return componentName !== undefined && graph.isNameOfConnector(used, componentName);
}

function repairText(fitting: readonly FlowConnection[]): string {
  const keys = fitting.slice(0, 3).map(({ key }) => `"${key}"`);
  if (keys.length === 0) return 'add an entry for it to "connectionReferences" and point the step at that';
  return `point the step at ${keys.join(' or ')}, which the flow has`;
}
