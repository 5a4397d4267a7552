import { groupBy } from '../group-by.ts';
import type { Component } from '../model/component.ts';
import type { ConnectionReference } from '../model/connection-reference.ts';
import { isSameApiName, namesSameCustomConnector } from '../model/custom-connector-name.ts';
import type { Flow } from '../model/flow.ts';
import type { Package } from '../model/package.ts';
import { changesSince } from './changes-since.ts';
import { counterpartOf } from './counterpart.ts';
import { edgesOf } from './edges.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { mentionsIn } from './mentions.ts';
import { componentKey, componentNode, componentsOf } from './nodes.ts';
import { openWorkspace } from './workspace.ts';

/** The graph of all packages of a run. Nodes and edges are sorted: the same input gives the same bytes. */
export function buildGraph(packages: readonly Package[]): Graph {
  const workspace = openWorkspace(packages);
  const packageByPath = new Map(packages.map((one) => [one.path, one]));
  const edges = packages.flatMap((one) => edgesOf(one, workspace));
  const nodes = uniqueNodes(packages, edges);
  const edgesByFrom = groupBy(edges, (edge) => edge.from.key);
  const edgesByTo = groupBy(edges, (edge) => edge.to.key);
  const select = (
    group: ReadonlyMap<string, readonly GraphEdge[]>,
    component: Component,
    kind?: GraphEdge['kind'],
  ) => {
    const all = group.get(componentKey(component)) ?? [];
    return kind === undefined ? all : all.filter((edge) => edge.kind === kind);
  };

  return {
    packages,
    nodes,
    edges,
    edgesFrom: (component, kind) => select(edgesByFrom, component, kind),
    edgesTo: (component, kind) => select(edgesByTo, component, kind),
    packageOf: (component) => {
      const found = packageByPath.get(component.package);
      if (!found) throw new Error(`${component.kind} ${component.id} is of no package of this graph`);
      return found;
    },
    findConnectionReference: (logicalName, from): ConnectionReference | undefined =>
      workspace.connectionReferences(logicalName, from)[0],
    findFlow: (flowId, from): Flow | undefined => workspace.flows(flowId, from)[0],
    findCustomConnector: workspace.customConnector,
    isCustomConnector: workspace.isCustomConnector,
    isSameConnector: isSameApiName,
    isNameOfConnector: namesSameCustomConnector,
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
