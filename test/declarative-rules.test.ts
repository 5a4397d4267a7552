import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import type { DeclarativeSettings } from '../src/config/configuration.ts';
import { componentsToJudge, viewComponent } from '../src/declarative/component-view.ts';
import { viewSchemas } from '../src/declarative/components-schema.ts';
import { declarativeRules } from '../src/declarative/declarative-rules.ts';
import type { ViewKind } from '../src/declarative/view-kinds.ts';
import { run } from '../src/run.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { codeBlocks } from './code-blocks.ts';
import { sampleCustomizations, sampleFlow, sampleFlowPath, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

type Files = Readonly<Record<string, string>>;

/** What rules find in the sample with some files replaced, as a zip. */
async function findingsOf(definitions: readonly DeclarativeSettings[], files: Files = {}) {
  const { rules, mistakes } = declarativeRules(definitions, []);
  expect(mistakes).toEqual([]);
  const cwd = temporaryFolder();
  writeFiles(cwd, renderPackage('Expenses', samplePackage({ files }), 'zip'));
  const { report, failures } = await run({ paths: ['.'], cwd, rules });
  expect(failures).toEqual([]);
  return report.findings;
}

function mistakesOf(...definitions: readonly Partial<DeclarativeSettings>[]) {
  const whole = definitions.map((one) => ({ ...sound, ...one }));
  return declarativeRules(whole, []).mistakes.map(({ pointer, text }) => `${pointer}: ${text}`);
}

const sound: DeclarativeSettings = { id: 'flow-name', on: 'flow', must: true, message: 'No.' };

const flowId = '0a1b2c3d-1111-4222-8333-444455556666';

describe('the five examples', () => {
  const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'declarative-rules.md'), 'utf8');
  const examples = new Map(
    codeBlocks(page, 'json').flatMap((block) => {
      const { declarative } = JSON.parse(block) as { readonly declarative: readonly DeclarativeSettings[] };
      return declarative.map((definition) => [definition.id, definition] as const);
    }),
  );

  const renamed = (name: string) => ({
    'customizations.xml': sampleCustomizations().replace('Name="Approve expense"', `Name="${name}"`),
  });
  const off = {
    'customizations.xml': sampleCustomizations().replace('<StateCode>1', '<StateCode>0'),
  };
  const described = {
    'customizations.xml': sampleCustomizations().replace(
      'Name="Approve expense"',
      'Name="Approve expense" Description="Asks the manager; see Finance."',
    ),
  };
  const otherPrefix = {
    'customizations.xml': sampleCustomizations().replaceAll('nw_expense_mail', 'new_expense_mail'),
    [sampleFlowPath]: sampleFlow().replaceAll('nw_expense_mail', 'new_expense_mail'),
  };
  const sql = { [sampleFlowPath]: sampleFlow().replaceAll('shared_office365', 'shared_sql') };

  const cases: readonly [id: string, passes: Files, fails: Files, severity: string, message: string][] = [
    [
      'connection-reference-prefix',
      {},
      otherPrefix,
      'warning',
      'Connection reference "Expense mails" is called new_expense_mail: its name must begin with nw_. Make it again in a solution of that publisher.',
    ],
    [
      'flow-description',
      described,
      {},
      'note',
      'Flow "Approve expense" has no description of 20 letters or more. Say in its details what it does, and whom to ask.',
    ],
    [
      'flow-allowed-connectors',
      {},
      sql,
      'error',
      'Flow "Approve expense" uses shared_sql, and the company allows other connectors only. Ask the platform team for it.',
    ],
    [
      'flow-approval-on',
      {},
      off,
      'error',
      'Flow "Approve expense" is off, and nobody will miss it before an approval is lost. Turn it on, and export again.',
    ],
    [
      'flow-no-test-name',
      {},
      renamed('Copy of Approve expense'),
      'warning',
      'The name of flow "Copy of Approve expense" says that it is no part of the product. Rename it, or leave it out of the solution.',
    ],
  ];

  test('are all here', () => {
    expect([...examples.keys()]).toEqual(cases.map(([id]) => id));
  });

  test.each(cases)('%s', async (id, passes, fails, severity, message) => {
    const definition = examples.get(id) ?? sound;
    expect(await findingsOf([definition], passes)).toEqual([]);
    const found = await findingsOf([definition], fails);
    expect(found.map((finding) => [finding.rule, finding.severity, finding.message])).toEqual([
      [id, severity, message],
    ]);
  });
});

describe('a finding', () => {
  test('is one of its component, and has what the message speaks of', async () => {
    const [finding, ...others] = await findingsOf([
      {
        ...sound,
        must: { properties: { connectors: { maxItems: 1 }, state: { const: 'off' } } },
        message: 'Flow {{name}} of {{solution.publisher.prefix}}: {{wrong}}.',
      },
    ]);
    expect(others).toEqual([]);
    expect(finding).toEqual({
      rule: 'flow-name',
      messageId: 'must',
      severity: 'warning',
      confidence: 'high',
      message: 'Flow Approve expense of nw: shared_office365, shared_sharepointonline and on.',
      data: {
        name: 'Approve expense',
        solutionPublisherPrefix: 'nw',
        wrong: ['shared_office365', 'shared_sharepointonline', 'on'],
      },
      package: 'Expenses.zip',
      component: { kind: 'flow', id: flowId, name: 'Approve expense' },
      location: { file: sampleFlowPath, pointer: '' },
      related: [],
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      help: '',
      fixable: false,
    });
  });

  test('keeps its fingerprint whatever the message and the value are', async () => {
    const must = { properties: { connectors: { maxItems: 0 } } };
    const [one] = await findingsOf([{ ...sound, must }]);
    const [other] = await findingsOf(
      [{ ...sound, must, message: 'Too many: {{wrong}}.', severity: 'error' }],
      {
        [sampleFlowPath]: sampleFlow().replaceAll('shared_office365', 'shared_sql'),
      },
    );
    expect(other?.fingerprint).toBe(one?.fingerprint);
  });
});

describe('conditions', () => {
  const count = async (must: unknown, where?: unknown) =>
    (await findingsOf([{ ...sound, must, ...(where === undefined ? {} : { where }) }])).length;

  test.each([
    ['nothing is asked', true, 0],
    ['everything is wrong', false, 1],
    ['a text that is the same', { properties: { name: { const: 'Approve expense' } } }, 0],
    ['a text that is not', { properties: { name: { const: 'approve expense' } } }, 1],
    ['a placeholder in const', { properties: { name: { const: '{{name}}' } } }, 0],
    [
      'a placeholder in enum',
      { properties: { name: { enum: ['{{id}}', 'Approve {{solution.publisher.prefix}}'] } } },
      1,
    ],
    [
      'a placeholder in a pattern',
      { properties: { package: { pattern: '^{{solution.uniqueName}}\\.zip$' } } },
      0,
    ],
    ['a placeholder is no expression', { properties: { package: { pattern: '^{{package}}$' } } }, 0],
    ['null', { properties: { solution: { not: { const: null } } } }, 0],
    [
      'a part of a list',
      { properties: { triggers: { contains: { properties: { type: { const: 'Request' } } } } } },
      1,
    ],
    [
      'either',
      { anyOf: [{ properties: { state: { const: 'off' } } }, { properties: { name: { minLength: 1 } } }] },
      0,
    ],
    ['if', JSON.parse('{ "if": { "properties": { "state": { "const": "on" } } }, "then": false }'), 1],
  ])('%s', async (_, must, expected) => {
    expect(await count(must)).toBe(expected);
  });

  test('where leaves out', async () => {
    expect(await count(false, { properties: { state: { const: 'off' } } })).toBe(0);
    expect(await count(false, { properties: { state: { const: 'on' } } })).toBe(1);
  });

  test('that speak of the solution are not asked outside of one', async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, new Map([['alone.json', Buffer.from(sampleFlow())]]));
    const found = async (must: unknown) => {
      const { rules } = declarativeRules([{ ...sound, must }], []);
      return (await run({ paths: ['alone.json'], cwd, rules })).report.findings.length;
    };
    expect(await found({ properties: { name: { pattern: '^{{solution.publisher.prefix}}_' } } })).toBe(0);
    expect(await found({ properties: { name: { pattern: '^nw_' } } })).toBe(1);
  });
});

describe('mistakes', () => {
  test.each([
    [
      'a property that there is not',
      { must: { properties: { descripton: { minLength: 1 } } } },
      '/declarative/0/must/properties/descripton: declarative › 0 › must › properties has no "descripton". Did you mean "description"?',
    ],
    [
      'one in a list',
      { where: { properties: { triggers: { items: { properties: { typ: true } } } } } },
      '/declarative/0/where/properties/triggers/items/properties/typ: declarative › 0 › where › properties › triggers › items › properties has no "typ". Did you mean "type"?',
    ],
    [
      'one that is required',
      { must: { anyOf: [{ required: ['stat'] }] } },
      '/declarative/0/must/anyOf/0/required/0: declarative › 0 › must › anyOf › 0 › required has no "stat". Did you mean "state"?',
    ],
    [
      'one of another kind',
      { on: 'agent', must: { properties: { logicalName: true } } },
      '/declarative/0/must/properties/logicalName: declarative › 0 › must › properties has no "logicalName". Known are: connectionReferences, description, id, kind, name, package, solution.',
    ],
    [
      'a keyword that there is not',
      { must: { properties: { name: { patern: 'x' } } } },
      '/declarative/0/must/properties/name/patern: declarative › 0 › must › properties › name has no "patern". Did you mean "pattern"?',
    ],
    [
      'a keyword for another type',
      { must: { properties: { connectors: { pattern: 'x' } } } },
      '/declarative/0/must/properties/connectors/pattern: declarative › 0 › must › properties › connectors can\'t have "pattern": it is a list.',
    ],
    [
      'a value of another type',
      { must: { properties: { name: { enum: ['x', 1] } } } },
      "/declarative/0/must/properties/name/enum/1: declarative › 0 › must › properties › name › enum › 1 can't be 1: it is a text.",
    ],
    [
      'a value that can never be',
      { must: { properties: { state: { const: 'onn' } } } },
      '/declarative/0/must/properties/state/const: declarative › 0 › must › properties › state › const can\'t be "onn". Did you mean "on"?',
    ],
    [
      'a type that can never be',
      { must: { properties: { state: { type: 'boolean' } } } },
      '/declarative/0/must/properties/state/type: declarative › 0 › must › properties › state › type can\'t be "boolean": it is a text.',
    ],
    [
      'a placeholder that leads nowhere',
      { message: 'No {{solution.publisher.prefx}}.' },
      '/declarative/0/message: declarative › 0 › message can\'t have {{solution.publisher.prefx}}. Did you mean "solution.publisher.prefix"?',
    ],
    [
      'a placeholder for a list in a pattern',
      { must: { properties: { name: { pattern: '{{connectors}}' } } } },
      /^\/declarative\/0\/must\/properties\/name\/pattern: .* can't have \{\{connectors\}\}\. Known are: /,
    ],
    [
      'a pattern that is none',
      { must: { properties: { name: { pattern: '(' } } } },
      '/declarative/0/must/properties/name/pattern: declarative › 0 › must › properties › name › pattern is no regular expression: Invalid regular expression: /(/u: Unterminated group.',
    ],
    [
      'a condition that is none',
      { must: { not: [] } },
      '/declarative/0/must/not: declarative › 0 › must › not must be an object, true or false.',
    ],
    [
      'what only ajv knows',
      { must: { properties: { name: { minLength: 'x' } } } },
      /^\/declarative\/0: declarative › 0: schema is invalid: data\/properties\/name\/minLength must be integer/,
    ],
  ])('%s', (_, definition, expected) => {
    const [mistake, ...others] = mistakesOf(definition);
    expect(others).toEqual([]);
    if (typeof expected === 'string') expect(mistake).toBe(expected);
    else expect(mistake).toMatch(expected);
  });

  test('an id that is taken', () => {
    expect(mistakesOf({}, {})).toEqual([
      '/declarative/1/id: declarative › 1 › id can\'t be "flow-name": there is a rule of that id.',
    ]);
  });
});

describe('what conditions see', () => {
  test('of the sample', async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, renderPackage('Expenses', samplePackage(), 'zip'));
    const { graph } = await run({ paths: ['.'], cwd });
    const views = graph.packages.flatMap(componentsToJudge).map((one) => viewComponent(one, graph));
    const solution = {
      uniqueName: 'Expenses',
      displayName: 'Expenses',
      version: '1.2.0.0',
      managed: false,
      publisher: { uniqueName: 'northwind', prefix: 'nw' },
    };
    const common = { description: '', package: 'Expenses.zip', solution };
    expect(views).toEqual([
      { kind: 'solution', id: 'Expenses', name: 'Expenses', ...common },
      {
        kind: 'flow',
        id: flowId,
        name: 'Approve expense',
        ...common,
        state: 'on',
        triggers: [{ name: 'When_an_item_is_created', type: 'OpenApiConnection', kind: '' }],
        connectors: ['shared_office365', 'shared_sharepointonline'],
        connectionReferences: ['nw_expense_mail'],
        directConnections: ['shared_sharepointonline'],
        environmentVariables: [],
        childFlows: [],
      },
      {
        kind: 'connectionReference',
        id: 'nw_expense_mail',
        name: 'Expense mails',
        ...common,
        logicalName: 'nw_expense_mail',
        displayName: 'Expense mails',
        connector: 'shared_office365',
        isCustomConnector: false,
      },
    ]);
  });

  test('is what the schema says, of every kind', async () => {
    const { graph } = await run({ paths: ['solutions'], cwd: join(import.meta.dirname, '..', 'fixtures') });
    const check = new ajv.Ajv({ allowUnionTypes: true });
    const validators = new Map(
      Object.entries(viewSchemas).map(([kind, schema]) => [kind, check.compile(schema)]),
    );
    const views = graph.packages.flatMap(componentsToJudge).map((one) => viewComponent(one, graph));
    for (const view of views) {
      const validate = validators.get(view.kind as ViewKind);
      expect({ view, valid: validate?.(view), errors: validate?.errors }).toEqual({
        view,
        valid: true,
        errors: null,
      });
    }
    expect([...new Set(views.map(({ kind }) => String(kind)))].sort()).toEqual(
      Object.keys(viewSchemas).sort(),
    );
  });
});
