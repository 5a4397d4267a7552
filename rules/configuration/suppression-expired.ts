import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'suppression-expired',
  meta: {
    area: 'configuration',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['suppression', 'until'],
    sources: [],
    needs: ['suppressions'],
  },
  messages: {
    again:
      'The suppression of {{suppression}} held until {{until}}, and {{counted}} it no longer covers. Mend what it is about, or set a later date and say why.',
    over: 'The suppression of {{suppression}} held until {{until}}, and nothing needs it any more. Delete it.',
  },
  *check({ suppressions }) {
    for (const { words, at, until = '', count, daysLeft = 0 } of suppressions) {
      if (daysLeft >= 0) continue;
      const component = { kind: 'file', id: at.file, name: at.file } as const;
      if (count === 0) {
        yield { messageId: 'over', at, component, data: { suppression: words, until } };
        continue;
      }
      const counted = count === 1 ? 'there is 1 finding that' : `there are ${count} findings that`;
      yield { messageId: 'again', at, component, data: { suppression: words, until, count, counted } };
    }
  },
});
