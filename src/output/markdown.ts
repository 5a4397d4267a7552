import type { Severity } from '../engine/severity.ts';
import { groupBy } from '../group-by.ts';
import type { Comparison, Finding, PackageSummary, Report } from '../report.ts';
import { entryWords } from './artifact.ts';
import { plural } from './component-words.ts';
import { isUnsettled } from './connection-change-words.ts';
import { limitText } from './limit-text.ts';
import { changeList, fixedTable, fold, readinessTable } from './markdown-blocks.ts';
import { markdownText } from './markdown-text.ts';
import { newFindings, newFirst } from './new-first.ts';
import { targetWords, toldTargets } from './readiness-words.ts';
import { checkedWords, comparisonWords, countWords, solutionWords, unknownWords } from './summary-words.ts';
import { suppressedWords } from './suppressed-words.ts';

/** GitHub takes no more for a job summary. */
const markdownBytes = 1024 * 1024;

/**
 * A job summary: counts, a table for each package with findings, its notes folded. The mildest go if it is too long.
 *
 * @param bytes the room there is.
 * @param subject what changes connections: `This pull request`.
 */
export function markdown(report: Report, bytes = markdownBytes, subject = 'This version'): string {
  const rows = new Map(report.findings.map((finding) => [finding, rowOf(finding)]));
  const ranked = newFirst(report);
  const pageOf = (count: number) => page(report, new Set(ranked.slice(0, count)), rows, subject);
  const whole = pageOf(ranked.length);
  const fits = (text: string) => Buffer.byteLength(text) <= bytes;
  if (fits(whole)) return whole;
  let fitting = 0;
  let tooMany = ranked.length;
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(pageOf(middle))) fitting = middle;
    else tooMany = middle;
  }
  return pageOf(fitting);
}

type Rows = ReadonlyMap<Finding, string>;

function page(report: Report, told: ReadonlySet<Finding>, rows: Rows, subject: string): string {
  const findings = report.findings.filter((finding) => told.has(finding));
  const leftOut = report.findings.length - findings.length;
  const { comparison } = report;
  const blocks = [
    `## solution-lint: ${countWords(report)}`,
    ...(comparison ? [markdownText(comparisonWords(report))] : []),
    markdownText(checkedWords(report)),
    ...(comparison
      ? comparedBlocks(report, comparison, findings, rows, subject)
      : packageSections(report, findings, rows)),
    ...readinessBlocks(report),
    ...(leftOut === 0
      ? []
      : [
          `**${plural(leftOut, 'finding')} left out**: a summary has room for 1 MiB. The JSON report has them all.`,
        ]),
    ...quietPackages(report),
    ...suppressedLine(report),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** So that targets take no more than half of the room, whatever the names are. */
const shown = { targets: 10, flows: 50 };

function readinessBlocks(report: Report): readonly string[] {
  return toldTargets(report)
    .slice(0, shown.targets)
    .flatMap((target) => [
      `### ${markdownText(limitText(targetWords(target), 300))}`,
      ...readinessTable(target, shown.flows),
    ]);
}

function packageSections(
  report: Report,
  findings: readonly Finding[],
  rows: Rows,
  heading = '###',
): readonly string[] {
  const known = new Map(report.packages.map((one) => [one.path, one]));
  return [...groupBy(findings, (finding) => finding.package)].map(([path, group]) =>
    packageSection(`${heading} ${markdownText(limitText(path, 300))}`, known.get(path), group, rows),
  );
}

/** What is new is open, and so is what deployment settings lack; the rest is folded. */
function comparedBlocks(
  report: Report,
  { new: fingerprints, fixed, remaining, connectionChanges }: Comparison,
  findings: readonly Finding[],
  rows: Rows,
  subject: string,
): readonly string[] {
  const isNew = newFindings(report);
  const added = findings.filter(isNew);
  const before = packageSections(
    report,
    findings.filter((finding) => !isNew(finding)),
    rows,
    '####',
  );
  return [
    ...(fingerprints.length === 0
      ? ['Nothing is new.']
      : ['### New', ...packageSections(report, added, rows, '####')]),
    ...fold(
      plural(connectionChanges.length, 'connection change'),
      changeList(connectionChanges, listed, subject),
      connectionChanges.some(isUnsettled),
    ),
    ...fold(`${fixed.length} fixed`, fixedTable(fixed, listed)),
    ...fold(`${remaining.length} as before`, before),
  ];
}

/** So many of each find room in a summary, however many of their characters must be escaped. */
const listed = 50;

function suppressedLine(report: Report): readonly string[] {
  const words = suppressedWords(report);
  return words === '' ? [] : [`${words}; the JSON report tells which, and why.`];
}

function quietPackages({ packages, findings }: Report): readonly string[] {
  const loud = new Set(findings.map((finding) => finding.package));
  const quiet = packages.filter(({ path }) => !loud.has(path)).length;
  return quiet === 0 ? [] : [`${plural(quiet, 'package')} without findings.`];
}

function packageSection(
  heading: string,
  known: PackageSummary | undefined,
  findings: readonly Finding[],
  rows: Rows,
): string {
  const rowsOf = (some: readonly Finding[]) => some.map((finding) => rows.get(finding) ?? '');
  const isNote = ({ severity }: Finding) => severity === 'note';
  const notes = rowsOf(findings.filter(isNote));
  const others = rowsOf(findings.filter((finding) => !isNote(finding)));
  const about = known === undefined ? unknownWords(findings) : solutionWords(known);
  return [
    heading,
    ...(about === '' ? [] : [markdownText(limitText(about, 300))]),
    ...(others.length === 0 ? [] : [table(others)]),
    ...fold(plural(notes.length, 'note'), notes.length === 0 ? [] : [table(notes)]),
  ].join('\n\n');
}

function table(rows: readonly string[]): string {
  return ['| | Rule | Finding | Where |', '|---|---|---|---|', ...rows].join('\n');
}

const marks: Readonly<Record<Severity, string>> = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' };

function rowOf({ rule, severity, confidence, message, location }: Finding): string {
  const doubt = confidence === 'medium' ? '<br>medium confidence' : '';
  const text = markdownText(limitText(message, 2000));
  const place = entryWords(location);
  const where = place === '' ? '' : `<code>${markdownText(limitText(place, 500))}</code>`;
  return `| ${marks[severity]} | ${markdownText(rule)}${doubt} | ${text} | ${where} |`;
}
