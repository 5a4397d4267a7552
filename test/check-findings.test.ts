import { describe, expect, test } from 'vitest';
import { rules as builtIn } from '../rules/index.ts';
import { activateRules, noChanges } from '../src/engine/active-rule.ts';
import { findRuleMistakes } from '../src/engine/find-rule-mistakes.ts';
import { areas, defineRule } from '../src/engine/rule.ts';
import { runRules } from '../src/engine/run-rules.ts';
import { buildGraph } from '../src/graph/build-graph.ts';
import { run } from '../src/run.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const meta = { area: 'flow', severity: 'error', confidence: 'high', identity: [] } as const;

const sound = defineRule({
  id: 'flow-sound',
  meta,
  messages: { here: 'Flow {{flow}} has {{steps|2, more}}.' },
  *check({ graph }) {
    for (const flow of graph.packages.flatMap(({ flows }) => flows))
      yield { messageId: 'here', at: flow.at, component: flow, data: { flow: flow.name, steps: [] } };
  },
});

/** As a plugin's may be: nobody has checked it. */
function ruleWith(check: (finding: Record<string, unknown>) => unknown) {
  return {
    ...sound,
    id: 'flow-nonsense',
    check: ((context: Parameters<typeof sound.check>[0]) => {
      const [finding] = sound.check(context);
      return check({ ...finding });
    }) as typeof sound.check,
  };
}

async function runWith(rule: ReturnType<typeof ruleWith>) {
  const cwd = temporaryFolder();
  writeFiles(cwd, renderPackage('Expenses', samplePackage(), 'zip'));
  const { report, failures } = await run({ paths: ['.'], cwd, rules: [rule, sound] });
  return {
    rules: report.findings.map((finding) => finding.rule),
    failures: failures.map(({ rule: id, error }) => `${id}: ${error instanceof Error ? error.message : ''}`),
  };
}

describe('a rule that yields nonsense loses itself only, and it is said what was wrong', () => {
  const place = { package: 'Expenses.zip', file: 'a.json', pointer: '' };

  test.each<[name: string, check: (finding: Record<string, unknown>) => unknown, message: string]>([
    ['nothing', () => undefined, 'check() must yield findings, and returned undefined.'],
    ['a text', () => 'Flow x', 'check() must yield findings, and returned "Flow x".'],
    ['a promise', async () => [], 'check() is async; it must yield its findings at once.'],
    [
      'a promise that fails',
      async () => Promise.reject(new Error('late')),
      'check() is async; it must yield its findings at once.',
    ],
    ['a text as finding', () => ['x'], 'Finding 1 of check() is "x"; it must be an object.'],
    [
      'no messageId',
      ({ messageId: _messageId, ...rest }) => [rest],
      "Finding 1 of check() has the messageId undefined; the rule's messages are here.",
    ],
    [
      'one that there is not',
      (finding) => [finding, { ...finding, messageId: 'toString' }],
      'Finding 2 of check() has the messageId "toString"; the rule\'s messages are here.',
    ],
    [
      'no place',
      ({ at: _at, ...rest }) => [rest],
      'Finding 1 of check() has no place in "at"; use that of a component (flow.at) or of a part of one.',
    ],
    [
      'half a place',
      (finding) => [{ ...finding, at: { file: 'a.json' } }],
      'Finding 1 of check() has no place in "at"; use that of a component (flow.at) or of a part of one.',
    ],
    [
      'a place that starts nowhere',
      (finding) => [{ ...finding, at: { ...place, start: -1 } }],
      'Finding 1 of check() has no place in "at"; use that of a component (flow.at) or of a part of one.',
    ],
    [
      'no component',
      (finding) => [{ ...finding, component: 'flow' }],
      'Finding 1 of check() has no "component" with kind, id and name; use one of the graph.',
    ],
    [
      'a component of a kind that there is not',
      (finding) => [{ ...finding, component: { kind: 'robot', id: '1', name: '1' } }],
      'Finding 1 of check() has no "component" with kind, id and name; use one of the graph.',
    ],
    [
      'no data',
      ({ data: _data, ...rest }) => [rest],
      'Finding 1 of check() has no object in "data"; it may be empty.',
    ],
    [
      'data that lacks a field',
      (finding) => [{ ...finding, data: { flow: 'x' } }],
      'Finding 1 of check() lacks data.steps, which message "here" speaks of.',
    ],
    [
      'data that is no data',
      (finding) => [{ ...finding, data: { flow: 'x', steps: [1] } }],
      'Finding 1 of check() has a list in data.steps; it must be a text, a number, true, false or a list of texts.',
    ],
    [
      'a number that is none',
      (finding) => [{ ...finding, data: { flow: 'x', steps: [], count: Number.NaN } }],
      'Finding 1 of check() has a number in data.count; it must be a text, a number, true, false or a list of texts.',
    ],
    [
      'related that is not',
      (finding) => [{ ...finding, related: [{ message: 'x' }] }],
      'Finding 1 of check() has something in "related" that is not { message, at }.',
    ],
    [
      'a limit that is none',
      (finding) => [{ ...finding, atMost: 'fatal' }],
      'Finding 1 of check() has "fatal" in "atMost"; it must be one of error, warning, note.',
    ],
  ])('%s', async (_, check, message) => {
    expect(await runWith(ruleWith(check))).toEqual({
      rules: ['flow-sound'],
      failures: [`flow-nonsense: ${message}`],
    });
  });

  test('and what is sound is taken', async () => {
    const check = (finding: Record<string, unknown>) => [
      { ...finding, related: [{ message: 'There.', at: place }], atMost: 'note' },
    ];
    expect(await runWith(ruleWith(check))).toEqual({ rules: ['flow-sound', 'flow-nonsense'], failures: [] });
  });
});

test('a rule may have as many findings as a tenant has exports', async () => {
  const at = { package: 'Expenses.zip', file: 'a.json', pointer: '' };
  const component = { kind: 'flow', id: 'a', name: 'a' } as const;
  const many = defineRule({
    id: 'flow-many',
    meta,
    messages: { here: 'Here.' },
    *check() {
      for (let count = 0; count < 300_000; count += 1) yield { messageId: 'here', at, component, data: {} };
    },
  });
  const { findings, failures } = await runRules(activateRules([many], noChanges), {
    graph: buildGraph([]),
    targets: [],
  });
  expect(failures).toEqual([]);
  expect(findings.length).toBe(300_000);
});

describe('mistakes of a rule', () => {
  test('our own have none', () => {
    const own = builtIn.map(({ meta: { isDiagnostic: _isDiagnostic, ...rest }, ...rule }) => ({
      ...rule,
      meta: rest,
    }));
    expect(own.flatMap(findRuleMistakes)).toEqual([]);
    expect(findRuleMistakes(sound)).toEqual([]);
  });

  const { id, check, messages } = sound;

  test.each<[rule: unknown, mistakes: readonly string[]]>([
    [undefined, ['The rule must be an object, not undefined.']],
    [
      { ...sound, id: 'FlowName' },
      ['id can\'t be "FlowName". Write it in lower case, with hyphens, such as flow-description.'],
    ],
    [{ id, check, messages }, ['The rule needs "meta".']],
    [
      { ...sound, meta: { area: 'flows', severity: 'fatal' } },
      [
        'meta needs "confidence".',
        'meta needs "identity".',
        `meta › area can't be "flows". Did you mean "flow"? Use one of: ${areas.join(', ')}.`,
        'meta › severity can\'t be "fatal". Use one of: error, warning, note, off.',
      ],
    ],
    [
      { ...sound, meta: { ...meta, isDiagnostic: true } },
      [
        'meta has no "isDiagnostic". Known are: area, confidence, help, identity, needs, next, severity, since, sources, strict, summary.',
      ],
    ],
    [{ ...sound, messages: {} }, ['messages must not be empty.']],
    [{ ...sound, messages: { here: '' } }, ['messages › here must not be empty.']],
    [{ ...sound, messages: { here: { severity: 'note' } } }, ['messages › here needs "text".']],
    [{ ...sound, check: 'no' }, ['check must be a function that yields findings.']],
    [{ id, meta, messages }, ['The rule needs "check".']],
    [
      { ...sound, option: {} },
      ['The rule has no "option". Did you mean "options"? Known are: check, id, messages, meta, options.'],
    ],
    [
      { ...sound, options: { max: { type: 'integer', description: 'x' } } },
      ['options › max needs "default".'],
    ],
    [
      { ...sound, options: { max: { type: 'integer', minimum: 1, default: 0, description: 'x' } } },
      ['The default of option max must be 1 or more.'],
    ],
    [
      { ...sound, options: { max: { type: 'number', default: 1, description: 'x' } } },
      ['options › max › type can\'t be "number". Use one of: integer, string, array.'],
    ],
  ])('%#', (rule, mistakes) => {
    expect(findRuleMistakes(rule)).toEqual(mistakes);
  });
});
