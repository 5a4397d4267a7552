import { defineRule } from '../../src/engine/rule.ts';
import type { FlowConnection, FlowTrigger } from '../../src/model/flow.ts';

/** Triggers that nobody runs: a schedule, a webhook, polling. All that a person or an app runs are `Request`. */
const selfRunning =
  /^(recurrence|slidingwindow|http(webhook)?|(open)?apiconnection(webhook|notification)?)$/i;

/** Both connectors of Dataverse: its trigger can run steps as whoever changed the row. */
const dataverse = new Set(['shared_commondataserviceforapps', 'shared_commondataservice']);

export default defineRule({
  id: 'flow-invoker-trigger',
  meta: {
    area: 'flow',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['key'],
    sources: ['https://learn.microsoft.com/power-automate/create-team-flows'],
  },
  messages: {
    invoker:
      'Flow "{{flow}}" takes connection "{{key}}" from the person who runs it, and nobody does: its trigger "{{trigger}}" ({{type}}) runs by itself, so there is none to run {{steps|2, more steps}} with. Use an embedded connection: open the flow from the solution, pick a connection reference in the step, save, and export again.',
  },
  *check({ graph }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      const [trigger] = flow.triggers;
      if (!trigger || !flow.triggers.every(({ type }) => selfRunning.test(type))) continue;
      for (const connection of flow.connections) {
        const { key, connector, usedBy, runtimeSource, at } = connection;
        if (runtimeSource !== 'invoker' || usedBy.length === 0) continue;
        if (canRunAsOther(trigger, connection)) continue;
        const data = {
          flow: flow.name,
          key,
          connector,
          trigger: trigger.name,
          type: trigger.type,
          steps: usedBy.map((step) => `"${step}"`),
        };
        yield { messageId: 'invoker', at, component: flow, data };
      }
    }
  },
});

function canRunAsOther(trigger: FlowTrigger, { connector }: FlowConnection): boolean {
  return dataverse.has(trigger.connector) && dataverse.has(connector);
}
