import { type Node, parseTree } from 'jsonc-parser';
import { endOfSpace, plainJson } from './jsonc.ts';
import { pointerTokens } from './pointer.ts';
import type { TextRange } from './text-range.ts';

/**
 * Changes of a JSON text that leave all else as it is: order, spaces, comments, last commas, line breaks. New text looks
 * like what stands beside it. (`modify` of jsonc-parser puts a new item between the last one and the comment behind
 * that, takes comments away with what it removes, and knows one indentation for a whole file.)
 */
export interface EditableJson {
  readonly text: string;
  readonly root: Node;
  readonly style: Style;
}

export interface TextEdit extends TextRange {
  readonly text: string;
}

export type JsonValue = string | readonly JsonValue[] | { readonly [name: string]: JsonValue };

interface Style {
  readonly lineBreak: string;
  readonly isMultiline: boolean;
  /** One level of indentation. */
  readonly unit: string;
  readonly colon: string;
  /** Behind a comma, and inside of braces, where all stands in one line. */
  readonly gap: string;
  readonly pad: string;
}

/** @param text JSON, or JSON with comments, that has been parsed before: it is not checked again. */
export function editableJson(text: string): EditableJson {
  const plain = plainJson(text);
  const root = parseTree(plain) ?? { type: 'object', offset: 0, length: text.length };
  const first = (pattern: RegExp, otherwise: string) => pattern.exec(plain)?.[1] ?? otherwise;
  const colon = first(/"([ \t]*:[ \t]*)[^ \t\r\n]/, ': ');
  const style = {
    lineBreak: first(/(\r\n|\n|\r)/, '\n'),
    isMultiline: hasLineBreak(plain.slice(root.offset, endOf(root))),
    unit: first(/[\r\n]([ \t]+)["{[]/, '  '),
    colon,
    gap: first(/,( *)["{]/, colon.endsWith(' ') ? ' ' : ''),
    pad: first(/\{( *)"/, ' '),
  };
  return { text, root, style };
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let kept = 0;
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(kept, start), written);
    kept = end;
  }
  return parts.join('') + text.slice(kept);
}

/** Another value in place of the one at a pointer. */
export function replaceValue(json: EditableJson, pointer: string, value: JsonValue): TextEdit[] {
  const node = nodeAt(json, pointer);
  if (!node) return [];
  return [{ ...rangeOf(node), text: valueText(value, indentAt(json, node.offset), json.style) }];
}

/** More items at the end of the list at a pointer. */
export function appendItems(json: EditableJson, pointer: string, items: readonly JsonValue[]): TextEdit[] {
  return append(json, pointer, items.map(valueWriter));
}

/** More members at the end of the object at a pointer. */
export function appendMembers(
  json: EditableJson,
  pointer: string,
  members: Readonly<Record<string, JsonValue>>,
): TextEdit[] {
  return append(json, pointer, Object.entries(members).map(memberWriter));
}

type Writer = (indent: string, style: Style) => string;

function append(json: EditableJson, pointer: string, writers: readonly Writer[]): TextEdit[] {
  const container = nodeAt(json, pointer);
  if (!container || writers.length === 0) return [];
  const last = container.children?.at(-1);
  return last ? appendBehind(json, container, last, writers) : fill(json, container, writers);
}

function appendBehind(
  json: EditableJson,
  container: Node,
  last: Node,
  writers: readonly Writer[],
): TextEdit[] {
  const { text, style } = json;
  const end = endOf(last);
  const rest = text.slice(end, endOf(container) - 1).trimEnd();
  const startsLine = isFirstInLine(text, last.offset);
  const spansLines = hasLineBreak(text.slice(last.offset, end));
  const isMember = last.type === 'property';
  const indent = indentAt(json, spansLines && !isMember ? end - 1 : last.offset);
  const before = startsLine || rest.includes('//') ? style.lineBreak + indent : style.gap;
  const alike = {
    ...style,
    isMultiline: spansLines || (isMember && startsLine),
    unit: isMember ? style.unit : unitIn(json, last, indent),
  };
  const hasComma = commaRange(text, end).length > 0;
  const added = writers.map((write) => before + write(indent, alike)).join(',');
  const comma = { start: end, end, text: hasComma ? '' : ',' };
  const at = end + rest.length;
  return [comma, { start: at, end: at, text: hasComma ? `${added},` : added }];
}

/** Into a list or object that has nothing, but maybe comments. */
function fill(json: EditableJson, container: Node, writers: readonly Writer[]): TextEdit[] {
  const { text, style } = json;
  const [start, end] = [container.offset + 1, endOf(container) - 1];
  const inner = text.slice(start, end);
  const comments = inner.trimEnd();
  const outer = indentAt(json, container.offset);
  const indent = outer + style.unit;
  if (comments === '' && !style.isMultiline) {
    const pad = container.type === 'object' ? style.pad : '';
    const added = writers.map((write) => write('', style)).join(`,${style.gap}`);
    return [{ start, end, text: pad + added + pad }];
  }
  const added = writers.map((write) => style.lineBreak + indent + write(indent, style)).join(',');
  const tail = inner.slice(comments.length);
  const keepsTail = comments !== '' && hasLineBreak(tail);
  return [
    { start: start + comments.length, end, text: added + (keepsTail ? tail : style.lineBreak + outer) },
  ];
}

/** Items of the list at a pointer taken away, with their commas, and with their lines where nothing else is on them. */
export function removeItems(json: EditableJson, pointer: string, indexes: ReadonlySet<number>): TextEdit[] {
  const { text } = json;
  const list = nodeAt(json, pointer);
  const items = list?.children ?? [];
  const last = items.at(-1);
  if (!list || !last || indexes.size === 0) return [];
  const lastKept = items.findLast((_, index) => !indexes.has(index));
  const removed = items.filter((_, index) => indexes.has(index));
  const parts = removed.flatMap((item) => [rangeOf(item), ...commaRange(text, endOf(item))]);
  const needsNoComma = lastKept !== last && commaRange(text, endOf(last)).length === 0;
  const ranges = [
    ...united(parts).map((range) => withSpace(text, range)),
    ...(lastKept && needsNoComma ? commaRange(text, endOf(lastKept)) : []),
  ];
  const deletions = united(ranges).map((range) => ({ ...range, text: '' }));
  const inner = { start: list.offset + 1, end: endOf(list) - 1 };
  const rest = applyEdits(text.slice(0, inner.end), deletions).slice(inner.start);
  return rest.trim() === '' ? [{ ...inner, text: '' }] : deletions;
}

/** Ranges in their order; those that touch are one. */
function united(ranges: readonly TextRange[]): TextRange[] {
  const result: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}

/** Whole lines where nothing else stands on them; otherwise the space before what ends there, or after it. */
function withSpace(text: string, { start, end }: TextRange): TextRange {
  let [before, behind] = [start, end];
  while (isSpace(text[before - 1])) before -= 1;
  while (isSpace(text[behind])) behind += 1;
  const startsLine = before === 0 || isLineBreak(text[before - 1]);
  if (startsLine && isLineBreak(text[behind])) {
    return { start: before, end: behind + (text.startsWith('\r\n', behind) ? 2 : 1) };
  }
  const endsHere = isLineBreak(text[behind]) || text[behind] === ']';
  return endsHere && !startsLine ? { start: before, end } : { start, end: behind };
}

function commaRange(text: string, end: number): TextRange[] {
  const at = endOfSpace(text, end);
  return text[at] === ',' ? [{ start: at, end: at + 1 }] : [];
}

/** The last member of a name wins, as in `JSON.parse`. */
function nodeAt({ root }: EditableJson, pointer: string): Node | undefined {
  let node: Node | undefined = root;
  for (const token of pointerTokens(pointer)) {
    node =
      node?.type === 'array'
        ? node.children?.[Number(token)]
        : node?.children?.findLast(({ children }) => children?.[0]?.value === token)?.children?.[1];
  }
  return node;
}

function valueText(value: JsonValue, indent: string, style: Style): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) {
    return groupText('[', value.map(valueWriter), ']', indent, { ...style, pad: '' });
  }
  return groupText('{', Object.entries(value).map(memberWriter), '}', indent, style);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function valueWriter(value: JsonValue): Writer {
  return (indent, style) => valueText(value, indent, style);
}

function memberWriter([name, value]: [string, JsonValue]): Writer {
  return (indent, style) => JSON.stringify(name) + style.colon + valueText(value, indent, style);
}

function groupText(
  open: string,
  parts: readonly Writer[],
  close: string,
  outer: string,
  style: Style,
): string {
  if (parts.length === 0) return open + close;
  const { lineBreak, unit, gap, pad } = style;
  const indent = outer + unit;
  return style.isMultiline
    ? `${open}${parts.map((write) => lineBreak + indent + write(indent, style)).join(',')}${lineBreak}${outer}${close}`
    : `${open}${pad}${parts.map((write) => write(outer, style)).join(`,${gap}`)}${pad}${close}`;
}

/** How deep the members of an object stand in it. */
function unitIn(json: EditableJson, { children }: Node, outer: string): string {
  const [first] = children ?? [];
  if (!first || !isFirstInLine(json.text, first.offset)) return json.style.unit;
  const inner = indentAt(json, first.offset);
  return inner.startsWith(outer) ? inner.slice(outer.length) : json.style.unit;
}

function rangeOf(node: Node): TextRange {
  return { start: node.offset, end: endOf(node) };
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function hasLineBreak(text: string): boolean {
  return /[\r\n]/.test(text);
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function isFirstInLine(text: string, at: number): boolean {
  let start = at;
  while (isSpace(text[start - 1])) start -= 1;
  return start === 0 || isLineBreak(text[start - 1]);
}

/** What the line of an offset begins with; nothing where all stands in one line. */
function indentAt({ text, style }: EditableJson, at: number): string {
  if (!style.isMultiline) return '';
  let start = at;
  while (start > 0 && !isLineBreak(text[start - 1])) start -= 1;
  let end = start;
  while (end < at && isSpace(text[end])) end += 1;
  return text.slice(start, end);
}
