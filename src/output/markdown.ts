import type { Severity } from '../engine/severity.ts';
import { groupBy } from '../group-by.ts';
import type { Finding, PackageSummary, Report } from '../report.ts';
import { entryWords } from './artifact.ts';
import { plural } from './component-words.ts';
import { limitText } from './limit-text.ts';
import { markdownText } from './markdown-text.ts';
import { checkedWords, countWords, solutionWords } from './summary-words.ts';
import { worstFirst } from './worst-first.ts';

/** GitHub takes no more for a job summary. */
const markdownBytes = 1024 * 1024;

/**
 * A job summary: counts, a table for each package with findings, its notes folded. The mildest go if it is too long.
 *
 * @param bytes the room there is.
 */
export function markdown(report: Report, bytes = markdownBytes): string {
  const rows = new Map(report.findings.map((finding) => [finding, rowOf(finding)]));
  const ranked = worstFirst(report.findings);
  const pageOf = (count: number) => page(report, new Set(ranked.slice(0, count)), rows);
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

function page(report: Report, told: ReadonlySet<Finding>, rows: ReadonlyMap<Finding, string>): string {
  const findings = report.findings.filter((finding) => told.has(finding));
  const known = new Map(report.packages.map((one) => [one.path, one]));
  const sections = [...groupBy(findings, (finding) => finding.package)].map(([path, group]) =>
    packageSection(path, known.get(path), group, rows),
  );
  const leftOut = report.findings.length - findings.length;
  const blocks = [
    `## solution-lint: ${countWords(report)}`,
    checkedWords(report),
    ...sections,
    ...(leftOut === 0
      ? []
      : [
          `**${plural(leftOut, 'finding')} left out**: a summary has room for 1 MiB. The JSON report has them all.`,
        ]),
    ...quietPackages(report),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function quietPackages({ packages, findings }: Report): readonly string[] {
  const loud = new Set(findings.map((finding) => finding.package));
  const quiet = packages.filter(({ path }) => !loud.has(path)).length;
  return quiet === 0 ? [] : [`${plural(quiet, 'package')} without findings.`];
}

function packageSection(
  path: string,
  known: PackageSummary | undefined,
  findings: readonly Finding[],
  rows: ReadonlyMap<Finding, string>,
): string {
  const rowsOf = (some: readonly Finding[]) => some.map((finding) => rows.get(finding) ?? '');
  const isNote = ({ severity }: Finding) => severity === 'note';
  const notes = rowsOf(findings.filter(isNote));
  const others = rowsOf(findings.filter((finding) => !isNote(finding)));
  const about = known === undefined ? 'not read' : solutionWords(known);
  return [
    `### ${markdownText(limitText(path, 300))}`,
    ...(about === '' ? [] : [markdownText(limitText(about, 300))]),
    ...(others.length === 0 ? [] : [table(others)]),
    ...(notes.length === 0
      ? []
      : [`<details><summary>${plural(notes.length, 'note')}</summary>`, table(notes), '</details>']),
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
