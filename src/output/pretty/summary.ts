import type { Severity } from '../../engine/severity.ts';
import type { Report } from '../../report.ts';
import { plural } from '../component-words.ts';
import { escapeForLog } from '../escape.ts';
import { newFindings } from '../new-first.ts';
import { checkedTargets, checkedWords } from '../summary-words.ts';
import { suppressedWords } from '../suppressed-words.ts';
import { hanging, type Lines, paragraph, plain, same } from './lines.ts';
import type { Page } from './page.ts';

/** What was checked, how much was found, and where to see what is only counted. */
export function summaryLines(report: Report, page: Page): Lines {
  const { error, warning, note, unread, packages } = report.summary;
  const { paint, width, isQuiet } = page;
  const rest = [
    note > 0 && !isQuiet ? plural(note, 'note') : '',
    isQuiet ? '' : suppressedWords(report),
    unread > 0 ? `${plural(unread, 'input')} not read` : '',
  ];
  const hasErrors = error + unread > 0;
  if (hasErrors || warning > 0) {
    const counts = [
      error > 0 ? plural(error, 'error') + newCount(report, 'error') : '',
      warning > 0 ? plural(warning, 'warning') + newCount(report, 'warning') : '',
      ...rest,
    ];
    const verdict = hanging(
      hasErrors ? '✖ ' : '▲ ',
      listing(counts),
      width,
      same(paint.severity[hasErrors ? 'error' : 'warning']),
    );
    return isQuiet
      ? verdict
      : [
          ...paragraph(escapeForLog(checkedWords(report)), 0, width, plain),
          ...verdict,
          ...elsewhere(report, page),
        ];
  }
  if (packages === 0 && checkedTargets(report) === '')
    return report.comparison
      ? paragraph('There is no package left to check.', 0, width, plain)
      : paragraph('Nothing was checked: no package was found.', 0, width, paint.severity.warning);
  const found = note > 0 ? 'No errors or warnings' : 'No findings';
  return [
    ...hanging(
      '✔ ',
      `${escapeForLog(checkedWords(report))} ${listing([found, ...rest])}.`,
      width,
      same(paint.good),
    ),
    ...elsewhere(report, page),
  ];
}

function newCount(report: Report, severity: Severity): string {
  if (report.comparison === undefined) return '';
  const isNew = newFindings(report);
  return ` (${report.findings.filter((finding) => finding.severity === severity && isNew(finding)).length} new)`;
}

function elsewhere({ packages, summary: { note, suppressed } }: Report, { width, paint }: Page): Lines {
  const skipped = packages.reduce((sum, { coverage }) => sum + coverage.skipped.length, 0);
  const counted = [
    note > 0 ? plural(note, 'note') : '',
    suppressed > 0 ? `${suppressed} suppressed` : '',
    skipped > 0 ? plural(skipped, 'skipped file') : '',
  ];
  if (listing(counted) === '') return [];
  return hanging('  ', `Shown by --format json: ${listing(counted)}.`, width, same(paint.faint));
}

function listing(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
