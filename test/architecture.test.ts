import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may know whom: read from the import statements of `src/` and `rules/`. */
interface Import {
  /** A path from the project's root for a file of ours, otherwise the name of the package. */
  readonly target: string;
  readonly isTypeOnly: boolean;
  readonly names: readonly string[];
}

interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly code: string;
}

const diskModules = ['node:fs', 'node:fs/promises', 'node:child_process'];
const networkModules = [
  'node:http',
  'node:https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dgram',
  'node:dns',
];
const networkPackages = /^(undici|axios|node-fetch|@actions\/|@octokit\/)/;

const mayTouchDisk =
  /^src\/(input\/|github\/|config\/(?:find|load)-[^/]*\.ts|target\/load\.ts|cli\.ts|cli\/|action\.ts)/;
const mayTouchNetwork = /^src\/github\//;

const isRule = (path: string) => /^rules\/[^/]+\//.test(path);

function ruleViolations({ path, imports }: Module): string[] {
  if (!isRule(path)) return [];
  return imports
    .filter(({ target, isTypeOnly, names }) =>
      isTypeOnly
        ? !/^src\/(model|engine|graph|target)\/|^src\/report\.ts$/.test(target)
        : target !== 'src/engine/rule.ts' || names.join() !== 'defineRule',
    )
    .map(({ target }) => `${path} → ${target}: a rule imports defineRule and types, nothing else`);
}

function modelViolations({ path, imports }: Module): string[] {
  if (!path.startsWith('src/model/')) return [];
  return imports
    .filter(({ target, isTypeOnly }) =>
      isTypeOnly
        ? !/^src\/(model|parse|input)\/|^src\/report\.ts$/.test(target)
        : !/^src\/(model|parse)\/|^src\/(unreadable|limits|group-by)\.ts$/.test(target),
    )
    .map(
      ({ target }) =>
        `${path} → ${target}: the model knows parse/, limits, group-by, what can be unreadable, and types of input/ only`,
    );
}

function diskViolations({ path, imports, code }: Module): string[] {
  if (mayTouchDisk.test(path)) return [];
  const violations = imports
    .filter(({ target, isTypeOnly }) => !isTypeOnly && diskModules.includes(target))
    .map(({ target }) => `${path} → ${target}: only the shells, input/ and the loaders touch the disk`);
  if (/\bprocess\.env\b/.test(code)) {
    violations.push(`${path} → process.env: only the shells, input/ and the loaders know the environment`);
  }
  return violations;
}

function networkViolations({ path, imports, code }: Module): string[] {
  if (mayTouchNetwork.test(path)) return [];
  const violations = imports
    .filter(({ target }) => networkModules.includes(target) || networkPackages.test(target))
    .map(({ target }) => `${path} → ${target}: only github/ touches the network`);
  if (/(?<![.\w])fetch\(/.test(code)) violations.push(`${path} → fetch(): only github/ touches the network`);
  return violations;
}

/** Cycles of value imports, each once, beginning with its first path. */
function cycles(modules: readonly Module[]): string[] {
  const targets = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter((one) => !one.isTypeOnly).map((one) => one.target),
    ]),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) {
      const cycle = trail.slice(start);
      const first = cycle.indexOf(cycle.toSorted()[0] ?? path);
      found.add([...cycle.slice(first), ...cycle.slice(0, first)].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return [...found].sort();
}

function parseModule(path: string, source: string): Module {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s*from\s*)?'([^']+)'/gm);
  const calls = code.matchAll(/(typeof\s+)?\bimport\(\s*'([^']+)'/g);
  return {
    path,
    code,
    imports: [
      ...[...statements].map(([, type, clause = '', name = '']) => ({
        target: targetOf(path, name),
        isTypeOnly: type !== undefined,
        names: [...clause.matchAll(/[\w$*]+(?:\s+as\s+[\w$]+)?/g)].map(([imported]) => imported),
      })),
      ...[...calls].map(([, type, name = '']) => ({
        target: targetOf(path, name),
        isTypeOnly: type !== undefined,
        names: ['*'],
      })),
    ],
  };
}

/** Keys of an object and of all objects in it. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [key, ...keysOf(child)]);
}

function targetOf(path: string, name: string): string {
  if (name.startsWith('.')) return posix.join(posix.dirname(path), name);
  return isBuiltin(name) && !name.startsWith('node:') ? `node:${name}` : name;
}

function readModules(folder: string): Module[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .map((path) => parseModule(path, readFileSync(join(process.cwd(), path), 'utf8')));
}

describe('the sources', () => {
  const modules = [...readModules('src'), ...readModules('rules')];

  test('are all read', () => {
    const paths = new Set(modules.map(({ path }) => path));
    const missing = modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^(src|rules)\/.*\.ts$/.test(target) && !paths.has(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(missing).toEqual([]);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(modules.length / 2);
  });

  test.each([
    ['rules know the engine and types', ruleViolations],
    ['the model knows the parsers', modelViolations],
    ['few touch disk and environment', diskViolations],
    ['github alone touches the network', networkViolations],
  ])('%s', (_, violations) => {
    expect(modules.flatMap(violations)).toEqual([]);
  });

  test('have no import cycle', () => {
    expect(cycles(modules)).toEqual([]);
  });
});

describe('package.json', () => {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));

  test('makes npm run nothing at installation, from git too', () => {
    const hooks = ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall'];
    expect(keysOf(manifest).filter((key) => hooks.includes(key))).toEqual([]);
  });

  test('has no runtime dependencies: dist/ holds them', () => {
    expect(keysOf(manifest).filter((key) => /dependencies$/i.test(key))).toEqual(['devDependencies']);
  });
});

describe('what the checks catch', () => {
  const rule = 'rules/flow/flow-off.ts';
  const model = 'src/model/flow.ts';
  const output = 'src/output/json.ts';

  test.each([
    [rule, "import { rule } from '../flow/flow-other.ts';", ruleViolations],
    [rule, "import { defineRule, milder } from '../../src/engine/rule.ts';", ruleViolations],
    [rule, "import micromatch from 'micromatch';", ruleViolations],
    [rule, "import type { Report } from '../../src/settle/locate.ts';", ruleViolations],
    [model, "import { openZip } from '../input/zip.ts';", modelViolations],
    [model, "import type { Graph } from '../graph/graph.ts';", modelViolations],
    [output, "import { readFileSync } from 'fs';", diskViolations],
    [output, "import {\n  spawn,\n} from 'node:child_process';", diskViolations],
    [output, "const fs = await import('node:fs');", diskViolations],
    [output, 'const color = process.env.NO_COLOR;', diskViolations],
    ['src/cli.ts', "import 'node:https';", networkViolations],
    ['src/cli.ts', "const { getOctokit } = await import('@actions/github');", networkViolations],
    ['src/cli.ts', 'await fetch(url);', networkViolations],
  ])('%s: %s', (path, source, violations) => {
    expect(violations(parseModule(path, source))).toHaveLength(1);
  });

  test.each([
    [rule, "import { defineRule } from '../../src/engine/rule.ts';", ruleViolations],
    [rule, "import type { Flow } from '../../src/model/flow.ts';", ruleViolations],
    [model, "import { parseJson } from '../parse/json.ts';", modelViolations],
    [model, "import type { PackageSource } from '../input/package-source.ts';", modelViolations],
    ['src/input/disk.ts', "import { readFileSync } from 'node:fs';", diskViolations],
    [output, "// process.env and import 'node:fs' in a comment", diskViolations],
    ['src/github/comment.ts', "import { getOctokit } from '@actions/github';", networkViolations],
    [output, 'cache.fetch(key);', networkViolations],
  ])('not in %s: %s', (path, source, violations) => {
    expect(violations(parseModule(path, source))).toEqual([]);
  });

  test('a cycle, unless one of its imports is a type', () => {
    const a = parseModule('src/a.ts', "import { b } from './b.ts';");
    const b = parseModule('src/b.ts', "export { a } from './a.ts';");
    const typed = parseModule('src/b.ts', "import type { A } from './a.ts';");
    expect(cycles([a, b])).toEqual(['src/a.ts → src/b.ts']);
    expect(cycles([a, typed])).toEqual([]);
  });
});
