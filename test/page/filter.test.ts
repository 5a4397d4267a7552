import { expect, test } from 'vitest';
import { type Filter, filtered, noFilter } from '../../src/page/filter.ts';
import type { PageFinding } from '../../src/page/page-data.ts';
import { finding } from '../output/sample-report.ts';

function told(name: string, change: Partial<PageFinding>): PageFinding {
  const component = { kind: 'flow', id: name, name } as const;
  return {
    ...finding({ component, message: '', location: { file: '', pointer: '' } }),
    anchor: name,
    isNew: false,
    excerpt: undefined,
    node: undefined,
    target: undefined,
    reason: undefined,
    ...change,
  };
}

const findings = [
  told('Approve expense', { severity: 'error', isNew: true }),
  told('Remind approver', { severity: 'warning', rule: 'flow-off', package: 'b.zip' }),
  told('Mail', { severity: 'note', component: { kind: 'connectionReference', id: 'nw_mail', name: 'Mail' } }),
];

test.each<[string, Partial<Filter>, readonly string[]]>([
  ['nothing', {}, ['Approve expense', 'Remind approver', 'Mail']],
  ['words, in any order and case', { words: ' EXPENSE appr ' }, ['Approve expense']],
  ['an id', { words: 'nw_mail' }, ['Mail']],
  ['severities', { severities: new Set(['warning', 'note']) }, ['Remind approver', 'Mail']],
  ['a rule', { rule: 'flow-off' }, ['Remind approver']],
  ['a package', { package: 'b.zip' }, ['Remind approver']],
  ['a kind', { kind: 'connectionReference' }, ['Mail']],
  ['what is new', { newOnly: true }, ['Approve expense']],
  ['several at once', { kind: 'flow', words: 'mail' }, []],
])('%s', (_, change, expected) => {
  expect(filtered(findings, { ...noFilter, ...change }).map(({ anchor }) => anchor)).toEqual(expected);
});
