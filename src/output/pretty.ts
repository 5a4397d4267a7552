import type { Comparison, Finding, Report } from '../report.ts';
import { palette } from './colour.ts';
import { escapeForLog } from './escape.ts';
import { newFindings } from './new-first.ts';
import { connectionLines, fixedLines, remainingLines } from './pretty/comparison-lines.ts';
import { type Lines, paragraph } from './pretty/lines.ts';
import { packageSections } from './pretty/package-section.ts';
import type { Page } from './pretty/page.ts';
import { readinessSections } from './pretty/readiness-sections.ts';
import { summaryLines } from './pretty/summary.ts';
import { type ExcerptOf, safeExcerpts } from './safe-excerpts.ts';
import { comparisonWords } from './summary-words.ts';

interface PrettyOptions {
  /** Columns of a line; less than 40 is taken as 40. `Infinity` never wraps. */
  readonly width: number;
  readonly colour: boolean;
  /** Only errors and warnings and their count: no notes, no excerpts, nothing at all where none was found. */
  readonly quiet: boolean;
  /** Text of the line that `location.line` names; asked only for what is printed, never for a line with a secret. */
  readonly excerptOf?: ExcerptOf;
}

/** For people: by package, then by component; notes are counted, not told. With a base, what is new comes first. */
export function pretty(report: Report, { width, colour, quiet, excerptOf }: PrettyOptions): string {
  const told = quiet ? report.findings.filter(({ severity }) => severity !== 'note') : report.findings;
  if (quiet && told.length === 0) return '';
  const page: Page = {
    width: Math.max(40, width),
    paint: palette(colour),
    isQuiet: quiet,
    excerptOf: safeExcerpts(report, quiet ? undefined : excerptOf),
  };
  const { comparison } = report;
  const sections = [
    ...(comparison ? comparedSections(report, comparison, told, page) : packageSections(report, told, page)),
    ...(quiet ? [] : readinessSections(report, page)),
    summaryLines(report, page),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function comparedSections(
  report: Report,
  { fixed, connectionChanges }: Comparison,
  told: readonly Finding[],
  page: Page,
): readonly Lines[] {
  const isNew = newFindings(report);
  const remaining = told.filter((finding) => !isNew(finding));
  const others = [
    remainingLines(remaining, page),
    ...(page.isQuiet ? [] : [fixedLines(fixed, page), connectionLines(connectionChanges, page)]),
  ];
  return [
    paragraph(escapeForLog(comparisonWords(report)), 0, page.width, page.paint.strong),
    ...packageSections(report, told.filter(isNew), page),
    ...others.filter((lines) => lines.length > 0),
  ];
}
