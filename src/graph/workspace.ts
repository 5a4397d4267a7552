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

/** What the packages of a run provide to each other, by name. */
export interface Workspace {
  /** Definitions that a name means to a package: its own first, then other solutions' in the order of their paths. */
  connectionReferences(logicalName: string, from: Package): readonly ConnectionReference[];
  flows(flowId: string, from: Package): readonly Flow[];
  solutions(uniqueName: string, from: Package): readonly Solution[];
  environmentVariables(schemaName: string, from: Package): readonly EnvironmentVariable[];
  customConnector(clues: CustomConnectorClues, from: Package): CustomConnector | undefined;
  isCustomConnector(clues: CustomConnectorClues, from: Package): boolean;
}

export function openWorkspace(packages: readonly Package[]): Workspace {
  const references = providers(packages, (one) =>
    one.connectionReferences.filter((reference) => !reference.isStub),
  );
  const flows = providers(packages, (one) => one.flows);
  const solutions = providers(packages, (one) => (one.solution ? [one.solution] : []));
  const variables = providers(packages, (one) =>
    one.environmentVariables.filter((variable) => variable.isDefined),
  );
  const byConnectorId = providers(
    packages,
    (one) => one.customConnectors,
    ({ connectorId }) => connectorId ?? '',
  );
  const byName = providers(packages, (one) => one.customConnectors);
  const byApiName = customConnectorsByApiName(packages);
  const customConnector = (clues: CustomConnectorClues, from: Package): CustomConnector | undefined => {
    const { connectorId, componentName, connector } = clues;
    return (
      (connectorId ? byConnectorId(connectorId, from)[0] : undefined) ??
      (componentName ? byName(componentName, from)[0] : undefined) ??
      (connector && !connectorId ? byApiName(connector, from) : undefined)
    );
  };
  return {
    connectionReferences: references,
    flows,
    solutions,
    environmentVariables: variables,
    customConnector,
    isCustomConnector: (clues, from) =>
      clues.connectorId !== undefined ||
      clues.componentName !== undefined ||
      clues.saysCustom === true ||
      hasCustomConnectorHash(clues.connector ?? '') ||
      customConnector(clues, from) !== undefined,
  };
}

function providers<One extends Component>(
  packages: readonly Package[],
  select: (one: Package) => readonly One[],
  idOf: (component: One) => string = ({ id }) => id,
): (id: string, from: Package) => readonly One[] {
  const byId = new Map<string, { component: One; provider: Package }[]>();
  for (const provider of packages) {
    for (const component of select(provider)) {
      const key = idOf(component).toLowerCase();
      const known = byId.get(key);
      if (known) known.push({ component, provider });
      else byId.set(key, [{ component, provider }]);
    }
  }
  return (id, from) => {
    const found = byId.get(id.toLowerCase()) ?? [];
    const own = found.filter(({ provider }) => provider === from);
    const others = found.filter(({ provider }) => provider !== from && isVisible(provider, from));
    return [...own, ...others].map(({ component }) => component);
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
function isVisible(provider: Package, from: Package): boolean {
  if (provider === from) return true;
  const name = provider.solution?.uniqueName.toLowerCase();
  return name === undefined || name !== from.solution?.uniqueName.toLowerCase();
}
