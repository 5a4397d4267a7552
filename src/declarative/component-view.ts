import type { Graph } from '../graph/graph.ts';
import type { Agent } from '../model/agent.ts';
import type { AnyComponent } from '../model/any-component.ts';
import type { CanvasApp } from '../model/canvas-app.ts';
import type { ConnectionReference } from '../model/connection-reference.ts';
import type { EnvironmentVariable } from '../model/environment-variable.ts';
import type { Flow } from '../model/flow.ts';
import { isGuid, normalGuid } from '../model/identifier.ts';
import type { Package } from '../model/package.ts';

/**
 * What declarative rules see of a component: plain data of a documented shape (`components-schema.ts`), all of it always
 * there, so that a condition can't pass because something is missing.
 */
export type ComponentView = Readonly<Record<string, unknown>>;

/** What a package has of a kind: what other solutions own, and parts without a whole, are left out. */
export function componentsToJudge(one: Package): readonly AnyComponent[] {
  return [
    ...(one.solution ? [one.solution] : []),
    ...one.flows,
    ...one.canvasApps,
    ...one.connectionReferences.filter((reference) => !reference.isStub),
    ...one.customConnectors,
    ...one.environmentVariables.filter((variable) => variable.isDefined),
    ...one.agents.filter((agent) => agent.isDefined),
  ];
}

export function viewComponent(component: AnyComponent, graph: Graph): ComponentView {
  const { kind, id, name, description, package: path } = component;
  const from = graph.packageOf(component);
  return {
    kind,
    id: isGuid(id) ? normalGuid(id) : id,
    name,
    description,
    package: path,
    solution: viewSolution(from),
    ...ownView(component, from, graph),
  };
}

function viewSolution({ solution }: Package): ComponentView | null {
  if (!solution) return null;
  const { uniqueName, displayName, version, managed, publisher } = solution;
  return { uniqueName, displayName, version, managed, publisher };
}

function ownView(component: AnyComponent, from: Package, graph: Graph): ComponentView {
  switch (component.kind) {
    case 'flow':
      return viewFlow(component, from, graph);
    case 'canvasApp':
      return viewCanvasApp(component, from, graph);
    case 'connectionReference':
      return viewReference(component, from, graph);
    case 'environmentVariable':
      return viewVariable(component);
    case 'agent':
      return viewAgent(component);
    case 'customConnector':
    case 'solution':
      return {};
  }
}

function viewFlow(flow: Flow, from: Package, graph: Graph): ComponentView {
  const direct = flow.connections.filter(({ logicalName }) => logicalName === undefined);
  return {
    state: flow.state ?? 'unknown',
    triggers: flow.triggers.map(({ name, type, kind }) => ({ name, type, kind })),
    connectors: sorted(flow.connections.map((connection) => connectorOf(connection, from, graph))),
    connectionReferences: sorted(flow.connections.map(({ logicalName }) => logicalName)),
    directConnections: sorted(direct.map(({ connector }) => connector.toLowerCase())),
    environmentVariables: sorted(flow.environmentVariables.map(({ schemaName }) => schemaName)),
    childFlows: sorted(flow.childFlowCalls.map(({ flowId }) => flowId)),
  };
}

/** An app has its flows among its connections, too. */
const flowsConnector = 'shared_logicflows';

function viewCanvasApp(app: CanvasApp, from: Package, graph: Graph): ComponentView {
  const bindings = app.bindings.filter(({ connector }) => connector !== flowsConnector);
  return {
    type: app.appType,
    connectors: sorted(bindings.map((binding) => connectorOf(binding, from, graph))),
    connectionReferences: sorted(bindings.map(({ logicalName }) => logicalName)),
    flows: sorted(app.flowCalls.map(({ flowId }) => flowId)),
  };
}

function viewReference(reference: ConnectionReference, from: Package, graph: Graph): ComponentView {
  const { logicalName, displayName, connector, customConnectorId: connectorId } = reference;
  return {
    logicalName,
    displayName,
    connector,
    isCustomConnector: graph.isCustomConnector({ connector, connectorId }, from),
  };
}

function viewVariable({ id, type, isRequired, defaultValue, values }: EnvironmentVariable): ComponentView {
  return {
    schemaName: id,
    type: type ?? 'unknown',
    isRequired,
    hasDefault: defaultValue !== undefined,
    hasValue: values.length > 0,
  };
}

function viewAgent({ connectionReferences }: Agent): ComponentView {
  return { connectionReferences: sorted(connectionReferences.map(({ logicalName }) => logicalName)) };
}

/** As the binding says, or as the reference does that it is bound through. */
function connectorOf(
  { connector, logicalName }: { readonly connector: string; readonly logicalName: string | undefined },
  from: Package,
  graph: Graph,
): string | undefined {
  if (connector !== '') return connector.toLowerCase();
  return logicalName === undefined ? undefined : graph.findConnectionReference(logicalName, from)?.connector;
}

/** Each once; the order of files says nothing. */
function sorted(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap((name) => name || []))].sort();
}
