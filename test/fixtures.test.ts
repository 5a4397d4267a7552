import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lint } from '../src/index.ts';
import type { Report } from '../src/report.ts';
import type { Rendering } from '../src/testing/render-package.ts';
import { type ExpectedFinding, expectedFindings, withoutPlaces } from './expected-findings.ts';
import { againstOfCase, type FixtureCase, fixtureCases, pathsOfCase, renderCase } from './fixture-cases.ts';
import { reportSchemaErrors } from './report-schema-errors.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const isUpdate = process.env.UPDATE === '1';

const cases = fixtureCases();

for (const rule of new Set(cases.map((fixture) => fixture.rule))) {
  describe(rule, () => {
    for (const fixture of cases.filter((one) => one.rule === rule)) {
      test(fixture.name, () => checkCase(fixture));
    }
  });
}

test('there are fixtures', () => {
  expect(cases.length).toBeGreaterThan(0);
});

async function checkCase(fixture: FixtureCase): Promise<void> {
  const [first, ...others] = fixture.renderings;
  if (first === undefined) throw new Error('case.json names no rendering.');
  const reference = await run(fixture, first);
  if (isUpdate) writeFileSync(fixture.expectedPath, `${JSON.stringify(reference.findings, undefined, 2)}\n`);

  expect(reference.findings, `${first}: findings`).toEqual(readExpected(fixture));
  const ofRule = reference.findings.filter((finding) => finding.rule === fixture.rule);
  if (fixture.name.startsWith('bad-')) expect(ofRule, `findings of ${fixture.rule}`).not.toEqual([]);
  else expect(ofRule, `findings of ${fixture.rule}`).toEqual([]);

  for (const rendering of others) {
    const { findings, fingerprints } = await run(fixture, rendering);
    if (rendering === 'tree' || first === 'tree') {
      expect(withoutPlaces(findings), `${rendering}: findings`).toEqual(withoutPlaces(reference.findings));
    } else {
      expect(findings, `${rendering}: findings`).toEqual(reference.findings);
    }
    expect(fingerprints, `${rendering}: fingerprints`).toEqual(reference.fingerprints);
  }
}

async function run(
  fixture: FixtureCase,
  rendering: Rendering | 'asIs',
): Promise<{ findings: ExpectedFinding[]; fingerprints: string[] }> {
  const cwd = temporaryFolder();
  const workspace = renderCase(fixture, rendering);
  writeFiles(cwd, workspace);
  const { rules, targets, today, hasConfiguration } = fixture;
  const paths = pathsOfCase(fixture, rendering);
  const report: Report = await lint({
    paths,
    cwd,
    config: hasConfiguration,
    rules,
    ...(targets ? { targets } : {}),
    ...(today ? { today } : {}),
    ...againstOfCase(fixture),
  });
  expect(reportSchemaErrors(report), `${rendering}: report by its schema`).toEqual([]);
  expect(JSON.stringify(report), `${rendering}: no path of this machine`).not.toContain(cwd);
  return {
    findings: expectedFindings(report, workspace),
    fingerprints: report.findings.map((finding) => `${finding.rule} ${finding.fingerprint}`).sort(),
  };
}

function readExpected(fixture: FixtureCase): ExpectedFinding[] {
  if (!existsSync(fixture.expectedPath))
    throw new Error(`No ${fixture.expectedPath}: run once with UPDATE=1.`);
  return JSON.parse(readFileSync(fixture.expectedPath, 'utf8'));
}
