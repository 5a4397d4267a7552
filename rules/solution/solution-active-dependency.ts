import { defineRule } from '../../src/engine/rule.ts';
import type { GraphEdge } from '../../src/graph/graph.ts';
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
    sources: [
      'https://learn.microsoft.com/troubleshoot/power-platform/dataverse/working-with-solutions/missing-dependency-on-solution-import',
    ],
  },
  messages: {
    active:
      'Solution "{{solution}}" needs {{counted}} that no solution here holds and that the manifest finds only in the unmanaged layer ("Active"): {{components|3, more}}. In an environment that lacks any of that, the import stops with "missing dependencies". Add what is missing to this solution, or to one that is imported first; or remove what needs it ({{neededBy|3, more}}). Then export again.',
  },
  *check({ graph }) {
    const toldByUsers = new Set(graph.edges.filter(isToldByUser).map(keyOf));
    for (const from of graph.packages) {
      const { solution } = from;
      if (!solution) continue;
      const missing = solution.missingDependencies.filter(
        (one) =>
          one.providedBy === undefined &&
          !leftToOtherRules.has(one.type) &&
          !toldByUsers.has(`${one.id.toLowerCase()}@${from.path}`) &&
          !isSystemColumn(one) &&
          !graph.hasRequired(one, from),
      );
      for (const [type, all] of byType(missing)) {
        const distinct = distinctOf(all);
        const [first, ...others] = distinct;
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
          related: others.map((one) => ({ message: nameOf(one), at: one.at })),
        };
      }
    }
  },
});

const leftToOtherRules = new Set(['connectionreference', '372']);

/** Flows and environment variables that something in these files uses: rules about its user say so. */
function isToldByUser({ kind }: GraphEdge): boolean {
  return kind === 'callsFlow' || kind === 'readsVariable';
}

function keyOf({ from, to }: GraphEdge): string {
  return `${to.id.toLowerCase()}@${from.package}`;
}

/** `ownerid`, `statuscode`: every table brings its own, and exports name them all the same. Others have a prefix. */
function isSystemColumn({ type, id, schemaName }: MissingDependency): boolean {
  return type === '2' && !(schemaName ?? id).includes('_');
}

function byType(
  dependencies: readonly MissingDependency[],
): ReadonlyMap<string, readonly MissingDependency[]> {
  const groups = new Map<string, MissingDependency[]>();
  for (const one of dependencies) {
    const known = groups.get(one.type);
    if (known) known.push(one);
    else groups.set(one.type, [one]);
  }
  return groups;
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
