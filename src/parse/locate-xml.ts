import { locateAllJson } from './locate-json.ts';
import { rawOffsets } from './raw-offsets.ts';
import type { TextRange } from './text-range.ts';
import { entityPattern, entityValue } from './xml-entity.ts';

/**
 * Where the element that begins at an offset stands in a well-formed XML text: all of it where it has no children,
 * else its start tag.
 */
export function locateXml(text: string, start: number): TextRange {
  const { tag, content, end } = elementAt(text, start);
  return content ? { start, end } : tag;
}

/** Where the values of JSON Pointers stand in the JSON that an element's text holds. */
export function locateAllJsonInXml(
  text: string,
  start: number,
  pointers: Iterable<string>,
): Map<string, TextRange> {
  const { content } = elementAt(text, start);
  const raw = content ? text.slice(content.start, content.end) : '';
  if (!content || raw.includes('<')) return new Map();
  const offsetOf = rawOffsets(raw, entityPattern, (match) => entityValue(match).length);
  const inText = (index: number) => content.start + offsetOf(index);
  const value = raw.replaceAll(entityPattern, (...match: string[]) => entityValue(match));
  const found = locateAllJson(value, pointers);
  return new Map(
    [...found].map(([pointer, { start: from, end }]) => [pointer, { start: inText(from), end: inText(end) }]),
  );
}

interface ElementRange {
  readonly tag: TextRange;
  /** `undefined` where it has children. */
  readonly content: TextRange | undefined;
  readonly end: number;
}

function elementAt(text: string, start: number): ElementRange {
  const tag = { start, end: endOfTag(text, start) };
  if (text[tag.end - 2] === '/') return { tag, content: { start: tag.end, end: tag.end }, end: tag.end };
  const content = { start: tag.end, end: contentEnd(text, tag.end) };
  const isLeaf = text.startsWith('</', content.end);
  return { tag, content: isLeaf ? content : undefined, end: text.indexOf('>', content.end) + 1 };
}

/** A `>` may stand in an attribute's value. */
function endOfTag(text: string, start: number): number {
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return text.length;
}

const notTags = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/** Where the next tag begins, past comments and CDATA, which may hold a `<`. */
function contentEnd(text: string, start: number): number {
  let at = text.indexOf('<', start);
  for (;;) {
    const special = notTags.find(([opening]) => text.startsWith(opening, at));
    if (at === -1 || !special) return at === -1 ? text.length : at;
    at = text.indexOf('<', text.indexOf(special[1], at));
  }
}
