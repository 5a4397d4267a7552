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

/** What the packages of a run provide to each other, by name: a package's own first, then the first by path. */
export interface Workspace {
  connectionReference(logicalName: string, from: Package): ConnectionReference | undefined;
  flow(flowId: string, from: Package): Flow | undefined;
  solution(uniqueName: string, from: Package): Solution | undefined;
  environmentVariable(schemaName: string, from: Package): EnvironmentVariable | undefined;
  customConnector(clues: CustomConnectorClues, from: Package): CustomConnector | undefined;
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
  const byConnectorId = provider(
    packages,
    (one) => one.customConnectors,
    ({ connectorId }) => connectorId ?? '',
  );
  const byName = provider(packages, (one) => one.customConnectors);
  const byApiName = customConnectorsByApiName(packages);
  const customConnector = (clues: CustomConnectorClues, from: Package): CustomConnector | undefined => {
    const { connectorId, componentName, connector } = clues;
    return (
      (connectorId ? byConnectorId(connectorId, from) : undefined) ??
      (componentName ? byName(componentName, from) : undefined) ??
      (connector && !connectorId ? byApiName(connector, from) : undefined)
    );
  };
  return {
    connectionReference,
    flow,
    solution,
    environmentVariable,
    customConnector,
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

/**
 * For want of the GUID: connectors by what their names mean without prefix, hash and hexadecimal. Only a name that was
 * cut needs a search.
 */
function customConnectorsByApiName(
  packages: readonly Package[],
): (connector: string, from: Package) => CustomConnector | undefined {
  const all = packages.flatMap((provider) =>
    provider.customConnectors.map((component) => ({ component, provider })),
  );
  const byMeaning = new Map<string, typeof all>();
  for (const one of all) {
    for (const meaning of meaningsOfComponentName(one.component.id)) {
      const known = byMeaning.get(meaning);
      if (known) known.push(one);
      else byMeaning.set(meaning, [one]);
    }
  }
  return (connector, from) => {
    if (!hasCustomConnectorHash(connector)) return undefined;
    const { name, isCut } = decodedApiName(connector);
    const candidates = isCut
      ? all.filter(({ component }) => namesSameCustomConnector(connector, component.id))
      : (byMeaning.get(name) ?? []);
    const fitting = candidates.filter(({ provider }) => isVisible(provider, from));
    return (fitting.find(({ provider }) => provider === from) ?? fitting[0])?.component;
  };
}

/** An old version beside the new one, or the managed beside the unmanaged, provides nothing to it. */
export function isVisible(provider: Package, from: Package): boolean {
  if (provider === from) return true;
  const name = provider.solution?.uniqueName.toLowerCase();
  return name === undefined || name !== from.solution?.uniqueName.toLowerCase();
}
