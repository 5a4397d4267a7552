import { groupBy } from '../group-by.ts';
import type { Package } from '../model/package.ts';
import type { MissingDependency } from '../model/solution.ts';

/** Which packages have a component, by its type in a manifest (`29`) and its id or schema name. */
export interface Holders {
  hasComponent(type: string, name: string, from: Package): boolean;
  /** Whether the workspace has what a manifest declares as missing. */
  hasRequired(dependency: MissingDependency, from: Package): boolean;
}

export function openHolders(
  packages: readonly Package[],
  isVisible: (holder: Package, from: Package) => boolean,
): Holders {
  const byComponent = holdersByKey(packages, componentsOf);
  let byFolder: ReadonlyMap<string, readonly Package[]> | undefined;
  const hasComponent = (type: string, name: string, from: Package) =>
    byComponent.get(`${type} ${name}`.toLowerCase())?.some((one) => isVisible(one, from)) === true;
  const isOther = (from: Package) => (one: Package) => one !== from && isVisible(one, from);

  return {
    hasComponent,
    hasRequired: ({ type, id, schemaName = id, parentSchemaName }, from) => {
      if (parentSchemaName !== undefined) {
        // A table may bring its columns, forms and views; in its own solution the export would have found them.
        return byComponent.get(`1 ${parentSchemaName}`.toLowerCase())?.some(isOther(from)) === true;
      }
      if (hasComponent(type, id, from) || hasComponent(type, schemaName, from)) return true;
      if (/^\d+$/.test(type)) return false;
      // Components of younger kinds have no number, and lie in folders of their name.
      byFolder ??= holdersByKey(packages, foldersOf);
      return byFolder.get(id.toLowerCase())?.some(isOther(from)) === true;
    },
  };
}

function holdersByKey(
  packages: readonly Package[],
  keysOf: (one: Package) => readonly string[],
): ReadonlyMap<string, readonly Package[]> {
  const pairs = packages.flatMap((holder) =>
    [...new Set(keysOf(holder))].map((key) => ({ key: key.toLowerCase(), holder })),
  );
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, members]) => [key, members.map(({ holder }) => holder)]));
}

function componentsOf({ solution, processIds, flows, environmentVariables }: Package): readonly string[] {
  return [
    ...(solution?.rootComponents ?? []).flatMap(({ type, id, schemaName }) =>
      [id, schemaName].flatMap((name) => (name === undefined ? [] : [`${type} ${name}`])),
    ),
    ...[...processIds, ...flows.map(({ id }) => id)].map((id) => `29 ${id}`),
    ...environmentVariables
      .filter(({ isDefined }) => isDefined)
      .flatMap(({ id }) => [`380 ${id}`, `environmentvariabledefinition ${id}`]),
  ];
}

function foldersOf({ source }: Package): readonly string[] {
  return [...source.files.keys()].flatMap((path) => path.split('/').slice(0, -1));
}
