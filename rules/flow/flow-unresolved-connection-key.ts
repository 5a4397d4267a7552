import { defineRule } from '../../src/engine/rule.ts';
import type { Flow, UnresolvedKey } from '../../src/model/flow.ts';

export default defineRule({
  id: 'flow-unresolved-connection-key',
  meta: {
    area: 'flow',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['key'],
    sources: ['https://learn.microsoft.com/power-automate/error-reference'],
  },
  messages: {
    unresolved:
      'Flow "{{flow}}" has no connection "{{key}}", so there is none to run {{steps|2, more steps}} with. Open the step in the designer and pick a connection reference; or, in the file, {{repair}}.',
  },
  *check({ graph }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      for (const unresolved of flow.unresolvedKeys) {
        const { key, connector, usedBy, at } = unresolved;
        const data = {
          flow: flow.name,
          key,
          connector,
          steps: usedBy.map((step) => `"${step}"`),
          repair: repairText(flow, unresolved),
        };
        yield { messageId: 'unresolved', at, component: flow, data };
      }
    }
  },
});

/** Only a key for the connector of the step can take the place of the one that is not there. */
function repairText({ connections }: Flow, { connector }: UnresolvedKey): string {
  const fitting = connections.filter((connection) => connector === '' || connection.connector === connector);
  const keys = fitting.slice(0, 3).map(({ key }) => `"${key}"`);
  if (keys.length === 0) return 'add the entry to "connectionReferences"';
  return `point the step at ${keys.join(' or ')}, which the flow has`;
}
