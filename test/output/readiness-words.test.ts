import { expect, test } from 'vitest';
import { pretty } from '../../src/output/pretty.ts';
import { isMissing, missingWords } from '../../src/output/readiness-words.ts';
import type { FlowReadiness, ReadinessReason, TargetReadiness } from '../../src/report.ts';
import { report } from './sample-report.ts';

function reason(change: Partial<ReadinessReason>): ReadinessReason {
  return {
    kind: 'unbound',
    blocks: false,
    text: 'the settings have no entry; it may have a connection there',
    logicalName: 'nw_mail',
    connectionId: '',
    connection: '',
    connector: 'shared_office365',
    owner: '',
    ...change,
  };
}

function targetOf(...reasons: readonly (readonly Partial<ReadinessReason>[])[]): TargetReadiness {
  const flows = reasons.map((changes, index): FlowReadiness => {
    return {
      package: 'a.zip',
      id: `w${index}`,
      name: 'Pay',
      verdict: 'unknown',
      reasons: changes.map(reason),
    };
  });
  return { target: 'prod', environment: null, principal: null, flows, shares: [] };
}

function wordsOf(...reasons: readonly (readonly Partial<ReadinessReason>[])[]): string {
  return missingWords(targetOf(...reasons));
}

test('a reference without an entry is named once, not by each flow', () => {
  expect(
    wordsOf([{ logicalName: 'nw_teams' }, {}], [{}, { kind: 'noPrincipal' }], [{ kind: 'placeholder' }]),
  ).toBe(
    'Not known: who turns flows on (--principal), what replaces placeholders in the settings; what connection these have there, as the settings have no entry: nw_mail, nw_teams',
  );
  const many = Array.from({ length: 8 }, (_, index) => ({ logicalName: `nw_${index}` }));
  expect(wordsOf(many)).toBe(
    'Not known: what connection these have there, as the settings have no entry: nw_0, nw_1, nw_2, nw_3, nw_4 and 3 more',
  );
});

test("what keeps a flow off is the flow's own, and so is what it uses without a reference", () => {
  const own: readonly Partial<ReadinessReason>[] = [
    { blocks: true },
    { logicalName: '' },
    { kind: 'notShared', blocks: true },
  ];
  expect(own.map((change) => isMissing(reason(change)))).toEqual([false, false, false]);
  expect(wordsOf(own)).toBe('');
});

test('its name commands no terminal', () => {
  const readiness = [targetOf([{ logicalName: 'nw\u001b[31m\u202e' }])];
  expect(pretty(report({ readiness }), { width: 100, colour: false, quiet: false })).toContain(`
  Not known: what connection these have there, as the settings have no entry: nw\\u001b[31m\\u202e
`);
});
