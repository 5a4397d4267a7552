import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'flow-off',
  meta: {
    area: 'flow',
    severity: 'note',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: ['https://learn.microsoft.com/power-automate/import-flow-solution'],
  },
  messages: {
    off: 'Flow "{{flow}}" ships off: where it isn\'t there yet, it arrives turned off. Turn it on before the export if it should run there.',
  },
  *check({ graph }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      if (flow.state === 'off')
        yield { messageId: 'off', at: flow.stateAt, component: flow, data: { flow: flow.name } };
    }
  },
});
