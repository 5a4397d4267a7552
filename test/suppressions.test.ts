import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyConfiguration, type Written } from '../src/config/configuration.ts';
import { lint } from '../src/index.ts';
import type { Finding, Report } from '../src/report.ts';
import { run } from '../src/run.ts';
import { suppress } from '../src/settle/suppress.ts';
import { daysBetween, isDay, type Suppression } from '../src/settle/suppression.ts';
import { suppressionGlobs } from '../src/settle/suppression-globs.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { flowWithDirect } from './flow-with-direct.ts';
import { type GitRepository, gitRepository } from './git-repository.ts';
import { sampleFlowPath, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const today = '2027-03-01';
const config = 'solution-lint.config.jsonc';

/** @param folder of the file that they stand in. */
function written(suppressions: readonly Partial<Suppression>[], folder: string): Written<Suppression>[] {
  return suppressions.map((suppression, index) => ({
    value: { rule: 'flow-direct-connection', reason: 'Agreed.', ...suppression },
    at: { package: config, file: config, pointer: `/suppressions/${index}` },
    path: join(folder, config),
    origin: `${config}:${index}`,
  }));
}

/** What a run finds in a solution with one direct connection for each key. */
async function findingsOf(keys: readonly string[], name = 'src/Expenses.zip'): Promise<readonly Finding[]> {
  const cwd = temporaryFolder();
  const files = samplePackage({ files: { [sampleFlowPath]: flowWithDirect(keys) } });
  writeFiles(cwd, renderPackage(name.replace(/\.zip$/, ''), files, 'zip'));
  return (await lint({ cwd })).findings;
}

async function suppressed(
  findings: readonly Finding[],
  suppressions: readonly Partial<Suppression>[],
  folder = '/work',
) {
  const all = written(suppressions, folder);
  const globs = await suppressionGlobs(all.map(({ value }) => value));
  return suppress(findings, all, { cwd: '/work', today, globs });
}

describe('a suppression', () => {
  let findings: readonly Finding[] = [];
  beforeEach(async () => {
    findings = await findingsOf(['shared_a']);
  });

  test.each<[Partial<Suppression>, boolean]>([
    [{}, true],
    [{ rule: 'flow-off' }, false],
    [{ component: 'Approve expense' }, true],
    [{ component: 'APPROVE EXPENSE' }, true],
    [{ component: 'approve*' }, true],
    [{ component: '*' }, true],
    [{ component: 'Approve' }, false],
    [{ component: '0a1b2c3d-1111-4222-8333-444455556666' }, true],
    [{ component: '{0A1B2C3D-1111-4222-8333-444455556666}' }, true],
    [{ component: '0a1b2c3d-*' }, true],
    [{ component: '' }, false],
    [{ messageId: 'stripped' }, true],
    [{ messageId: 'other' }, false],
    [{ package: 'src/Expenses.zip' }, true],
    [{ package: './src/Expenses.zip' }, true],
    [{ package: 'SRC/expenses.zip' }, true],
    [{ package: 'src/*.zip' }, true],
    [{ package: '**' }, true],
    [{ package: '*.zip' }, false],
    [{ package: 'Expenses.zip' }, false],
    [{ component: 'Approve expense', messageId: 'stripped', package: 'src/**' }, true],
    [{ component: 'Approve expense', messageId: 'other', package: 'src/**' }, false],
    [{ until: today }, true],
    [{ until: '2027-02-28' }, false],
  ])('%j: %s', async (suppression, isCovered) => {
    const { findings: left, suppressed: taken } = await suppressed(findings, [suppression]);
    expect(taken).toEqual(
      isCovered
        ? findings.map((finding) => ({ ...finding, suppression: { kind: 'config', reason: 'Agreed.' } }))
        : [],
    );
    expect(left).toEqual(isCovered ? [] : findings);
  });

  test('names a fingerprint: only that finding', async () => {
    const both = await findingsOf(['shared_a', 'shared_b']);
    const [, second] = both;
    const { findings: left } = await suppressed(both, [
      { fingerprint: second?.fingerprint.toUpperCase() ?? '' },
    ]);
    expect(left).toEqual(both.slice(0, 1));
  });

  test('names packages from the folder of its file', async () => {
    expect((await suppressed(findings, [{ package: 'work/src/*.zip' }], '/')).findings).toEqual([]);
    expect((await suppressed(findings, [{ package: 'src/*.zip' }], '/')).findings).toEqual(findings);
    expect((await suppressed(findings, [{ package: '../src/*.zip' }], '/work/settings')).findings).toEqual(
      [],
    );
  });

  test.each([
    'Approve [v2]',
    'Approve (v2)',
    'Approve {a,b}',
    '!Approve',
    'Approve *',
    'a/b',
    '.hidden',
    '\\',
  ])('takes the name %s as it is, and below *', async (name) => {
    const named = findings.map((finding) => ({ ...finding, component: { ...finding.component, name } }));
    expect((await suppressed(named, [{ component: name }])).findings).toEqual([]);
    expect((await suppressed(named, [{ component: '*' }])).findings).toEqual([]);
    expect((await suppressed(named, [{ component: 'Approve' }])).findings).toEqual(named);
  });

  test('the first that covers a finding says why; one that has expired does not', async () => {
    const { suppressed: taken, uses } = await suppressed(findings, [
      { reason: 'Old.', until: '2027-02-01' },
      { reason: 'First.', component: 'Approve*', until: '2027-03-02' },
      { reason: 'Second.' },
      { rule: 'flow-off', messageId: 'off', package: 'a', fingerprint: 'f', component: 'c' },
    ]);
    expect(taken.map(({ suppression }) => suppression.reason)).toEqual(['First.']);
    const at = (index: number) => ({ package: config, file: config, pointer: `/suppressions/${index}` });
    const rule = 'flow-direct-connection';
    expect(uses).toEqual([
      { rule, words: rule, until: '2027-02-01', daysLeft: -28, count: 0, at: at(0) },
      {
        rule,
        words: `${rule} for component "Approve*"`,
        until: '2027-03-02',
        daysLeft: 1,
        count: 1,
        at: at(1),
      },
      { rule, words: rule, until: undefined, daysLeft: undefined, count: 1, at: at(2) },
      {
        rule: 'flow-off',
        words: 'flow-off for component "c", message "off", package "a", fingerprint "f"',
        until: undefined,
        daysLeft: undefined,
        count: 0,
        at: at(3),
      },
    ]);
  });

  test('never covers what was not read', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'broken.zip'), 'PK');
    const { findings: unread } = await lint({ cwd, paths: ['broken.zip'] });
    const { findings: left, uses } = await suppressed(unread, [{ rule: 'package-unreadable' }]);
    expect(left).toEqual(unread);
    expect(uses.map(({ count }) => count)).toEqual([0]);
  });

  test('divides the findings: none is lost, none is changed, the order stays', async () => {
    const all = await findingsOf(['shared_a', 'shared_b', 'shared_c']);
    const some = fc.record(
      {
        rule: fc.constantFrom('flow-direct-connection', 'flow-off'),
        component: fc.constantFrom('Approve*', 'Other', '*'),
        messageId: fc.constantFrom('stripped', 'other'),
        fingerprint: fc.constantFrom(...all.map(({ fingerprint }) => fingerprint)),
        until: fc.constantFrom('2027-02-01', '2027-04-01'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(some, { maxLength: 4 }), async (suppressions) => {
        const { findings: left, suppressed: taken } = await suppressed(all, suppressions);
        const plain = new Map(
          taken.map(({ suppression: _suppression, ...finding }) => [finding.fingerprint, finding]),
        );
        expect(all.map((one) => plain.get(one.fingerprint) ?? left.find((other) => other === one))).toEqual(
          all,
        );
        expect(left.length + taken.length).toBe(all.length);
        const again = await suppressed(left, suppressions);
        expect(again.findings).toEqual(left);
        const fewer = await suppressed(all, []);
        expect(fewer).toEqual({ findings: all, suppressed: [], uses: [] });
      }),
    );
  });
});

test('days are those of the calendar', () => {
  expect(['2027-02-28', '2028-02-29', '2027-12-31'].map(isDay)).toEqual([true, true, true]);
  const others = ['2027-02-29', '2027-2-1', '2027-13-01', '20270101', '', 'soon', '2027-01-01T00:00:00Z'];
  expect(others.map(isDay)).toEqual(others.map(() => false));
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
});

describe('a run', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = gitRepository();
    write('src/Expenses', ['shared_a', 'shared_b']);
  });

  function write(name: string, keys: readonly string[], uniqueName = 'Expenses') {
    const files = samplePackage({ uniqueName, files: { [sampleFlowPath]: flowWithDirect(keys) } });
    repository.write(renderPackage(name, files, 'tree'));
  }

  async function runWith(
    suppressions: readonly Partial<Suppression>[],
    options: Partial<Parameters<typeof run>[0]> = {},
  ) {
    const text = JSON.stringify({ suppressions }, undefined, 2);
    const { report } = await run({
      paths: [],
      cwd: repository.folder,
      settings: { 'solution-version-unchanged': 'off' },
      configuration: {
        ...emptyConfiguration,
        files: [{ path: config, text }],
        suppressions: written(suppressions, repository.folder),
      },
      today,
      ...options,
    });
    return report;
  }

  function told({ findings }: Report) {
    return findings.map(({ rule, message, data, location: { line } }) =>
      rule.startsWith('suppression-') ? `${rule} ${line}: ${message}` : (data.key ?? rule),
    );
  }

  test('keeps and counts what is suppressed', async () => {
    const report = await runWith([{ component: 'Approve expense', reason: 'Replaced in the pipeline.' }]);
    expect(report.findings).toEqual([]);
    expect(report.suppressed.map(({ data, suppression }) => [data.key, suppression])).toEqual(
      ['shared_a', 'shared_b'].map((key) => [key, { kind: 'config', reason: 'Replaced in the pipeline.' }]),
    );
    expect(report.summary).toMatchObject({ error: 0, warning: 0, note: 0, suppressed: 2 });
  });

  test('tells what is wrong with suppressions, at their place, among the findings', async () => {
    const report = await runWith([
      { component: 'Gone' },
      { component: 'Approve*', until: '2027-02-28' },
      { rule: 'flow-off', until: '2027-02-01' },
    ]);
    expect(told(report)).toEqual([
      'suppression-expired 6: The suppression of flow-direct-connection for component "Approve*" held until 2027-02-28, and there are 2 findings that it no longer covers. Mend what it is about, or set a later date and say why.',
      'suppression-expired 10: The suppression of flow-off held until 2027-02-01, and nothing needs it any more. Delete it.',
      'suppression-unused 3: The suppression of flow-direct-connection for component "Gone" covers nothing: what it accepted is mended, or it is not written as the finding has it. Delete it, so that it can\'t hide anything later.',
      'shared_a',
      'shared_b',
    ]);
    expect(report.summary).toMatchObject({ error: 2, warning: 3, suppressed: 0 });
  });

  test.each([
    ['2027-03-01', 'which is today'],
    ['2027-03-02', 'which is tomorrow'],
    ['2027-03-15', 'in 14 days'],
    ['2027-03-16', undefined],
  ])('warns two weeks ahead: until %s, %s', async (until, left) => {
    expect(told(await runWith([{ until }]))).toEqual(
      left === undefined
        ? []
        : [
            `suppression-expiring 3: The suppression of flow-direct-connection holds until ${until}, ${left}; then 2 findings are reported again. Mend what it is about until then, or set a later date and say why.`,
          ],
    );
  });

  test('can be told to say nothing of them', async () => {
    const settings = { 'suppression-unused': 'off', 'suppression-expired': 'note' } as const;
    const report = await runWith([{ component: 'Gone' }, { rule: 'flow-off', until: '2027-02-01' }], {
      settings,
    });
    expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['suppression-expired', 'note'],
      ['flow-direct-connection', 'error'],
      ['flow-direct-connection', 'error'],
    ]);
  });

  describe('says that one covers nothing only where it would have seen a finding', () => {
    const gone = [{ component: 'Gone' }];
    const isTold = async (...args: Parameters<typeof runWith>) =>
      (await runWith(...args)).findings.some(({ rule }) => rule === 'suppression-unused');

    test('in all packages, or in as many paths as hold all of them', async () => {
      expect(await isTold(gone)).toBe(true);
      expect(await isTold(gone, { paths: ['src'] })).toBe(true);
      write('other/Travel', [], 'Travel');
      expect(await isTold(gone, { paths: ['src'] })).toBe(false);
      expect(await isTold(gone, { paths: ['src', 'other'] })).toBe(true);
      expect(await isTold(gone)).toBe(true);
    });

    test('not where only changes are reported', async () => {
      repository.commit();
      write('src/Expenses', ['shared_a']);
      expect(await isTold(gone, { selection: { kind: 'changed', base: 'HEAD' } })).toBe(false);
      repository.git('add', '.');
      expect(await isTold(gone, { selection: { kind: 'staged' } })).toBe(false);
    });

    test('not of a rule that is off, that compares, or that lacks a target', async () => {
      expect(await isTold([{ rule: 'flow-off' }])).toBe(true);
      expect(await isTold([{ rule: 'flow-off' }], { settings: { 'flow-off': 'off' } })).toBe(false);
      expect(await isTold([{ rule: 'connection-reference-removed' }])).toBe(false);
      const settings = [{ rule: 'settings-duplicate' }];
      expect(await isTold(settings)).toBe(false);
      const from = { dev: {}, prod: {} };
      expect(await isTold(settings, { targets: { from } })).toBe(true);
      expect(await isTold(settings, { targets: { from, names: ['dev'] } })).toBe(false);
    });

    test('not where something was not read', async () => {
      writeFileSync(join(repository.folder, 'Broken.zip'), 'PK\u0003\u0004');
      expect(await isTold(gone)).toBe(false);
      rmSync(join(repository.folder, 'Broken.zip'));
      expect(await isTold(gone)).toBe(true);
    });
  });

  test('with changes alone, an expired suppression speaks where it concerns them', async () => {
    repository.commit();
    write('src/Travel', ['shared_t'], 'Travel');
    const selection = { kind: 'changed', base: 'HEAD' } as const;
    const suppressions = [
      { package: 'src/Travel', until: '2027-02-28' },
      { package: 'src/Expenses', until: '2027-03-02' },
    ];
    expect(told(await runWith(suppressions, { selection }))).toEqual([
      expect.stringMatching(/^suppression-expired 3: /),
      'shared_t',
    ]);
  });

  test('compares what is not suppressed, on both sides', async () => {
    repository.commit();
    write('src/Expenses', ['shared_b', 'shared_c', 'shared_d']);
    const before = await lint({ cwd: repository.folder });
    const print = (key: string) => before.findings.find(({ data }) => data.key === key)?.fingerprint ?? '';
    const all = await runWith([{ component: 'Approve expense' }], { against: 'HEAD' });
    expect(all.comparison).toEqual({
      base: 'HEAD',
      new: [],
      fixed: [],
      remaining: [],
      connectionChanges: [],
    });

    const some = await runWith([{ fingerprint: print('shared_c') }, { component: 'Gone' }], {
      against: 'HEAD',
    });
    const [remark] = some.findings;
    expect(remark?.rule).toBe('suppression-unused');
    expect(some.comparison?.new).toEqual([print('shared_d')]);
    expect(some.comparison?.fixed.map(({ data }) => data.key)).toEqual(['shared_a']);
    expect(some.comparison?.remaining).toEqual(
      [print('shared_b'), String(remark?.fingerprint)].toSorted((a, b) => (a < b ? -1 : 1)),
    );
  });
});
