import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules as ruleModules } from '../rules/index.ts';
import type { RawFinding, Rule } from '../src/engine/rule.ts';
import type { Graph } from '../src/graph/graph.ts';
import type { Place } from '../src/model/place.ts';
import { run } from '../src/run.ts';
import { type ExpectedFinding, expectedFindings } from './expected-findings.ts';
import { againstOfCase, type FixtureCase, fixtureCases, pathsOfCase, renderCase } from './fixture-cases.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const cases = fixtureCases();

/** A rule that breaks must turn its own fixtures red: each rule is made silent, then loud. */
describe.each(ruleModules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const ofRule = cases.filter((fixture) => fixture.rule === id);
  const bad = ofRule.filter((fixture) => fixture.name.startsWith('bad-'));
  const ok = ofRule.filter((fixture) => fixture.name.startsWith('ok-'));

  test('silent: a bad case turns red', async () => {
    expect(await redCases(bad, silent(rule))).not.toEqual([]);
  });

  test('loud: an ok case turns red', async () => {
    const kinds = new Set(bad.flatMap((fixture) => componentKinds(fixture, id)));
    expect(
      await redCases(ok, loud(rule, kinds)),
      `ok cases with one of: ${[...kinds].join(', ')}`,
    ).not.toEqual([]);
  });
});

async function redCases(fixtures: readonly FixtureCase[], mutant: Rule): Promise<string[]> {
  const red: string[] = [];
  for (const fixture of fixtures) {
    const before = readExpected(fixture);
    if (JSON.stringify(await findingsOf(fixture, mutant)) !== JSON.stringify(before)) red.push(fixture.name);
  }
  return red;
}

async function findingsOf(fixture: FixtureCase, mutant: Rule): Promise<ExpectedFinding[]> {
  const [rendering = 'flat'] = fixture.renderings;
  const cwd = temporaryFolder();
  const workspace = renderCase(fixture, rendering);
  writeFiles(cwd, workspace);
  const { report, failures } = await run({
    paths: pathsOfCase(fixture, rendering),
    cwd,
    settings: fixture.rules,
    ...againstOfCase(fixture),
    targets: fixture.targets === undefined ? undefined : { from: fixture.targets },
    rules: ruleModules.map((rule) => (rule.id === mutant.id ? mutant : rule)),
  });
  expect(failures).toEqual([]);
  return expectedFindings(report, workspace);
}

function readExpected(fixture: FixtureCase): ExpectedFinding[] {
  return JSON.parse(readFileSync(fixture.expectedPath, 'utf8'));
}

function componentKinds(fixture: FixtureCase, rule: string): string[] {
  const ofRule = readExpected(fixture).filter((finding) => finding.rule === rule);
  return ofRule.map((finding) => finding.component.split(' ')[0] ?? '');
}

function silent(rule: Rule): Rule {
  return { ...rule, check: () => [] };
}

/** Says something of each component of these kinds, and so of an ok case that has one at all. */
function loud(rule: Rule, kinds: ReadonlySet<string>): Rule {
  return {
    ...rule,
    *check(context) {
      yield* rule.check(context);
      for (const { component, at } of subjects(context.graph, kinds)) yield falseAlarm(rule, component, at);
    },
  };
}

function subjects(
  graph: Graph,
  kinds: ReadonlySet<string>,
): { component: RawFinding['component']; at: Place }[] {
  return graph.packages.flatMap((one) => {
    const at = { package: one.path, file: '', pointer: '' };
    const components = [
      one.solution,
      ...one.flows,
      ...one.canvasApps,
      ...one.connectionReferences,
      ...one.customConnectors,
      ...one.environmentVariables,
      ...one.agents,
    ];
    const file = { component: { kind: 'file' as const, id: one.path, name: one.path }, at };
    return [
      ...components.flatMap((component) => (component ? [{ component, at: component.at }] : [])),
      file,
    ].filter(({ component }) => kinds.has(component.kind));
  });
}

function falseAlarm(rule: Rule, component: RawFinding['component'], at: Place): RawFinding {
  const [messageId = ''] = Object.keys(rule.messages);
  const message = rule.messages[messageId] ?? '';
  const text = typeof message === 'string' ? message : message.text;
  const fields = [...[...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1] ?? ''), ...rule.meta.identity];
  return {
    messageId,
    at,
    component,
    data: Object.fromEntries(fields.map((field) => [field, 'false alarm'])),
  };
}
