import { defineRule } from '../../src/engine/rule.ts';
import type { EnvironmentVariable } from '../../src/model/environment-variable.ts';

export default defineRule({
  id: 'environment-variable-unique-display-name',
  meta: {
    area: 'environment-variable',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['displayName'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables'],
  },
  messages: {
    duplicate:
      '{{count}} environment variables of solution "{{solution}}" are called "{{displayName}}" ({{schemaNames|5, more}}): whoever gives them their values at import can\'t tell them apart. Give each a display name of its own that says what it is for.',
  },
  *check({ graph }) {
    for (const { solution, environmentVariables } of graph.packages) {
      if (!solution) continue;
      for (const members of groupsByName(environmentVariables).values()) {
        const [first, second] = members;
        if (!first || !second) continue;
        yield {
          messageId: 'duplicate',
          at: second.at,
          component: solution,
          data: {
            displayName: collapsed(first.name),
            count: members.length,
            solution: solution.name,
            schemaNames: members.map(({ id }) => id),
          },
          related: members
            .filter((variable) => variable !== second)
            .map(({ id, at }) => ({ message: `environment variable ${id}`, at })),
        };
      }
    }
  },
});

/** By schema name, so that the second stays the second when files move. One without a name of its own has no group. */
function groupsByName(variables: readonly EnvironmentVariable[]): Map<string, EnvironmentVariable[]> {
  const named = variables.filter(({ isDefined, name, id }) => isDefined && name !== id);
  const groups = new Map<string, EnvironmentVariable[]>();
  for (const variable of named.sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1))) {
    const name = collapsed(variable.name).toLowerCase();
    const group = groups.get(name);
    if (group) group.push(variable);
    else groups.set(name, [variable]);
  }
  return groups;
}

function collapsed(displayName: string): string {
  return displayName.trim().replace(/\s+/g, ' ');
}
