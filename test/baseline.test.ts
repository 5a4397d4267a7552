import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { defineRule, lint } from '../src/index.ts';
import type { Finding } from '../src/report.ts';
import { run } from '../src/run.ts';
import {
  applyBaseline,
  type BaselineEntry,
  baselineEntries,
  formatBaseline,
  mendedEntries,
  parseBaseline,
  pruneBaseline,
} from '../src/settle/baseline.ts';
import { type Rendering, renderPackage } from '../src/testing/render-package.ts';
import { flowWithDirect } from './flow-with-direct.ts';
import { gitRepository } from './git-repository.ts';
import { readFiles } from './read-files.ts';
import { runMain } from './run-main.ts';
import { sampleFlowPath, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const solutions = join(import.meta.dirname, '..', 'fixtures', 'solutions');
const file = 'solution-lint.baseline';

const fingerprint = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 }),
    fc.constantFrom('', '-2', '-17'),
  )
  .map(([hash, occurrence]) => hash + occurrence);

/** Names as they come out of a finding: what can't be seen is escaped. */
const word = fc.stringMatching(/^[\w#"'-](?: ?[\wé#"'().-])*$/);

const entry: fc.Arbitrary<BaselineEntry> = fc.record({
  fingerprint,
  rule: fc.stringMatching(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  messageId: word,
  solution: fc.oneof(
    fc.constant(''),
    word.filter((name) => name !== '-'),
  ),
  component: word,
});

const entries = fc.uniqueArray(entry, { selector: (one) => one.fingerprint });

function byFingerprint(some: readonly BaselineEntry[]): BaselineEntry[] {
  return some.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

describe('the file', () => {
  test('holds what was written, whatever the order, and ends of lines', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom('\n', '\r\n'), (some, end) => {
        const text = formatBaseline(some).replaceAll('\n', end);
        expect(parseBaseline(text)).toEqual({ entries: byFingerprint(some), mistakes: [] });
        expect(formatBaseline(some.toReversed())).toBe(formatBaseline(some));
        const lines = formatBaseline(some).split('\n').slice(3, -1);
        expect(lines).toEqual(lines.toSorted());
      }),
    );
  });

  test('of two branches merges line by line: the union holds what both know', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (some, at) => {
        const [ours, theirs] = [some.slice(0, at), some.slice(at)];
        const union = formatBaseline(ours) + formatBaseline(theirs);
        expect(byFingerprint(parseBaseline(union).entries)).toEqual(byFingerprint(some));
      }),
    );
  });

  test('loses what is mended and nothing else, once and for all', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.constantFrom('\n', '\r\n'), (some, at, end) => {
        const text = `# Agreed on in March.${end}${formatBaseline(some).replaceAll('\n', end)}`;
        const pruned = pruneBaseline(text, some.slice(0, at));
        expect(pruned).toBe(
          `# Agreed on in March.${end}${formatBaseline(some.slice(at)).replaceAll('\n', end)}`,
        );
        expect(pruneBaseline(pruned, some.slice(0, at))).toBe(pruned);
        expect(pruneBaseline(text + text, [])).toBe(text + text.split(end).slice(0, 4).join(end) + end);
      }),
    );
  });

  test('has lines that a person can read', () => {
    const one = {
      fingerprint: '00112233445566aa',
      rule: 'flow-off',
      messageId: 'off',
      solution: '',
      component: 'flow Approve',
    };
    expect(formatBaseline([one, { ...one, fingerprint: '00112233445566aa-2', solution: 'Expenses' }])).toBe(
      `# What solution-lint found here when this file was written: known, and reported no more. What is new is reported.
# A line is a finding: fingerprint, rule, message, solution, component. Its order and all after the rule is for readers.
# Delete a line to see its finding again; "solution-lint baseline prune" deletes those that are mended.
00112233445566aa\tflow-off\toff\t-\tflow Approve
00112233445566aa-2\tflow-off\toff\tExpenses\tflow Approve
`,
    );
  });

  test.each([
    ['<<<<<<< HEAD', 'this is a mark of a merge conflict'],
    ['=======', 'this is a mark of a merge conflict'],
    ['flow-off\toff', 'it does not begin with a fingerprint and a tab'],
    ['00112233445566aa flow-off', 'it does not begin with a fingerprint and a tab'],
    ['00112233445566aa-1\tflow-off', 'it does not begin with a fingerprint and a tab'],
    ['00112233445566AA\tflow-off', 'it does not begin with a fingerprint and a tab'],
    ['00112233445566aa', 'no rule stands after the fingerprint'],
    ['00112233445566aa\t__proto__ ', 'no rule stands after the fingerprint'],
  ])('says what is wrong with %s', (line, detail) => {
    expect(parseBaseline(`# A comment\n\n${line}\n`)).toEqual({
      entries: [],
      mistakes: [{ line: 3, detail }],
    });
  });
});

describe('findings and a baseline', () => {
  test('nothing that was written down is reported, in any order of lines', async () => {
    const { findings, packages } = await lint({ cwd: solutions });
    const all = baselineEntries(findings, packages);
    expect(findings.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all]), (known) => {
        const { findings: left, suppressed, stale } = applyBaseline(findings, known, 'It was there.');
        const fingerprints = new Set(known.map((one) => one.fingerprint));
        expect(left).toEqual(findings.filter((finding) => !fingerprints.has(finding.fingerprint)));
        expect(suppressed).toEqual(
          findings
            .filter((finding) => fingerprints.has(finding.fingerprint))
            .map((finding) => ({ ...finding, suppression: { kind: 'baseline', reason: 'It was there.' } })),
        );
        expect(stale).toEqual([]);
      }),
    );
  });

  test('what was not read is never known', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'broken.zip'), 'PK');
    const { findings, packages } = await lint({ cwd, paths: ['broken.zip'] });
    expect(findings.map(({ rule }) => rule)).toEqual(['package-unreadable']);
    expect(baselineEntries(findings, packages)).toEqual([]);
    const print = findings.map((finding) => finding.fingerprint).join();
    const forged = {
      fingerprint: print,
      rule: 'package-unreadable',
      messageId: '',
      solution: '',
      component: '',
    };
    expect(applyBaseline(findings, [forged], '').findings).toEqual(findings);
  });

  test('what was out of sight is not mended', () => {
    const known = {
      fingerprint: '00112233445566aa',
      rule: 'flow-off',
      messageId: 'off',
      solution: 'A',
      component: '',
    };
    const stale = [known, { ...known, solution: 'B' }, { ...known, rule: 'settings-duplicate' }];
    expect(mendedEntries(stale, new Set(['flow-off']), (solution) => solution === 'A')).toEqual([known]);
  });
});

describe('the command', () => {
  let cwd = '';
  beforeEach(() => {
    cwd = temporaryFolder();
  });

  function write(
    name: string,
    keys: readonly string[],
    rendering: Rendering = 'tree',
    uniqueName = 'Expenses',
  ) {
    const files = samplePackage({ uniqueName, files: { [sampleFlowPath]: flowWithDirect(keys) } });
    writeFiles(cwd, renderPackage(name, files, rendering));
  }

  /** The keys of the direct connections that are reported. */
  async function reported(...words: readonly string[]) {
    const { exitCode, out, errors } = await runMain(['--format', 'json', ...words], cwd);
    expect(errors).toBe('');
    const { findings, suppressed, summary } = JSON.parse(out);
    expect(summary.suppressed).toBe(suppressed.length);
    return { exitCode, findings: keysOf(findings), suppressed: keysOf(suppressed) };
  }

  function keysOf(findings: readonly Finding[]): unknown[] {
    return findings.map(({ data, rule }) => data.key ?? rule);
  }

  test('writes down what is there; only what is new is reported, in the same file too', async () => {
    write('Expenses', ['shared_a', 'shared_b']);
    expect(await runMain(['baseline', 'create'], cwd)).toEqual({
      exitCode: 0,
      out: `Wrote ${file}: 2 findings of 1 rule.\n`,
      errors: '',
    });
    expect(readFileSync(join(cwd, file), 'utf8').split('\n').slice(3)).toEqual([
      expect.stringMatching(
        /^[0-9a-f]{16}\tflow-direct-connection\tstripped\tExpenses\tflow Approve expense$/,
      ),
      expect.stringMatching(
        /^[0-9a-f]{16}\tflow-direct-connection\tstripped\tExpenses\tflow Approve expense$/,
      ),
      '',
    ]);
    expect(await reported()).toEqual({ exitCode: 0, findings: [], suppressed: ['shared_a', 'shared_b'] });

    write('Expenses', ['shared_0', 'shared_a', 'shared_b']);
    expect(await reported()).toEqual({
      exitCode: 1,
      findings: ['shared_0'],
      suppressed: ['shared_a', 'shared_b'],
    });
    expect(await reported('--no-baseline')).toEqual({
      exitCode: 1,
      findings: ['shared_0', 'shared_a', 'shared_b'],
      suppressed: [],
    });
  });

  test('says how many it hides', async () => {
    write('Expenses', ['shared_a', 'shared_b']);
    await runMain(['baseline', 'create'], cwd);
    expect(await runMain([], cwd)).toMatchInlineSnapshot(`
      {
        "errors": "",
        "exitCode": 0,
        "out": "✔ Checked 1 package: 1 flow, 1 connection reference. No findings, 2 suppressed
        by the baseline.
        Shown by --format json: 2 suppressed.
      ",
      }
    `);
    expect((await runMain(['--format', 'github'], cwd)).out).toMatchInlineSnapshot(`
      "Checked 1 package: 1 flow, 1 connection reference. 2 suppressed by the baseline.
      "
    `);
    expect((await runMain(['--format', 'markdown'], cwd)).out).toMatchInlineSnapshot(`
      "## solution-lint: 2 suppressed by the baseline

      Checked 1 package: 1 flow, 1 connection reference.

      1 package without findings.

      2 suppressed by the baseline; the JSON report tells which, and why.
      "
    `);
  });

  test.each<Rendering>(['zip', 'flat', 'tree'])(
    'knows whole solutions again that are renamed and rendered as %s',
    async (rendering) => {
      for (const name of ['expense-approvals', 'field-service'])
        writeFiles(cwd, renderPackage(name, readFiles(join(solutions, name)), 'tree'));
      const { out } = await runMain(['baseline', 'create'], cwd);
      expect(out).toMatch(/^Wrote solution-lint\.baseline: \d\d findings of \d+ rules\.\n$/);
      for (const name of ['expense-approvals', 'field-service']) {
        rmSync(join(cwd, name), { recursive: true });
        const files = readFiles(join(solutions, name));
        writeFiles(join(cwd, 'moved'), renderPackage(`${name}_2`, files, rendering));
      }
      const { findings, suppressed } = await reported();
      expect(findings).toEqual([]);
      expect(suppressed.length).toBeGreaterThan(10);
      expect(await runMain(['baseline', 'check'], cwd)).toEqual({
        exitCode: 0,
        out: `${file}: nothing in it is mended.\n`,
        errors: '',
      });
    },
  );

  test('knows a finding again in a new version, on other lines, and in an export beside its tree', async () => {
    write('Expenses', ['shared_a']);
    await runMain(['baseline', 'create'], cwd);
    const files = samplePackage({ files: { [sampleFlowPath]: `\n\n${flowWithDirect(['shared_a'])}` } });
    const manifest = Buffer.from(files.get('solution.xml') ?? '')
      .toString()
      .replace('1.2.0.0', '1.3.0.0');
    const newer = new Map([...files, ['solution.xml', Buffer.from(manifest)] as const]);
    writeFiles(cwd, renderPackage('Expenses_1_3_0_0', newer, 'zip'));
    expect(await reported()).toEqual({ exitCode: 0, findings: [], suppressed: ['shared_a', 'shared_a'] });
  });

  test('finds the file from a folder below it, up to the root of the repository, or where it is named', async () => {
    const { folder } = gitRepository(join(cwd, 'repository'));
    cwd = folder;
    write('src/Expenses', ['shared_a']);
    await runMain(['baseline', 'create', '--baseline', 'known.txt'], cwd);
    expect((await reported()).findings).toEqual(['shared_a']);
    expect((await reported('--baseline', 'known.txt')).findings).toEqual([]);
    renameSync(join(cwd, 'known.txt'), join(cwd, '..', file));
    expect((await reported()).findings).toEqual(['shared_a']);
    renameSync(join(cwd, '..', file), join(cwd, file));
    cwd = join(cwd, 'src');
    expect((await reported()).findings).toEqual([]);
    expect((await runMain(['--baseline', 'gone'], cwd)).errors).toBe(
      'Can\'t read the baseline "gone": no such file or directory.\nName a file that is there, or write one: solution-lint baseline create\n',
    );
    expect(await runMain(['--baseline', 'a', '--no-baseline'], cwd)).toMatchObject({ exitCode: 2 });
  });

  test('is written beside the configuration', async () => {
    const { folder } = gitRepository(cwd);
    write('src/Expenses', ['shared_a']);
    writeFileSync(join(folder, 'solution-lint.config.yaml'), 'rules: {}\n');
    cwd = join(folder, 'src');
    expect((await runMain(['baseline', 'create'], cwd)).out).toBe(`Wrote ../${file}: 1 finding of 1 rule.\n`);
    expect((await runMain(['baseline', 'check'], cwd)).out).toBe(`../${file}: nothing in it is mended.\n`);
    write('Expenses', []);
    expect((await runMain(['baseline', 'prune'], cwd)).out).toMatch(/^.+\n\.\.\/.+: 1 mended, 0 left\.\n$/);
  });

  test('outside of a repository, reads none of a folder above', async () => {
    write('src/Expenses', ['shared_a']);
    await runMain(['baseline', 'create'], cwd);
    cwd = join(cwd, 'src');
    expect((await reported()).findings).toEqual(['shared_a']);
  });

  test('takes out what is mended, and checks that nobody forgot to', async () => {
    write('Expenses', ['shared_a', 'shared_b', 'shared_c']);
    await runMain(['baseline', 'create'], cwd);
    const before = readFileSync(join(cwd, file), 'utf8');
    write('Expenses', ['shared_b', 'shared_d']);
    const line = '[0-9a-f]{16}  flow-direct-connection  Expenses  flow Approve expense\n';
    const checked = await runMain(['baseline', 'check'], cwd);
    expect(checked).toEqual({
      exitCode: 1,
      out: expect.stringMatching(
        `^(${line}){2}solution-lint\\.baseline: 2 mended, 1 left\\. Take out what is mended: solution-lint baseline prune\n$`,
      ),
      errors: '',
    });
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(before);
    expect(await runMain(['baseline', 'prune'], cwd)).toEqual({
      exitCode: 0,
      out: expect.stringMatching(`^(${line}){2}solution-lint\\.baseline: 2 mended, 1 left\\.\n$`),
      errors: '',
    });
    expect(await reported()).toEqual({ exitCode: 1, findings: ['shared_d'], suppressed: ['shared_b'] });
    const pruned = readFileSync(join(cwd, file), 'utf8');
    expect(await runMain(['baseline', 'prune'], cwd)).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(pruned);
    expect(await runMain(['baseline', 'check'], cwd)).toMatchObject({ exitCode: 0 });
  });

  test('takes nothing for mended that the run did not look at', async () => {
    write('Expenses', ['shared_a']);
    write('Travel', ['shared_t'], 'tree', 'Travel');
    await runMain(['baseline', 'create'], cwd);
    expect((await runMain(['baseline', 'check', 'Expenses'], cwd)).out).toBe(
      `${file}: nothing in it is mended.\n`,
    );
    expect((await runMain(['baseline', 'check', '--rule', 'flow-direct-connection=off'], cwd)).exitCode).toBe(
      0,
    );
    write('Expenses', []);
    write('Travel', [], 'tree', 'Travel');
    expect((await runMain(['baseline', 'check', 'Expenses'], cwd)).out).toMatch(/: 1 mended, 1 left\./);
    rmSync(join(cwd, 'Travel'), { recursive: true });
    expect((await runMain(['baseline', 'check', 'Expenses'], cwd)).out).toMatch(/: 2 mended, 0 left\./);
    writeFileSync(join(cwd, 'Broken.zip'), 'PK');
    expect(await runMain(['baseline', 'prune', '.', 'Broken.zip'], cwd)).toEqual({
      exitCode: 3,
      out: '',
      errors: expect.stringMatching(
        /^"Broken\.zip" is cut off: .+\nsolution-lint\.baseline was not judged: not everything was checked\.\n$/,
      ),
    });
  });

  test('does not lose what stands there: it is written over only when that is asked for', async () => {
    write('Expenses', ['shared_a', 'shared_b']);
    await runMain(['baseline', 'create'], cwd);
    write('Expenses', ['shared_b', 'shared_c', 'shared_d']);
    expect(await runMain(['baseline', 'create'], cwd)).toEqual({
      exitCode: 2,
      out: '',
      errors: `There is a baseline already: ${file}.\nTo take out what is mended: solution-lint baseline prune. To write it anew, with all that came since then: solution-lint baseline create --force\n`,
    });
    expect((await runMain(['baseline', 'create', '--force'], cwd)).out).toBe(
      `Wrote ${file}: 3 findings of 1 rule; 2 came in, 1 went out.\n`,
    );
    expect((await reported()).findings).toEqual([]);
  });

  test('writes what it can where something was not read, and says so', async () => {
    write('Expenses', ['shared_a']);
    writeFileSync(join(cwd, 'Broken.zip'), 'PK');
    expect(await runMain(['baseline', 'create', '.', 'Broken.zip'], cwd)).toEqual({
      exitCode: 3,
      out: `Wrote ${file}: 1 finding of 1 rule.\n`,
      errors: expect.stringMatching(/^"Broken\.zip" is cut off: /),
    });
    expect((await runMain(['.', 'Broken.zip'], cwd)).exitCode).toBe(3);
    expect((await runMain(['baseline', 'create', '--force', 'nowhere'], cwd)).exitCode).toBe(3);
  });

  test('leaves out what the configuration accepts, and what is said of that', async () => {
    write('Expenses', ['shared_a', 'shared_b']);
    await runMain(['baseline', 'create'], cwd);
    const [, second = ''] = readFileSync(join(cwd, file), 'utf8').split('\n').slice(3);
    const accepted = { rule: 'flow-direct-connection', fingerprint: second.slice(0, 16), reason: 'Agreed.' };
    const suppressions = [accepted, { rule: 'flow-off', reason: 'Gone.' }];
    writeFileSync(join(cwd, 'solution-lint.config.json'), JSON.stringify({ suppressions }));
    expect((await reported()).findings).toEqual(['suppression-unused']);
    expect(await runMain(['baseline', 'check'], cwd)).toMatchObject({ exitCode: 0 });
    expect((await runMain(['baseline', 'create', '--force'], cwd)).out).toBe(
      `Wrote ${file}: 1 finding of 1 rule; 0 came in, 1 went out.\n`,
    );
    expect((await reported()).findings).toEqual(['suppression-unused']);
  });

  test('has nothing to write where nothing is found', async () => {
    write('Expenses', []);
    expect(await runMain(['baseline', 'create'], cwd)).toEqual({
      exitCode: 0,
      out: 'Nothing to write: there are no findings.\n',
      errors: '',
    });
    expect(existsSync(join(cwd, file))).toBe(false);
    expect(await runMain(['baseline', 'check'], cwd)).toEqual({
      exitCode: 2,
      out: '',
      errors: `There is no ${file} here.\nWrite one: solution-lint baseline create; or name it: --baseline <file>\n`,
    });
  });

  test('a line that is not understood is wrong usage, in every command', async () => {
    write('Expenses', ['shared_a']);
    writeFileSync(join(cwd, file), '# Known\n<<<<<<< HEAD\n=======\n');
    const errors = `Wrong line in the baseline, ${file}:2: this is a mark of a merge conflict, and 1 more.\nMend or delete the line, or write the file anew: solution-lint baseline create --force\n`;
    for (const words of [[], ['baseline', 'check'], ['baseline', 'prune']])
      expect(await runMain(words, cwd)).toEqual({ exitCode: 2, out: '', errors });
    writeFileSync(join(cwd, file), Buffer.from([0x23, 0xff, 0xfe]));
    expect(await runMain([], cwd)).toMatchObject({ exitCode: 2, out: '' });
    rmSync(join(cwd, file));
    mkdirSync(join(cwd, file));
    expect(await runMain([], cwd)).toMatchObject({ exitCode: 2, out: '' });
  });

  test.each([
    [[], 'baseline needs a verb.\n'],
    [['update'], 'baseline can\'t "update".\n'],
    [['prune', '--force'], 'baseline prune has no option --force.\n'],
    [['create', '--quiet'], 'solution-lint baseline has no option --quiet.\n'],
  ])('baseline %j is wrong usage', async (words, errors) => {
    expect(await runMain(['baseline', ...words], cwd)).toEqual({
      exitCode: 2,
      out: '',
      errors: expect.stringContaining(errors),
    });
  });

  test('counts what has the same meaning: one more of it is new', async () => {
    const places = (count: number) =>
      defineRule({
        id: 'flow-place',
        meta: {
          area: 'flow',
          severity: 'error',
          confidence: 'high',
          since: '0.1',
          identity: [],
          sources: [],
        },
        messages: { here: 'Here.' },
        *check({ graph }) {
          for (const flow of graph.packages.flatMap((one) => one.flows)) {
            const at = (index: number) => ({ ...flow.at, pointer: `/${index}` });
            for (let index = 0; index < count; index += 1)
              yield { messageId: 'here', at: at(index), component: flow, data: {} };
          }
        },
      });
    write('Expenses', []);
    const first = await run({ paths: [], cwd, rules: [places(2)] });
    const known = baselineEntries(first.report.findings, first.report.packages);
    const baseline = { path: file, entries: known };
    const counts = async (count: number) => {
      const { report, stale } = await run({ paths: [], cwd, rules: [places(count)], baseline });
      return [report.findings.length, report.suppressed.length, stale.length];
    };
    expect(known).toHaveLength(2);
    expect([await counts(1), await counts(2), await counts(3)]).toEqual([
      [0, 1, 1],
      [0, 2, 0],
      [1, 2, 0],
    ]);
  });

  test('is judged like today on both sides of a comparison', async () => {
    const repository = gitRepository(cwd);
    write('Expenses', ['shared_a', 'shared_b']);
    await runMain(['baseline', 'create'], cwd);
    repository.commit();
    write('Expenses', ['shared_b', 'shared_c']);
    const { out, exitCode } = await runMain(
      ['--format', 'json', '--against', 'HEAD', '--rule', 'solution-version-unchanged=off', '--new-only'],
      cwd,
    );
    const { comparison, findings, suppressed } = JSON.parse(out);
    expect(exitCode).toBe(1);
    expect([keysOf(findings), keysOf(suppressed)]).toEqual([['shared_c'], ['shared_b']]);
    expect(comparison).toEqual({
      base: 'HEAD',
      new: [findings[0].fingerprint],
      fixed: [],
      remaining: [],
      connectionChanges: [],
    });
  });
});
