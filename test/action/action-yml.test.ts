import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/github/action-inputs.ts';
import { UsageError } from '../../src/usage-error.ts';
import { readersRepository } from '../readers-repository.ts';
import { scheduleEvent } from './events.ts';
import { runAction } from './run-action.ts';

const root = join(import.meta.dirname, '..', '..');

interface Declared {
  readonly [key: string]: unknown;
  readonly description: string;
}

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
  readonly runs: { readonly using: string; readonly main: string };
}

interface Step {
  readonly uses?: string;
  readonly id?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const metadata = parse(read('action.yml')) as Metadata;

describe('action.yml', () => {
  test('runs the bundle', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
    expect(existsSync(join(root, metadata.runs.main))).toBe(true);
  });

  test('declares the inputs that are read, and no others', () => {
    const names = new Set<string>();
    readInputs((name) => {
      names.add(name);
      return '';
    });
    expect(Object.keys(metadata.inputs).sort()).toEqual([...names].sort());
  });

  test('declares the outputs that are set, and no others', async () => {
    const { outputs } = await runAction(join(root, 'fixtures', 'solutions'), scheduleEvent);
    expect(Object.keys(metadata.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });

  test('describes all of them, and gives no input a duty, nor a default but what only the runner knows', () => {
    const { name, description, branding, inputs, outputs } = metadata;
    const described = [name, description, branding.icon, branding.color];
    for (const { description: text } of [...Object.values(inputs), ...Object.values(outputs)])
      described.push(text);
    expect(described.filter((text) => typeof text !== 'string' || text.length < 4)).toEqual([]);
    const keys = Object.values(inputs).flatMap((one) => Object.keys(one));
    expect(keys.filter((key) => key !== 'description')).toEqual(['default', 'default']);
    expect([inputs.token?.default, inputs.matrix?.default]).toEqual([
      expect.stringMatching(/^\$\{\{ github\.token \}\}$/),
      expect.stringMatching(/^\$\{\{ toJson\(matrix\) \}\}$/),
    ]);
  });
});

describe('inputs', () => {
  const given = (inputs: Readonly<Record<string, string>>) => readInputs((name) => inputs[name] ?? '');

  test('that are not given', () => {
    expect(given({})).toEqual({
      paths: [],
      failOn: 'error',
      maxWarnings: Number.POSITIVE_INFINITY,
      settings: {},
      config: 'found',
      baseline: undefined,
      base: undefined,
      changedOnly: undefined,
      newOnly: false,
      targets: undefined,
      outputs: [],
      comment: false,
      upload: false,
      category: undefined,
      matrix: '',
      token: '',
      workingDirectory: '.',
    });
  });

  test('that are given', () => {
    expect(
      given({
        paths: 'solutions/core\n\n  exports/**/*.zip  \r\n',
        'fail-on': 'warning',
        'max-warnings': '0',
        rules: 'flow-off=warning\nconnection-reference-unused=off',
        config: 'lint/base.yaml',
        baseline: 'known.baseline',
        base: 'origin/main',
        'changed-only': 'False',
        'new-only': 'true',
        targets: 'deploy/targets.json',
        target: 'prod\n test \n',
        sarif: 'lint.sarif',
        outputs: 'markdown=report.md\njunit=a=b.xml',
        comment: 'true',
        upload: 'false',
        category: 'solutions',
        matrix: 'null',
        token: 'ghs_0123',
        'working-directory': 'power platform',
      }),
    ).toEqual({
      paths: ['solutions/core', 'exports/**/*.zip'],
      failOn: 'warning',
      maxWarnings: 0,
      settings: { 'flow-off': 'warning', 'connection-reference-unused': 'off' },
      config: { path: 'lint/base.yaml' },
      baseline: 'known.baseline',
      base: 'origin/main',
      changedOnly: false,
      newOnly: true,
      targets: { from: 'deploy/targets.json', names: ['prod', 'test'] },
      outputs: [
        { format: 'sarif', path: 'lint.sarif' },
        { format: 'markdown', path: 'report.md' },
        { format: 'junit', path: 'a=b.xml' },
      ],
      comment: true,
      upload: false,
      category: 'solutions',
      matrix: 'null',
      token: 'ghs_0123',
      workingDirectory: 'power platform',
    });
  });

  test('that refuse a baseline', () => {
    expect(given({ baseline: 'False' }).baseline).toBe(false);
  });

  test('that upload a report report all packages', () => {
    expect(given({ upload: 'true' })).toMatchObject({ upload: true, changedOnly: false });
  });

  test('that describe one target', () => {
    const { targets } = given({
      settings: 'prod.json\nshared.json',
      connections: 'connections.json',
      principal: 'user:0a1b',
      importer: 'servicePrincipal:2c3d',
    });
    expect(targets).toEqual({
      from: {
        'the target environment': {
          settings: ['prod.json', 'shared.json'],
          connections: ['connections.json'],
          principal: 'user:0a1b',
          importer: 'servicePrincipal:2c3d',
        },
      },
    });
  });

  test.each([
    [{ 'fail-on': 'fatal' }, 'fail-on can\'t be "fatal".', 'Use one of: error, warning, note.'],
    [{ 'max-warnings': 'many' }, 'max-warnings can\'t be "many".', 'Use a whole number, such as 0.'],
    [{ 'changed-only': 'yes' }, 'changed-only can\'t be "yes".', 'Use one of: true, false.'],
    [{ comment: 'on' }, 'comment can\'t be "on".', 'Use one of: true, false.'],
    [
      { upload: 'true', 'changed-only': 'true' },
      "upload and changed-only can't go together: code scanning takes what is not uploaded as fixed.",
      'Leave changed-only out: new-only: true judges only what is new.',
    ],
    [{ 'new-only': '1' }, 'new-only can\'t be "1".', 'Use one of: true, false.'],
    [
      { rules: 'flow-off' },
      'rules can\'t be "flow-off".',
      'Write it as id=severity, such as flow-off=warning (error, warning, note or off).',
    ],
    [
      { targets: 't.json', settings: 's.json' },
      "targets and settings can't go together.",
      'Write the settings into the targets file.',
    ],
    [
      { target: 'prod', settings: 's.json' },
      "target and settings can't go together.",
      'Name the file that describes the target as targets, such as targets.json.',
    ],
    [
      { principal: 'ada@fabrikam.example' },
      'principal can\'t be "ada@fabrikam.example".',
      'Write user: or servicePrincipal: and the object id, such as user:0a1b2c3d-….',
    ],
    [
      { outputs: 'sarif' },
      'outputs can\'t be "sarif".',
      'Write it as format=file, such as sarif=lint.sarif.',
    ],
  ])('%j', (inputs, message, hint) => {
    expect(() => given(inputs)).toThrow(expect.objectContaining({ message, hint }) as UsageError);
    expect(() => given(inputs)).toThrow(UsageError);
  });
});

describe('guides', () => {
  const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter(
    (path) => path.endsWith('.md'),
  );
  const jobs = pages.flatMap((page) =>
    yamlBlocksOf(read(page)).flatMap((text, index) =>
      text.includes('/solution-lint@') ? [[`${page}, ${index + 1}`, text] as const] : [],
    ),
  );

  test('show the Action', () => {
    expect(jobs.length).toBeGreaterThanOrEqual(5);
  });

  test.each(jobs)('%s names what action.yml declares', (_, text) => {
    const steps = stepsOf(parse(text));
    const ours = steps.filter(({ uses }) => uses?.includes('/solution-lint@'));
    expect(ours.length).toBeGreaterThan(0);
    const names = ours.flatMap((step) => Object.keys(step.with ?? {}));
    expect(names.filter((name) => !(name in metadata.inputs))).toEqual([]);

    const outputs = [...text.matchAll(/\bsteps\.(\w+)\.outputs\.([\w-]+)/g)];
    const known = outputs.filter(
      ([, id, name = '']) => ours.some((step) => step.id === id) && name in metadata.outputs,
    );
    expect(known).toEqual(outputs);
  });

  test.each(jobs.filter(([, text]) => /^ +(?:settings|targets):/m.test(text)))(
    '%s checks the targets that it names',
    async (_, text) => {
      const [inputs] = stepsOf(parse(text)).flatMap(({ uses, with: given = {} }) =>
        uses?.includes('/solution-lint@') ? [given] : [],
      );
      const named = Object.entries(inputs ?? {}).map(([name, value]) => [name, String(value)]);
      const { folder } = readersRepository();
      const { summary } = await runAction(folder, scheduleEvent, Object.fromEntries(named));
      expect(summary).toMatch(/^### (?:prod|the target environment): \d+ of \d+ flows? turns? on/m);
    },
  );

  test.each(jobs)('%s asks for little, and pins what is not ours', (_, text) => {
    expect((parse(text) as { readonly permissions: unknown }).permissions).toEqual({ contents: 'read' });
    const others = stepsOf(parse(text)).flatMap(({ uses }) =>
      uses?.includes('/solution-lint@') ? [] : (uses ?? []),
    );
    expect(others.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
    expect(text.match(/@[0-9a-f]{40}(?! # v\d+\.\d+\.\d+$)/gm)).toBeNull();
  });

  test('docs/github.md has the inputs and outputs in its tables', () => {
    const page = read('docs/github.md');
    const first = (title: string) =>
      (page.split(`\n## ${title}\n`)[1] ?? '')
        .split('\n## ')[0]
        ?.match(/^\| `.*? \|/gm)
        ?.flatMap((cell) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
    expect(first('Inputs')).toEqual(Object.keys(metadata.inputs));
    expect(first('Outputs')).toEqual(Object.keys(metadata.outputs));
  });
});

function stepsOf(workflow: unknown): readonly Step[] {
  const { jobs = {} } = workflow as {
    readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  };
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

function yamlBlocksOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```yaml\n([\s\S]*?)\n```$/gm)].map(([, text = '']) => text);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
