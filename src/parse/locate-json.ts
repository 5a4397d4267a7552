import { groupBy } from '../group-by.ts';
import { endOfString } from './json.ts';
import { intoJson, pointerTokens } from './pointer.ts';
import { rawOffsets } from './raw-offsets.ts';
import type { TextRange } from './text-range.ts';

/**
 * Where the values of JSON Pointers stand in a text that is valid JSON, in one pass that skips what nobody asked for:
 * a place in a flow of 8 MB takes milliseconds, and ten thousand places not much more. `#` in a pointer leads into JSON
 * that a string holds, unless a member's name has it.
 *
 * @returns the ranges by pointer, without those that lead nowhere.
 */
export function locateAllJson(text: string, pointers: Iterable<string>): Map<string, TextRange> {
  const wanted = [...new Set(pointers)];
  const found = locateWithin(text, wanted);
  const nested = groupBy(
    wanted.filter((pointer) => pointer.includes(intoJson) && !found.has(pointer)),
    (pointer) => pointer.slice(0, pointer.indexOf(intoJson)),
  );
  const strings = locateWithin(text, [...nested.keys()]);
  for (const [outer, whole] of nested) {
    const inner = whole.map((pointer) => pointer.slice(outer.length + intoJson.length));
    const range = strings.get(outer);
    if (!range || text[range.start] !== '"') continue;
    const literal = text.slice(range.start, range.end);
    const places = locateAllJson(stringValue(literal), inner);
    const offsetOf = rawOffsets(literal.slice(1, -1), /\\(?:u.{4}|.)/g, () => 1);
    const inText = (index: number) => range.start + 1 + offsetOf(index);
    for (const pointer of inner) {
      const place = places.get(pointer);
      const inOuter = place && { start: inText(place.start), end: inText(place.end) };
      found.set(outer + intoJson + pointer, inOuter ?? range);
    }
  }
  return found;
}

/** The wanted pointers as a tree of tokens: one walk over the text serves all of them. */
interface Wanted {
  readonly pointers: string[];
  readonly children: Map<string, Wanted>;
}

function locateWithin(text: string, pointers: readonly string[]): Map<string, TextRange> {
  const found = new Map<string, TextRange>();
  if (pointers.length === 0) return found;
  visit(text, skipSpace(text, 0), toTree(pointers), found);
  return found;
}

function toTree(pointers: readonly string[]): Wanted {
  const root: Wanted = { pointers: [], children: new Map() };
  for (const pointer of pointers) {
    let node = root;
    for (const token of pointerTokens(pointer)) {
      const child = node.children.get(token) ?? { pointers: [], children: new Map() };
      node.children.set(token, child);
      node = child;
    }
    node.pointers.push(pointer);
  }
  return root;
}

/** Notes the value at `start` and what is wanted in it; answers with its end. */
function visit(text: string, start: number, wanted: Wanted, found: Map<string, TextRange>): number {
  const first = text[start];
  const isEntered = wanted.children.size > 0 && (first === '{' || first === '[');
  const end = isEntered ? visitChildren(text, start, wanted, found) : endOfValue(text, start);
  for (const pointer of wanted.pointers) found.set(pointer, { start, end });
  return end;
}

/** The last member of a name wins, as in `JSON.parse`. */
function visitChildren(text: string, start: number, wanted: Wanted, found: Map<string, TextRange>): number {
  const isArray = text[start] === '[';
  let at = skipSpace(text, start + 1);
  for (let index = 0; at < text.length && text[at] !== (isArray ? ']' : '}'); index += 1) {
    const keyEnd = isArray ? at : endOfString(text, at) + 1;
    const name = isArray ? String(index) : stringValue(text.slice(at, keyEnd));
    const valueAt = isArray ? at : skipSpace(text, skipSpace(text, keyEnd) + 1);
    const child = wanted.children.get(name);
    at = skipComma(text, child ? visit(text, valueAt, child, found) : endOfValue(text, valueAt));
  }
  return at + 1;
}

function stringValue(literal: string): string {
  return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
}

/** Exclusive end of the value that begins at `start`. */
function endOfValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return endOfString(text, start) + 1;
  if (first !== '{' && first !== '[') {
    let at = start;
    while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at += 1;
    return at;
  }
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
  return at;
}

function skipComma(text: string, start: number): number {
  const at = skipSpace(text, start);
  return text[at] === ',' ? skipSpace(text, at + 1) : at;
}
