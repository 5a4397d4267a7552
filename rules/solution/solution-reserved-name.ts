import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'solution-reserved-name',
  meta: {
    area: 'solution',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-solution'],
  },
  messages: {
    upgrade:
      'The unique name "{{solution}}" of the solution contains "_Upgrade", which Dataverse keeps for the solutions that it makes during an upgrade. Move the components to a solution of another name: a unique name can\'t be changed.',
  },
  *check({ graph }) {
    for (const { solution } of graph.packages) {
      if (!solution || !/_upgrade/i.test(solution.uniqueName)) continue;
      yield {
        messageId: 'upgrade',
        at: solution.at,
        component: solution,
        data: { solution: solution.uniqueName },
      };
    }
  },
});
