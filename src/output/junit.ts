import { groupBy } from '../group-by.ts';
import type { Finding, PackageSummary, Report, SuppressedFinding } from '../report.ts';
import { placeWords } from './artifact.ts';
import { componentHeading } from './component-heading.ts';
import { escapeControls } from './escape.ts';
import { solutionWords } from './summary-words.ts';

/**
 * JUnit XML as Jenkins' schema has it. A package is a suite, a rule on a component is a case.
 *
 * An error is a `failure`. Warnings and notes don't fail a build, so their case passes and tells them in `system-out`.
 * A case that has only suppressed findings is `skipped`, with the reason. A package without findings is one passed
 * case: a reader can tell it from one that was not looked at. There are no times: the same input gives the same bytes.
 */
export function junit(report: Report): string {
  const paths = [
    ...new Set([
      ...report.packages.map(({ path }) => path),
      ...[...report.findings, ...report.suppressed].map((finding) => finding.package),
    ]),
  ].sort();
  const known = new Map(report.packages.map((one) => [one.path, one]));
  const findings = groupBy([...report.findings, ...report.suppressed], (finding) => finding.package);
  const suites = paths.map((path) => suite(path, known.get(path), casesOf(path, findings.get(path) ?? [])));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({
      name: report.tool.name,
      tests: sum(suites, 'tests'),
      failures: sum(suites, 'failures'),
      errors: 0,
    })}>`,
    ...suites.flatMap((one) => one.lines),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly body: readonly string[];
}

type SomeFinding = Finding | SuppressedFinding;

function suite(path: string, known: PackageSummary | undefined, cases: readonly Case[]): Suite {
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const opening = attributes({
    name: path,
    tests: cases.length,
    failures: count('failed'),
    errors: 0,
    skipped: count('skipped'),
  });
  const solution = known === undefined ? '' : solutionWords(known);
  const properties =
    solution === ''
      ? []
      : [
          '    <properties>',
          `      <property ${attributes({ name: 'solution', value: solution })}/>`,
          '    </properties>',
        ];
  return {
    tests: cases.length,
    failures: count('failed'),
    lines: [
      `  <testsuite ${opening}>`,
      ...properties,
      ...cases.flatMap((one) => testcase(path, one)),
      '  </testsuite>',
    ],
  };
}

function testcase(path: string, { name, body }: Case): readonly string[] {
  const opening = `    <testcase ${attributes({ name, classname: path })}`;
  return body.length === 0 ? [`${opening}/>`] : [`${opening}>`, ...body, '    </testcase>'];
}

function casesOf(path: string, findings: readonly SomeFinding[]): readonly Case[] {
  if (findings.length === 0) return [{ name: 'no findings', outcome: 'passed', body: [] }];
  const groups = [
    ...groupBy(findings, ({ rule, component: { kind, id } }) => JSON.stringify([rule, kind, id])).values(),
  ];
  const names = groupBy(groups, ([first]) => nameOf(first));
  return groups.map((group) => {
    const name = nameOf(group[0]);
    const isShared = (names.get(name)?.length ?? 0) > 1;
    return caseOf(isShared ? `${name} (${group[0].component.id})` : name, path, group);
  });
}

function nameOf({ rule, component }: SomeFinding): string {
  return `${rule}: ${componentHeading(component)}`;
}

function caseOf(name: string, path: string, group: readonly [SomeFinding, ...SomeFinding[]]): Case {
  const suppressed = group.filter((finding) => 'suppression' in finding);
  const reported = group.filter((finding) => !('suppression' in finding));
  const [worst, ...moreErrors] = reported.filter(({ severity }) => severity === 'error');
  const [firstSuppressed] = suppressed;
  if (worst !== undefined) {
    return {
      name,
      outcome: 'failed',
      body: [
        ...element('failure', { type: worst.rule, message: worst.message }, [worst, ...moreErrors], path),
        ...milder(reported, path),
      ],
    };
  }
  if (reported.length === 0 && firstSuppressed !== undefined) {
    const { reason } = firstSuppressed.suppression;
    return { name, outcome: 'skipped', body: element('skipped', { message: reason }, suppressed, path) };
  }
  return { name, outcome: 'passed', body: milder(reported, path) };
}

function milder(reported: readonly Finding[], path: string): readonly string[] {
  const told = reported.filter(({ severity }) => severity !== 'error');
  return told.length === 0 ? [] : element('system-out', {}, told, path);
}

function element(
  name: string,
  values: Readonly<Record<string, string>>,
  findings: readonly Finding[],
  path: string,
): readonly string[] {
  const list = attributes(values);
  const text = findings.flatMap((finding) => describe(finding, path)).map(xmlText);
  return [`      <${name}${list === '' ? '' : ` ${list}`}>${text.join('\n')}</${name}>`];
}

function describe({ severity, message, location, related }: Finding, path: string): readonly string[] {
  return [
    `${severity}: ${message}`,
    `  ${[placeWords(path, location), location.pointer].filter((part) => part !== '').join(' ')}`,
    ...related.map((one) => `  ${[one.message, placeWords(one.package ?? path, one)].join(' ').trim()}`),
  ];
}

function sum(suites: readonly Suite[], field: 'tests' | 'failures'): number {
  return suites.reduce((total, one) => total + one[field], 0);
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${xmlText(String(value))}"`)
    .join(' ');
}

/** Controls become visible, so nothing stays that XML 1.0 forbids but U+FFFE and U+FFFF. */
function xmlText(text: string): string {
  return escapeControls(text)
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/##(?=[a-z]*\[)/gi, '#&#35;')
    .replaceAll(/::(?=[a-z])/gi, ':&#58;');
}
