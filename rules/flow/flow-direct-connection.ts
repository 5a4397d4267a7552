import { defineRule } from '../../src/engine/rule.ts';
import type { ConnectionReference } from '../../src/model/connection-reference.ts';
import type { Flow, FlowConnection } from '../../src/model/flow.ts';
import type { Package } from '../../src/model/package.ts';

export default defineRule({
  id: 'flow-direct-connection',
  meta: {
    area: 'flow',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['key'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    stripped:
      'Flow "{{flow}}" ({{state}}) uses a connection to {{what}} directly, not through a connection reference: the export dropped it, so nothing binds {{steps|2, more steps}} after import. In its source environment, open the flow from the solution and use the flow checker\'s "Remove connections so connection references can be added"{{existing}}; or export it unmanaged and import that, which replaces them.',
    named:
      'Flow "{{flow}}" ({{state}}) is bound to connection "{{connection}}" to {{what}}, not to a connection reference: it exists in one environment only, so nothing binds {{steps|2, more steps}} elsewhere. In its source environment, open the flow from the solution and use the flow checker\'s "Remove connections so connection references can be added"{{existing}}.',
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      for (const flow of from.flows) {
        for (const connection of flow.connections) {
          if (connection.usedBy.length === 0 || connection.logicalName !== undefined) continue;
          const { key, connector, connectionName, usedBy, at } = connection;
          const data = {
            flow: flow.name,
            state: stateText(flow),
            key,
            connector,
            what: connector || 'an unnamed connector',
            steps: usedBy.map((step) => `"${step}"`),
            existing: existingText(from, connection),
          };
          if (connectionName === undefined) yield { messageId: 'stripped', at, component: flow, data };
          else
            yield { messageId: 'named', at, component: flow, data: { ...data, connection: connectionName } };
        }
      }
    }
  },
});

function stateText(flow: Flow): string {
  return flow.state ?? 'state unknown';
}

/** References of the solution that could take its place. */
function existingText({ connectionReferences }: Package, { connector }: FlowConnection): string {
  const fitting = connectionReferences.filter(
    (reference: ConnectionReference) => reference.connector === connector,
  );
  const names = [...new Set(fitting.map((reference) => `"${reference.name}"`))].slice(0, 3);
  return connector === '' || names.length === 0 ? '' : `, then pick ${names.join(' or ')}`;
}
