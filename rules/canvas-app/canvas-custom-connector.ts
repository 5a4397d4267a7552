import { defineRule } from '../../src/engine/rule.ts';
import type { CustomConnectorClues, Graph } from '../../src/graph/graph.ts';
import type { CanvasApp, CanvasAppBinding } from '../../src/model/canvas-app.ts';
import type { Package } from '../../src/model/package.ts';
import type { Place } from '../../src/model/place.ts';

interface Evidence {
  /** Connector's API name; the component's name where only CdsDependencies knows it. */
  readonly connector: string;
  readonly clues: CustomConnectorClues;
  /** What the maker sees; CdsDependencies has none. */
  readonly displayName: string;
  readonly reason: string;
  readonly source: string;
  readonly at: Place;
  /**
   * Only carried for the invoker connections of a flow: the app has no data source of its own on it.
   * `undefined` where the evidence doesn't say.
   */
  readonly isForFlow: boolean | undefined;
}

export default defineRule({
  id: 'canvas-custom-connector',
  meta: {
    area: 'canvas-app',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['connector'],
    sources: [
      'https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference#limits',
    ],
  },
  messages: {
    binds:
      'The {{appType}} "{{app}}" uses custom connector "{{name}}" (told by {{evidence}}; {{shipped}}): apps don\'t support connection references on custom connectors, so it may lose the connector in another environment. Call the connector from a flow instead; or remove and add it again in the app after each import, which leaves an unmanaged layer.',
    forFlow:
      'The {{appType}} "{{app}}" carries custom connector "{{name}}" for a flow it runs (told by {{evidence}}; {{shipped}}): apps don\'t support connection references on custom connectors, so it may lose the connector in another environment. Set that flow\'s connection to "Use this connection" under Run only users, then remove and add the flow in the app.',
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      for (const app of from.canvasApps) {
        for (const group of groupByConnector(graph, evidenceOf(graph, app, from), from)) {
          const [first] = group;
          if (!first) continue;
          const component = group
            .map(({ clues }) => graph.findCustomConnector(clues, from))
            .find((found) => found);
          yield {
            messageId: areForFlows(group) ? 'forFlow' : 'binds',
            at: first.at,
            component: app,
            data: {
              app: app.name,
              appType: app.appType,
              connector: first.connector,
              name: component?.name ?? (first.displayName || first.connector),
              evidence: [...new Set(group.map(({ reason }) => reason))],
              shipped: component
                ? 'the connector is in the workspace'
                : 'the connector is not in the workspace',
            },
            related: group
              .slice(1)
              .map(({ reason, source, at }) => ({ message: `${reason}, in its ${source}`, at })),
          };
        }
      }
    }
  },
});

/** Entries that name the connector first: what they say is what the maker sees. */
function evidenceOf(graph: Graph, app: CanvasApp, from: Package): Evidence[] {
  const bindings = app.bindings.flatMap((binding): Evidence[] => {
    const { connector, displayName, customConnectorName: componentName, saysCustom, at, source } = binding;
    const clues = { connector, componentName, saysCustom };
    if (connector === '' || !graph.isCustomConnector(clues, from)) return [];
    const isForFlow = binding.dependents.length > 0 && !binding.hasDataSources;
    return [{ connector, clues, displayName, reason: reasonOf(binding), source, at, isForFlow }];
  });
  const dependencies = app.customConnectorDependencies.map(
    ({ name, at }): Evidence => ({
      connector: name,
      clues: { componentName: name },
      displayName: '',
      reason: 'CdsDependencies',
      source: 'metadata',
      at,
      isForFlow: undefined,
    }),
  );
  return [...bindings, ...dependencies];
}

/** The strongest of what a binding says. */
function reasonOf({ customConnectorName, saysCustom, source }: CanvasAppBinding): string {
  if (customConnectorName !== undefined) return 'customApiLogicalName';
  if (!saysCustom) return 'the hash in its name';
  return source === 'metadata' ? 'isCustomApiSolutionAware' : 'isCustomApiConnection';
}

function areForFlows(group: readonly Evidence[]): boolean {
  return group.some((piece) => piece.isForFlow) && group.every((piece) => piece.isForFlow !== false);
}

/** One group a connector, whatever name a piece of evidence knows it by; in the order of the evidence. */
function groupByConnector(graph: Graph, evidence: readonly Evidence[], from: Package): Evidence[][] {
  const known = evidence.map((piece, order) => {
    const component = graph.findCustomConnector(piece.clues, from);
    const clues = component
      ? { ...piece.clues, connectorId: component.connectorId, componentName: component.id }
      : piece.clues;
    return { clues, piece, order };
  });
  const groups = graph.groupByConnector([
    ...known.filter(({ clues }) => clues.componentName !== undefined),
    ...known.filter(({ clues }) => clues.componentName === undefined),
  ]);
  return groups.map((group) => group.toSorted((a, b) => a.order - b.order).map(({ piece }) => piece));
}
