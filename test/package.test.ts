import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { lint } from '../src/index.ts';
import type { Report } from '../src/report.ts';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { version } from '../src/version.ts';
import { readFiles } from './read-files.ts';
import { runCli } from './run-cli.ts';
import { writeFiles } from './write-files.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'solution-lint-package-'));
const installed = join(project, 'node_modules', 'solution-lint');

/** Packed, and installed without a network into a project that has nothing else. */
beforeAll(async () => {
  writeFiles(
    project,
    bytesOf({ 'package.json': '{ "name": "empty", "private": true, "type": "module" }\n' }),
  );
  const packed = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', project], root);
  const [{ filename }] = JSON.parse(packed) as [{ readonly filename: string }];
  await npm(
    ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${filename}`],
    project,
  );
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the package holds', () => {
  test('what a user needs, and nothing of how it is made', () => {
    const schemas = readdirSync(join(root, 'schema')).map((name) => `schema/${name}`);
    const entries = readdirSync(installed).flatMap((name) => {
      const path = join(installed, name);
      return statSync(path).isDirectory() ? readdirSync(path).map((inner) => `${name}/${inner}`) : [name];
    });
    expect(entries.sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/cli',
        'dist/cli.js',
        'dist/library',
        'dist/package.json',
        'dist/testing',
        'package.json',
        ...new Set(rules.map((rule) => `rules/${rule.meta.area}`)),
        ...schemas,
      ].sort(),
    );
  });

  test('the page of each rule, and no source', () => {
    const pages = rules.map((rule) => `rules/${rule.meta.area}/${rule.id}.md`);
    const found = [...readFiles(join(installed, 'rules')).keys()].map((path) => `rules/${path}`);
    expect(found.sort()).toEqual(pages.sort());
  });

  test('no dependency', () => {
    const names = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(names).toEqual(['solution-lint']);
  });

  test('no path of the machine that made it', () => {
    const machinePath = /file:\/\/\/[a-z]|(?<![\w.-])\/(?:home|Users|root|tmp|work|var)\/[\w.-]+\//i;
    const telling = [...readFiles(installed)].filter(([, bytes]) => {
      const text = Buffer.from(bytes).toString('latin1');
      return text.includes(root) || machinePath.test(text);
    });
    expect(telling.map(([path]) => path)).toEqual([]);
  });

  test('nothing that publint objects to', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });
});

describe('the package gives', () => {
  test('the command', async () => {
    const command = join(project, 'node_modules', '.bin', 'solution-lint');
    expect(await outcomeOf(command, ['--version'], project)).toEqual({ exitCode: 0, stdout: `${version}\n` });

    const words = ['fixtures/solutions', '--format', 'json'];
    const fromCheckout = await runCli(words, root);
    expect(fromCheckout.exitCode).toBe(1);
    expect(await outcomeOf(command, words, root)).toEqual({ exitCode: 1, stdout: fromCheckout.stdout });
  });

  const use = `
    import { type Finding, formatReport, lint, type Report, UsageError } from 'solution-lint';
    declare const console: { log(text: string): void };

    const report: Report = await lint({
      cwd: ${JSON.stringify(root)},
      paths: ['fixtures/solutions'],
      rules: { 'flow-off': 'off', 'connection-reference-per-connector': ['note', { max: 2 }] },
    });
    const [first]: readonly Finding[] = report.findings;
    const nothing = await lint({ paths: ['nothing-here'] }).catch((error: unknown) => error);
    console.log(JSON.stringify({
      summary: report.summary,
      first: first?.rule,
      json: JSON.parse(await formatReport(report, 'json')),
      sarif: JSON.parse(await formatReport(report, 'sarif')).version,
      hasExcerpts: (await formatReport(report, 'pretty', { width: 100 })).includes('^^^'),
      refusal: nothing instanceof UsageError ? nothing.message : undefined,
    }));
  `;

  test.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'bundler'],
  ])('types and code, compiled as %s with %s resolution', async (module, moduleResolution) => {
    expect(await compile(use, module, moduleResolution)).toBe('');

    const { exitCode, stdout } = await outcomeOf(process.execPath, ['use.js'], project);
    const printed = JSON.parse(stdout) as { readonly json: Report };
    const { json, ...rest } = printed;
    expect({ exitCode, ...rest }).toEqual({
      exitCode: 0,
      summary: json.summary,
      first: json.findings[0]?.rule,
      sarif: '2.1.0',
      hasExcerpts: false,
      refusal: 'No package found: nothing-here',
    });
    expect(json).toEqual(
      await lint({
        cwd: root,
        paths: ['fixtures/solutions'],
        rules: { 'flow-off': 'off', 'connection-reference-per-connector': ['note', { max: 2 }] },
      }),
    );
  });

  test('an error of the compiler for each wrong use', async () => {
    const wrong = [
      "import { lintt } from 'solution-lint';",
      "import { lint, formatReport, type Report, type Finding } from 'solution-lint';",
      "await lint({ path: ['a.zip'] });",
      "await lint({ rules: { 'flow-off': 'fatal' } });",
      'const findings: string = (await lint()).findings;',
      "await formatReport(await lint(), 'pdf');",
      'declare const report: Report;',
      'report.summary.error = 0;',
      'declare const finding: Finding;',
      'finding.serverity;',
    ];
    const printed = await compile(wrong.join('\n'), 'NodeNext', 'NodeNext');
    const lines = [...printed.matchAll(/^use\.ts\((\d+),\d+\): error TS(\d+)/gm)];
    expect(lines.map(([, line, code]) => `${line}: ${code}`)).toEqual([
      '1: 2724',
      '3: 2561',
      '4: 2322',
      '5: 2322',
      '6: 2345',
      '8: 2540',
      '10: 2551',
    ]);
  });

  const ownRule = `
    import { defineRule } from 'solution-lint';
    import { solution, testRule } from 'solution-lint/testing';

    const rule = defineRule({
      id: 'contoso-flow-name',
      meta: { area: 'flow', severity: 'warning', confidence: 'high', since: '1.0', identity: [], sources: [] },
      messages: { short: 'The name of flow "{{flow}}" is shorter than {{least}} letters.' },
      options: { least: { type: 'integer', default: 5, description: 'How many letters a name has.' } },
      *check({ graph, options: { least } }) {
        for (const flow of graph.packages.flatMap((one) => one.flows)) {
          const data = { flow: flow.name, least };
          if (flow.name.length < least) yield { messageId: 'short', at: flow.at, component: flow, data };
        }
      },
    });
    const pay = solution({ flows: [{ name: 'Pay' }] });
    const expected = (least: number) => ({ messageId: 'short', component: 'flow:Pay', data: { flow: 'Pay', least } }) as const;
  `;

  test('a rule tester, which tells what is wrong', async () => {
    const tested = `${ownRule}
      declare const console: { log(text: string): void };
      const ok = { 'a long name': solution({ flows: [{ name: 'Approve expense' }] }), 'allowed': { package: pay, options: { least: 3 } } };
      await testRule(rule, { ok, bad: { 'a short name': { package: pay, findings: [expected(5)] } } });
      await testRule(rule, { ok, bad: { 'a short name': { package: pay, findings: [expected(4)] } } })
        .catch((error: Error) => console.log(error.message));
    `;
    expect(await compile(tested, 'NodeNext', 'NodeNext')).toBe('');
    const told = [
      'Rule contoso-flow-name',
      '',
      'bad: a short name',
      '  Expected (-) is not what was found (+):',
      '',
      '      {',
      "        messageId: 'short',",
      "        component: 'flow:Pay',",
      '        data: {',
      "          flow: 'Pay',",
      '    -     least: 4',
      '    +     least: 5',
      '        },',
      "        severity: 'warning'",
      '      },',
      '',
    ];
    expect(await outcomeOf(process.execPath, ['use.js'], project)).toEqual({
      exitCode: 0,
      stdout: told.join('\n'),
    });
  });

  test('a rule tester that the compiler knows', async () => {
    const uses = [
      'const component = "flow:Pay";',
      'testRule(rule, { ok: { a: { package: pay, options: { lest: 3 } } }, bad: {} });',
      "testRule(rule, { ok: { a: { package: pay, options: { least: '3' } } }, bad: {} });",
      "testRule(rule, { ok: {}, bad: { a: { package: pay, findings: [{ messageId: 'short', component, data: { flow: 'Pay' } }] } } });",
      "testRule(rule, { ok: {}, bad: { a: { package: pay, findings: [{ messageId: 'shrt', component, data: { flow: 'Pay', least: 5 } }] } } });",
      'testRule(rule, { ok: {}, bad: { a: { package: pay, findings: [] } } });',
      "solution({ flows: [{ nane: 'Pay' }] });",
    ];
    const lines = ownRule.split('\n').length;
    const printed = await compile(`${ownRule}\n${uses.join('\n')}`, 'NodeNext', 'NodeNext');
    const errors = [...printed.matchAll(/^use\.ts\((\d+),\d+\): error TS(\d+)/gm)];
    expect(errors.map(([, line, code]) => `${Number(line) - lines}: ${code}`)).toEqual([
      '2: 2561',
      '3: 2322',
      '4: 2322',
      '5: 2322',
      '6: 2322',
      '7: 2353',
    ]);
  });

  test('the same to require(), without a promise', async () => {
    const code = "console.log(Object.keys(require('solution-lint')).join())";
    const names =
      'UsageError,defineConfig,defineRule,formatReport,lint,mergeReports,readReports,reportFormats';
    const words = ['--no-warnings', '--input-type=commonjs', '-e', code];
    expect(await outcomeOf(process.execPath, words, project)).toEqual({ exitCode: 0, stdout: `${names}\n` });
  });

  test('the schema that its reports keep to', async () => {
    const code =
      "import schema from 'solution-lint/schema/report.schema.json' with { type: 'json' }; console.log(schema.title);";
    const words = ['--no-warnings', '--input-type=module', '-e', code];
    const { title } = JSON.parse(readFileSync(join(root, 'schema', 'report.schema.json'), 'utf8')) as {
      readonly title: string;
    };
    expect(await outcomeOf(process.execPath, words, project)).toEqual({ exitCode: 0, stdout: `${title}\n` });
  });
});

/** What the compiler prints for `use.ts`, under the strictest options and without the types of Node. */
async function compile(code: string, module: string, moduleResolution: string): Promise<string> {
  const compilerOptions = {
    target: 'ES2023',
    lib: ['ES2023'],
    types: [],
    module,
    moduleResolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
  };
  writeFiles(
    project,
    bytesOf({
      'use.ts': code,
      'tsconfig.json': JSON.stringify({ compilerOptions, files: ['use.ts'] }),
    }),
  );
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  return (await outcomeOf(tsc, ['--pretty', 'false'], project)).stdout;
}

async function outcomeOf(command: string, words: readonly string[], cwd: string) {
  try {
    const { stdout } = await run(command, words, { cwd, maxBuffer: 64 * 1024 * 1024 });
    return { exitCode: 0, stdout };
  } catch (error) {
    const { code, stdout } = error as { readonly code: number; readonly stdout: string };
    return { exitCode: code, stdout };
  }
}

async function npm(words: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await run('npm', words, { cwd });
  return stdout;
}

function bytesOf(texts: Readonly<Record<string, string>>): PackageFiles {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}
