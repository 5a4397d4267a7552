import { defineRule } from '../../src/engine/rule.ts';

/** Triggers that nobody runs: a schedule, a webhook, polling. All that a person or an app runs are `Request`. */
const selfRunning =
  /^(recurrence|slidingwindow|http(webhook)?|(open)?apiconnection(webhook|notification)?)$/i;

export default defineRule({
  id: 'flow-invoker-trigger',
  meta: {
    area: 'flow',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['key'],
    sources: [
      'https://learn.microsoft.com/power-automate/create-team-flows',
      'https://learn.microsoft.com/power-automate/dataverse/manage-dataverse-connections',
    ],
  },
  messages: {
    invoker:
      'Flow "{{flow}}" takes connection "{{key}}" from the person who runs it, and nobody does: its trigger "{{trigger}}" ({{type}}) runs by itself, so there is none to run {{steps|2, more steps}} with. Use an embedded connection: open the flow from the solution, pick a connection reference in the step, save, and export again.',
  },
  *check({ graph }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      const [trigger] = flow.triggers;
      if (!trigger || !flow.triggers.every(({ type }) => selfRunning.test(type))) continue;
      for (const { key, connector, usedBy, runtimeSource, at } of flow.connections) {
        if (runtimeSource !== 'invoker' || usedBy.length === 0) continue;
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
