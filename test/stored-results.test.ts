import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatReport, lint, mergeReports, readReports, reportFormats, UsageError } from '../src/index.ts';
import { limits } from '../src/limits.ts';
import { version } from '../src/version.ts';
import { readersRepository } from './readers-repository.ts';
import { runMain } from './run-main.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = join(import.meta.dirname, '..');
/** Solutions of every layout, one of them not readable, with nested zips and packages in files. */
const fixtures = join(root, 'fixtures');

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Writes what each shard finds, as the jobs of a matrix do. */
async function writeShards(words: readonly string[], count: number, cwd: string): Promise<readonly string[]> {
  for (const number of numbers(count)) {
    const args = [...words, '--shard', `${number}/${count}`, '--format', 'json'];
    writeFileSync(join(cwd, `part-${number}.json`), (await runMain(args, cwd)).out);
  }
  return numbers(count).map((number) => `part-${number}.json`);
}

describe('sharded and merged is unsharded, byte for byte', { timeout: 120_000 }, () => {
  let cwd = '';
  beforeEach(() => {
    cwd = readersRepository().folder;
  });

  test.each<[string, readonly string[], number]>([
    ['a workspace', [], 3],
    ['more shards than packages', ['solutions'], 9],
    ['one shard', ['solutions'], 1],
    ['with targets', ['solutions', '--targets', 'targets.json'], 3],
    ['with an older version', ['solutions', '--against', 'Expenses_1_2_0_0.zip'], 3],
    ['what has changed', ['--changed=HEAD', '--targets', 'targets.json', '--against', 'HEAD'], 3],
    ['with settings and an older version', ['--settings', 'prod.settings.json', '--against', 'HEAD'], 4],
    ['what is staged', ['--staged', '--targets', 'targets.json', '--against', 'HEAD'], 3],
    ['quietly', ['--quiet'], 3],
  ])('%s', async (_, words, count) => {
    writeFileSync(join(cwd, 'broken.zip'), 'no zip');
    const whole = await runMain([...words, '--format', 'json'], cwd);
    const files = await writeShards(words, count, cwd);
    const joined = await runMain(['merge', ...files.toReversed()], cwd);
    expect(joined).toEqual({ exitCode: 0, out: whole.out, errors: '' });
  });

  test('with what is accepted, and what is to say of that', async () => {
    const suppressions = [
      { rule: 'flow-off', reason: 'Turned on by hand.' },
      { rule: 'flow-direct-connection', component: 'nothing has this name', reason: 'It was there once.' },
    ];
    writeFileSync(join(cwd, 'solution-lint.config.jsonc'), JSON.stringify({ suppressions }));
    const whole = await runMain(['--format', 'json'], cwd);
    const [stored] = await readReports([{ name: 'whole', text: whole.out }]);
    expect(stored?.report.findings.map(({ rule }) => rule)).toContain('suppression-unused');
    await writeShards([], 3, cwd);
    expect((await runMain(['merge', 'part-*.json', '-o', 'all/lint.json'], cwd)).out).toBe('');
    expect(readFileSync(join(cwd, 'all', 'lint.json'), 'utf8')).toBe(whole.out);
  });

  test('with rules of a plugin and rules without code', async () => {
    writeFileSync(
      join(cwd, 'company.mjs'),
      `const check = function* ({ graph }) {
        for (const flow of graph.packages.flatMap(({ flows }) => flows)) yield { messageId: 'seen', at: flow.at, component: flow, data: {} };
      };
      const meta = { area: 'flow', severity: 'warning', confidence: 'high', identity: [] };
      export default { rules: [{ id: 'company-flow', meta, messages: { seen: 'A flow.' }, check }] };`,
    );
    const declarative = [
      {
        id: 'named-flow',
        on: 'flow',
        must: { properties: { name: { pattern: '^Company' } } },
        message: 'Name it so.',
      },
    ];
    writeFileSync(
      join(cwd, 'solution-lint.config.json'),
      JSON.stringify({ plugins: ['./company.mjs'], declarative }),
    );
    const whole = await runMain(['--format', 'json'], cwd);
    expect(whole.errors).toBe('');
    expect(whole.out).toContain('"rule": "company-flow"');
    expect(whole.out).toContain('"rule": "named-flow"');
    const joined = await runMain(['merge', ...(await writeShards([], 4, cwd))], cwd);
    expect(joined).toEqual({ exitCode: 0, out: whole.out, errors: '' });
  });

  test('all fixtures, through the library', async () => {
    const report = await lint({ cwd: fixtures });
    const parts = await Promise.all(
      numbers(5).map(async (number) => ({
        name: String(number),
        report: await lint({ cwd: fixtures, shard: `${number}/5` }),
      })),
    );
    expect(parts.every((part) => part.report.findings.length > 0)).toBe(true);
    expect(mergeReports(parts)).toEqual(report);
  });
});

test('parts that are missing are told of, and do not pass', async () => {
  const { folder } = readersRepository();
  await writeShards(['exports'], 3, folder);
  const one = await runMain(['report', 'part-2.json', '--fail-on', 'error'], folder);
  expect({ exitCode: one.exitCode, errors: one.errors }).toEqual({ exitCode: 1, errors: '' });
  const hint = 'Join all parts of the run; see why these were not written.\n';
  const two = await runMain(['merge', 'part-1.json', 'part-3.json', '-o', 'two.json'], folder);
  expect(two).toEqual({
    exitCode: 3,
    out: '',
    errors: `Part 2 of 3 is not here: what it tells is missing.\n${hint}`,
  });
  const again = await runMain(['report', 'two.json'], folder);
  expect({ exitCode: again.exitCode, errors: again.errors }).toEqual({ exitCode: 3, errors: two.errors });
  const whole = await runMain(['merge', 'two.json', 'part-2.json'], folder);
  expect(whole).toEqual(
    await runMain(['exports', '--format', 'json'], folder).then((run) => ({ ...run, exitCode: 0 })),
  );
  await runMain(['solutions', '--format', 'json', '-o', 'json=solutions.json'], folder);
  const { errors } = await runMain(['report', 'part-1.json', 'solutions.json'], folder);
  expect(errors).toBe(`Parts 2, 3 of 3 are not here: what they tell is missing.\n${hint}`);
  const other = await runMain(['exports', '--shard', '1/2', '--format', 'json'], folder);
  writeFileSync(join(folder, 'half.json'), other.out);
  expect(await runMain(['merge', 'part-1.json', 'half.json'], folder)).toEqual({
    exitCode: 2,
    out: '',
    errors:
      'part-1.json is a part of 3, and half.json a part of 2.\nJoin all parts of one run first, and then the runs.\n',
  });
});

test('a shard with nothing in it is silent, and passes', async () => {
  const { folder } = readersRepository();
  const runs = await Promise.all(
    numbers(9).map((number) => runMain(['solutions', '--shard', `${number}/9`], folder)),
  );
  const told = runs.filter(({ out }) => out !== '');
  expect(told).toHaveLength(2);
  expect(runs.filter(({ out }) => out === '')).toEqual(
    Array.from({ length: 7 }, () => ({ exitCode: 0, out: '', errors: '' })),
  );
});

describe('report', () => {
  let cwd = '';
  beforeEach(async () => {
    cwd = temporaryFolder();
    const { out } = await runMain(['fixtures/solutions', '--format', 'json'], root);
    writeFileSync(join(cwd, 'lint.json'), out);
  });

  test.each(reportFormats.filter((format) => !['pretty', 'html'].includes(format)))(
    'in %s is what the run would have written',
    async (format) => {
      const there = await runMain(['fixtures/solutions', '--format', format], root);
      expect(await runMain(['report', 'lint.json', '--format', format], cwd)).toEqual(there);
    },
  );

  test('for people has no excerpts, and is as quiet as asked', async () => {
    const text = readFileSync(join(cwd, 'lint.json'), 'utf8');
    const report = mergeReports(await readReports([{ name: 'lint.json', text }]));
    const out = await formatReport(report, 'pretty', { width: 90 });
    expect(await runMain(['report', 'lint.json'], cwd, 90)).toEqual({ exitCode: 1, out, errors: '' });
    const quiet = await runMain(['fixtures/solutions', '--quiet'], root);
    expect(await runMain(['report', 'lint.json', '--quiet'], cwd)).toEqual(quiet);
  });

  test('writes files, too', async () => {
    const args = ['report', 'lint.json', '--format', 'azure', '-o', 'html=a/lint.html', '-o', 'json=b.json'];
    const { exitCode, errors } = await runMain(args, cwd);
    expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: '' });
    expect(readFileSync(join(cwd, 'a', 'lint.html'), 'utf8')).toContain('<!doctype html>');
    expect(readFileSync(join(cwd, 'b.json'), 'utf8')).toBe(readFileSync(join(cwd, 'lint.json'), 'utf8'));
  });

  test('ends as the run did', async () => {
    const exitCodeOf = async (...words: string[]) =>
      (await runMain(['report', 'lint.json', ...words], cwd)).exitCode;
    expect(await exitCodeOf()).toBe(1);
    writeFileSync(
      join(cwd, 'none.json'),
      (await runMain(['--shard', '9/9', '--format', 'json', 'fixtures/solutions'], root)).out,
    );
    expect((await runMain(['report', 'none.json'], cwd)).exitCode).toBe(0);
    writeFileSync(join(cwd, 'broken.zip'), 'no zip');
    writeFileSync(join(cwd, 'lint.json'), (await runMain(['.', '--format', 'json'], cwd)).out);
    expect(await exitCodeOf()).toBe(3);
  });

  test('judges what is new where the run could tell', async () => {
    const repository = readersRepository().folder;
    const { out } = await runMain(['solutions', '--against', 'HEAD', '--format', 'json'], repository);
    writeFileSync(join(repository, 'lint.json'), out);
    expect((await runMain(['report', 'lint.json'], repository)).exitCode).toBe(1);
    expect((await runMain(['report', 'lint.json', '--new-only'], repository)).exitCode).toBe(0);
    expect(await runMain(['report', 'lint.json', '--new-only'], cwd)).toEqual({
      exitCode: 2,
      out: '',
      errors:
        '--new-only needs reports that were compared with something.\nGive --against to the runs that write them.\n',
    });
  });
});

test('as PowerShell 5 redirects it, and by two names, a report is read all the same', async () => {
  const cwd = temporaryFolder();
  const { out } = await runMain(['fixtures/solutions', '--format', 'json'], root);
  writeFileSync(join(cwd, 'a.json'), out);
  writeFileSync(join(cwd, 'b.json'), Buffer.from(`\ufeff${out.replaceAll('\n', '\r\n')}`, 'utf16le'));
  const joined = { exitCode: 0, out, errors: '' };
  expect(await runMain(['merge', 'b.json'], cwd)).toEqual(joined);
  expect(await runMain(['merge', 'a.json', 'b.json', './a.json'], cwd)).toEqual(joined);
});

describe('what is no report is refused', () => {
  const sound = {
    schemaVersion: 1,
    tool: { name: 'solution-lint', version },
    packages: [],
    findings: [],
    suppressed: [],
  };
  const summary = { packages: 0, error: 0, warning: 0, note: 0, suppressed: 0, unread: 0 };
  const again = 'Write it anew: solution-lint --format json';

  test.each<[string, string | Buffer, string, string]>([
    [
      'cut off',
      '{\n  "tool": {',
      'lint.json:2:12 is not JSON: close brace expected.',
      `Was it cut off? ${again}`,
    ],
    ['empty', '', 'lint.json:1:1 is not JSON: value expected.', `Was it cut off? ${again}`],
    [
      'of another tool',
      '{ "version": "2.1.0", "runs": [] }',
      'lint.json is no report of solution-lint.',
      'Name files that were written with --format json or --output json=file.',
    ],
    [
      'a list',
      '[]',
      'lint.json is no report of solution-lint.',
      'Name files that were written with --format json or --output json=file.',
    ],
    [
      'of a later form',
      JSON.stringify({ ...sound, schemaVersion: 2, tool: { name: 'solution-lint', version: '9.0.0' } }),
      `lint.json was written by solution-lint 9.0.0 in a form that ${version} does not read.`,
      'Render and merge with the version that wrote it.',
    ],
    [
      'without a part',
      JSON.stringify(sound),
      'lint.json:1:1 is not as solution-lint writes it: it needs "summary".',
      again,
    ],
    [
      'with a part of a later version',
      JSON.stringify({ ...sound, summary, more: 1, tool: { name: 'solution-lint', version: '0.9.0' } }),
      'lint.json:1:1 is not as solution-lint writes it: it can\'t have "more".',
      `It was written by 0.9.0, and this is ${version}: use the version that wrote it.`,
    ],
    [
      'with a wrong value',
      `{ "tool": { "name": "solution-lint", "version": "${version}" }, "schemaVersion": 1,\n"packages": [\n  7 ], "findings": [], "suppressed": [], "summary": ${JSON.stringify(summary)} }`,
      'lint.json:3:3 is not as solution-lint writes it: packages › 0 must be object.',
      again,
    ],
    [
      'no text',
      Buffer.from([0x7b, 0xc3, 0x28]),
      'lint.json is no text: it is not UTF-8.',
      'Save it as UTF-8.',
    ],
  ])('%s', async (_, text, message, hint) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'lint.json'), text);
    const refused = { exitCode: 2, out: '', errors: `${message}\n${hint}\n` };
    expect(await runMain(['report', 'lint.json'], cwd)).toEqual(refused);
    expect(await runMain(['merge', 'lint.json'], cwd)).toEqual(refused);
  });

  test.each([
    [['report'], 'report needs files.\nName what was written with --format json.\n'],
    [['merge'], 'merge needs files.\nName what was written with --format json.\n'],
    [['merge', '*.json'], 'No file matches "*.json".\nName reports that were written with --format json.\n'],
    [['report', 'a.json', '--shard', '1/2'], 'solution-lint report has no option --shard.'],
  ])('%j', async (words, errors) => {
    const run = await runMain(words, temporaryFolder());
    expect({ ...run, errors: run.errors.slice(0, errors.length) }).toEqual({ exitCode: 2, out: '', errors });
  });

  test('a folder in place of a file', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'parts'));
    expect(await runMain(['merge', 'parts'], cwd)).toEqual({
      exitCode: 2,
      out: '',
      errors:
        "Can't read parts: it is not a regular file.\nName reports that were written with --format json.\n",
    });
  });

  test('a file that is not there', async () => {
    const { exitCode, errors } = await runMain(['report', 'lint.json'], temporaryFolder());
    expect(exitCode).toBe(2);
    expect(errors).toBe(
      "Can't read lint.json: no such file or directory.\nName reports that were written with --format json.\n",
    );
  });

  test('too much of it, and not a byte less', { timeout: 60_000 }, async () => {
    const cwd = temporaryFolder();
    const report = Buffer.from(JSON.stringify({ ...sound, summary }));
    const [half, rest] = [Buffer.alloc(limits.storedReportBytes / 2, ' '), report.length];
    writeFileSync(join(cwd, 'a.json'), half.fill(report, 0, rest));
    writeFileSync(join(cwd, 'b.json'), half);
    const { exitCode, out } = await runMain(['merge', 'a.json', 'b.json'], cwd);
    expect({ exitCode, report: JSON.parse(out) as unknown }).toEqual({
      exitCode: 0,
      report: JSON.parse(report.toString()) as unknown,
    });
    appendFileSync(join(cwd, 'b.json'), ' ');
    expect(await runMain(['merge', 'a.json', 'b.json'], cwd)).toEqual({
      exitCode: 2,
      out: '',
      errors:
        'The reports have 268435457 bytes together; the limit is 268435456.\nTake fewer of them at once.\n',
    });
  });

  test('by the library, too', async () => {
    await expect(readReports([{ name: 'lint.json', text: '{}' }])).rejects.toBeInstanceOf(UsageError);
    await expect(lint({ cwd: fixtures, shard: '3/2' })).rejects.toThrow('`shard` can\'t be "3/2".');
  });
});
