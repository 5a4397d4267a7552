import { defineRule } from '../../src/engine/rule.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Package } from '../../src/model/package.ts';
import type { MissingDependency } from '../../src/model/solution.ts';

/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/solutioncomponent */
const kindNames: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['1', ['table', 'tables']],
  ['2', ['column', 'columns']],
  ['3', ['relationship', 'relationships']],
  ['9', ['choice', 'choices']],
  ['10', ['relationship', 'relationships']],
  ['14', ['key', 'keys']],
  ['20', ['security role', 'security roles']],
  ['24', ['form', 'forms']],
  ['26', ['view', 'views']],
  ['29', ['process', 'processes']],
  ['59', ['chart', 'charts']],
  ['60', ['form', 'forms']],
  ['61', ['web resource', 'web resources']],
  ['62', ['site map', 'site maps']],
  ['66', ['code component', 'code components']],
  ['70', ['column security profile', 'column security profiles']],
  ['80', ['model-driven app', 'model-driven apps']],
  ['90', ['plug-in type', 'plug-in types']],
  ['91', ['plug-in assembly', 'plug-in assemblies']],
  ['92', ['plug-in step', 'plug-in steps']],
  ['300', ['canvas app', 'canvas apps']],
  ['environmentvariabledefinition', ['environment variable', 'environment variables']],
]);

export default defineRule({
  id: 'solution-active-dependency',
  meta: {
    area: 'solution',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['type'],
    sources: ['https://learn.microsoft.com/power-platform/alm/removing-dependencies'],
  },
  messages: {
    active:
      'Solution "{{solution}}" needs {{counted}} that no solution here holds and that the manifest finds only in the unmanaged layer ("Active"): {{components|3, more}}. The import stops with "missing dependencies". Add what is missing to this solution, or to one that is imported first; or remove what needs it ({{neededBy|3, more}}). Then export again.',
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      const { solution } = from;
      if (!solution) continue;
      for (const [type, all] of missingByType(graph, from)) {
        const distinct = distinctOf(all);
        const [first] = distinct;
        if (!first) continue;
        const count = distinct.length;
        yield {
          messageId: 'active',
          at: first.at,
          component: solution,
          data: {
            solution: solution.uniqueName,
            type,
            count,
            counted: countedText(type, count),
            components: distinct.map((one) => `"${nameOf(one)}"`),
            neededBy: [...new Set(all.map((one) => `"${one.neededBy ?? 'unknown'}"`))],
          },
          related: distinct.slice(1).map((one) => ({ message: nameOf(one), at: one.at })),
        };
      }
    }
  },
});

function missingByType(graph: Graph, from: Package): ReadonlyMap<string, MissingDependency[]> {
  const active = from.solution?.missingDependencies.filter(
    (one) => one.providedBy === undefined && !isSystemColumn(one) && !leftToOtherRules.has(one.type),
  );
  const byType = new Map<string, MissingDependency[]>();
  if (active === undefined || active.length === 0) return byType;
  const pointedAt = idsPointedAt(graph, from);
  const others = graph.packages.filter((one) => isOtherSolution(one, from)).map(namesIn);
  const own = namesIn(from);
  for (const dependency of active) {
    const { type } = dependency;
    const isThere = holds(own, dependency) || others.some((one) => mayHold(one, dependency));
    if (isThere || pointedAt.has(dependency.id.toLowerCase())) continue;
    byType.set(type, [...(byType.get(type) ?? []), dependency]);
  }
  return byType;
}

const leftToOtherRules = new Set(['connectionreference', '372']);

/** `ownerid`, `statuscode`: every table brings its own, and exports name them all the same. Others have a prefix. */
function isSystemColumn({ type, id, schemaName }: MissingDependency): boolean {
  return type === '2' && !(schemaName ?? id).includes('_');
}

/** Flows and environment variables that something in these files uses: rules about its user say so. */
function idsPointedAt(graph: Graph, from: Package): ReadonlySet<string> {
  const edges = graph.edges.filter(
    (edge) => edge.from.package === from.path && /^(callsFlow|readsVariable)$/.test(edge.kind),
  );
  return new Set(edges.map(({ to }) => to.id.toLowerCase()));
}

function isOtherSolution(one: Package, from: Package): boolean {
  return one.solution?.uniqueName.toLowerCase() !== from.solution?.uniqueName.toLowerCase();
}

interface Names {
  /** `<type> <id or schema name>` of root components. */
  readonly roots: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

function namesIn(one: Package): Names {
  const roots = one.solution?.rootComponents.flatMap(({ type, id, schemaName }) =>
    [id, schemaName].flatMap((name) => (name === undefined ? [] : [`${type} ${name.toLowerCase()}`])),
  );
  const variables = one.environmentVariables.filter(({ isDefined }) => isDefined);
  return {
    roots: new Set(roots),
    others: new Set([...one.processIds, ...variables.map(({ id }) => id.toLowerCase())]),
    folders: new Set([...one.source.files.keys()].flatMap((path) => path.split('/').slice(0, -1))),
  };
}

function holds({ roots, others }: Names, dependency: MissingDependency): boolean {
  const { type, id, schemaName = id, parentSchemaName } = dependency;
  return [id, schemaName].some(
    (name) =>
      others.has(name.toLowerCase()) ||
      (parentSchemaName === undefined && roots.has(`${type} ${name.toLowerCase()}`)),
  );
}

/** A table may bring its columns and forms, and components of younger kinds lie in folders of their name. */
function mayHold(names: Names, dependency: MissingDependency): boolean {
  const { type, id, parentSchemaName } = dependency;
  return (
    holds(names, dependency) ||
    (parentSchemaName !== undefined && names.roots.has(`1 ${parentSchemaName.toLowerCase()}`)) ||
    (!/^\d+$/.test(type) && names.folders.has(id.toLowerCase()))
  );
}

/** What several components need is named once, at its first row. */
function distinctOf(all: readonly MissingDependency[]): readonly MissingDependency[] {
  const byName = new Map<string, MissingDependency>();
  for (const one of all) {
    const key = nameOf(one).toLowerCase();
    if (!byName.has(key)) byName.set(key, one);
  }
  return [...byName.values()];
}

function nameOf({ id, schemaName, parentSchemaName, displayName }: MissingDependency): string {
  const name = schemaName ?? (isGuid(id) && displayName !== '' ? displayName : id);
  return parentSchemaName === undefined ? name : `${parentSchemaName}.${name}`;
}

function countedText(type: string, count: number): string {
  const [one, many] = kindNames.get(type) ?? [`component of type ${type}`, `components of type ${type}`];
  return `${count} ${count === 1 ? one : many}`;
}

function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
