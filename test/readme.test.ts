import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { reportFormats } from '../src/output/format-report.ts';
import { codeBlocks } from './code-blocks.ts';
import { runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const root = join(import.meta.dirname, '..');
const readme = read('README.md');
const commandLine = read('docs/command-line.md');
const manifest = JSON.parse(read('package.json')) as Manifest;

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
}

describe('README tries it', () => {
  const [firstCommand = ''] = commandsOf(readme).filter((command) => command.startsWith('node '));

  test('with a command that ends with exit code 1', async () => {
    const { exitCode, stderr } = await runCli(wordsAfterCli(firstCommand), root);
    expect(stderr).toBe('');
    expect(exitCode).toBe(1);
    expect(readme).toContain('ends with exit code 1');
  });

  test.each([
    ['expense-approvals', 0],
    ['field-service', 1],
  ])('on %s, sound (0) or with mistakes (1): %i', async (name, expected) => {
    const { exitCode } = await runCli([`fixtures/solutions/${name}`], root);
    expect(exitCode).toBe(expected);
  });

  test('on the Node.js that package.json asks for', () => {
    expect(readme).toContain(`Node.js ${manifest.engines.node.replace('>=', '')} or newer`);
  });
});

describe('docs/command-line.md says', () => {
  test('the options that --help has, in its words', async () => {
    const help = await runCli(['--help'], root);
    expect(help.exitCode).toBe(0);
    expect(tableBelow('## Options')).toEqual(pairsOf(help.stdout, 'Options'));
  });

  test('the exit codes that --help has, in its words', async () => {
    const help = await runCli(['--help'], root);
    expect(tableBelow('## Exit codes')).toEqual(pairsOf(help.stdout, 'Exit codes'));
  });

  test('that a path without a package is exit code 3', async () => {
    const { exitCode, stdout } = await runCli(['.'], temporaryFolder());
    expect(exitCode).toBe(3);
    expect(stdout).toContain('Nothing was checked');
  });

  test('the formats that there are', () => {
    const named = rowsBelow(commandLine, '## Formats').map(([format = '']) => withoutTicks(format));
    expect(named).toEqual([...reportFormats]);
  });

  test('that the rules in rules/package/, and no others, are always on', () => {
    const fixed = rules.filter((rule) => rule.meta.isDiagnostic).map((rule) => rule.id);
    const inFolder = readdirSync(join(root, 'rules', 'package')).filter((name) => name.endsWith('.ts'));
    expect(fixed.sort()).toEqual(inFolder.map((name) => name.replace('.ts', '')).sort());
  });
});

describe('docs/command-line.md says of layouts', () => {
  test('each that a report may name', () => {
    const named = rowsBelow(commandLine, '## What it reads').flatMap(([layout = '']) => layout.split(', '));
    const schema = JSON.parse(read('schema/report.schema.json')) as unknown;
    expect(named.map(withoutTicks).sort()).toEqual(enumOf(schema, 'layout').sort());
  });

  test.each([
    ['git-yaml', { 'solutions/Expenses/solution.yml': 'solutionmanifest:\n' }],
    ['flow-package', { 'manifest.json': '{}', 'Microsoft.Flow/flows/manifest.json': '{}' }],
    ['app-package', { 'manifest.json': '{}', 'Microsoft.PowerApps/apps/1/1.json': '{}' }],
  ])('that %s is recognised, with a warning that it is not a solution to check', async (layout, files) => {
    const cwd = temporaryFolder();
    const bytes = Object.entries(files).map(([path, text]): [string, Uint8Array] => [
      path,
      Buffer.from(text),
    ]);
    writeFiles(cwd, new Map(bytes));
    const { exitCode, stdout } = await runCli(['--format', 'json'], cwd);
    expect(exitCode).toBe(0);
    const { packages, findings } = JSON.parse(stdout) as {
      readonly packages: readonly { readonly layout: string }[];
      readonly findings: readonly { readonly rule: string; readonly severity: string }[];
    };
    expect(packages.map((one) => one.layout)).toEqual([layout]);
    expect(findings).toMatchObject([{ rule: 'package-not-a-solution', severity: 'warning' }]);
  });
});

test('docs/command-line.md shows the graph that the command above it prints', async () => {
  const [command = ''] = commandsOf(commandLine).filter((line) => line.startsWith('node dist/cli.js graph '));
  const { exitCode, stdout } = await runCli(wordsAfterCli(command), root);
  expect(exitCode).toBe(0);
  expect(codeBlocks(commandLine, 'mermaid').map((block) => `${block}\n`)).toEqual([stdout]);
});

test('CONTRIBUTING names npm scripts that there are', () => {
  const names = [...read('CONTRIBUTING.md').matchAll(/\bnpm run ([\w-]+)/g)].map(([, name = '']) => name);
  expect(names).toEqual(
    expect.arrayContaining(['lint', 'typecheck', 'generate', 'bundle', 'picture', 'bench']),
  );
  expect(names.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
});

test('README has the table of rules once, between its markers', () => {
  const ids = rowsBelow(readme, '<!-- rules:start -->').map(
    ([link = '']) => /^\[([\w-]+)\]/.exec(link)?.[1] ?? link,
  );
  expect(ids.sort()).toEqual(rules.map((rule) => rule.id).sort());
  expect(readme.match(/<!-- rules:(start|end) -->/g)).toEqual(['<!-- rules:start -->', '<!-- rules:end -->']);
});

test('CHANGELOG has the version of package.json', () => {
  expect(read('CHANGELOG.md')).toContain(`\n## ${manifest.version} - `);
});

describe('relative links lead somewhere', () => {
  const pages = [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'fixtures/README.md',
    ...pagesIn('docs'),
    ...pagesIn('rules'),
  ];

  test.each(pages)('%s', (page) => {
    const broken = relativeLinksOf(read(page)).filter((link) => !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });

  test('and there are some', () => {
    expect(pages.flatMap((page) => relativeLinksOf(read(page))).length).toBeGreaterThan(rules.length);
  });
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
}

/** Lines of the shell blocks, without comments. */
function commandsOf(text: string): string[] {
  const lines = codeBlocks(text, 'sh').flatMap((block) => block.split('\n'));
  return lines.map((line) => line.replace(/\s+#.*$/, '').trim()).filter((line) => line !== '');
}

function wordsAfterCli(command: string): string[] {
  const words = wordsOf(command);
  expect(words.slice(0, 2)).toEqual(['node', 'dist/cli.js']);
  return words.slice(2);
}

function wordsOf(command: string): string[] {
  return command.split(/\s+/).map((word) => word.replace(/^"(.*)"$/, '$1'));
}

/** Cells of the first table below a line, without its head. */
function rowsBelow(page: string, line: string): string[][] {
  const start = page.indexOf(`\n${line}\n`);
  expect(start, line).toBeGreaterThan(-1);
  const table = /\n\|.*\n\|[-|]+\|\n((?:\|.*\n)+)/.exec(page.slice(start))?.[1] ?? '';
  return table
    .trimEnd()
    .split('\n')
    .map((row) =>
      row
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
}

function tableBelow(line: string): string[][] {
  return rowsBelow(commandLine, line).map((row) => row.map(withoutTicks));
}

function withoutTicks(text: string): string {
  return text.replaceAll('`', '');
}

/** `  -q, --quiet    only errors` in a section of --help: two spaces or more part what it is from what it does. */
function pairsOf(help: string, title: string): string[][] {
  const section = new RegExp(`^${title}\\n((?: .*\\n)+)`, 'm').exec(help)?.[1] ?? '';
  return section
    .trimEnd()
    .replaceAll(/\n {10,}/g, ' ')
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
}

/** The allowed values of the first property of that name, anywhere in a schema. */
function enumOf(schema: unknown, property: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  for (const [name, value] of Object.entries(schema)) {
    const found = name === property ? (value as { readonly enum?: string[] }).enum : enumOf(value, property);
    if (found && found.length > 0) return [...found];
  }
  return [];
}

function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();
}

/** Targets of `[text](target)` outside of code, other than addresses on the web. */
function relativeLinksOf(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/i.test(target));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || anchorsOf(read(target)).includes(anchor);
}

/** As GitHub makes them of headings. */
function anchorsOf(markdown: string): string[] {
  const headings = markdown.matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
