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

/** What the packages of a run provide to each other, by name. */
export interface Workspace extends Holders {
  /** Definitions that a name means to a package: its own first, then other solutions' in the order of their paths. */
  connectionReferences(logicalName: string, from: Package): readonly ConnectionReference[];
  flows(flowId: string, from: Package): readonly Flow[];
  solutions(uniqueName: string, from: Package): readonly Solution[];
  environmentVariables(schemaName: string, from: Package): readonly EnvironmentVariable[];
  customConnector(clues: CustomConnectorClues, from: Package): CustomConnector | undefined;
  hasCustomConnector(clues: CustomConnectorClues, from: Package): boolean;
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
  const holders = openHolders(packages, isVisible);
  const byConnectorId = providers(
    packages,
    (one) => one.customConnectors,
    ({ connectorId }) => connectorId ?? '',
  );
  const byName = providers(packages, (one) => one.customConnectors);
  const byApiName = connectorsByApiName(packages, (one) => one.customConnectors);
  const listedByApiName = connectorsByApiName(packages, listedConnectors);
  const customConnector = (clues: CustomConnectorClues, from: Package): CustomConnector | undefined => {
    const { connectorId, componentName, connector } = clues;
    return (
      (connectorId ? byConnectorId(connectorId, from)[0] : undefined) ??
      (componentName ? byName(componentName, from)[0] : undefined) ??
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
    connectionReferences: references,
    flows,
    solutions,
    environmentVariables: variables,
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
  const all = packages.flatMap((provider) => select(provider).map((component) => ({ component, provider })));
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
