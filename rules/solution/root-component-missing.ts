import { defineRule } from '../../src/engine/rule.ts';
import type { Component } from '../../src/model/component.ts';
import type { Package } from '../../src/model/package.ts';
import type { RootComponent } from '../../src/model/solution.ts';

interface Kind {
  readonly type: string;
  readonly kind: 'flow' | 'canvasApp' | 'customConnector';
  readonly text: string;
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
    kind: 'flow',
    text: 'flow or process',
    folder: /^workflows\//i,
    namesOf: ({ id }) => [id],
    definedIn: ({ flows, processIds }) => flows.filter(({ id }) => processIds.has(id)),
  },
  {
    type: '300',
    kind: 'canvasApp',
    text: 'app',
    folder: /^canvasapps\/[^/]+\.meta\.xml$/i,
    namesOf: ({ schemaName }) => [schemaName],
    definedIn: ({ canvasApps }) => canvasApps.filter(({ isPacked }) => isPacked),
  },
  {
    type: '372',
    kind: 'customConnector',
    text: 'custom connector',
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
    identity: [],
    sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
  },
  messages: {
    missing:
      'The manifest lists {{kind}} "{{name}}" as a part of the solution, and the package has no definition of it: the solution can\'t be packed and imported as it is. Restore its definition, or remove its RootComponent from the manifest.',
    unlisted: {
      text: 'The package defines {{kind}} "{{name}}", and the manifest doesn\'t list it among its root components: the import may leave it out of the solution. Export the solution again, or add its RootComponent to the manifest.',
      confidence: 'medium',
    },
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      const { solution } = from;
      if (!solution || !from.hasCustomizations) continue;
      for (const one of kinds.filter((candidate) => !isPartlyRead(from, candidate))) {
        const roots = solution.rootComponents.filter(({ type }) => type === one.type);
        const components = one.definedIn(from);
        const defined = lowered(components.flatMap(({ id, connectorId }) => [id, connectorId]));
        for (const root of roots) {
          const names = lowered(one.namesOf(root));
          if (names.size === 0 || [...names].some((name) => defined.has(name) || from.processIds.has(name)))
            continue;
          const component = componentOf(from, one, root);
          yield {
            messageId: 'missing',
            at: root.at,
            component,
            data: { kind: one.text, name: component.name },
          };
        }
        // A tree may be one part of what is packed.
        if (from.layout !== 'zip') continue;
        const listed = lowered(roots.flatMap(one.namesOf));
        for (const component of components) {
          const { id, connectorId = id, at, name } = component;
          if (listed.has(id.toLowerCase()) || listed.has(connectorId.toLowerCase())) continue;
          yield { messageId: 'unlisted', at, component, data: { kind: one.text, name } };
        }
      }
    }
  },
});

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

/** A flow may have its file and lack its row. */
function componentOf(from: Package, { kind }: Kind, { id, schemaName }: RootComponent) {
  const name = schemaName ?? id ?? '';
  const flow = kind === 'flow' ? from.flows.find((one) => one.id === id) : undefined;
  return flow ?? { kind, id: name, name };
}
