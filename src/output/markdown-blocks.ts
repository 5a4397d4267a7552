import { groupBy } from '../group-by.ts';
import type { ConnectionChange, Finding, FlowReadiness, TargetReadiness } from '../report.ts';
import { componentHeading } from './component-heading.ts';
import { plural } from './component-words.ts';
import { changeVerbs, connectionChangeWords, unsettledFirst } from './connection-change-words.ts';
import { limitText } from './limit-text.ts';
import { markdownText } from './markdown-text.ts';
import { reasonWords, shareWords } from './readiness-words.ts';

/** Blocks of Markdown below a line that opens and closes them. */
export function fold(title: string, blocks: readonly string[], isOpen = false): readonly string[] {
  if (blocks.length === 0) return [];
  return [`<details${isOpen ? ' open' : ''}><summary>${title}</summary>`, ...blocks, '</details>'];
}

function more(length: number, count: number): readonly string[] {
  return length > count ? [`And ${length - count} more: the JSON report has them all.`] : [];
}

/** So many of them, one sentence each. */
export function changeList(
  changes: readonly ConnectionChange[],
  count: number,
  subject: string,
): readonly string[] {
  const items = unsettledFirst(changes)
    .slice(0, count)
    .map((change) => {
      const where = `<code>${markdownText(limitText(change.package, 200))}</code>`;
      const words = markdownText(limitText(connectionChangeWords(change), 700));
      return `- ${where}: ${subject} ${changeVerbs[change.change]} ${words}.`;
    });
  return [...(items.length === 0 ? [] : [items.join('\n')]), ...more(changes.length, count)];
}

export function fixedTable(fixed: readonly Finding[], count: number): readonly string[] {
  const rows = fixed.slice(0, count).map(({ rule, component, package: path }) => {
    const cells = [rule, limitText(componentHeading(component), 200), limitText(path, 200)];
    return `| ✅ | ${cells.map(markdownText).join(' | ')} |`;
  });
  const table = ['| | Rule | Component | Package |', '|---|---|---|---|', ...rows].join('\n');
  return [...(rows.length === 0 ? [] : [table]), ...more(fixed.length, count)];
}

const verdictWords = { on: '✅ turns on', off: '❌ stays off', unknown: "❔ can't tell" } as const;
const shownReasons = 3;

/** So many flows with what keeps them off, and whom to ask for so many shares. */
export function readinessTable({ flows, shares }: TargetReadiness, count: number): readonly string[] {
  return [
    ['| Flow | | Why |', '|---|---|---|', ...flows.slice(0, count).map(flowRow)].join('\n'),
    ...(flows.length > count ? [`and ${plural(flows.length - count, 'flow')} more`] : []),
    ...[...groupBy(shares.slice(0, count), ({ owner }) => owner)].map(([owner, group]) =>
      [
        `To ask of ${markdownText(limitText(owner || 'whoever owns them', 300))}:`,
        '',
        ...group.map((share) => `- ${markdownText(limitText(shareWords(share), 300))}`),
      ].join('\n'),
    ),
  ];
}

function flowRow({ name, verdict, reasons }: FlowReadiness): string {
  const why = reasons
    .slice(0, shownReasons)
    .map((reason) => markdownText(limitText(reasonWords(reason), 200)))
    .join('<br>');
  return `| ${markdownText(limitText(name, 100))} | ${verdictWords[verdict]} | ${why} |`;
}
