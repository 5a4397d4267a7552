import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { parseCommand } from '../src/cli/arguments.ts';

const root = join(import.meta.dirname, '..');
const folder = '.github/workflows';
const names = readdirSync(join(root, folder));

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly needs?: string;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}

describe.each(names)('%s', (name) => {
  const text = read(`${folder}/${name}`);
  const { jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('pins each action to a commit, and says which version that is', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    const pinned = /^ +- uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(lines.filter((line) => !pinned.test(line))).toEqual([]);
  });

  test('leaves no credentials to what it runs, and puts nothing of an event into a script', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
    expect(steps.filter((step) => step.run?.includes('${{'))).toEqual([]);
  });
});

test('a workflow may read; publishing may sign, after the tests', () => {
  const told = names.map((name) => {
    const { permissions, jobs } = parse(read(`${folder}/${name}`)) as Workflow;
    const rows = Object.entries(jobs).map(([id, job]) => [id, job.permissions, job.needs]);
    return { name, permissions, jobs: rows };
  });
  expect(told).toEqual([
    { name: 'ci.yml', permissions: { contents: 'read' }, jobs: [['test', undefined, undefined]] },
    {
      name: 'release.yml',
      permissions: {},
      jobs: [
        ['test', { contents: 'read' }, undefined],
        ['publish', { contents: 'read', 'id-token': 'write' }, 'test'],
      ],
    },
  ]);
});

test('a release runs all checks, installs nothing where it publishes, and publishes with provenance', () => {
  const { jobs } = parse(read(`${folder}/release.yml`)) as Workflow;
  const runs = Object.entries(jobs).map(([id, { steps }]) => [id, steps.flatMap((step) => step.run ?? [])]);
  expect(Object.fromEntries(runs)).toEqual({
    test: ['.ci/run'],
    publish: [
      'test "$GITHUB_REF_NAME" = "v$(node dist/cli.js --version)"',
      'npm publish --provenance --access public',
    ],
  });
});

describe('.pre-commit-hooks.yaml', () => {
  interface Hook {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly files: string;
  }
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly Hook[];

  test('has two hooks, which run the committed bundle', () => {
    expect(hooks.map((hook) => [hook.id, hook.language, hook.entry])).toEqual([
      ['solution-lint', 'script', 'dist/cli.js --staged'],
      ['solution-lint-all', 'script', 'dist/cli.js'],
    ]);
    for (const { entry } of hooks) {
      const [script = '', ...words] = entry.split(' ');
      expect(statSync(join(root, script)).mode & 0o111).toBe(0o111);
      expect(() => parseCommand(words)).not.toThrow();
    }
  });

  test.each([
    ['exports/Expenses_1_2_0_0.ZIP', true],
    ['solutions/core/Workflows/Approve-0A1B2C3D.json', true],
    ['solutions/core/Other/Customizations.xml', true],
    ['CanvasApps/app.msapp', true],
    ['solutions/expenses/solution.yml', true],
    ['README.md', false],
    ['src/index.ts', false],
    ['zip', false],
  ])('asks them for %s: %s', (path, expected) => {
    const patterns = hooks.map(({ files }) => new RegExp(files.replace('(?i)', ''), 'i'));
    expect(patterns.map((pattern) => pattern.test(path))).toEqual([expected, expected]);
  });
});

function parse(text: string): unknown {
  const document = parseDocument(text, { strict: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS();
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
