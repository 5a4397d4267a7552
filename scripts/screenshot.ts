/**
 * Takes the picture of the HTML report that its guide shows, of an example solution and where it is to be imported.
 * CHROMIUM is the browser's path.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { pages } from '../rules/pages.ts';
import { html } from '../src/output/html.ts';
import { run } from '../src/run.ts';
import { lineReader } from '../src/settle/line-of.ts';

const executablePath = process.env.CHROMIUM;
if (!executablePath) throw new Error('CHROMIUM must name the browser to take the picture with.');

const folder = mkdtempSync(join(tmpdir(), 'solution-lint-'));
try {
  const from = resolve('fixtures/targets/field-service/targets.json');
  const { report, graph, targets } = await run({
    paths: ['.'],
    cwd: 'fixtures/solutions/field-service',
    targets: { from },
  });
  const path = join(folder, 'report.html');
  writeFileSync(path, html(report, { pages, graph, targets, excerptOf: lineReader(graph.packages) }));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1360, height: 1100 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(path).href);
  await page.locator('.box', { hasText: 'dispatch@larkspur.example' }).first().click();
  await page.screenshot({ path: 'docs/html-report.png' });
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
