import { expect, test } from 'vitest';
import type { PageFinding, PageGraph, PageTarget } from '../../src/page/page-data.ts';
import { situationIn } from '../../src/page/situation.ts';
import { finding } from '../output/sample-report.ts';

const packages: PageGraph = {
  nodes: [
    {
      key: 'connectionReference:mail',
      kind: 'connectionReference',
      id: 'mail',
      name: 'mail',
      package: 'a.zip',
      isMissing: false,
      isOff: false,
    },
  ],
  edges: [],
};
const prod: PageTarget = { name: 'prod', connections: [], bindings: [] };
const uat: PageTarget = { name: 'uat', connections: [], bindings: [] };

function about(target: string | undefined, severity: PageFinding['severity']): PageFinding {
  return {
    ...finding({ severity }),
    anchor: target ?? '',
    isNew: false,
    excerpt: undefined,
    node: 0,
    target,
    reason: undefined,
  };
}

const findings = [about(undefined, 'note'), about('prod', 'error'), about('uat', 'warning')];

test.each([
  ['prod', [prod, uat], prod, ['note', 'error']],
  ['uat', [prod, uat], uat, ['note', 'warning']],
  ['no target', [prod, uat], undefined, ['note']],
  ['a report that knows no more of targets', [], undefined, ['note', 'error', 'warning']],
])('in the picture of %s, boxes have the findings about it', (_, targets, target, expected) => {
  const { findings: shown, severities } = situationIn({ findings, readiness: [], targets }, packages, target);
  expect(shown.map(({ severity }) => severity)).toEqual(expected);
  expect([...severities]).toEqual([[0, expected]]);
});
