import {
  decodedApiName,
  hasCustomConnectorHash,
  meaningsOfComponentName,
} from '../model/custom-connector-name.ts';
import type { CustomConnectorClues } from './graph.ts';

/**
 * One group a custom connector, whatever its members know it by. Those who know most should come first, so that the
 * others find a name that they know.
 */
export function groupByConnector<Item extends { readonly clues: CustomConnectorClues }>(
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  const add = (item: Item, meaning: string | undefined) => {
    const names = namesIn(item.clues);
    const group = groups.get(names.find((name) => groups.has(name)) ?? meaning ?? '') ?? [];
    group.push(item);
    for (const name of [...names, ...meaningsIn(item.clues)]) if (!groups.has(name)) groups.set(name, group);
  };
  const isCut = ({ clues }: Item) => isCutName(clues);
  for (const item of items.filter((one) => !isCut(one))) add(item, apiMeaningOf(item.clues));
  const whole = [...groups.keys()].filter((name) => name.startsWith(meaningMark)).sort();
  for (const item of items.filter(isCut)) {
    const meaning = apiMeaningOf(item.clues) ?? '';
    add(item, groups.has(meaning) ? meaning : firstWithPrefix(whole, meaning));
  }
  return inOrderOf(items, [...new Set(groups.values())]);
}

const meaningMark = 'meaning ';

function namesIn({ connectorId, componentName, connector }: CustomConnectorClues): readonly string[] {
  return [
    ...(connectorId ? [`id ${connectorId}`] : []),
    ...(componentName ? [`component ${componentName.toLowerCase()}`] : []),
    ...(connector ? [`api ${connector}`] : []),
  ];
}

/** A component's id and name say which it is; without them the API name counts, as far as its hash leaves it. */
function meaningsIn(clues: CustomConnectorClues): readonly string[] {
  const { componentName } = clues;
  if (componentName) return meaningsOfComponentName(componentName).map((meaning) => meaningMark + meaning);
  const meaning = apiMeaningOf(clues);
  return meaning === undefined ? [] : [meaning];
}

function apiMeaningOf({ connectorId, componentName, connector }: CustomConnectorClues): string | undefined {
  if (connectorId || componentName || !connector || !hasCustomConnectorHash(connector)) return undefined;
  return meaningMark + decodedApiName(connector).name;
}

function isCutName(clues: CustomConnectorClues): boolean {
  return apiMeaningOf(clues) !== undefined && decodedApiName(clues.connector ?? '').isCut;
}

/** By halving: the names are sorted. */
function firstWithPrefix(names: readonly string[], prefix: string): string | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return names[low]?.startsWith(prefix) ? names[low] : undefined;
}

function inOrderOf<Item>(items: readonly Item[], groups: readonly (readonly Item[])[]): Item[][] {
  const order = new Map(items.map((item, index) => [item, index]));
  const indexOf = (item: Item | undefined) => (item === undefined ? -1 : (order.get(item) ?? -1));
  return groups
    .map((group) => group.toSorted((a, b) => indexOf(a) - indexOf(b)))
    .sort(([a], [b]) => indexOf(a) - indexOf(b));
}
