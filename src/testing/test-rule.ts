import type { MessageTable, Need, OptionSchemas, Rule } from '../engine/rule.ts';
import { findingsDifference } from './compare-findings.ts';
import { type FoundFinding, findInRendering, type Scene } from './find-in-rendering.ts';
import { lineDifference } from './line-difference.ts';
import { type Rendering, renderings } from './render-package.ts';
import type { TestPackage } from './solution.ts';
import type { ExpectedFinding, RuleCases, TestCase } from './test-case.ts';

/** `test` of a test runner: of vitest, jest, node:test. */
export type Test = (name: string, run: () => Promise<void>) => unknown;

/**
 * Runs a rule over packages in memory, each as a zip, as a flat folder and as a tree of SolutionPackager, and compares
 * all that it finds with what is written down. Rejects with one Error that tells of all cases that differ.
 *
 * With a runner's `test` each case becomes a test of its own.
 */
export function testRule<
  const Messages extends MessageTable,
  const Options extends OptionSchemas,
  Needs extends Need,
>(rule: Rule<Messages, Options, Needs>, cases: RuleCases<NoInfer<Messages>, NoInfer<Options>>): Promise<void>;
export function testRule<
  const Messages extends MessageTable,
  const Options extends OptionSchemas,
  Needs extends Need,
>(
  rule: Rule<Messages, Options, Needs>,
  cases: RuleCases<NoInfer<Messages>, NoInfer<Options>>,
  test: Test,
): void;
export function testRule(rule: Rule, cases: ErasedCases, test?: Test): Promise<void> | void {
  const all = namedCases(cases);
  if (test === undefined) return runAll(rule, all);
  for (const one of all) test(one.name, () => runAll(rule, [one]));
}

type ErasedCases = RuleCases<MessageTable, OptionSchemas>;

interface NamedCase {
  readonly name: string;
  readonly given: TestCase<OptionSchemas>;
  /** `undefined`: nothing is to be found. */
  readonly expected: readonly ExpectedFinding[] | undefined;
}

function namedCases({ ok, bad }: ErasedCases): readonly NamedCase[] {
  const sound = Object.entries(ok).map(([name, given]) => {
    return { name: `ok: ${name}`, given: 'files' in given ? { package: given } : given, expected: undefined };
  });
  const unsound = Object.entries(bad).map(([name, given]) => {
    return { name: `bad: ${name}`, given, expected: given.findings };
  });
  return [...sound, ...unsound];
}

async function runAll(rule: Rule, cases: readonly NamedCase[]): Promise<void> {
  const problems: string[] = [];
  const causes: unknown[] = [];
  for (const one of cases) {
    try {
      const problem = await problemOf(rule, one);
      if (problem !== undefined) problems.push(`${one.name}\n${indented(problem)}`);
    } catch (error) {
      causes.push(error);
      problems.push(`${one.name}\n${indented(error instanceof Error ? error.message : String(error))}`);
    }
  }
  if (problems.length === 0) return;
  const [cause] = causes;
  throw new Error(`Rule ${rule.id}\n\n${problems.join('\n\n')}`, cause === undefined ? undefined : { cause });
}

/** What is wrong with a case, in words; `undefined`: nothing. */
async function problemOf(rule: Rule, { given, expected }: NamedCase): Promise<string | undefined> {
  const scene = sceneOf(given);
  const lack = lackOf(rule, scene, expected);
  if (lack !== undefined) return lack;
  const [first = 'flat', ...others] = given.renderings ?? renderings;
  const found = await findInRendering(rule, scene, first);
  const mistake = found.map(mistakeOf).find((text) => text !== undefined);
  if (mistake !== undefined) return mistake;
  const firstPackage = scene.packages[0]?.name ?? '';
  const difference = findingsDifference(rule, expected ?? [], found, firstPackage);
  if (difference !== undefined) return `Expected (-) is not what was found (+):\n\n${difference}`;
  for (const rendering of others) {
    const told = differenceOfRenderings(
      [first, found],
      [rendering, await findInRendering(rule, scene, rendering)],
    );
    if (told !== undefined) return told;
  }
  return undefined;
}

function sceneOf({ package: given, base, target, options = {} }: TestCase<OptionSchemas>): Scene {
  return { packages: listOf(given), base: base && listOf(base), target, options };
}

function listOf(given: TestPackage | readonly TestPackage[]): readonly TestPackage[] {
  return 'files' in given ? [given] : given;
}

/** Why a case would prove nothing. */
function lackOf(
  { id, meta: { needs = [] } }: Rule,
  { packages, base, target }: Scene,
  expected: readonly ExpectedFinding[] | undefined,
): string | undefined {
  const names = packages.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (packages.length === 0) return 'There is no package.';
  if (twice !== undefined) return `Two packages are called "${twice}": give one another uniqueName, or name.`;
  if (needs.includes('suppressions'))
    return `${id} is about suppressions, and no case has any: it never runs.`;
  if (needs.includes('base') && base === undefined) return `${id} compares: the case needs a base.`;
  if (needs.includes('target') && target === undefined) return `${id} needs a target: so does the case.`;
  return expected?.length === 0 ? 'A bad case needs a finding; this one is ok.' : undefined;
}

/** What is wrong with a finding, whatever a case expects. */
function mistakeOf({ messageId, location }: FoundFinding): string | undefined {
  return location.pointer !== '' && location.line === undefined
    ? `A finding (${messageId}) leads to ${location.pointer} in ${location.file || 'no file'}: there is nothing.`
    : undefined;
}

type Rendered = readonly [rendering: Rendering, found: readonly FoundFinding[]];

/** One solution is one solution, whatever form it comes in: the same findings, with the same fingerprints. */
function differenceOfRenderings(first: Rendered, other: Rendered): string | undefined {
  const [left, right] = [linesOf(first[1]), linesOf(other[1])];
  if (left.join('\n') === right.join('\n')) return undefined;
  const lines = lineDifference(left, right).join('\n');
  return `What is found in the ${first[0]} form (-) is not what is found in the ${other[0]} form (+):\n\n${lines}`;
}

function linesOf(found: readonly FoundFinding[]): readonly string[] {
  return found
    .map(({ messageId, severity, component, data, package: path, fingerprint }) => {
      const told = JSON.stringify([component, data, path]).replaceAll('.zip"', '"');
      return `${severity} ${messageId} ${fingerprint} ${told}`;
    })
    .sort();
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
