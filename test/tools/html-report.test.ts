import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pages } from '../../rules/pages.ts';
import { html } from '../../src/output/html.ts';
import { run } from '../../src/run.ts';
import { lineReader } from '../../src/settle/line-of.ts';
import { renderPackage } from '../../src/testing/render-package.ts';
import { unseenCharacter } from '../output/hostile-names.ts';
import { finding, packageSummary, report } from '../output/sample-report.ts';
import { samplePackage } from '../sample-package.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

/** The HTML report in a real browser, whose path is in CHROMIUM. */
const executablePath = process.env.CHROMIUM;
if (!executablePath) throw new Error('CHROMIUM must name the browser to test with; .ci/run installs one.');

const root = join(import.meta.dirname, '..', '..');
const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

let browser: Browser;
/** What a page must not do: write errors, or ask for anything. */
const complaints: string[] = [];

beforeAll(async () => {
  const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', ...offline];
  browser = await chromium.launch({ executablePath, args });
});

afterAll(() => browser.close());

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  expect(complaints.splice(0)).toEqual([]);
});

function written(text: string): string {
  const path = join(temporaryFolder(), 'report.html');
  writeFileSync(path, text);
  return pathToFileURL(path).href;
}

async function opened(url: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  return page;
}

async function reportOf(path: string, targets?: string, cwd = root): Promise<string> {
  const {
    report: told,
    graph,
    targets: views,
  } = await run({
    paths: [path],
    cwd,
    targets: targets === undefined ? undefined : { from: targets },
  });
  return html(told, { pages, graph, targets: views, excerptOf: lineReader(graph.packages) });
}

async function seriousIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`);
}

describe('the example solutions', () => {
  let text: string;
  let url: string;
  beforeAll(async () => {
    text = await reportOf('fixtures/solutions');
  });
  beforeEach(() => {
    url = written(text);
  });

  const shown = (page: Page) => page.locator('.finding').count();

  test('severities, words and choices filter the findings', async () => {
    const page = await opened(url);
    const all = await shown(page);
    await page.locator('.chip.note').click();
    const withoutNotes = await shown(page);
    expect(withoutNotes).toBeLessThan(all);
    await page.getByLabel('Rule', { exact: true }).selectOption('canvas-custom-connector');
    expect(new Set(await page.locator('.finding .rule').allTextContents())).toEqual(
      new Set(['canvas-custom-connector']),
    );
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await shown(page)).toBe(all);
    await page.getByLabel('Search findings').fill('Meter Readings');
    expect(await shown(page)).toBeGreaterThan(0);
    expect(await shown(page)).toBeLessThan(all);
    await page.getByLabel('Search findings').fill('nothing is called so');
    expect(await page.getByText('No finding is like that.').count()).toBe(1);
  });

  test('without the packages at hand, the page says what it lacks', async () => {
    expect(await (await opened(url)).locator('.lack').count()).toBe(0);
    const page = await opened(
      written(html((await run({ paths: ['fixtures/solutions'], cwd: root })).report, { pages })),
    );
    expect(await page.locator('.lack').textContent()).toMatch(
      /^This page was written without the packages at hand/,
    );
    expect(await page.locator('.box').count()).toBe(0);
    expect(await shown(page)).toBeGreaterThan(0);
    expect(await seriousIn(page)).toEqual([]);
  });

  test('a box can be chosen, focused and walked to by keyboard', async () => {
    const page = await opened(url);
    const boxes = page.locator('.box');
    await boxes.first().waitFor();
    const all = await boxes.count();
    await page
      .getByRole('button', { name: /^flow Work order - Close/ })
      .first()
      .click();
    expect(await page.locator('.details h3').textContent()).toMatch(/^Work order - Close/);
    await page.getByRole('button', { name: 'Focus on it' }).click();
    expect(await boxes.count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'Show everything' }).click();
    expect(await boxes.count()).toBe(all);
    await page.locator('.box[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    const label = await page.evaluate<string>('document.activeElement.getAttribute("aria-label")');
    await page.keyboard.press('Enter');
    expect(label).toContain((await page.locator('.details h3').textContent()) ?? 'nothing');
  });

  test('the finder goes to what it names', async () => {
    const page = await opened(url);
    await page.getByLabel('Find in the picture').fill('Route Planner (custom connector)');
    await page.keyboard.press('Enter');
    expect(await page.locator('.details h3').textContent()).toBe('Route Planner');
  });

  test('links lead to a finding and to a box, also from outside', async () => {
    const page = await opened(url);
    const link = await page
      .locator('.finding')
      .last()
      .getByLabel('Link to this finding')
      .getAttribute('href');
    const there = await opened(`${url}${link}`);
    const id = `finding-${link?.replace('#finding=', '')}`;
    await there.waitForFunction(`document.activeElement.id === ${JSON.stringify(id)}`);
    await there.locator(`[id="${id}"]`).getByText('In the picture').click();
    await there.getByRole('button', { name: 'Show everything' }).waitFor();
  });

  test.each(['light', 'dark'] as const)('has nothing that axe calls serious, %s', async (scheme) => {
    const page = await opened(url, scheme);
    await page.locator('.box').first().click();
    await page.evaluate(
      "document.querySelectorAll('details').forEach((one) => one.setAttribute('open', ''))",
    );
    expect(await seriousIn(page)).toEqual([]);
  });

  test('the colours can be turned round', async () => {
    const page = await opened(url);
    const colour = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const before = await colour();
    await page.getByRole('button', { name: 'Dark or light' }).click();
    expect(await colour()).not.toBe(before);
  });
});

describe('an example solution and its target', () => {
  let text: string;
  let url: string;
  beforeAll(async () => {
    text = await reportOf('fixtures/solutions/field-service', 'fixtures/targets/field-service/targets.json');
  });
  beforeEach(() => {
    url = written(text);
  });

  const mailbox = 'connection dispatch@larkspur.example, Ada Stone (ada.stone@larkspur.example), not shared';
  const titleOf = (page: Page) => page.locator('.details h3').textContent();

  test('the picture says whose connection each reference gets, and which flows stay off', async () => {
    const page = await opened(url);
    await page.locator('.box').first().waitFor();
    const labels = await page
      .locator('.box.kind-connection .label.lines-2, .box.kind-connection .label.lines-3')
      .evaluateAll((all) => all.map((one) => [...one.children].map((line) => line.textContent).join(' | ')));
    expect(labels.sort()).toEqual([
      'Job documents | Tom Reyes (tom.reyes@larkspur.example) | ✓ works, may be used',
      'Larkspur Dataverse | Larkspur deployment | ✓ works, may be used',
      'Not in the settings | ? may be bound there',
      'Parts warehouse (EU) | Tom Reyes (tom.reyes@larkspur.example) | ✖ does not work',
      'Placeholder | ? a tool fills it in',
      'Route planner key | Larkspur deployment | ✓ works, may be used',
      'Site photos | Ada Stone (ada.stone@larkspur.example) | ✓ works',
      'b6f2d91e84c3470a9e5d7c1b0a83f426 | owner not known | ✖ not found',
      'dispatch@larkspur.example | Ada Stone (ada.stone@larkspur.example) | ✖ not shared',
    ]);
    expect(await page.locator('.target-line .verdict').allTextContents()).toEqual([
      '✖ 4 flows stay off',
      "? 1 flow can't be told",
      '✓ 1 flow turns on',
    ]);
  });

  test('a connection tells what to ask of whom, and leads to the flows that it keeps off', async () => {
    const page = await opened(url);
    await page.getByRole('button', { name: mailbox, exact: true }).click();
    const details = page.locator('.details');
    expect(await details.textContent()).toContain(
      'Ask Ada Stone (ada.stone@larkspur.example)share "dispatch@larkspur.example" (shared_office365) with',
    );
    expect(await page.locator('.box.kind-flow.marked .label div:first-child').allTextContents()).toEqual([
      'Work order - Close and invoice',
      'Work order - Dispatch technician',
    ]);
    await details.getByRole('link', { name: 'Work order - Close and invoice' }).click();
    await page.getByRole('button', { name: 'Show everything' }).waitFor();
    expect(await titleOf(page)).toBe('Work order - Close and invoice');
    expect(await details.textContent()).toContain('✖ stays off in prod');
  });

  test('another choice shows the packages as they are, and a link to a connection goes back', async () => {
    const page = await opened(url);
    await page.getByRole('button', { name: mailbox, exact: true }).click();
    const link = await page.evaluate<string>('location.hash');
    await page.getByLabel('Target').selectOption('none');
    expect(await page.locator('.box.is-bad, .box.is-good, .box.is-unsure').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'connector shared_sql', exact: true }).count()).toBe(1);
    await page.evaluate("location.hash = ''");
    await page.evaluate(`location.hash = ${JSON.stringify(link)}`);
    await page.getByRole('button', { name: 'Show everything' }).waitFor();
    expect([await titleOf(page), await page.getByLabel('Target').inputValue()]).toEqual([
      'dispatch@larkspur.example',
      '0',
    ]);
  });

  test('the finder and the arrow keys reach the connections', async () => {
    const page = await opened(url);
    await page.getByLabel('Find in the picture').fill('Parts warehouse (EU)');
    await page.keyboard.press('Enter');
    expect(await titleOf(page)).toBe('Parts warehouse (EU)');
    await page.locator('.box[tabindex="0"]').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await titleOf(page)).toBe('Parts warehouse');
  });

  test.each(['light', 'dark'] as const)('has nothing that axe calls serious, %s', async (scheme) => {
    const page = await opened(url, scheme);
    expect(await seriousIn(page)).toEqual([]);
    await page.getByRole('button', { name: mailbox, exact: true }).click();
    expect(await seriousIn(page)).toEqual([]);
  });
});

test('names in a target do nothing', async () => {
  const evil = '<img src=x onerror=alert(1)>"><script>alert(2)</script>\u202e\u001b[31m';
  const cwd = temporaryFolder();
  const connectorId = '/providers/Microsoft.PowerApps/apis/shared_office365';
  const connection = {
    name: evil,
    connector: 'shared_office365',
    displayName: evil,
    owner: { id: evil, name: evil, email: evil },
    faults: [],
    permissions: [],
    permissionsOf: 'everybody',
  };
  const entry = { LogicalName: 'nw_expense_mail', ConnectionId: evil, ConnectorId: connectorId };
  const beside = {
    'settings.json': { ConnectionReferences: [entry] },
    'connections.json': { schemaVersion: 1, complete: ['*'], connections: [connection] },
    'targets.json': {
      [evil]: { settings: 'settings.json', connections: 'connections.json', principal: `user:not ${evil}` },
    },
  };
  const texts = Object.entries(beside).map(([path, value]): [string, Uint8Array] => [
    path,
    Buffer.from(JSON.stringify(value)),
  ]);
  writeFiles(cwd, new Map([...renderPackage('Expenses', samplePackage(), 'zip'), ...texts]));
  const page = await opened(written(await reportOf('.', 'targets.json', cwd)));
  await page.locator('.box.is-bad').click();
  expect(await page.locator('.details h3').textContent()).toContain('<img src=x');
  expect(await page.locator('img').count()).toBe(0);
  const told = await page.evaluate<string>('document.body.textContent');
  expect(told.replaceAll('\n', ' ')).not.toMatch(unseenCharacter);
});

test('names do nothing', async () => {
  const names = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(2)>',
    '</script><script>alert(3)</script>',
    'javascript:alert(4)',
    '"><svg onload=alert(5)>',
    '\u202egnp.exe\u0000\u001b[31m',
    '<!--<script>',
    '__proto__',
  ];
  const findings = names.map((name) =>
    finding({
      rule: name,
      message: name,
      package: name,
      component: { kind: 'flow', id: name, name },
      location: { file: name, pointer: name, line: 1, column: 1, endLine: 1, endColumn: 3 },
      related: [{ message: name, package: name, file: name, pointer: name }],
      help: name,
    }),
  );
  const nodes = names.flatMap((name) => [
    {
      key: `flow:${name}`,
      kind: 'flow' as const,
      id: name,
      name,
      package: name,
      isMissing: false,
      component: undefined,
    },
    {
      key: `connector:${name}`,
      kind: 'connector' as const,
      id: name,
      name,
      package: undefined,
      isMissing: false,
      component: undefined,
    },
  ]);
  const edges = names.flatMap((_, index) => {
    const [from, to] = [nodes[2 * index], nodes[2 * index + 1]];
    const at = { package: '', file: '', pointer: '' };
    return from && to ? [{ from, to, kind: 'usesConnector' as const, at }] : [];
  });
  const hostile = report({
    packages: names.map((path) => packageSummary({ path })),
    findings,
    comparison: { base: '<b>base</b>', new: [], fixed: findings, remaining: [], connectionChanges: [] },
  });
  const text = html(hostile, { pages, graph: { nodes, edges }, excerptOf: () => names.join('') });
  const page = await opened(`${written(text)}#node=${encodeURIComponent('flow:javascript:alert(4)')}`);
  await page.locator('.box').first().waitFor();
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^(#|https:\/\/)/.test(href))).toEqual([]);
  expect(await page.locator('img, b, svg[onload]').count()).toBe(0);
  const told = await page.evaluate<string>('document.body.textContent');
  expect(told.replaceAll('\n', ' ')).not.toMatch(unseenCharacter);
  expect(await page.locator('.finding .message').first().textContent()).toBe(names[0]);
});

test.each([
  ['Copied', 'Promise.resolve()'],
  ['Not allowed here: select the text', 'Promise.reject(new Error())'],
])('what to ask for says "%s" only where it is so', async (words, outcome) => {
  const share = {
    owner: 'Ada',
    connection: 'c1',
    connectionName: 'Mail',
    connector: 'shared_office365',
    environment: null,
    role: 'CanView',
    principal: { type: 'User', id: 'u1' },
    flows: ['Approve'],
  } as const;
  const target = { target: 'prod', environment: null, principal: null, flows: [], shares: [share] };
  const page = await opened(written(html(report({ readiness: [target] }), { pages })));
  await page.evaluate(`navigator.clipboard.writeText = () => ${outcome}`);
  await page.locator('.ask button').click();
  await page.locator('.ask button', { hasText: words }).waitFor();
});

const corpus = process.env.SOLUTION_LINT_CORPUS;
const largest = corpus ? join(corpus, 'coe-core-2025') : '';

test.skipIf(!existsSync(largest))(
  'the largest solution: at most 2 MB, and painted within a second',
  async () => {
    const text = await reportOf(largest);
    expect(text.length).toBeLessThan(2_000_000);
    const page = await opened(written(text));
    await page.locator('.box').first().waitFor();
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    expect(painted).toBeLessThan(1000);
  },
);
