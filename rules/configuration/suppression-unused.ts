import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'suppression-unused',
  meta: {
    area: 'configuration',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['suppression'],
    sources: [],
    needs: ['suppressions'],
  },
  messages: {
    unused:
      "The suppression of {{suppression}} covers nothing: what it accepted is mended, or it is not written as the finding has it. Delete it, so that it can't hide anything later.",
  },
  *check({ suppressions }) {
    for (const { words, at, count, daysLeft = 0 } of suppressions) {
      if (count > 0 || daysLeft < 0) continue;
      yield {
        messageId: 'unused',
        at,
        component: { kind: 'file', id: at.file, name: at.file },
        data: { suppression: words },
      };
    }
  },
});
