import { inspect } from 'node:util';
import { withWeight } from '../engine/message.ts';
import type { Rule } from '../engine/rule.ts';
import type { FoundFinding } from './find-in-rendering.ts';
import { lineDifference } from './line-difference.ts';
import type { ExpectedFinding } from './test-case.ts';

/** What is compared: the fields of an expectation, those with a default filled in. */
type Comparable = Readonly<Record<string, unknown>>;

/** How what was found differs from what was expected, as a test would write it; `undefined`: not at all. */
export function findingsDifference(
  rule: Rule,
  expected: readonly ExpectedFinding[],
  found: readonly FoundFinding[],
  firstPackage: string,
): string | undefined {
  const wanted = expected.map((one) => withDefaults(rule, one, firstPackage));
  const pairs = pair(wanted, found, firstPackage);
  if (pairs.every(([left, right]) => left !== undefined && right !== undefined && isSame(left, right))) {
    return undefined;
  }
  return pairs.flatMap(([left, right]) => lineDifference(linesOf(left), linesOf(right))).join('\n');
}

function withDefaults(
  rule: Rule,
  { messageId, component, data, severity, package: path, related = [], file, line }: ExpectedFinding,
  firstPackage: string,
): Comparable {
  const isOff = rule.meta.severity === 'off';
  const own = withWeight(rule.messages[messageId] ?? '').severity ?? rule.meta.severity;
  return {
    messageId,
    component,
    data: sorted(data),
    severity: severity ?? (isOff ? 'note' : own),
    ...(path === undefined || path === firstPackage ? {} : { package: path }),
    ...(related.length === 0 ? {} : { related }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
}

type Pair = readonly [expected: Comparable | undefined, found: Comparable | undefined];

/**
 * What was expected beside what was found for it, and what nobody expected. What was found has the fields that the
 * expectation has: a component goes by its name or by its id, and a file and a line are compared where they are given.
 */
function pair(
  wanted: readonly Comparable[],
  found: readonly FoundFinding[],
  firstPackage: string,
): readonly Pair[] {
  const left = [...found];
  const as = (like: Comparable) => (finding: FoundFinding) => comparable(finding, like, firstPackage);
  const exact = wanted.map((one) => take(left, (finding) => isSame(one, as(one)(finding))));
  const near = wanted.map((one, index) => exact[index] ?? take(left, (finding) => isNear(one, finding)));
  return [
    ...wanted.map((one, index): Pair => {
      const finding = near[index];
      return [one, finding && as(one)(finding)];
    }),
    ...left.map((finding): Pair => [undefined, as({})(finding)]),
  ];
}

function take(items: FoundFinding[], test: (item: FoundFinding) => boolean): FoundFinding | undefined {
  const index = items.findIndex(test);
  return index === -1 ? undefined : items.splice(index, 1)[0];
}

function isNear({ messageId, component }: Comparable, finding: FoundFinding): boolean {
  return messageId === finding.messageId && namesOf(finding).includes(String(component).toLowerCase());
}

function isSame(a: Comparable, b: Comparable): boolean {
  return literal(a) === literal(b);
}

function comparable(finding: FoundFinding, like: Comparable, firstPackage: string): Comparable {
  const { messageId, component, data, severity, related, location, line } = finding;
  const path = finding.package.replace(/\.zip$/, '');
  const written = String(like.component);
  const isWritten = namesOf(finding).includes(written.toLowerCase());
  return {
    messageId,
    component: isWritten ? written : `${component.kind}:${component.name}`,
    data: sorted(data),
    severity,
    ...(path === firstPackage ? {} : { package: path }),
    ...(related.length === 0 ? {} : { related: related.map(({ message }) => message) }),
    ...(like.file === undefined ? {} : { file: location.file }),
    ...(like.line === undefined ? {} : { line }),
  };
}

function namesOf({ component: { kind, id, name } }: FoundFinding): readonly string[] {
  return [`${kind}:${name}`, `${kind}:${id}`].map((one) => one.toLowerCase());
}

function sorted(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function linesOf(finding: Comparable | undefined): readonly string[] {
  return finding === undefined ? [] : `${literal(finding)},`.split('\n');
}

function literal(finding: Comparable): string {
  return inspect(finding, { depth: null, compact: false, maxArrayLength: null, maxStringLength: null });
}
