import { expect, test } from 'vitest';
import { checkedWords } from '../../src/output/summary-words.ts';
import { compared, report } from './sample-report.ts';

const nothing = { ...compared.summary, packages: 0, unread: 0 };

test.each([
  ['nothing was read', { ...report({}), packages: [], summary: nothing }, 'No package could be checked.'],
  [
    'the last package is gone since the base',
    { ...compared, packages: [], summary: nothing },
    'No package is left to check.',
  ],
  [
    'what there is can not be read',
    { ...compared, packages: [], summary: { ...nothing, unread: 1 } },
    'No package could be checked.',
  ],
])('%s', (_, told, words) => {
  expect(checkedWords(told)).toBe(words);
});
