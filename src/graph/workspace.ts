import { groupBy } from '../group-by.ts';
import type { Component } from '../model/component.ts';
import type { ConnectionReference } from '../model/connection-reference.ts';
import type { CustomConnector } from '../model/custom-connector.ts';
import {
  decodedApiName,
  hasCustomConnectorHash,
  meaningsOfComponentName,
  namesSameCustomConnector,
} from '../model/custom-connector-name.ts';
import type { EnvironmentVariable } from '../model/environment-variable.ts';
import type { Flow } from '../model/flow.ts';
import type { Package } from '../model/package.ts';
import type { Solution } from '../model/solution.ts';
import type { CustomConnectorClues } from './graph.ts';
import { type Holders, openHolders } from './holders.ts';

/** What the packages of a run provide to each other, by name: a package's own first, then the first by path. */
export interface Workspace extends Holders {
  connectionReference(logicalName: string, from: Package): ConnectionReference | undefined;
  flow(flowId: string, from: Package): Flow | undefined;
  solution(uniqueName: string, from: Package): Solution | undefined;
  environmentVariable(schemaName: string, from: Package): EnvironmentVariable | undefined;
  customConnector(clues: CustomConnectorClues, from: Package): CustomConnector | undefined;
  hasCustomConnector(clues: CustomConnectorClues, from: Package): boolean;
  isCustomConnector(clues: CustomConnectorClues, from: Package): boolean;
}

export function openWorkspace(packages: readonly Package[]): Workspace {
  const connectionReference = provider(packages, (one) =>
    one.connectionReferences.filter((reference) => !reference.isStub),
  );
  const flow = provider(packages, (one) => one.flows);
  const solution = provider(packages, (one) => (one.solution ? [one.solution] : []));
  const environmentVariable = provider(packages, (one) =>
    one.environmentVariables.filter((variable) => variable.isDefined),
  );
  const holders = openHolders(packages, isVisible);
  const byConnectorId = provider(
    packages,
    (one) => one.customConnectors,
    ({ connectorId }) => connectorId ?? '',
  );
  const byName = provider(packages, (one) => one.customConnectors);
  const byApiName = connectorsByApiName(packages, (one) => one.customConnectors);
  const listedByApiName = connectorsByApiName(packages, listedConnectors);
  const customConnector = (clues: CustomConnectorClues, from: Package): CustomConnector | undefined => {
    const { connectorId, componentName, connector } = clues;
    return (
      (connectorId ? byConnectorId(connectorId, from) : undefined) ??
      (componentName ? byName(componentName, from) : undefined) ??
      (connector && !connectorId ? byApiName(connector, from) : undefined)
    );
  };
  const isListedConnector = (
    { connectorId, componentName, connector }: CustomConnectorClues,
    from: Package,
  ) =>
    [connectorId, componentName].some((name) => name && holders.hasComponent('372', name, from)) ||
    (!connectorId && connector && listedByApiName(connector, from) !== undefined);
  return {
    connectionReference,
    flow,
    solution,
    environmentVariable,
    ...holders,
    customConnector,
    hasCustomConnector: (clues, from) =>
      customConnector(clues, from) !== undefined || isListedConnector(clues, from) === true,
    isCustomConnector: (clues, from) =>
      clues.connectorId !== undefined ||
      clues.componentName !== undefined ||
      clues.saysCustom === true ||
      hasCustomConnectorHash(clues.connector ?? '') ||
      customConnector(clues, from) !== undefined,
  };
}

function provider<One extends Component>(
  packages: readonly Package[],
  select: (one: Package) => readonly One[],
  idOf: (component: One) => string = ({ id }) => id,
): (id: string, from: Package) => One | undefined {
  const byId = new Map<string, Map<Package, One>>();
  for (const holder of packages) {
    for (const component of select(holder)) {
      const key = idOf(component).toLowerCase();
      const holders = byId.get(key) ?? new Map<Package, One>();
      byId.set(key, holders);
      if (!holders.has(holder)) holders.set(holder, component);
    }
  }
  return (id, from) => {
    const holders = byId.get(id.toLowerCase());
    const own = holders?.get(from);
    if (own || !holders) return own;
    for (const [holder, component] of holders) if (isVisible(holder, from)) return component;
    return undefined;
  };
}

/** Unpacking may have dropped the files of a connector that the manifest lists. */
function listedConnectors({ solution }: Package): readonly { readonly id: string }[] {
  return (solution?.rootComponents ?? []).flatMap(({ type, schemaName }) =>
    type === '372' && schemaName !== undefined ? [{ id: schemaName }] : [],
  );
}

/**
 * For want of the GUID: connectors by what their names mean without prefix, hash and hexadecimal. Only a name that was
 * cut needs a search.
 */
function connectorsByApiName<One extends { readonly id: string }>(
  packages: readonly Package[],
  select: (one: Package) => readonly One[],
): (connector: string, from: Package) => One | undefined {
  const all = packages.flatMap((holder) => select(holder).map((component) => ({ component, holder })));
  const byMeaning = groupBy(
    all.flatMap((one) => meaningsOfComponentName(one.component.id).map((meaning) => ({ meaning, ...one }))),
    ({ meaning }) => meaning,
  );
  return (connector, from) => {
    if (!hasCustomConnectorHash(connector)) return undefined;
    const { name, isCut } = decodedApiName(connector);
    const candidates = isCut
      ? all.filter(({ component }) => namesSameCustomConnector(connector, component.id))
      : (byMeaning.get(name) ?? []);
    const fitting = candidates.filter(({ holder }) => isVisible(holder, from));
    return (fitting.find(({ holder }) => holder === from) ?? fitting[0])?.component;
  };
}

/** An old version beside the new one, or the managed beside the unmanaged, provides nothing to it. */
export function isVisible(holder: Package, from: Package): boolean {
  if (holder === from) return true;
  const name = holder.solution?.uniqueName.toLowerCase();
  return name === undefined || name !== from.solution?.uniqueName.toLowerCase();
}
