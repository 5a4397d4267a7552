import { defineRule } from '../../src/engine/rule.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { CanvasApp } from '../../src/model/canvas-app.ts';
import type { ConnectionReference } from '../../src/model/connection-reference.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Package } from '../../src/model/package.ts';
import type { Place } from '../../src/model/place.ts';

interface Use {
  readonly user: Flow | CanvasApp;
  readonly logicalName: string | undefined;
  readonly connector: string;
  readonly customConnectorName: string | undefined;
  readonly at: Place;
}

export default defineRule({
  id: 'connection-reference-connector-mismatch',
  meta: {
    area: 'connection-reference',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['logicalName'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    differs:
      'The {{userKind}} "{{user}}" uses connection reference "{{logicalName}}" for connector {{used}}, but the reference is for {{connector}}: a connection of the one can\'t serve the other. Let the {{userKind}} use a reference for {{used}}.',
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      for (const use of usesIn(from)) {
        const reference = use.logicalName && graph.findConnectionReference(use.logicalName, from);
        if (!reference || use.connector === '' || reference.connector === '') continue;
        if (isSameConnector(graph, use, reference, from)) continue;
        yield {
          messageId: 'differs',
          at: use.at,
          component: use.user,
          data: {
            user: use.user.name,
            userKind: use.user.kind === 'flow' ? 'flow' : use.user.appType,
            logicalName: reference.logicalName,
            used: use.connector,
            connector: reference.connector,
          },
          related: [{ message: `connection reference "${reference.name}"`, at: reference.at }],
        };
      }
    }
  },
});

function usesIn(from: Package): Use[] {
  return [
    ...from.flows.flatMap((flow) => flow.connections.map((connection) => ({ user: flow, ...connection }))),
    ...from.canvasApps.flatMap((app) => app.bindings.map((binding) => ({ user: app, ...binding }))),
  ];
}

/** Custom connectors have another API name in each environment: their component counts, then its name. */
function isSameConnector(graph: Graph, use: Use, reference: ConnectionReference, from: Package): boolean {
  if (graph.isSameConnector(use.connector, reference.connector)) return true;
  const clues = { connector: reference.connector, connectorId: reference.customConnectorId };
  const component = graph.findCustomConnector(clues, graph.packageOf(reference));
  const used = graph.findCustomConnector(
    { connector: use.connector, componentName: use.customConnectorName },
    from,
  );
  if (component && used) return component.id.toLowerCase() === used.id.toLowerCase();
  return (
    use.customConnectorName !== undefined &&
    graph.isNameOfConnector(reference.connector, use.customConnectorName)
  );
}
