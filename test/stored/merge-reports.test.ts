import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json } from '../../src/output/json.ts';
import type { Report, Share } from '../../src/report.ts';
import { summaryOf } from '../../src/settle/summary-of.ts';
import { mergeReports } from '../../src/stored/merge-reports.ts';
import { partOfReport } from '../../src/stored/part-of-report.ts';
import { parseShard } from '../../src/stored/shard.ts';
import { UsageError } from '../../src/usage-error.ts';
import { finding, packageSummary, report as reportOf } from '../output/sample-report.ts';
import { reportSchemaErrors } from '../report-schema-errors.ts';
import { anyReport } from './any-reports.ts';

const paths = ['a.zip', 'b.zip', 'b.zip!inner.zip', 'c', 'c/d', 'prod.settings.json', 'é.zip'];

function merged(reports: readonly Report[]): string {
  return json(mergeReports(reports.map((report, index) => ({ name: `${index}.json`, report }))));
}

function parts(report: Report, count: number): readonly Report[] {
  return Array.from({ length: count }, (_, index) => partOfReport(report, { number: index + 1, of: count }));
}

test('what any run reports can be made up here', () => {
  fc.assert(
    fc.property(anyReport(paths), (report) => {
      expect(reportSchemaErrors(report)).toEqual([]);
    }),
    {
      numRuns: 20,
    },
  );
});

test('shards in any order are the whole', () => {
  const anyParts = fc.tuple(anyReport(paths), fc.integer({ min: 1, max: 9 })).chain(([report, count]) =>
    fc.record({
      report: fc.constant(report),
      shuffled: fc.shuffledSubarray([...parts(report, count)], { minLength: count }),
    }),
  );
  fc.assert(
    fc.property(anyParts, ({ report, shuffled }) => {
      expect(merged(shuffled)).toBe(json(report));
    }),
  );
});

test('a part tells of its own, once; the first of what is said of targets, too', () => {
  const anyCase = fc.tuple(anyReport(paths), fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(anyCase, ([report, count]) => {
      const all = parts(report, count);
      const inOrder = (values: readonly unknown[]) => values.map((one) => JSON.stringify(one)).sort();
      const listsOf = ({
        packages,
        findings,
        suppressed,
        comparison,
      }: Report): readonly (readonly unknown[])[] => [
        packages,
        findings,
        suppressed,
        comparison?.fixed ?? [],
        comparison?.connectionChanges ?? [],
      ];
      for (const [index, list] of listsOf(report).entries())
        expect(inOrder(all.flatMap((part) => listsOf(part)[index] ?? []))).toEqual(inOrder(list));
      for (const { findings, suppressed, packages, summary, comparison } of all) {
        expect(summary).toEqual(summaryOf({ packages, findings, suppressed }));
        const own = new Set(findings.map(({ fingerprint }) => fingerprint));
        const compared = [...(comparison?.new ?? []), ...(comparison?.remaining ?? [])];
        expect(compared.sort()).toEqual(report.comparison ? [...own].sort() : []);
      }
      expect(all.map(({ readiness }) => readiness)).toEqual(
        all.map((_, index) => (index === 0 ? report.readiness : undefined)),
      );
    }),
  );
});

test('a report joined with itself is itself', () => {
  fc.assert(
    fc.property(anyReport(paths), (report) => {
      expect(merged([report, report])).toBe(json(report));
    }),
  );
});

test('the order and the steps in which runs are joined change nothing', () => {
  const anyRuns = fc
    .boolean()
    .chain((isCompared) =>
      fc.tuple(...[['b', 'e'], ['a', 'd'], ['c']].map((some) => anyReport(some, fc.constant(isCompared)))),
    );
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const [a, b, c] = runs.map(json);
      const join = (...texts: readonly (string | undefined)[]) =>
        merged(texts.map((text): Report => JSON.parse(text ?? '')));
      const all = join(a, b, c);
      expect(join(c, a, b)).toBe(all);
      expect(join(join(a, b), c)).toBe(all);
      expect(join(a, join(b, c))).toBe(all);
      expect(join(join(c, a), b)).toBe(all);
    }),
  );
});

test('a finding that one run has and the base of another had has only moved', () => {
  const moved = (change: Partial<NonNullable<Report['comparison']>>, found: Report['findings']) =>
    reportOf({
      findings: found,
      comparison: { base: 'main', new: [], fixed: [], remaining: [], connectionChanges: [], ...change },
    });
  const here = finding({ package: 'new.zip', fingerprint: 'f1' });
  const there = finding({ package: 'old.zip', fingerprint: 'f1' });
  const report: Report = JSON.parse(merged([moved({ new: ['f1'] }, [here]), moved({ fixed: [there] }, [])]));
  expect(report.comparison).toEqual({
    base: 'main',
    new: [],
    fixed: [],
    remaining: ['f1'],
    connectionChanges: [],
  });
});

test('a share is one row with the flows of all runs, but for another environment or kind of principal', () => {
  const share = (change: Partial<Share>): Share => ({
    owner: 'Ada',
    connection: 'c1',
    connectionName: 'Mail',
    connector: 'shared_office365',
    environment: 'e1',
    role: 'CanView',
    principal: { type: 'User', id: 'u1' },
    flows: ['Pay'],
    ...change,
  });
  const asking = (...shares: readonly Share[]) =>
    reportOf({ readiness: [{ target: 'prod', environment: null, principal: null, flows: [], shares }] });
  const elsewhere = share({ environment: 'e2' });
  const servant = share({ principal: { type: 'ServicePrincipal', id: 'u1' } });
  const report: Report = JSON.parse(
    merged([asking(share({}), elsewhere), asking(share({ flows: ['Bill'] }), servant)]),
  );
  const rows = report.readiness?.[0]?.shares ?? [];
  expect(rows).toHaveLength(3);
  expect(rows).toEqual(expect.arrayContaining([share({ flows: ['Bill', 'Pay'] }), elsewhere, servant]));
});

describe('runs that do not go together are refused', () => {
  const plain = reportOf({ packages: [packageSummary({ path: 'a.zip' })] });
  const compared = (base: string) =>
    reportOf({ comparison: { base, new: [], fixed: [], remaining: [], connectionChanges: [] } });
  const ready = (id: string, verdict: 'on' | 'off', environment: string | null = null) =>
    reportOf({
      readiness: [
        {
          target: 'prod',
          environment,
          principal: { type: 'user', id },
          flows: [{ package: 'a.zip', id: 'w1', name: 'Pay', verdict, reasons: [] }],
          shares: [],
        },
      ],
    });

  test.each<[string, Report, Report, string]>([
    [
      'of two versions',
      plain,
      { ...plain, tool: { name: 'solution-lint', version: '0.0.1' } },
      `0.json was written by solution-lint ${plain.tool.version}, and 1.json by 0.0.1.`,
    ],
    [
      'one compared, one not',
      plain,
      compared('main'),
      '0.json is compared with nothing, and 1.json with "main".',
    ],
    [
      'with two bases',
      compared('main'),
      compared('v1'),
      '0.json is compared with "main", and 1.json with "v1".',
    ],
    [
      'with one package in two states',
      plain,
      { ...plain, findings: [finding({ package: 'a.zip' })] },
      '0.json and 1.json tell different things of "a.zip".',
    ],
    [
      'with a target that is two environments',
      ready('ada', 'on', 'e1'),
      ready('ada', 'on', 'e2'),
      '0.json and 1.json tell different things of target "prod".',
    ],
    [
      'with a target that is of two principals',
      ready('ada', 'on'),
      ready('ben', 'on'),
      '0.json and 1.json tell different things of target "prod".',
    ],
    [
      'with a flow in two states',
      ready('ada', 'on'),
      ready('ada', 'off'),
      '0.json and 1.json tell different things of flow "Pay" in target "prod".',
    ],
  ])('%s', (_, a, b, message) => {
    const refusal = refusalOf(() => merged([a, b]));
    expect(refusal).toBeInstanceOf(UsageError);
    expect(refusal).toMatchObject({ message });
  });
});

test('there is nothing without a report', () => {
  expect(refusalOf(() => merged([]))).toMatchObject({ message: 'There are no reports to join.' });
});

describe('a shard', () => {
  test('is written as its number and how many there are', () => {
    expect(parseShard('--shard', '2/8')).toEqual({ number: 2, of: 8 });
    for (const text of ['', '1', '0/4', '5/4', '1/0', '-1/4', '1/4/8', '1/10000', ' 1/4', '1.5/4', 'a/b']) {
      expect(
        refusalOf(() => parseShard('--shard', text)),
        text,
      ).toMatchObject({
        message: `--shard can't be "${text}".`,
        hint: 'Write it as number/of: 1/4 is the first of four parts, and 4/4 the last.',
      });
    }
  });

  test('keeps its packages when others come, and all have about as many', () => {
    const many = Array.from({ length: 4_000 }, (_, index) =>
      packageSummary({ path: `exports/${index}.zip` }),
    );
    const pathsIn = (packages: typeof many, number: number) =>
      partOfReport(reportOf({ packages }), { number, of: 8 }).packages.map(({ path }) => path);
    for (let number = 1; number <= 8; number += 1) {
      const all = pathsIn(many, number);
      const half = pathsIn(many.slice(0, 2_000), number);
      expect(all.slice(0, half.length)).toEqual(half);
      expect(Math.abs(all.length - 500)).toBeLessThan(100);
    }
  });
});

function refusalOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
