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
  const groups = new Set<Item[]>();
  const byName = new Map<string, Item[]>();
  const byMeaning = new Map<string, Item[]>();
  for (const item of items) {
    const names = namesIn(item.clues);
    const known = names.map((name) => byName.get(name)).find((group) => group);
    const group = known ?? meantBy(item.clues, byMeaning) ?? [];
    group.push(item);
    groups.add(group);
    for (const name of names) if (!byName.has(name)) byName.set(name, group);
    for (const meaning of meaningsIn(item.clues)) if (!byMeaning.has(meaning)) byMeaning.set(meaning, group);
  }
  return [...groups];
}

function namesIn({ connectorId, componentName, connector }: CustomConnectorClues): readonly string[] {
  return [
    ...(connectorId ? [`id ${connectorId}`] : []),
    ...(componentName ? [`component ${componentName.toLowerCase()}`] : []),
    ...(connector ? [`api ${connector}`] : []),
  ];
}

function meaningsIn({ componentName }: CustomConnectorClues): readonly string[] {
  return componentName ? meaningsOfComponentName(componentName) : [];
}

/** Without a component's id or name, the API name counts, as far as its hash leaves it. */
function meantBy<Group>(
  { connectorId, componentName, connector }: CustomConnectorClues,
  byMeaning: ReadonlyMap<string, Group>,
): Group | undefined {
  if (connectorId || componentName || !connector || !hasCustomConnectorHash(connector)) return undefined;
  const { name, isCut } = decodedApiName(connector);
  const meant = byMeaning.get(name);
  if (meant || !isCut) return meant;
  for (const [meaning, group] of byMeaning) if (meaning.startsWith(name)) return group;
  return undefined;
}
