import { defineRule } from '../../src/engine/rule.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Place } from '../../src/model/place.ts';
import type { Solution } from '../../src/model/solution.ts';

interface Needed {
  readonly name: string;
  readonly version: string;
  readonly at: Place;
}

/** The version of a template that a build stamps later. */
const unversioned = '0.0.0.0';

export default defineRule({
  id: 'solution-missing-dependency',
  meta: {
    area: 'solution',
    severity: 'note',
    confidence: 'high',
    since: '0.1',
    identity: ['needed'],
    sources: ['https://learn.microsoft.com/power-platform/alm/check-solution-dependencies'],
  },
  messages: {
    absent:
      'Solution "{{solution}}" needs {{counted}} that {{are}} not here: {{solutions|5, more}}. Make sure that an environment has {{them}} before this solution is imported.',
    older: {
      text: 'Solution "{{solution}}" needs "{{needed}}" in version {{version}}, and the one here is {{found}}: it may lack what this solution needs. Export "{{needed}}" again and import it first.',
      severity: 'warning',
    },
  },
  *check({ graph }) {
    const newest = newestByName(graph);
    for (const { solution } of graph.packages) {
      if (!solution) continue;
      const absent: Needed[] = [];
      for (const needed of neededBy(solution)) {
        const found = newest.get(needed.name.toLowerCase());
        if (!found) absent.push(needed);
        else if (isOlder(found.version, needed.version) && found.version !== unversioned) {
          const { name, version, at } = needed;
          yield {
            messageId: 'older',
            at,
            component: solution,
            data: { solution: solution.uniqueName, needed: name, version, found: found.version },
            related: [{ message: `solution "${name}" ${found.version}`, at: found.at }],
          };
        }
      }
      const [first] = absent;
      if (!first) continue;
      const solutions = absent.map(({ name, version }) => (version === '' ? name : `${name} ${version}`));
      yield {
        messageId: 'absent',
        at: first.at,
        component: solution,
        data: {
          solution: solution.uniqueName,
          counted: absent.length === 1 ? '1 other solution' : `${absent.length} other solutions`,
          are: absent.length === 1 ? 'is' : 'are',
          them: absent.length === 1 ? 'it' : 'them',
          solutions,
        },
        related: absent.slice(1).map(({ at }, index) => ({ message: solutions[index + 1] ?? '', at })),
      };
    }
  },
});

/** Each solution once, by name, in the highest version that is asked for. */
function neededBy({ uniqueName, missingDependencies }: Solution): readonly Needed[] {
  const byName = new Map<string, Needed>();
  for (const { providedBy = '', at } of missingDependencies) {
    const [suffix = '', version = ''] = /\(([\d.]+)\)$/.exec(providedBy) ?? [];
    const name = providedBy.slice(0, providedBy.length - suffix.length).trimEnd();
    const key = name.toLowerCase();
    const known = byName.get(key);
    if (key === '' || key === uniqueName.toLowerCase()) continue;
    if (!known || isOlder(known.version, version)) byName.set(key, { name, version, at });
  }
  return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, needed]) => needed);
}

/** By unique name in lower case. */
function newestByName(graph: Graph): ReadonlyMap<string, Solution> {
  const newest = new Map<string, Solution>();
  for (const { solution } of graph.packages) {
    const known = solution && newest.get(solution.uniqueName.toLowerCase());
    if (!solution || (known && !isOlder(known.version, solution.version))) continue;
    newest.set(solution.uniqueName.toLowerCase(), solution);
  }
  return newest;
}

/** Two to four numbers; those that are not there are zero. */
function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (let part = 0; part < 4; part += 1) {
    const difference = (a?.[part] ?? 0) - (b?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
