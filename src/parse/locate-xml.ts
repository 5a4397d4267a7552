import { locateJson } from './locate-json.ts';
import { intoJson } from './pointer.ts';
import type { TextRange } from './text-range.ts';
import { childOf, entityPattern, entityValue, parseXml, type XmlElement } from './xml.ts';

/**
 * Where an element path with keys leads in a well-formed XML text: the whole element where it has no children, else
 * its start tag. `#` leads into JSON that the element's text holds.
 *
 * @returns `undefined` where the path leads nowhere.
 */
export function locateXml(text: string, path: string): TextRange | undefined {
  const split = splitPath(path);
  const [rootStep, section, ...rest] = split.steps;
  if (!rootStep) return undefined;
  const root = parseXml(text, section ? new Set([section.name]) : new Set());
  if (root.name !== rootStep.name) return undefined;
  if (!section) return startTag(text, text.search(/<[^?!]/));
  let elements = root.children;
  let found: XmlElement | undefined;
  for (const step of [section, ...rest]) {
    found = elements
      .filter((element) => element.name === step.name && hasKey(element, step))
      .at(step.index ?? 0);
    if (!found) return undefined;
    elements = found.children;
  }
  if (!found) return undefined;
  const tag = startTag(text, found.start);
  if (found.children.length > 0) return tag;
  const content = { start: tag.end, end: contentEnd(text, tag) };
  const whole = {
    start: tag.start,
    end: content.end === tag.end && isSelfClosing(text, tag) ? tag.end : endTag(text, content.end),
  };
  return split.json === undefined ? whole : (locateInContent(text, content, split.json) ?? whole);
}

interface Step {
  readonly name: string;
  /** `@attribute` or a child's name. */
  readonly key?: string;
  readonly value?: string;
  readonly index?: number;
}

/** Splits at `/`, except in a key's quoted value. */
function splitPath(path: string): { steps: Step[]; json: string | undefined } {
  const steps: Step[] = [];
  const stepPattern = /\/([^/[#]+)(?:\[(\d+)\]|\[(@?[^=\]]+)=("(?:[^"\\]|\\.)*")\])?/y;
  for (let match = stepPattern.exec(path); match; match = stepPattern.exec(path)) {
    const [, name = '', index, key, value] = match;
    steps.push({
      name: name.toLowerCase(),
      ...(index === undefined ? {} : { index: Number(index) }),
      ...(key === undefined ? {} : { key: key.toLowerCase(), value: String(JSON.parse(value ?? '""')) }),
    });
    if (path[stepPattern.lastIndex] === intoJson)
      return { steps, json: path.slice(stepPattern.lastIndex + 1) };
  }
  return { steps, json: undefined };
}

function hasKey(element: XmlElement, { key, value }: Step): boolean {
  if (key === undefined) return true;
  const found = key.startsWith('@') ? element.attributes.get(key.slice(1)) : childOf(element, key)?.text;
  return found?.trim() === value;
}

/** A `>` may stand in an attribute's value. */
function startTag(text: string, start: number): TextRange {
  let quote = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return { start, end: at + 1 };
  }
  return { start, end: text.length };
}

function isSelfClosing(text: string, tag: TextRange): boolean {
  return text[tag.end - 2] === '/';
}

/** Where the end tag of an element without children begins; comments and CDATA may hold a `<`. */
function contentEnd(text: string, tag: TextRange): number {
  if (isSelfClosing(text, tag)) return tag.end;
  let at = tag.end;
  for (;;) {
    at = text.indexOf('<', at);
    if (at === -1) return text.length;
    if (text.startsWith('<![CDATA[', at)) at = text.indexOf(']]>', at);
    else if (text.startsWith('<!--', at)) at = text.indexOf('-->', at);
    else if (text.startsWith('<?', at)) at = text.indexOf('?>', at);
    else return at;
  }
}

function endTag(text: string, start: number): number {
  return text.indexOf('>', start) + 1;
}

function locateInContent(text: string, content: TextRange, pointer: string): TextRange | undefined {
  const raw = text.slice(content.start, content.end);
  if (raw.includes('<')) return undefined;
  const { value, offsets } = resolveWithOffsets(raw);
  const range = locateJson(value, pointer);
  if (!range) return undefined;
  const offsetOf = (index: number) => content.start + (offsets[index] ?? raw.length);
  return { start: offsetOf(range.start), end: offsetOf(range.end) };
}

/** A text with its entities resolved and, for each of its characters and its end, where that stands in the raw text. */
function resolveWithOffsets(raw: string): { value: string; offsets: readonly number[] } {
  const offsets: number[] = [];
  let value = '';
  let at = 0;
  for (const match of raw.matchAll(entityPattern)) {
    for (; at < match.index; at += 1) {
      value += raw[at];
      offsets.push(at);
    }
    const resolved = entityValue(match[0], match[1], match[2], match[3]);
    value += resolved;
    for (let unit = 0; unit < resolved.length; unit += 1) offsets.push(at);
    at += match[0].length;
  }
  for (; at < raw.length; at += 1) {
    value += raw[at];
    offsets.push(at);
  }
  return { value, offsets: [...offsets, raw.length] };
}
