import {
  decodedApiName,
  hasCustomConnectorHash,
  meaningsOfComponentName,
} from '../model/custom-connector-name.ts';
import type { CustomConnectorClues } from './graph.ts';

/** Those who know most should come first, so that the others find a name that they know. */
export function groupByConnector<Item extends { readonly clues: CustomConnectorClues }>(
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const names = namesIn(item.clues);
    const known = names.find((name) => groups.has(name)) ?? meantBy(item.clues, groups);
    const group = groups.get(known ?? '') ?? [];
    group.push(item);
    for (const name of [...names, ...meaningsIn(item.clues)]) if (!groups.has(name)) groups.set(name, group);
  }
  return [...new Set(groups.values())];
}

function namesIn({ connectorId, componentName, connector }: CustomConnectorClues): readonly string[] {
  return [
    ...(connectorId ? [`id ${connectorId}`] : []),
    ...(componentName ? [`component ${componentName.toLowerCase()}`] : []),
    ...(connector ? [`api ${connector}`] : []),
  ];
}

function meaningsIn({ componentName }: CustomConnectorClues): readonly string[] {
  return componentName ? meaningsOfComponentName(componentName).map((meaning) => `meaning ${meaning}`) : [];
}

/** Without a component's id or name, the API name counts, as far as its hash leaves it. */
function meantBy(
  { connectorId, componentName, connector }: CustomConnectorClues,
  groups: ReadonlyMap<string, unknown>,
) {
  if (connectorId || componentName || !connector || !hasCustomConnectorHash(connector)) return undefined;
  const { name, isCut } = decodedApiName(connector);
  const meaning = `meaning ${name}`;
  if (groups.has(meaning) || !isCut) return meaning;
  return [...groups.keys()].find((one) => one.startsWith(meaning));
}
