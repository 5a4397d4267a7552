import { groupBy } from '../group-by.ts';
import type { Package } from '../model/package.ts';
import type { MissingDependency, RootComponent } from '../model/solution.ts';

/** Which packages know a component, by its type in a manifest (`29`) and its id or schema name. */
export interface Holders {
  /** Whether a package of the workspace has the component, or its manifest lists it or names the solution that has it. */
  hasComponent(type: string, name: string, from: Package): boolean;
  /** The same of what a manifest declares as missing. */
  hasRequired(dependency: MissingDependency, from: Package): boolean;
}

export function openHolders(
  packages: readonly Package[],
  isVisible: (holder: Package, from: Package) => boolean,
): Holders {
  const byComponent = holdersByKey(packages, componentsOf);
  const byNamed = holdersByKey(packages, namedElsewhere);
  let byFolder: ReadonlyMap<string, readonly Package[]> | undefined;
  const hasComponent = (type: string, name: string, from: Package) =>
    [byComponent, byNamed].some((holders) =>
      holders.get(keyOf(type, name))?.some((one) => isVisible(one, from)),
    );
  const isOther = (from: Package) => (one: Package) => one !== from && isVisible(one, from);

  return {
    hasComponent,
    hasRequired: ({ type, id, schemaName = id, parentSchemaName }, from) => {
      if (parentSchemaName !== undefined) {
        // A table may bring its columns, forms and views; in its own solution the export would have found them.
        return byComponent.get(keyOf('1', parentSchemaName))?.some(isOther(from)) === true;
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
  select: (one: Package) => readonly string[],
): ReadonlyMap<string, readonly Package[]> {
  const pairs = packages.flatMap((holder) => [...new Set(select(holder))].map((key) => ({ key, holder })));
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, members]) => [key, members.map(({ holder }) => holder)]));
}

function componentsOf({ solution, processIds, flows, environmentVariables }: Package): readonly string[] {
  return [
    ...(solution?.rootComponents ?? []).flatMap(keysOf),
    ...[...processIds, ...flows.map(({ id }) => id)].map((id) => keyOf('29', id)),
    ...environmentVariables.filter(({ isDefined }) => isDefined).map(({ id }) => keyOf('380', id)),
  ];
}

/** Columns, forms and views are named as parts of a table, and their names alone are many tables'. */
function namedElsewhere({ solution }: Package): readonly string[] {
  return (solution?.missingDependencies ?? [])
    .filter(({ providedBy, parentSchemaName }) => providedBy !== undefined && parentSchemaName === undefined)
    .flatMap(keysOf);
}

function keysOf({ type, id, schemaName }: RootComponent | MissingDependency): readonly string[] {
  return [id, schemaName].flatMap((name) => (name === undefined ? [] : [keyOf(type, name)]));
}

/** Environment variables have a number among root components, and a name among dependencies. */
function keyOf(type: string, name: string): string {
  return `${type === 'environmentvariabledefinition' ? '380' : type} ${name}`.toLowerCase();
}

function foldersOf({ source }: Package): readonly string[] {
  return [...source.files.keys()].flatMap((path) => path.toLowerCase().split('/').slice(0, -1));
}
