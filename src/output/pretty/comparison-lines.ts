import { groupBy } from '../../group-by.ts';
import type { ConnectionChange, Finding } from '../../report.ts';
import { componentHeading } from '../component-heading.ts';
import { changeMarks, connectionChangeWords, unsettledFirst } from '../connection-change-words.ts';
import { escapeForLog } from '../escape.ts';
import { hanging, type Lines, paragraph, plain, same } from './lines.ts';
import type { Page } from './page.ts';
import { ruleCounts } from './rule-counts.ts';

const shownFixed = 10;
const shownChanges = 30;

export function remainingLines(findings: readonly Finding[], { width, paint }: Page): Lines {
  if (findings.length === 0) return [];
  return hanging(`${findings.length} as before: `, ruleCounts(findings), width, {
    head: paint.strong,
    body: plain,
  });
}

export function fixedLines(fixed: readonly Finding[], { width, paint }: Page): Lines {
  const left = fixed.length - shownFixed;
  return [
    ...fixed.slice(0, shownFixed).flatMap(({ rule, component }) =>
      hanging('✔ fixed  ', escapeForLog(`${rule}  ${componentHeading(component)}`), width, {
        head: paint.good,
        body: plain,
      }),
    ),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}

export function connectionLines(changes: readonly ConnectionChange[], { width, paint }: Page): Lines {
  const groups = groupBy(unsettledFirst(changes).slice(0, shownChanges), (change) => change.package);
  const left = changes.length - shownChanges;
  const lines = [...groups].flatMap(([path, group]) => [
    ...(groups.size === 1 ? [] : paragraph(escapeForLog(path), 2, width, paint.faint)),
    ...group.flatMap((change) =>
      hanging(
        `  ${changeMarks[change.change]} `,
        escapeForLog(connectionChangeWords(change)),
        width,
        same(plain),
      ),
    ),
  ]);
  if (lines.length === 0) return [];
  return [paint.strong('Connection changes'), ...lines, ...(left > 0 ? [`    and ${left} more`] : [])];
}
