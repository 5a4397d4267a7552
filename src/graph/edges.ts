import type { Agent } from '../model/agent.ts';
import type { AnyComponent } from '../model/any-component.ts';
import type { CanvasApp, CanvasAppBinding } from '../model/canvas-app.ts';
import type { ConnectionReference } from '../model/connection-reference.ts';
import type { EnvironmentVariable } from '../model/environment-variable.ts';
import type { Flow, FlowConnection } from '../model/flow.ts';
import type { Package } from '../model/package.ts';
import type { Place } from '../model/place.ts';
import type { Solution } from '../model/solution.ts';
import type { CustomConnectorClues, GraphEdge, GraphNode } from './graph.ts';
import { componentNode, connectionNode, outsideNode } from './nodes.ts';
import type { Workspace } from './workspace.ts';

/** All edges that begin in a package, each with its evidence. */
export function edgesOf(from: Package, workspace: Workspace): GraphEdge[] {
  const context: Context = { from, workspace };
  return [
    ...from.connectionReferences.flatMap((reference) => ofReference(context, reference)),
    ...from.flows.flatMap((flow) => ofFlow(context, flow)),
    ...from.canvasApps.flatMap((app) => ofCanvasApp(context, app)),
    ...from.agents.flatMap((agent) => ofAgent(context, agent)),
    ...from.environmentVariables.flatMap((variable) => ofVariable(context, variable)),
    ...(from.solution ? ofSolution(context, from.solution) : []),
  ];
}

interface Context {
  readonly from: Package;
  readonly workspace: Workspace;
}

function ofReference(context: Context, reference: ConnectionReference): GraphEdge[] {
  if (reference.connector === '') return [];
  const { connector, customConnectorId: connectorId } = reference;
  return [
    edge(
      componentNode(reference),
      connectorNode(context, { connector, connectorId }),
      'usesConnector',
      reference.connectorAt,
    ),
  ];
}

function ofFlow(context: Context, flow: Flow): GraphEdge[] {
  const node = componentNode(flow);
  return [
    ...flow.connections.flatMap((connection) => ofFlowConnection(context, flow, connection)),
    ...flow.childFlowCalls.flatMap((call) => callsFlow(context, node, call.flowId, call.at)),
    ...flow.environmentVariables.map(({ schemaName, at }) => {
      const variable = context.workspace.environmentVariable(schemaName, context.from);
      return edge(node, target(variable, 'environmentVariable', schemaName), 'readsVariable', at);
    }),
  ];
}

function ofFlowConnection(context: Context, flow: Flow, connection: FlowConnection): GraphEdge[] {
  const { logicalName, connector, at, key } = connection;
  if (logicalName !== undefined) return usesReference(context, componentNode(flow), logicalName, at);
  const bound = connectionNode(flow, key, connection.connectionName);
  const direct = edge(componentNode(flow), bound, 'usesConnectionDirectly', at);
  const clues = { connector, componentName: connection.customConnectorName };
  return connector === ''
    ? [direct]
    : [direct, edge(bound, connectorNode(context, clues), 'usesConnector', at)];
}

function ofCanvasApp(context: Context, app: CanvasApp): GraphEdge[] {
  const node = componentNode(app);
  const dependencies = app.customConnectorDependencies.map(({ name, at }) =>
    edge(node, connectorNode(context, { componentName: name }), 'usesConnector', at),
  );
  return [
    ...tellingBindings(app).flatMap((binding) => ofBinding(context, app, binding)),
    ...dependencies,
    ...app.flowCalls.flatMap(({ flowId, at }) => callsFlow(context, node, flowId, at)),
  ];
}

/** Metadata, `.msapp` and sources tell of the same entries: of each, the one that names a reference or a connection. */
function tellingBindings(app: CanvasApp): readonly CanvasAppBinding[] {
  const byKey = new Map<string, CanvasAppBinding>();
  for (const binding of app.bindings) {
    const known = byKey.get(binding.key);
    if (!known || weightOf(binding) > weightOf(known)) byKey.set(binding.key, binding);
  }
  return [...byKey.values()];
}

function weightOf({ logicalName, sharedConnectionId, makerConnectionId }: CanvasAppBinding): number {
  if (logicalName !== undefined) return 2;
  return sharedConnectionId !== undefined || makerConnectionId !== undefined ? 1 : 0;
}

/** Flows of an app stand among its connections, under this connector. */
const flowsConnector = 'shared_logicflows';

function ofBinding(context: Context, app: CanvasApp, binding: CanvasAppBinding): GraphEdge[] {
  const { connector, at, logicalName } = binding;
  if (connector === flowsConnector) return [];
  const node = componentNode(app);
  if (logicalName !== undefined) return usesReference(context, node, logicalName, at);
  if (connector === '') return [];
  const { customConnectorName: componentName, saysCustom } = binding;
  const used = connectorNode(context, { connector, componentName, saysCustom });
  const connectionId = binding.sharedConnectionId ?? binding.makerConnectionId;
  if (connectionId === undefined) return [edge(node, used, 'usesConnector', at)];
  const name = connectionId.slice(connectionId.lastIndexOf('/') + 1);
  const connection = connectionNode(app, binding.key, name);
  return [edge(node, connection, 'bindsConnection', at), edge(connection, used, 'usesConnector', at)];
}

function ofAgent(context: Context, agent: Agent): GraphEdge[] {
  return agent.connectionReferences.flatMap(({ logicalName, at }) =>
    usesReference(context, componentNode(agent), logicalName, at),
  );
}

function ofVariable(context: Context, variable: EnvironmentVariable): GraphEdge[] {
  const { connector, connectorAt } = variable;
  if (connector === undefined) return [];
  return [edge(componentNode(variable), connectorNode(context, { connector }), 'usesConnector', connectorAt)];
}

/** Named solutions that provide what this one misses. */
function ofSolution(context: Context, solution: Solution): GraphEdge[] {
  const needed = new Map<string, { readonly name: string; readonly at: Place }>();
  for (const { providedBy, at } of solution.missingDependencies) {
    const name = providedBy?.replace(/\([\d.]+\)$/, '').trimEnd();
    if (name && !needed.has(name.toLowerCase())) needed.set(name.toLowerCase(), { name, at });
  }
  return [...needed.values()].map(({ name, at }) => {
    const provider = context.workspace.solution(name, context.from);
    return edge(componentNode(solution), target(provider, 'solution', name), 'dependsOn', at);
  });
}

function usesReference(context: Context, node: GraphNode, logicalName: string, at: Place): GraphEdge[] {
  const found = context.workspace.connectionReference(logicalName, context.from);
  return [edge(node, target(found, 'connectionReference', logicalName), 'usesConnectionReference', at)];
}

function callsFlow(context: Context, node: GraphNode, flowId: string, at: Place): GraphEdge[] {
  if (context.from.processIds.has(flowId) && !context.from.flows.some((flow) => flow.id === flowId))
    return [];
  const found = context.workspace.flow(flowId, context.from);
  return [edge(node, target(found, 'flow', flowId), 'callsFlow', at)];
}

function target(found: AnyComponent | undefined, kind: GraphNode['kind'], id: string): GraphNode {
  return found ? componentNode(found) : outsideNode(kind, id, true);
}

function connectorNode({ from, workspace }: Context, clues: CustomConnectorClues): GraphNode {
  const component = workspace.customConnector(clues, from);
  if (component) return componentNode(component);
  const isCustom = workspace.isCustomConnector(clues, from);
  const id = clues.connector || clues.componentName || clues.connectorId || 'unknown';
  return outsideNode(isCustom ? 'customConnector' : 'connector', id, isCustom);
}

function edge(from: GraphNode, to: GraphNode, kind: GraphEdge['kind'], at: Place): GraphEdge {
  return { from, to, kind, at };
}
