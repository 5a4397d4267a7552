import { defineRule } from '../../src/engine/rule.ts';
import type { ConnectorUse, CustomConnectorClues, Graph } from '../../src/graph/graph.ts';
import type { Package } from '../../src/model/package.ts';
import type { Place } from '../../src/model/place.ts';

const connectorType = '372';

const kindNames = { connectionReference: 'connection reference', flow: 'flow', canvasApp: 'app' } as const;

/** Somebody who knows a connector: who uses it, or the manifest that says where it is. */
interface Witness {
  readonly isUser: boolean;
  readonly text: string;
  /** The connector as the maker sees it; empty where the witness does not say. */
  readonly name: string;
  readonly clues: CustomConnectorClues;
  /** What lies beside the package and is not imported fails nothing. */
  readonly isPacked: boolean;
  readonly at: Place;
}

export default defineRule({
  id: 'custom-connector-missing',
  meta: {
    area: 'custom-connector',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['connector'],
    sources: [
      'https://learn.microsoft.com/connectors/custom-connectors/customconnectorssolutions#known-limitations',
    ],
  },
  messages: {
    active:
      'Custom connector "{{name}}" is neither in this solution nor in another one here, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". It is used by {{users|2, more}}. Put the connector into a solution of its own that is imported first, and export this one again.',
    undeclared:
      'Custom connector "{{name}}" is neither in this solution nor in another one here, and no solution is named as its owner: an environment that doesn\'t have it can\'t run what uses it. It is used by {{users|2, more}}. Put the connector into a solution of its own that is imported first, and lint both together.',
    byName: {
      text: 'Connector "{{name}}" is a custom connector by the hash at the end of its name, and it is neither in this solution nor in another one here: an environment that doesn\'t have it can\'t run what uses it. It is used by {{users|2, more}}. Put the connector into a solution of its own that is imported first, and lint both together.',
      severity: 'warning',
      confidence: 'medium',
    },
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      if (!from.solution || !from.hasCustomizations) continue;
      for (const group of graph.groupByConnector(witnessesIn(from, graph))) {
        const clues = {
          connectorId: firstOf(group, (one) => one.clues.connectorId),
          componentName: firstOf(group, (one) => one.clues.componentName),
          connector: firstOf(group, (one) => one.clues.connector),
        };
        if (graph.hasCustomConnector(clues, from)) continue;
        const users = group.filter(({ isUser }) => isUser);
        const [first, ...others] = users.length > 0 ? users : group;
        if (!first) continue;
        const id = clues.componentName ?? clues.connector ?? clues.connectorId ?? '';
        const name = firstOf(group, (one) => one.name) ?? id;
        const isDeclared = users.length < group.length;
        const isKnown = group.some((one) => hasComponent(one.clues) || one.clues.saysCustom);
        yield {
          messageId: isDeclared ? 'active' : isKnown ? 'undeclared' : 'byName',
          at: first.at,
          component: { kind: 'customConnector', id, name },
          data: {
            connector: clues.connector ?? id,
            name,
            users: [...new Set([first, ...others].map(({ text }) => text))],
          },
          related: others.map(({ text, at }) => ({ message: text, at })),
          atMost: [first, ...others].some(({ isPacked }) => isPacked) ? 'error' : 'warning',
        };
      }
    }
  },
});

/** Those who know most come first, so that the others find a name that they know. */
function witnessesIn(from: Package, graph: Graph): Witness[] {
  const elsewhere = namesElsewhere(from);
  // A reference of another solution answers for its connector there.
  const isBoundHere = ({ logicalName }: ConnectorUse) => {
    if (logicalName === undefined) return true;
    const found = graph.findConnectionReference(logicalName, from);
    if (found) return found.package === from.path;
    return !elsewhere.has(logicalName.toLowerCase()) && !graph.isExternal('connectionReference', logicalName);
  };
  const users = graph
    .connectorUses(from)
    .filter(({ clues }) => clues.connector || hasComponent(clues))
    .filter((use) => graph.isCustomConnector(use.clues, from) && isBoundHere(use))
    .map(toWitness);
  return [
    ...declarationsOf(from),
    ...users.filter(({ clues }) => hasComponent(clues)),
    ...users.filter(({ clues }) => !hasComponent(clues)),
  ];
}

function toWitness({ user, clues, connectorName: name, at }: ConnectorUse): Witness {
  return {
    isUser: true,
    text: `${kindNames[user.kind]} "${user.name}"`,
    name,
    clues,
    isPacked: user.kind === 'connectionReference' || user.isPacked,
    at,
  };
}

/** Names of references that are stubs or provided by a named solution. */
function namesElsewhere({ connectionReferences, solution }: Package): ReadonlySet<string> {
  const stubs = connectionReferences.filter(({ isStub }) => isStub);
  const provided = (solution?.missingDependencies ?? []).filter(({ providedBy }) => providedBy !== undefined);
  return new Set([...stubs, ...provided].map(({ id }) => id.toLowerCase()));
}

function declarationsOf({ solution }: Package): Witness[] {
  return (solution?.missingDependencies ?? [])
    .filter(({ type }) => type === connectorType)
    .map(({ id, schemaName: componentName, displayName: name, neededBy, at }) => ({
      isUser: false,
      text: neededBy === undefined ? 'nothing in these files' : `"${neededBy}"`,
      name,
      clues: { connectorId: /^[0-9a-f-]{36}$/i.test(id) ? id.toLowerCase() : undefined, componentName },
      isPacked: true,
      at,
    }));
}

function hasComponent({ connectorId, componentName }: CustomConnectorClues): boolean {
  return connectorId !== undefined || componentName !== undefined;
}

function firstOf<Item>(items: readonly Item[], textOf: (item: Item) => string | undefined) {
  return items.map(textOf).find((text) => text);
}
