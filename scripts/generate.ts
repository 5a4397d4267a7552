/**
 * Writes what follows from the sources: `rules/index.ts`, `rules/pages.ts`, `docs/rules.md` and the table in README.md
 * from the rules and their pages, the schemas of targets and inventories from `src/target/`.
 * With `--check` it only compares. Needs the compiled rules in `build/`; `npm run generate` sees to it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Area, Rule } from '../src/engine/rule.ts';
import { inventorySchema } from '../src/target/inventory-schema.ts';
import { targetsSchema } from '../src/target/targets-schema.ts';
import { pageAssets } from './page-assets.ts';

interface RuleModule {
  readonly id: string;
  /** Without extension, relative to the project: `rules/flow/flow-off`. */
  readonly path: string;
  readonly rule: Rule;
  readonly page: string;
  readonly firstParagraph: string;
}

const areaTitles: Readonly<Record<Area, string>> = {
  package: 'Package and files',
  'connection-reference': 'Connection references',
  flow: 'Flows',
  'canvas-app': 'Canvas apps',
  'custom-connector': 'Custom connectors',
  'environment-variable': 'Environment variables',
  solution: 'Solution',
  settings: 'Deployment settings of a target',
  connection: 'Connections of a target',
};

const pageSections = ['What it finds', 'Why', 'How to fix', 'Examples', 'Options', 'When not to use it'];

const command = 'npm run generate';
const tableMarkers = { start: '<!-- rules:start -->', end: '<!-- rules:end -->' };

async function main(): Promise<void> {
  const modules = await readRules();
  const files = new Map([
    ['rules/index.ts', indexOf(modules)],
    ['rules/pages.ts', pagesOf(modules)],
    ['docs/rules.md', docsPage(modules)],
    ['src/output/page-assets.ts', await pageAssets(command)],
    ['schema/connections.schema.json', `${JSON.stringify(inventorySchema, undefined, 2)}\n`],
    ['schema/targets.schema.json', `${JSON.stringify(targetsSchema, undefined, 2)}\n`],
  ]);
  if (existsSync('README.md')) {
    files.set('README.md', withTable(readFileSync('README.md', 'utf8'), readmeTable(modules)));
  }

  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      const names = stale.map(([path]) => path).join(', ');
      throw new Error(`Stale: ${names}. Run \`${command}\` and commit what it writes.`);
    }
    console.log(`${modules.length} rules, everything generated is up to date.`);
    return;
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`Wrote ${path}.`);
  }
}

async function readRules(): Promise<RuleModule[]> {
  const problems: string[] = [];
  const modules: RuleModule[] = [];
  for (const path of rulePaths()) {
    const id = path.slice(path.lastIndexOf('/') + 1);
    if (!existsSync(`${path}.ts`)) problems.push(`${path}.md has no rule: ${path}.ts is missing.`);
    else if (!existsSync(`${path}.md`)) problems.push(`${path}.ts has no page: ${path}.md is missing.`);
    else {
      const rule = await importRule(path);
      const page = readFileSync(`${path}.md`, 'utf8').replaceAll('\r\n', '\n');
      problems.push(...problemsOfRule(path, id, rule), ...problemsOfPage(path, id, page));
      if (rule !== undefined) modules.push({ id, path, rule, page, firstParagraph: firstParagraphOf(page) });
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return modules;
}

function rulePaths(): string[] {
  const paths = readdirSync('rules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((area) => readdirSync(join('rules', area.name)).map((file) => `rules/${area.name}/${file}`))
    .filter((path) => /\.(ts|md)$/.test(path))
    .map((path) => path.replace(/\.(ts|md)$/, ''));
  return [...new Set(paths)].sort();
}

async function importRule(path: string): Promise<Rule | undefined> {
  const module: unknown = await import(pathToFileURL(join('build', `${path}.js`)).href);
  return (module as { readonly default?: Rule }).default;
}

function problemsOfRule(path: string, id: string, rule: Rule | undefined): string[] {
  if (rule === undefined) return [`${path}.ts has no default export: \`export default defineRule({ … })\`.`];
  const area = path.split('/')[1];
  const problems: string[] = [];
  if (rule.id !== id) problems.push(`${path}.ts has the id "${rule.id}": file and rule must have one name.`);
  if (rule.meta.area !== area) {
    problems.push(`${path}.ts has the area "${rule.meta.area}" and lies in rules/${area}/.`);
  }
  return problems;
}

function problemsOfPage(path: string, id: string, page: string): string[] {
  const sections = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
  const problems: string[] = [];
  if (!page.startsWith(`# ${id}\n`)) problems.push(`${path}.md must begin with "# ${id}".`);
  if (firstParagraphOf(page) === '')
    problems.push(`${path}.md must say in its first paragraph what the rule finds.`);
  if (sections.join() !== pageSections.join()) {
    problems.push(`${path}.md must have the sections ${pageSections.join(' · ')}, in this order.`);
  }
  return problems;
}

/** What stands between the title and the first section, up to a blank line, on one line. */
function firstParagraphOf(page: string): string {
  const [, paragraph = ''] = /^# .*\n+((?:(?!#).+(?:\n|$))*)/.exec(page) ?? [];
  return paragraph.trim().replaceAll('\n', ' ');
}

function indexOf(modules: readonly RuleModule[]): string {
  const imports = modules.map(
    (one) => `import ${camelCase(one.id)} from './${one.path.slice('rules/'.length)}.ts';`,
  );
  return [
    `// Generated by \`${command}\`.`,
    "import type { Rule } from '../src/engine/rule.ts';",
    ...imports,
    '',
    'export const rules: readonly Rule[] = [',
    ...modules.map((one) => `  ${camelCase(one.id)},`),
    '];',
    '',
  ].join('\n');
}

/** The pages as text in the sources: a formatter that shows them reads nothing from disk. */
function pagesOf(modules: readonly RuleModule[]): string {
  const entries = modules.map(({ id, firstParagraph, page }) => {
    return `  '${id}': { summary: ${JSON.stringify(firstParagraph)}, markdown: ${JSON.stringify(page)} },`;
  });
  return [
    `// Generated by \`${command}\`.`,
    "import type { PageTexts } from '../src/output/rule-page.ts';",
    '',
    'export const pages: PageTexts = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

function docsPage(modules: readonly RuleModule[]): string {
  const sections = Object.entries(areaTitles).flatMap(([area, title]) => {
    const rows = modules.filter((one) => one.rule.meta.area === area);
    if (rows.length === 0) return [];
    return [
      `## ${title}`,
      '',
      '| Rule | Severity | Confidence | What it finds |',
      '|---|---|---|---|',
      ...rows.map((one) => {
        const { severity, confidence, isDiagnostic } = one.rule.meta;
        const weight = isDiagnostic === true ? `${severity}, always on` : severity;
        return row([`[${one.id}](../${one.path}.md)`, weight, confidence, one.firstParagraph]);
      }),
      '',
    ];
  });
  return [
    `<!-- Generated by \`${command}\` from the rules and their pages. -->`,
    '# Rules',
    '',
    'Severities are the defaults; `--rule id=severity` changes one for a run.',
    '',
    ...sections,
  ].join('\n');
}

function readmeTable(modules: readonly RuleModule[]): string {
  const areas = Object.keys(areaTitles);
  const byArea = modules.toSorted(
    (a, b) => areas.indexOf(a.rule.meta.area) - areas.indexOf(b.rule.meta.area),
  );
  return [
    '| Rule | Severity | What it finds |',
    '|---|---|---|',
    ...byArea.map((one) => row([`[${one.id}](${one.path}.md)`, one.rule.meta.severity, one.firstParagraph])),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function withTable(readme: string, table: string): string {
  const start = readme.indexOf(tableMarkers.start);
  const end = readme.indexOf(tableMarkers.end);
  if (start === -1 || end < start) {
    throw new Error(
      `README.md needs the lines ${tableMarkers.start} and ${tableMarkers.end}: the rule table stands there.`,
    );
  }
  return `${readme.slice(0, start + tableMarkers.start.length)}\n${table}\n${readme.slice(end)}`;
}

function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
