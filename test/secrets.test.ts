import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import type { Report } from '../src/index.ts';
import { formatReport, reportFormats } from '../src/index.ts';
import { type Run, run } from '../src/run.ts';
import { lineReader } from '../src/settle/line-of.ts';
import { type FixtureCase, fixtureCases, pathsOfCase, renderCase } from './fixture-cases.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const secretRules = ['custom-connector-secret', 'environment-variable-secret', 'flow-hardcoded-secret'];

/** The secrets in the fixtures, and parts of them that a masked line or a wrapped text would still show. */
const secrets = [
  'Vb7~qKp3vT1xWmN9sLr4uYc6eHdJ2aG5fQ0zRw81',
  'Kornblume-47',
  'Qd7xLp2Ws9Zt4Vn6Bk1Hy8Gf3Rc5Jm0',
  'kq3Vn8Lw2Xz7Rt5Yb1Pd9Hs4',
  'qT7xLp2Ws9Zt4Vn6Bk1Hy8Gf3Rc5Jm0dEuAoPiSwKzM',
  'c7d1e9f0a2b84356987afedc10293847',
  'Kq3Vn8Lw2Xz7Rt5Yb1Pd9Hs4AzFu',
];
const parts = secrets.flatMap((secret) => [secret.slice(0, 8), secret.slice(-8)]);

const cases = fixtureCases().filter(
  ({ rule, name }) => secretRules.includes(rule) && name.startsWith('bad-'),
);

test('all rules about secrets are among them', () => {
  const ids = rules.map(({ id }) => id).filter((id) => id.endsWith('-secret') && !id.startsWith('settings-'));
  expect(ids.sort()).toEqual(secretRules);
  expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(secretRules);
});

describe.each(cases)('$rule $name', (fixture) => {
  test('has a secret of the list in its files', () => {
    const texts = [...renderCase(fixture, 'flat').values()].map((bytes) => Buffer.from(bytes).toString());
    expect(secrets.filter((secret) => texts.some((text) => text.includes(secret)))).not.toEqual([]);
  });

  test('shows nothing of it in any format', async () => {
    const { report, graph, failures } = await runOver(fixture);
    expect(failures).toEqual([]);
    expect(report.findings.map(({ rule }) => rule)).toContain(fixture.rule);
    for (const format of reportFormats) {
      const style = { excerptOf: lineReader(graph.packages), width: 400 };
      const text = await formatReport(report, format, style);
      expect(
        parts.filter((part) => text.includes(part)),
        format,
      ).toEqual([]);
    }
  });

  test('has a fingerprint that does not depend on it', async () => {
    const { report } = await runOver(fixture);
    const other = await runOver(fixture, (text) =>
      secrets.reduce((changed, secret) => changed.replaceAll(secret, turned(secret)), text),
    );
    expect(fingerprintsOf(other.report, fixture)).toEqual(fingerprintsOf(report, fixture));
  });
});

function runOver(fixture: FixtureCase, change = (text: string) => text): Promise<Run> {
  const cwd = temporaryFolder();
  const files = [...renderCase(fixture, 'flat')].map(
    ([path, bytes]) => [path, Buffer.from(change(Buffer.from(bytes).toString()))] as const,
  );
  writeFiles(cwd, new Map(files));
  return run({ paths: pathsOfCase(fixture, 'flat'), cwd });
}

function fingerprintsOf({ findings }: Report, { rule }: FixtureCase): readonly string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ fingerprint }) => fingerprint);
}

/** Another secret of the same characters. */
function turned(secret: string): string {
  return [...secret].toReversed().join('');
}

test('a line of a secret that is suppressed is not shown either', async () => {
  const fixture = cases.find(({ name }) => name === 'bad-one-line');
  if (!fixture) throw new Error('There is no fixture bad-one-line.');
  const { report, graph } = await runOver(fixture);
  const findings = report.findings.filter(({ rule }) => rule !== fixture.rule);
  const suppressed = report.findings
    .filter(({ rule }) => rule === fixture.rule)
    .map((one) => ({ ...one, suppression: { kind: 'config', reason: 'known' } as const }));
  const style = { excerptOf: lineReader(graph.packages), width: 4000 };
  const withSecret = await formatReport({ ...report, findings }, 'pretty', style);
  const without = await formatReport({ ...report, findings, suppressed }, 'pretty', style);
  expect(findings.map(({ rule }) => rule)).toEqual(['flow-hardcoded-environment']);
  expect(
    parts.filter((part) => withSecret.includes(part)),
    'what the line has',
  ).not.toEqual([]);
  expect(parts.filter((part) => without.includes(part))).toEqual([]);
});
