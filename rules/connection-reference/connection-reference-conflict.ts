import { defineRule } from '../../src/engine/rule.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { ConnectionReference } from '../../src/model/connection-reference.ts';
import type { Solution } from '../../src/model/solution.ts';

interface Member {
  readonly solution: Solution;
  readonly reference: ConnectionReference;
}

export default defineRule({
  id: 'connection-reference-conflict',
  meta: {
    area: 'connection-reference',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['logicalName'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    connectors:
      'Connection reference "{{logicalName}}" is for connector {{connector}} in solution "{{solution}}", and for {{otherConnector}} in "{{other}}": an environment has only one reference of that name, so whichever solution is imported later breaks what the other one holds. Give one of the two references a logical name of its own, and bind its users to it.',
  },
  *check({ graph }) {
    for (const sameName of membersByName(graph).values()) {
      const pair = firstConflict(sameName, graph);
      if (!pair) continue;
      const [first, second] = pair;
      yield {
        messageId: 'connectors',
        at: second.reference.at,
        component: second.solution,
        data: {
          logicalName: second.reference.logicalName,
          connector: second.reference.connector,
          solution: second.solution.uniqueName,
          otherConnector: first.reference.connector,
          other: first.solution.uniqueName,
        },
        related: sameName
          .filter((member) => member !== second)
          .map(({ solution, reference }) => ({
            message: `${reference.connector} in solution "${solution.uniqueName}"`,
            at: reference.at,
          })),
      };
    }
  },
});

/** In the order of their solutions, so that the second stays the second when files move. */
function membersByName(graph: Graph): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const { solution, connectionReferences } of graph.packages.toSorted(byName)) {
    if (!solution) continue;
    for (const reference of connectionReferences) {
      if (reference.isStub || reference.connector === '') continue;
      const key = reference.logicalName.toLowerCase();
      const group = groups.get(key);
      if (group) group.push({ solution, reference });
      else groups.set(key, [{ solution, reference }]);
    }
  }
  return groups;
}

function byName(a: Graph['packages'][number], b: Graph['packages'][number]): number {
  const [one, other] = [a, b].map(({ solution, path }) => `${solution?.uniqueName.toLowerCase()}\n${path}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

/** A solution that is here in several versions conflicts only where none of them agrees. */
function firstConflict(members: readonly Member[], graph: Graph): [Member, Member] | undefined {
  if (new Set(members.map(({ reference }) => reference.connector)).size === 1) return undefined;
  const solutions = bySolution(members);
  for (const [index, later] of solutions.entries()) {
    for (const earlier of solutions.slice(0, index)) {
      const [first] = earlier;
      const [second] = later;
      const doAgree = later.some((one) =>
        earlier.some((other) => isSame(one.reference, other.reference, graph)),
      );
      if (first && second && !doAgree) return [first, second];
    }
  }
  return undefined;
}

function bySolution(members: readonly Member[]): readonly (readonly Member[])[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const key = member.solution.uniqueName.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups.values()];
}

/** Custom connectors have another API name in each environment: their component counts. */
function isSame(a: ConnectionReference, b: ConnectionReference, graph: Graph): boolean {
  if (graph.isSameConnector(a.connector, b.connector)) return true;
  if (a.customConnectorId !== undefined && a.customConnectorId === b.customConnectorId) return true;
  const [one, other] = [a, b].map((reference) =>
    graph.findCustomConnector(
      { connector: reference.connector, connectorId: reference.customConnectorId },
      graph.packageOf(reference),
    ),
  );
  return one !== undefined && one.id.toLowerCase() === other?.id.toLowerCase();
}
