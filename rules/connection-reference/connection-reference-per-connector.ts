import { defineRule } from '../../src/engine/rule.ts';
import type { ConnectionReference } from '../../src/model/connection-reference.ts';

export default defineRule({
  id: 'connection-reference-per-connector',
  meta: {
    area: 'connection-reference',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['connector'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    several:
      '{{count}} connection references are for connector {{connector}} ({{logicalNames|5, more}}): each needs a connection in every environment. Bind their users to one of them and remove the others, unless they stand for different accounts or share out throttling limits.',
  },
  options: {
    max: {
      type: 'integer',
      minimum: 1,
      default: 1,
      description: 'How many references a connector may have in a solution.',
    },
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Globs of connectors (`shared_…`) that may have any number.',
    },
  },
  *check({ graph, options, matches }) {
    for (const from of graph.packages) {
      if (!from.solution) continue;
      for (const [connector, members] of byConnector(from.connectionReferences)) {
        const [, second] = members;
        if (!second || members.length <= options.max || matches(connector, options.allow)) continue;
        const logicalNames = members.map((reference) => reference.logicalName);
        yield {
          messageId: 'several',
          at: second.at,
          component: from.solution,
          data: { connector, count: members.length, logicalNames },
          related: members
            .filter((reference) => reference !== second)
            .map(({ name, at }) => ({ message: `connection reference "${name}"`, at })),
        };
      }
    }
  },
});

/** An agent's designer makes a reference for each tool: those don't count. */
function byConnector(references: readonly ConnectionReference[]): Map<string, ConnectionReference[]> {
  const groups = new Map<string, ConnectionReference[]>();
  const sorted = [...references].sort((a, b) =>
    a.logicalName.toLowerCase() < b.logicalName.toLowerCase() ? -1 : 1,
  );
  for (const reference of sorted) {
    if (reference.connector === '' || reference.isMadeByAgent) continue;
    const group = groups.get(reference.connector);
    if (group) group.push(reference);
    else groups.set(reference.connector, [reference]);
  }
  return groups;
}
