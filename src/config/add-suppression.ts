import { type Node, parseTree } from 'jsonc-parser';
import type { Suppression } from '../settle/suppression.ts';

/** An entry, and whom it is about in words, where its id tells that to nobody. */
export interface NewSuppression {
  readonly entry: Suppression;
  readonly comment: string | undefined;
}

/**
 * The text of a configuration with one more suppression, the last; all else stays as it is.
 *
 * @param text JSON, with comments or not, whose root is an object and whose `suppressions`, if there are any, a list.
 */
export function addSuppression(text: string, added: NewSuppression): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') throw new Error('The configuration is no object.');
  const style = styleOf(text);
  const list = root.children?.find(({ children }) => children?.[0]?.value === 'suppressions')?.children?.[1];
  if (list === undefined) {
    const item = [
      '"suppressions": [',
      ...entryLines(added, style.unit).map((line) => style.unit + line),
      ']',
    ];
    return withItem(text, root, item, style);
  }
  return withItem(text, list, entryLines(added, style.unit), style);
}

interface Style {
  readonly unit: string;
  readonly end: string;
}

function styleOf(text: string): Style {
  return { unit: /^[ \t]+(?=["{[])/m.exec(text)?.[0] ?? '  ', end: text.includes('\r\n') ? '\r\n' : '\n' };
}

function entryLines({ entry, comment }: NewSuppression, unit: string): readonly string[] {
  const members = Object.entries(entry);
  return [
    '{',
    ...members.map(([name, value], index) => {
      const comma = index === members.length - 1 ? '' : ',';
      const remark = name === 'component' && comment !== undefined ? ` // ${comment}` : '';
      return `${unit}${JSON.stringify(name)}: ${JSON.stringify(value)}${comma}${remark}`;
    }),
    '}',
  ];
}

/** One more item at the end of a list or an object, below what stands there, comments too. */
function withItem(text: string, container: Node, lines: readonly string[], { unit, end }: Style): string {
  const close = container.offset + container.length - 1;
  const last = container.children?.at(-1);
  const outer = indentationAt(text, container.offset);
  const inner = (last && ownIndentation(text, last.offset)) ?? outer + unit;
  const item = lines.map((line) => `${end}${inner}${line}`).join('');
  const afterLast = last === undefined ? container.offset + 1 : last.offset + last.length;
  const rest = text.slice(afterLast, close);
  const kept = rest.trimEnd();
  const hasComma = commaIn(kept);
  const before = text.slice(0, afterLast) + (last === undefined || hasComma ? '' : ',');
  // What closes it moves to a line of its own.
  const gap = /[\r\n]/.test(rest.slice(kept.length)) ? rest.slice(kept.length) : `${end}${outer}`;
  return `${before}${kept}${item}${hasComma ? ',' : ''}${gap}${text.slice(close)}`;
}

/** Whether there is a comma outside of comments. */
function commaIn(trivia: string): boolean {
  return trivia.replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, '').includes(',');
}

function indentationAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}

/** `undefined` where something stands before it in its line. */
function ownIndentation(text: string, offset: number): string | undefined {
  const before = text.slice(lineStart(text, offset), offset);
  return before.trim() === '' ? before : undefined;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
