/**
 * Writes what follows from the sources: `rules/index.ts`, `rules/pages.ts`, `docs/rules.md`, the table in README.md, the
 * schema of configurations and the table in docs/configuration.md from the rules and their pages, the schemas of targets
 * and inventories from `src/target/`.
 * With `--check` it only compares. Needs the compiled rules in `build/`; `npm run generate` sees to it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { configurationFileSchema, configurationSchema } from '../src/config/configuration-schema.ts';
import { componentsSchema, type ViewSchema, viewSchemas } from '../src/declarative/components-schema.ts';
import type { Schema } from '../src/engine/find-mistakes.ts';
import type { Rule } from '../src/engine/rule.ts';
import { areaTitles } from '../src/output/area-titles.ts';
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

const pageSections = ['What it finds', 'Why', 'How to fix', 'Examples', 'Options', 'When not to use it'];

const command = 'npm run generate';
const tableMarkers = { start: '<!-- rules:start -->', end: '<!-- rules:end -->' };
const keyMarkers = { start: '<!-- keys:start -->', end: '<!-- keys:end -->' };

async function main(): Promise<void> {
  const modules = await readRules();
  const files = new Map([
    ['rules/index.ts', indexOf(modules)],
    ['rules/pages.ts', pagesOf(modules)],
    ['docs/rules.md', docsPage(modules)],
    ['schema/config.schema.json', configurationSchemaText(modules)],
    ['schema/connections.schema.json', jsonText(inventorySchema)],
    ['schema/targets.schema.json', jsonText(targetsSchema)],
    ['docs/components.md', componentsPage()],
    ['schema/components.schema.json', jsonText(componentsSchema)],
    ['src/output/page-assets.ts', await pageAssets(command)],
  ]);
  if (existsSync('README.md')) {
    files.set('README.md', withTable('README.md', readmeTable(modules), tableMarkers));
  }

  files.set('docs/configuration.md', withTable('docs/configuration.md', keyTable(modules), keyMarkers));

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

function configurationSchemaText(modules: readonly RuleModule[]): string {
  const summaries = Object.fromEntries(modules.map(({ id, firstParagraph }) => [id, firstParagraph]));
  const rules = modules.map(({ rule }) => rule);
  return jsonText(configurationFileSchema(rules, summaries));
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
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
  if (rule.meta.since === undefined || rule.meta.sources === undefined) {
    problems.push(`${path}.ts must say in its meta since when it is there, and what documents the fact.`);
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
    'Severities are the defaults, which the preset `recommended` has, too; a [configuration](configuration.md) changes them, and `--rule id=severity` one for a run.',
    '',
    ...sections,
  ].join('\n');
}

function readmeTable(modules: readonly RuleModule[]): string {
  const areas: readonly string[] = Object.keys(areaTitles);
  const byArea = modules.toSorted(
    (a, b) => areas.indexOf(a.rule.meta.area) - areas.indexOf(b.rule.meta.area),
  );
  return [
    '| Rule | Severity | What it finds |',
    '|---|---|---|',
    ...byArea.map((one) => row([`[${one.id}](${one.path}.md)`, one.rule.meta.severity, one.firstParagraph])),
  ].join('\n');
}

/** What declarative rules see, by kind; what all kinds have stands first. */
function componentsPage(): string {
  const kinds = Object.entries(viewSchemas);
  const shared = Object.keys(viewSchemas.solution.properties ?? {});
  const table = (rows: readonly (readonly [path: string, schema: ViewSchema])[]) => [
    '| Property | Value | |',
    '|---|---|---|',
    ...rows.map(([path, schema]) => row([`\`${path}\``, valueWords(schema), schema.description ?? ''])),
    '',
  ];
  const [, [, flow]] = kinds as [unknown, [string, ViewSchema]];
  return [
    `<!-- Generated by \`${command}\` from src/declarative/components-schema.ts. -->`,
    '# Components',
    '',
    'What the conditions of [rules without code](declarative-rules.md) see of a component. All properties are always there. [schema/components.schema.json](../schema/components.schema.json) says the same for machines.',
    '',
    '## Every component',
    '',
    ...table(
      propertyRows(flow)
        .filter(([path]) => shared.includes(path.replace(/\..*/, '')))
        .map(([path, schema]) => [
          path,
          path === 'kind' ? { ...schema, enum: Object.keys(viewSchemas) } : schema,
        ]),
    ),
    ...kinds.flatMap(([kind, schema]) => {
      const rows = propertyRows(schema).filter(([path]) => !shared.includes(path.replace(/[.[].*/, '')));
      return [`## ${kind}`, '', schema.description ?? '', '', ...(rows.length === 0 ? [] : table(rows))];
    }),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function propertyRows(schema: ViewSchema, before = ''): readonly (readonly [string, ViewSchema])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = `${before}${name}`;
    const inside = property.items
      ? propertyRows(property.items, `${path}[].`)
      : propertyRows(property, `${path}.`);
    return [[path, property] as const, ...inside];
  });
}

function valueWords({ type, enum: words, items }: ViewSchema): string {
  if (words) return words.map((word) => `\`${word}\``).join(', ');
  if (items) return items.properties ? 'list of objects' : 'list of texts';
  const nouns = {
    string: 'text',
    boolean: '`true`, `false`',
    array: 'list',
    object: 'object',
    null: '`null`',
  };
  return (typeof type === 'string' ? [type] : type).map((one) => nouns[one]).join(' or ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The keys of a configuration, and of the objects in it; what a rule may have stands on its page. */
function keyTable(modules: readonly RuleModule[]): string {
  const schema = configurationSchema(
    modules.map(({ rule }) => rule),
    true,
  );
  return ['| Key | What it is |', '|---|---|', ...keysOf(schema, '').map(row)].join('\n');
}

function keysOf({ properties = {} }: Schema, around: string): string[][] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const key = `${around}${name}`;
    const { items, additionalProperties } = schema;
    const own = [`\`${key}\``, schema.description ?? ''];
    if (name === 'rules') return [own];
    const inItems = typeof items === 'object' && 'properties' in items ? keysOf(items, `${key}[].`) : [];
    const inMembers =
      typeof additionalProperties === 'object' ? keysOf(additionalProperties, `${key}.<name>.`) : [];
    return [own, ...keysOf(schema, `${key}.`), ...inItems, ...inMembers];
  });
}

interface Markers {
  readonly start: string;
  readonly end: string;
}

function withTable(path: string, table: string, markers: Markers): string {
  const page = readFileSync(path, 'utf8');
  const start = page.indexOf(markers.start);
  const end = page.indexOf(markers.end);
  if (start === -1 || end < start) {
    throw new Error(`${path} needs the lines ${markers.start} and ${markers.end}: a table stands there.`);
  }
  return `${page.slice(0, start + markers.start.length)}\n${table}\n${page.slice(end)}`;
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
