import { groupBy } from '../group-by.ts';
import type { Component } from '../model/component.ts';
import { isSameApiName, namesSameCustomConnector } from '../model/custom-connector-name.ts';
import type { Package } from '../model/package.ts';
import { changesSince } from './changes-since.ts';
import { connectorUsesIn } from './connector-uses.ts';
import { counterpartOf } from './counterpart.ts';
import { edgesOf } from './edges.ts';
import type { EdgeKind, Graph, GraphEdge, GraphNode, IsExternal } from './graph.ts';
import { groupByConnector } from './group-by-connector.ts';
import { mentionsIn } from './mentions.ts';
import { componentKey, componentNode, componentsOf, nameKey } from './nodes.ts';
import { isVisible, openWorkspace } from './workspace.ts';

/** The graph of all packages of a run. Nodes and edges are sorted: the same input gives the same bytes. */
export function buildGraph(packages: readonly Package[], isExternal: IsExternal = () => false): Graph {
  const workspace = openWorkspace(packages);
  const packageByPath = new Map(packages.map((one) => [one.path, one]));
  const edges = packages.flatMap((one) => edgesOf(one, workspace));
  const nodes = uniqueNodes(packages, edges);
  const edgesByFrom = groupBy(edges, (edge) => edge.from.key);
  const edgesByTarget = groupBy(edges, ({ to }) => nameKey(to));
  const isOf = (kind: EdgeKind | undefined) => (edge: GraphEdge) => kind === undefined || edge.kind === kind;
  const packageOf = (component: Pick<Component, 'kind' | 'id' | 'package'>): Package => {
    const found = packageByPath.get(component.package);
    if (!found) throw new Error(`${component.kind} ${component.id} is of no package of this graph`);
    return found;
  };
  /** What is used by name may be any solution's that has the name: the edge leads to one of them. */
  const mayReach = ({ from, to, kind }: GraphEdge, component: Component): boolean => {
    if (to.key === componentKey(component)) return true;
    const user = from.package === undefined ? undefined : packageByPath.get(from.package);
    return kind !== 'usesConnector' && user !== undefined && isVisible(packageOf(component), user);
  };

  return {
    packages,
    nodes,
    edges,
    edgesFrom: (component, kind) => (edgesByFrom.get(componentKey(component)) ?? []).filter(isOf(kind)),
    edgesTo: (component, kind) =>
      (edgesByTarget.get(nameKey(component)) ?? [])
        .filter(isOf(kind))
        .filter((edge) => mayReach(edge, component)),
    packageOf,
    findConnectionReference: workspace.connectionReference,
    findFlow: workspace.flow,
    hasComponent: workspace.hasComponent,
    hasRequired: workspace.hasRequired,
    findCustomConnector: workspace.customConnector,
    isExternal,
    hasCustomConnector: (clues, from) =>
      workspace.hasCustomConnector(clues, from) ||
      [clues.connector, clues.componentName].some(
        (name) => name !== undefined && isExternal('connector', name),
      ),
    isCustomConnector: workspace.isCustomConnector,
    isSameConnector: isSameApiName,
    isNameOfConnector: namesSameCustomConnector,
    groupByConnector,
    connectorUses: connectorUsesIn,
    counterpartOf: (one) => counterpartOf(one, packages),
    changesSince,
    mentions: mentionsIn,
  };
}

function uniqueNodes(packages: readonly Package[], edges: readonly GraphEdge[]): GraphNode[] {
  const held = packages.flatMap((one) => componentsOf(one).map(componentNode));
  const reached = edges.flatMap((edge) => [edge.from, edge.to]);
  const byKey = new Map([...reached, ...held].map((node) => [node.key, node]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
