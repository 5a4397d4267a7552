import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { formatReport, type ReportFormat, reportFormats } from '../../src/output/format-report.ts';
import { json } from '../../src/output/json.ts';
import { pageScript, pageStyle } from '../../src/output/page-assets.ts';
import type { Report } from '../../src/report.ts';
import { mergeReports } from '../../src/stored/merge-reports.ts';
import { version } from '../../src/version.ts';
import { unseenCharacter } from '../output/hostile-names.ts';
import { finding, packageSummary, report } from '../output/sample-report.ts';
import { sarifSchemaErrors } from '../output/sarif-schema-errors.ts';
import { reportSchemaErrors } from '../report-schema-errors.ts';
import { runMain } from '../run-main.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { hostileStoredReport } from './hostile-reports.ts';

const command = /##[a-z]*\[|^\s*::[a-z]/im;

/** What must hold of a report in a format, whoever wrote what it tells. */
const laws: Readonly<Record<ReportFormat, (text: string, one: Report) => void>> = {
  pretty: (text) => {
    expect(text).not.toMatch(command);
  },
  json: (text, one) => {
    expect(text).not.toMatch(command);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(one)));
  },
  sarif: (text) => {
    expect(text).not.toMatch(command);
    expect(sarifSchemaErrors(JSON.parse(text))).toEqual([]);
    const { runs } = JSON.parse(text) as { readonly runs: readonly [{ readonly results: unknown }] };
    expect(textsIn(runs[0].results).filter((value) => unseenCharacter.test(value))).toEqual([]);
  },
  github: (text, { findings }) => {
    expect(text).not.toMatch(/##[a-z]*\[/i);
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(findings.length + 1);
    for (const line of lines.slice(0, -1)) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) (?:file=[^:,]*,)?(?:line=\d+,col=\d+,endLine=\d+,endColumn=\d+,)?title=[a-z0-9-]+::/,
      );
    }
    expect(lines.at(-1)).toMatch(/^(?:Checked|No package)/);
  },
  azure: (text) => {
    for (const line of text.trimEnd().split('\n')) {
      expect(line).not.toMatch(/^\s*::[a-z]/i);
      expect(line.replace(/^##vso\[task\.logissue type=(?:error|warning);[^\]]*\]/, 'issue ')).not.toMatch(
        command,
      );
    }
  },
  markdown: (text) => {
    const tags = text.match(/<[^>]*>?/g) ?? [];
    expect(
      tags.filter((tag) => !/^<(?:!-- --|br|\/?(?:code|details(?: open)?|summary))>$/.test(tag)),
    ).toEqual([]);
    expect(text.replaceAll(/^(?:#+ |- |\*\*.*\*\* left out)/gm, '')).not.toMatch(/[`*[\]\\~$^{}@]/);
  },
  junit: (text) => {
    expect(text).not.toMatch(/##[a-z]*\[|::[a-z]/i);
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text).close();
  },
  html: (text) => {
    const own = withoutAssets(text);
    expect(own.match(/<\/?script/g)).toHaveLength(4);
    const [, data = ''] = /id="data">([^<]*)<\/script>/.exec(own) ?? [];
    expect(Object.keys(JSON.parse(data) as object)).toContain('findings');
    expect(own).not.toMatch(/##[a-z]*\[/i);
  },
};

function withoutAssets(text: string): string {
  return text.replace(pageScript, '').replace(pageStyle, '');
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('whatever the schema lets through', () => {
  test('can be made up here', () => {
    fc.assert(
      fc.property(hostileStoredReport, (one) => {
        expect(reportSchemaErrors(one)).toEqual([]);
      }),
    );
  });

  test.each(reportFormats)('is harmless in %s', { timeout: 60_000 }, async (format) => {
    await fc.assert(
      fc.asyncProperty(hostileStoredReport, async (one) => {
        const joined = merged(JSON.stringify(one));
        const text = await formatReport(joined, format);
        laws[format](text, joined);
        expect(withoutAssets(text).replaceAll('\n', '')).not.toMatch(unseenCharacter);
      }),
    );
  });

  test('says the same when it is joined again', () => {
    fc.assert(
      fc.property(hostileStoredReport, (one) => {
        const once = json(merged(JSON.stringify(one)));
        expect(json(merged(once, once))).toBe(once);
      }),
    );
  });

  test('may be a secret of many lines in many places: no excerpt is asked for', async () => {
    const location = { file: 'a.json', pointer: '', line: 1, column: 1, endLine: 2 ** 31 - 1, endColumn: 1 };
    const findings = Array.from({ length: 17_000 }, (_, index) =>
      finding({ rule: 'flow-secret', package: `${index}.zip`, location }),
    );
    const text = await formatReport(report({ findings }), 'pretty', { quiet: true });
    expect(text.match(/flow-secret/g)).toHaveLength(17_000);
  });
});

const name = '\u001b[31mred\u202e\r\n::error::a ##vso[task.complete]b';
const shown = '\\u001b[31mred\\u202e\\r\n:\\u003aerror:\\u003aa #\\u0023vso[task.complete]b';

describe('what a refusal quotes commands neither terminal nor build server', () => {
  const sound = report();
  const compared = (base: string): Report => ({
    ...sound,
    comparison: { base, new: [], fixed: [], remaining: [], connectionChanges: [] },
  });
  const ready = (verdict: 'on' | 'off'): Report => ({
    ...sound,
    readiness: [
      {
        target: 'prod',
        environment: null,
        principal: null,
        flows: [{ package: 'a.zip', id: 'w1', name, verdict, reasons: [] }],
        shares: [],
      },
    ],
  });
  const at = (path: string, findings: Report['findings']): Report => ({
    ...sound,
    packages: [packageSummary({ path })],
    findings,
  });

  test.each<[string, object, object, string]>([
    [
      'a version',
      { ...sound, schemaVersion: 2, tool: { name: 'solution-lint', version: name } },
      sound,
      `a.json was written by solution-lint ${shown} in a form that ${version} does not read.`,
    ],
    [
      'a property',
      { ...sound, [name]: 1 },
      sound,
      `a.json:1:1 is not as solution-lint writes it: it can't have "${shown}".`,
    ],
    ['a base', compared(name), compared('v1'), `a.json is compared with "${shown}", and b.json with "v1".`],
    [
      'a path',
      at(name, []),
      at(name, [finding({ package: name })]),
      `a.json and b.json tell different things of "${shown}".`,
    ],
    [
      'a flow',
      ready('on'),
      ready('off'),
      `a.json and b.json tell different things of flow "${shown}" in target "prod".`,
    ],
  ])('%s', async (_, a, b, message) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.json'), JSON.stringify(a));
    writeFileSync(join(cwd, 'b.json'), JSON.stringify(b));
    const { exitCode, out, errors } = await runMain(['merge', 'a.json', 'b.json'], cwd);
    expect({ exitCode, out, errors: errors.slice(0, message.length) }).toEqual({
      exitCode: 2,
      out: '',
      errors: message,
    });
  });
});

describe('what no run writes is refused', () => {
  const sound = finding();
  test.each<[string, object, string]>([
    ['a rule that is no id', { rule: name }, '/findings/0/rule'],
    ['a rule of capitals', { rule: 'Flow-off' }, '/findings/0/rule'],
    ['a fingerprint that is no hash', { fingerprint: '\ud800' }, '/findings/0/fingerprint'],
    ['a fingerprint with a tail', { fingerprint: `${sound.fingerprint}-2\n` }, '/findings/0/fingerprint'],
    ['line 0', { location: { ...sound.location, line: 0 } }, '/findings/0/location/line'],
    [
      'a line beyond all files',
      { location: { ...sound.location, line: 2 ** 31 } },
      '/findings/0/location/line',
    ],
    ['half a line', { location: { ...sound.location, endColumn: 1.5 } }, '/findings/0/location/endColumn'],
  ])('%s', (_, change, pointer) => {
    const errors = reportSchemaErrors({ ...report(), findings: [{ ...sound, ...change }] });
    expect(errors.map((text) => text.split(' ')[0])).toEqual([pointer]);
  });

  test.each(['', 'latest', '1.0', `0.1.0${name}`, '0.1.0\n'])('version %j', (tool) => {
    const errors = reportSchemaErrors({ ...report(), tool: { name: 'solution-lint', version: tool } });
    expect(errors.map((text) => text.split(' ')[0])).toEqual(['/tool/version']);
  });

  test('what is new by a name that is no hash', () => {
    const comparison = { base: 'main', new: [name], fixed: [], remaining: [name], connectionChanges: [] };
    const errors = reportSchemaErrors({ ...report(), comparison });
    expect(errors.map((text) => text.split(' ')[0])).toEqual([
      '/comparison/new/0',
      '/comparison/remaining/0',
    ]);
  });
});

function merged(...texts: readonly string[]): Report {
  return mergeReports(
    texts.map((text, index) => ({ name: `${index}.json`, report: JSON.parse(text) as Report })),
  );
}
