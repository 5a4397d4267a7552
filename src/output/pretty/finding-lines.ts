import type { Finding, RelatedLocation } from '../../report.ts';
import { pathInPackage } from '../artifact.ts';
import { displayWidth } from '../display-width.ts';
import { escapeForLog } from '../escape.ts';
import { excerpt } from '../excerpt.ts';
import { severityMarks } from '../severity-marks.ts';
import { shortenMiddle } from '../shorten.ts';
import { hanging, type Lines, paragraph, plain } from './lines.ts';
import type { Page } from './page.ts';

const shownRelated = 3;

/** One or more findings that say the same of one component. */
export function findingLines(repeated: readonly [Finding, ...Finding[]], page: Page): Lines {
  const { rule, severity, confidence, message } = repeated[0];
  const { paint, width } = page;
  const places = repeated.length > 1 ? `  ${repeated.length} places` : '';
  const doubt = confidence === 'medium' ? '  medium confidence' : '';
  const head = `    ${paint.severity[severity](severityMarks[severity])}`;
  const about = `${escapeForLog(rule)}${places}${doubt}`;
  const fits = displayWidth(`    ${severityMarks[severity]}  ${about}`) <= width;
  return [
    ...(fits ? [`${head}  ${paint.faint(about)}`] : [head, ...paragraph(about, 6, width, paint.faint)]),
    ...paragraph(escapeForLog(message), 6, width, plain),
    ...repeated.flatMap((finding) => whereabouts(finding, page)),
  ];
}

function whereabouts(finding: Finding, page: Page): Lines {
  const { location, related } = finding;
  const { paint, width } = page;
  const isHeading =
    location.line === undefined && (location.file === '' || location.file === finding.package);
  const left = related.length - shownRelated;
  return [
    ...(isHeading
      ? []
      : [`      → ${paint.faint(place(location.file || finding.package, location, width - 8))}`]),
    ...excerptLines(finding, page),
    ...related.slice(0, shownRelated).flatMap((other) => relatedLines(other, page)),
    ...(left > 0 ? [`        ${paint.faint(`and ${left} more`)}`] : []),
  ];
}

function excerptLines(finding: Finding, { excerptOf, paint, width }: Page): Lines {
  const text = excerptOf(finding);
  const lines = text === undefined ? undefined : excerpt(text, finding.location, width - 8);
  if (lines === undefined) return [];
  const marker =
    lines.marker === undefined ? [] : [`        ${paint.severity[finding.severity](lines.marker)}`];
  return [`        ${paint.faint(lines.source)}`, ...marker];
}

function relatedLines(related: RelatedLocation, { paint, width }: Page): Lines {
  const message = escapeForLog(related.message);
  const file = related.package === undefined ? related.file : pathInPackage(related.package, related.file);
  const whole = place(file, related, Number.POSITIVE_INFINITY);
  if (displayWidth(`      + ${message}  ${whole}`) <= width) {
    return [`      + ${message}${message === '' ? '' : '  '}${paint.faint(whole)}`];
  }
  // The name of a file: broken in its midst, it could be neither read nor found.
  const shown = message.includes(' ') ? message : shortenMiddle(message, width - 8);
  return [
    ...hanging('      + ', shown, width, { head: plain, body: plain }),
    `        ${paint.faint(place(file, related, width - 8))}`,
  ];
}

function place(
  file: string,
  at: { readonly line?: number; readonly column?: number },
  width: number,
): string {
  const position = [at.line, at.column].filter((part) => part !== undefined).map((part) => `:${part}`);
  const suffix = position.join('');
  return shortenMiddle(escapeForLog(file), width - suffix.length) + suffix;
}
