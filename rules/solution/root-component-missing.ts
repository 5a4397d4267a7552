import { defineRule } from '../../src/engine/rule.ts';
import type { Component } from '../../src/model/component.ts';
import type { Package } from '../../src/model/package.ts';
import type { Place } from '../../src/model/place.ts';
import type { RootComponent } from '../../src/model/solution.ts';

interface Kind {
  readonly type: string;
  readonly words: readonly [one: string, many: string];
  /** Where its rows lie in a tree. */
  readonly folder: RegExp;
  /** What a root component calls it. */
  readonly namesOf: (root: RootComponent) => readonly (string | undefined)[];
  readonly definedIn: (
    from: Package,
  ) => readonly (Component & { readonly connectorId?: string | undefined })[];
}

const kinds: readonly Kind[] = [
  {
    type: '29',
    words: ['flow or process', 'flows or processes'],
    folder: /^workflows\//i,
    namesOf: ({ id }) => [id],
    definedIn: ({ flows, processIds }) => flows.filter(({ id }) => processIds.has(id)),
  },
  {
    type: '300',
    words: ['app', 'apps'],
    folder: /^canvasapps\/[^/]+\.meta\.xml$/i,
    namesOf: ({ schemaName }) => [schemaName],
    definedIn: ({ canvasApps }) => canvasApps.filter(({ isPacked }) => isPacked),
  },
  {
    type: '372',
    words: ['custom connector', 'custom connectors'],
    folder: /^connectors?\/[^/]+\.xml$/i,
    namesOf: ({ id, schemaName }) => [id, schemaName],
    definedIn: ({ customConnectors }) => customConnectors,
  },
];

export default defineRule({
  id: 'root-component-missing',
  meta: {
    area: 'solution',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['type'],
    sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
  },
  messages: {
    missing:
      "The manifest lists {{counted}} that the package has no definition of: {{names|3, more}}. The solution can't be packed and imported as it is. Restore what is missing, or remove its RootComponent from the manifest.",
    unlisted: {
      text: "The package defines {{counted}} that the manifest doesn't list among its root components: {{names|3, more}}. The import may leave that out of the solution. Export the solution again, or add what is missing to the manifest.",
      confidence: 'medium',
    },
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      const { solution } = from;
      if (!solution || !from.hasCustomizations) continue;
      for (const kind of kinds.filter((candidate) => !isPartlyRead(from, candidate))) {
        const found = differences(from, solution.rootComponents, kind);
        for (const messageId of ['missing', 'unlisted'] as const) {
          const [first, ...others] = found[messageId];
          if (!first) continue;
          const count = others.length + 1;
          yield {
            messageId,
            at: first.at,
            component: solution,
            data: {
              type: kind.type,
              count,
              counted: `${count} ${kind.words[count === 1 ? 0 : 1]}`,
              names: [first, ...others].map(({ name }) => `"${name}"`),
            },
            related: others.map(({ name, at }) => ({ message: name, at })),
          };
        }
      }
    }
  },
});

interface Listed {
  readonly name: string;
  readonly at: Place;
}

function differences(
  from: Package,
  rootComponents: readonly RootComponent[],
  { type, namesOf, definedIn }: Kind,
): { readonly missing: readonly Listed[]; readonly unlisted: readonly Listed[] } {
  const roots = rootComponents.filter((root) => root.type === type);
  const components = definedIn(from);
  const listed = lowered(roots.flatMap(namesOf));
  const defined = lowered([
    ...from.processIds,
    ...components.flatMap(({ id, connectorId }) => [id, connectorId]),
  ]);
  // A flow may have its file and lack its row.
  const flowNames = new Map(from.flows.map(({ id, name }) => [id, name]));
  return {
    missing: roots.flatMap((root) => {
      const names = [...lowered(namesOf(root))];
      if (names.length === 0 || names.some((name) => defined.has(name))) return [];
      return [{ name: flowNames.get(names[0] ?? '') ?? root.schemaName ?? names[0] ?? '', at: root.at }];
    }),
    // A tree may be one part of what is packed.
    unlisted: components.filter(
      ({ id, connectorId = id }) =>
        from.layout === 'zip' && ![id, connectorId].some((name) => listed.has(name.toLowerCase())),
    ),
  };
}

function lowered(names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (name === undefined ? [] : [name.toLowerCase()])));
}

/** What can't be read may define anything. */
function isPartlyRead({ problems }: Package, { folder }: Kind): boolean {
  return problems.some(
    ({ kind, at }) =>
      kind === 'file-malformed' && (folder.test(at.file) || /(^|\/)customizations\.xml$/i.test(at.file)),
  );
}
