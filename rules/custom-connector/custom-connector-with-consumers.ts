import { defineRule } from '../../src/engine/rule.ts';
import type { ConnectorUse, Graph } from '../../src/graph/graph.ts';
import type { CustomConnector } from '../../src/model/custom-connector.ts';
import type { Package } from '../../src/model/package.ts';

const kindNames = { connectionReference: 'connection reference', flow: 'flow', canvasApp: 'app' } as const;

export default defineRule({
  id: 'custom-connector-with-consumers',
  meta: {
    area: 'custom-connector',
    severity: 'warning',
    strict: 'error',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: [
      'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions#known-limitations',
    ],
  },
  messages: {
    together:
      'Custom connector "{{connector}}" is in the same solution as what uses it ({{consumers|2, more}}): the first import into a new environment fails, because the connector has to be registered first. Put it in a solution of its own and import that first.',
    appOnly: {
      text: 'Custom connector "{{connector}}" is in the same solution as what uses it ({{consumers|2, more}}): Microsoft asks for custom connectors to be imported before apps that use them. Put it in a solution of its own and import that first.',
      confidence: 'medium',
    },
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      if (from.customConnectors.length === 0) continue;
      const uses = graph
        .connectorUses(from)
        .map((use) => ({ ...use, text: textOf(use), used: usedBy(use, from, graph) }));
      for (const connector of from.customConnectors) {
        const consumers = uses.filter(({ used }) => used === connector);
        if (consumers.length === 0) continue;
        // That an import fails is documented for references and flows.
        const areApps = consumers.every(({ user }) => user.kind === 'canvasApp');
        const byText = new Map(consumers.map((one) => [one.text, one]));
        yield {
          messageId: areApps ? 'appOnly' : 'together',
          at: connector.at,
          component: connector,
          data: { connector: connector.name, consumers: [...byText.keys()] },
          related: [...byText.values()].map(({ text, at }) => ({ message: text, at })),
        };
      }
    }
  },
});

function textOf({ user }: ConnectorUse): string {
  return `${kindNames[user.kind]} "${user.name}"`;
}

function usedBy(
  { clues, logicalName }: ConnectorUse,
  from: Package,
  graph: Graph,
): CustomConnector | undefined {
  const reference = logicalName && graph.findConnectionReference(logicalName, from);
  if (!reference) return graph.findCustomConnector(clues, from);
  const { connector, customConnectorId: connectorId } = reference;
  return graph.findCustomConnector({ connector, connectorId }, from);
}
