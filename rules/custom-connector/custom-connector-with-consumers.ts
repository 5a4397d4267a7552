import { defineRule } from '../../src/engine/rule.ts';
import type { CustomConnectorClues, Graph } from '../../src/graph/graph.ts';
import type { CustomConnector } from '../../src/model/custom-connector.ts';
import type { Package } from '../../src/model/package.ts';
import type { Place } from '../../src/model/place.ts';

interface Consumer {
  readonly text: string;
  /** That an import fails is documented for references and flows. */
  readonly isApp: boolean;
  readonly at: Place;
}

export default defineRule({
  id: 'custom-connector-with-consumers',
  meta: {
    area: 'custom-connector',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: [
      'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions#known-limitations',
    ],
  },
  messages: {
    together:
      'Custom connector "{{connector}}" is in the same solution as what uses it ({{consumers}}): the first import into a new environment fails, because the connector has to be registered first. Put it in a solution of its own and import that first.',
    appOnly: {
      text: 'Custom connector "{{connector}}" is in the same solution as what uses it ({{consumers}}): Microsoft asks for custom connectors to be imported before apps that use them. Put it in a solution of its own and import that first.',
      confidence: 'medium',
    },
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      for (const connector of from.customConnectors) {
        const consumers = consumersOf(graph, connector, from);
        if (consumers.length === 0) continue;
        const texts = [...new Set(consumers.map(({ text }) => text))];
        yield {
          messageId: consumers.every(({ isApp }) => isApp) ? 'appOnly' : 'together',
          at: connector.at,
          component: connector,
          data: {
            connector: connector.name,
            consumers: texts.length > 3 ? [...texts.slice(0, 2), `${texts.length - 2} more`] : texts,
          },
          related: [...new Map(consumers.map((one) => [one.text, one])).values()].map(({ text, at }) => ({
            message: text,
            at,
          })),
        };
      }
    }
  },
});

function consumersOf(graph: Graph, connector: CustomConnector, from: Package): Consumer[] {
  const isIt = (clues: CustomConnectorClues) => graph.findCustomConnector(clues, from) === connector;
  const references = from.connectionReferences
    .filter((one) => isIt({ connector: one.connector, connectorId: one.customConnectorId }))
    .map(({ name, at }) => ({ text: `connection reference "${name}"`, isApp: false, at }));
  const apps = from.canvasApps.flatMap((app) =>
    [
      ...app.bindings.map((binding) => ({ ...binding, componentName: binding.customConnectorName })),
      ...app.customConnectorDependencies.map(({ name, at }) => ({ connector: '', componentName: name, at })),
    ]
      .filter(isIt)
      .map(({ at }) => ({ text: `app "${app.name}"`, isApp: true, at })),
  );
  const flows = from.flows.flatMap((flow) =>
    flow.connections
      .filter((connection) => {
        const reference =
          connection.logicalName && graph.findConnectionReference(connection.logicalName, from);
        const clues = reference
          ? { connector: reference.connector, connectorId: reference.customConnectorId }
          : { connector: connection.connector, componentName: connection.customConnectorName };
        return isIt(clues);
      })
      .map(({ at }) => ({ text: `flow "${flow.name}"`, isApp: false, at })),
  );
  return [...references, ...apps, ...flows];
}
