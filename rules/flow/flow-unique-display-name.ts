import { defineRule } from '../../src/engine/rule.ts';
import type { Flow } from '../../src/model/flow.ts';

export default defineRule({
  id: 'flow-unique-display-name',
  meta: {
    area: 'flow',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['displayName'],
    sources: [
      'https://learn.microsoft.com/power-automate/guidance/coding-guidelines/use-consistent-naming-conventions',
    ],
  },
  messages: {
    duplicate:
      '{{count}} flows of solution "{{solution}}" are called "{{displayName}}": whoever turns one on, shares it or looks for a failed run can\'t tell them apart. Give each a name of its own that says what it does, or remove the copy.',
  },
  *check({ graph }) {
    for (const { solution, flows } of graph.packages) {
      if (!solution) continue;
      for (const members of groupsByName(flows).values()) {
        const [first, second] = members;
        if (!first || !second) continue;
        yield {
          messageId: 'duplicate',
          at: second.nameAt,
          component: solution,
          data: {
            displayName: collapsed(first.name),
            count: members.length,
            solution: solution.name,
            flowIds: members.map(({ id }) => id),
          },
          related: members
            .filter((flow) => flow !== second)
            .map(({ id, nameAt }) => ({ message: `flow ${id}`, at: nameAt })),
        };
      }
    }
  },
});

/** By id, so that the second stays the second when files move. */
function groupsByName(flows: readonly Flow[]): Map<string, Flow[]> {
  const groups = new Map<string, Flow[]>();
  for (const flow of [...flows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (!flow.isPacked) continue;
    const name = collapsed(flow.name).toLowerCase();
    const group = groups.get(name);
    if (group) group.push(flow);
    else groups.set(name, [flow]);
  }
  return groups;
}

function collapsed(displayName: string): string {
  return displayName.trim().replace(/\s+/g, ' ');
}
