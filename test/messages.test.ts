import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { withWeight } from '../src/engine/message.ts';

/** All messages in one place, for proofreading. */
test('messages', () => {
  const lines = rules.flatMap((rule) =>
    Object.entries(rule.messages).map(([id, message]) => {
      const { text, severity, confidence } = withWeight(message);
      const weight = [severity ?? rule.meta.severity, confidence ?? rule.meta.confidence].join(', ');
      return `${rule.id} ${id} (${weight})\n  ${text}`;
    }),
  );
  expect(lines.join('\n')).toMatchSnapshot();
});

test('say what to do next, in whole sentences', () => {
  for (const rule of rules) {
    for (const [id, message] of Object.entries(rule.messages)) {
      const { text } = withWeight(message);
      expect(text, `${rule.id} ${id}`).toMatch(/[.]$/);
      expect(text, `${rule.id} ${id}`).not.toMatch(/ {2}|\s$|\bTODO\b/);
    }
  }
});
