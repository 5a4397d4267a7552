import { expect, test } from 'vitest';
import { didYouMean } from '../src/engine/did-you-mean.ts';

test.each([
  ['flow-of', 'Did you mean "flow-off"?'],
  ['flow-offline', 'Did you mean "flow-off"?'],
  ['flow', 'Known are: flow-kind, flow-off.'],
  ['x', 'Known are: flow-kind, flow-off.'],
])('%s', (word, answer) => {
  expect(didYouMean(word, ['flow-kind', 'flow-off'])).toBe(answer);
});

test('a word as long as a configuration may be takes no time', () => {
  const known = Array.from({ length: 100 }, (_, index) => `connection-reference-${index}`);
  expect(didYouMean('x'.repeat(1024 * 1024), known)).toMatch(/^Known are: connection-reference-0, /);
});
