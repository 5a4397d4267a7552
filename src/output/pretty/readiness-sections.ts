import { groupBy } from '../../group-by.ts';
import type { Report, TargetReadiness } from '../../report.ts';
import { escapeForLog } from '../escape.ts';
import {
  isMissing,
  missingWords,
  reasonWords,
  shareWords,
  targetWords,
  toldTargets,
} from '../readiness-words.ts';
import { hanging, type Lines, paragraph, plain, same } from './lines.ts';
import type { Page } from './page.ts';

const verdictMarks = { on: '✔', off: '✖', unknown: '?' } as const;

const shownFlows = 30;

/** Flows that turn on, and those of which only the same is missing as of all others, are counted, not told. */
export function readinessSections(report: Report, page: Page): readonly Lines[] {
  return toldTargets(report).map((target) => targetSection(target, page));
}

function targetSection(target: TargetReadiness, { width, paint }: Page): Lines {
  const told = target.flows.filter(({ reasons }) => reasons.some((reason) => !isMissing(reason)));
  const left = told.length - shownFlows;
  const asked = groupBy(target.shares.slice(0, shownFlows), ({ owner }) => owner);
  const leftShares = target.shares.length - shownFlows;
  return [
    ...paragraph(escapeForLog(targetWords(target)), 0, width, paint.strong),
    ...told.slice(0, shownFlows).flatMap(({ name, verdict, reasons }) => [
      ...hanging(`  ${verdictMarks[verdict]} `, escapeForLog(name), width, {
        head: paint.severity[verdict === 'off' ? 'error' : 'warning'],
        body: plain,
      }),
      ...reasons
        .filter((reason) => !isMissing(reason))
        .flatMap((reason) => paragraph(escapeForLog(reasonWords(reason)), 6, width, plain)),
    ]),
    ...(left > 0 ? [`    and ${left} more`] : []),
    ...paragraph(escapeForLog(missingWords(target)), 2, width, paint.faint).filter(
      (line) => line.trim() !== '',
    ),
    ...[...asked].flatMap(([owner, shares]) => [
      ...paragraph(escapeForLog(`To ask of ${owner || 'whoever owns them'}`), 2, width, paint.strong),
      ...shares.flatMap((share) => hanging('    · ', escapeForLog(shareWords(share)), width, same(plain))),
    ]),
    ...(leftShares > 0 ? [`    and ${leftShares} more`] : []),
  ];
}
