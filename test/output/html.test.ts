import { createHash } from 'node:crypto';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pages } from '../../rules/pages.ts';
import { html } from '../../src/output/html.ts';
import type { PageData } from '../../src/page/page-data.ts';
import type { Report } from '../../src/report.ts';
import { run } from '../../src/run.ts';
import { lineReader } from '../../src/settle/line-of.ts';
import { hostileReport } from './hostile-names.ts';
import { finding, report } from './sample-report.ts';

const root = join(import.meta.dirname, '..', '..');

function dataIn(page: string): PageData {
  const [, text = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(text) as PageData;
}

/** Of the page without the text of its scripts and its style. */
function tagsIn(page: string): readonly string[] {
  const shell = page.replaceAll(/(<(script|style)\b[^>]*>).*?(<\/\2>)/gs, '$1$3');
  return [...shell.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(/'sha256-[^']*'/g, "'…'"));
}

const emptyPage = html(report(), { pages });

describe('one file that lets nothing in', () => {
  test('its tags, whatever names packages bring', () => {
    expect(tagsIn(emptyPage)).toEqual([
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '…'; style-src '…'; base-uri 'none'; form-action 'none'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      '<title>',
      '</title>',
      '<style>',
      '</style>',
      '</head>',
      '<body>',
      '<noscript>',
      '</noscript>',
      '<script type="application/json" id="data">',
      '</script>',
      '<script>',
      '</script>',
      '</body>',
      '</html>',
    ]);
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        expect(tagsIn(html(hostile, { pages }))).toEqual(tagsIn(emptyPage));
      }),
    );
  });

  test('its policy allows just the script and the style that stand in it', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(emptyPage) ?? [];
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(emptyPage) ?? [];
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(emptyPage).toContain(`script-src ${hashOf(script)}; style-src ${hashOf(style)};`);
  });

  test('a reader of its data gets the names as they are', () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const { findings, packages, suppressed } = dataIn(html(hostile, { pages }));
        expect(packages).toEqual(hostile.packages);
        expect(findings.map(({ message }) => message)).toEqual(
          hostile.findings.map(({ message }) => message),
        );
        expect(suppressed.map(({ reason }) => reason)).toEqual(
          hostile.suppressed.map(({ suppression }) => suppression.reason),
        );
      }),
    );
  });
});

test('findings know their excerpt, their node and how to be fixed', async () => {
  const done = await run({
    paths: ['fixtures/rules/flow-direct-connection/bad-stripped/Expenses'],
    cwd: root,
  });
  const page = html(done.report, { pages, graph: done.graph, excerptOf: lineReader(done.graph.packages) });
  const { findings, graph, advice } = dataIn(page);
  expect(
    findings.map(({ rule, excerpt, node, anchor }) => ({
      rule,
      excerpt,
      anchor,
      node: node === undefined ? '' : graph?.nodes[node]?.name,
    })),
  ).toMatchInlineSnapshot(`
    [
      {
        "anchor": "99a9f2b3132cd3b6",
        "excerpt": {
          "after": "",
          "before": ""shared_office365_1": ",
          "line": 14,
          "marked": "{",
        },
        "node": "Approve expense",
        "rule": "flow-direct-connection",
      },
    ]
  `);
  expect(Object.keys(advice)).toEqual([...new Set(findings.map(({ rule }) => rule))].sort());
  expect(advice['flow-direct-connection']?.fix.length).toBeGreaterThan(0);
});

test('findings of one fingerprint have anchors of their own', () => {
  const twice: Report = report({ findings: [finding(), finding({ package: 'other.zip' })] });
  expect(dataIn(html(twice, { pages })).findings.map(({ anchor }) => anchor)).toEqual([
    '00000000000000f1',
    '00000000000000f1.2',
  ]);
});

test('a secret has no excerpt', () => {
  const secret = finding({ rule: 'flow-hardcoded-secret' });
  const page = html(report({ findings: [secret] }), { pages, excerptOf: () => '"password": "hunter2"' });
  expect(page).not.toContain('hunter2');
});

test('a line of megabytes is cut around the place', () => {
  const long = finding({
    location: { file: 'a.json', pointer: '', line: 1, column: 500_001, endLine: 1, endColumn: 500_004 },
  });
  const text = `${'a'.repeat(500_000)}bcd${'e'.repeat(500_000)}\n`;
  const page = html(report({ findings: [long] }), { pages, excerptOf: () => text });
  expect(dataIn(page).findings[0]?.excerpt).toEqual({
    line: 1,
    before: `…${'a'.repeat(60)}`,
    marked: 'bcd',
    after: `${'e'.repeat(60)}…`,
  });
});

test('the same report gives the same bytes', async () => {
  const page = async () => {
    const { report: found, graph } = await run({ paths: ['fixtures/solutions'], cwd: root });
    return html(found, { pages, graph });
  };
  expect(await page()).toBe(await page());
});
