import { defineRule } from '../../src/engine/rule.ts';

/** Two weeks are a sprint. */
const noticeDays = 14;

export default defineRule({
  id: 'suppression-expiring',
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
    soon: 'The suppression of {{suppression}} holds until {{until}}, {{left}}; then {{counted}} reported again. Mend what it is about until then, or set a later date and say why.',
  },
  *check({ suppressions }) {
    for (const { words, at, until, count, daysLeft } of suppressions) {
      if (until === undefined || daysLeft === undefined) continue;
      if (daysLeft < 0 || daysLeft > noticeDays || count === 0) continue;
      yield {
        messageId: 'soon',
        at,
        component: { kind: 'file', id: at.file, name: at.file },
        data: {
          suppression: words,
          until,
          days: daysLeft,
          left: leftWords(daysLeft),
          count,
          counted: count === 1 ? '1 finding is' : `${count} findings are`,
        },
      };
    }
  },
});

function leftWords(days: number): string {
  if (days === 0) return 'which is today';
  return days === 1 ? 'which is tomorrow' : `in ${days} days`;
}
