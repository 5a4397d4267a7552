import { defineRule } from '../../src/engine/rule.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { ConnectionReference } from '../../src/model/connection-reference.ts';
import type { Package } from '../../src/model/package.ts';

export default defineRule({
  id: 'connection-reference-unique-display-name',
  meta: {
    area: 'connection-reference',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['displayName'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    duplicate:
      '{{count}} connection references are called "{{displayName}}" ({{logicalNames|5, more}}): whoever imports the solution can\'t tell which connection to give to which. Give each a display name of its own that says what it is for.',
  },
  options: {
    scope: {
      type: 'string',
      enum: ['solution', 'workspace'],
      default: 'solution',
      description: 'Compare within each solution, or over all solutions of the run.',
    },
    ignore: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Globs of display names that may occur more than once.',
    },
  },
  *check({ graph, options, matches }) {
    const scopes = options.scope === 'workspace' ? [graph.packages] : graph.packages.map((one) => [one]);
    for (const packages of scopes) {
      for (const sameName of groupsByName(packages).values()) {
        const members = distinctMembers(sameName, graph);
        const [first, second] = members;
        if (!first || !second || matches(first.displayName, options.ignore)) continue;
        const displayName = collapsed(first.displayName);
        const solution = graph.packageOf(second).solution ?? second;
        const logicalNames = members.map((reference) => reference.logicalName);
        yield {
          messageId: 'duplicate',
          at: second.at,
          component: solution,
          data: { displayName, count: members.length, logicalNames },
          related: members
            .filter((reference) => reference !== second)
            .map(({ logicalName, at }) => ({ message: `connection reference ${logicalName}`, at })),
        };
      }
    }
  },
});

/** By logical name, so that the second stays the second when files move. */
function groupsByName(packages: readonly Package[]): Map<string, ConnectionReference[]> {
  const groups = new Map<string, ConnectionReference[]>();
  for (const reference of packages.flatMap((one) => one.connectionReferences).sort(byLogicalName)) {
    const name = collapsed(reference.displayName).toLowerCase();
    if (name === '') continue;
    const group = groups.get(name);
    if (group) group.push(reference);
    else groups.set(name, [reference]);
  }
  return groups;
}

/** Each reference once. One that shares its name only with another version of its solution is no member. */
function distinctMembers(sameName: readonly ConnectionReference[], graph: Graph): ConnectionReference[] {
  const members = new Map<string, ConnectionReference>();
  for (const reference of sameName) {
    const key = reference.logicalName.toLowerCase();
    if (members.has(key)) continue;
    if (sameName.some((other) => isDuplicate(reference, other, graph))) members.set(key, reference);
  }
  return [...members.values()];
}

function isDuplicate(a: ConnectionReference, b: ConnectionReference, graph: Graph): boolean {
  if (a.logicalName.toLowerCase() === b.logicalName.toLowerCase()) return false;
  return a.package === b.package || solutionName(a, graph) !== solutionName(b, graph);
}

function solutionName(reference: ConnectionReference, graph: Graph): string {
  return graph.packageOf(reference).solution?.uniqueName.toLowerCase() ?? reference.package;
}

function byLogicalName(a: ConnectionReference, b: ConnectionReference): number {
  return a.logicalName.toLowerCase() < b.logicalName.toLowerCase() ? -1 : 1;
}

function collapsed(displayName: string): string {
  return displayName.trim().replace(/\s+/g, ' ');
}
