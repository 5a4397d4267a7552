/**
 * Takes the picture of the HTML report that README shows, of the example solutions. CHROMIUM is the browser's path.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  const done = await run({ paths: ['.'], cwd: 'fixtures/solutions/field-service' });
  const path = join(folder, 'report.html');
  writeFileSync(
    path,
    html(done.report, { pages, graph: done.graph, excerptOf: lineReader(done.graph.packages) }),
  );
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(path).href);
  await page.locator('.box', { hasText: 'Work order - Close' }).first().click();
  await page.screenshot({ path: 'docs/html-report.png' });
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
