import { createScanner, type ParseError as JsoncError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { limits } from '../limits.ts';
import { ParseError } from './parse-error.ts';

/**
 * Text to value by `JSON.parse`: every parser that keeps positions takes ten times as long, and positions are only
 * wanted for what is reported (`locate-json.ts`). Throws ParseError `json` or `tooDeep`.
 */
export function parseJson(text: string): unknown {
  if (!hasManyBrackets(text)) return parseDeepJson(text);
  if (text.length > unscannedCharacters) checkDepth(text);
  const value = parseDeepJson(text);
  if (nestsDeeper(value, limits.depth)) checkDepth(text);
  return value;
}

/** The same for whoever does not follow the nesting: without errors nothing is scanned. */
export function parseDeepJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw firstError(text);
  }
}

/** Most files have fewer brackets than they may have levels, which two searches tell sooner than a scan. */
function hasManyBrackets(text: string): boolean {
  let count = 0;
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
      count += 1;
      if (count > limits.depth) return true;
    }
  }
  return false;
}

/** `JSON.parse` takes 75 bytes a level: what it could make of longer texts is known before. */
const unscannedCharacters = 1024 * 1024;

/** A walk over values takes a third of a scan of their text. */
function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const name in value) {
    if (nestsDeeper(value[name as keyof typeof value], levels - 1)) return true;
  }
  return false;
}

/** One linear scan. Strings are skipped by searching for their end, which is most of a flow. */
function checkDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22:
        at = endOfString(text, at);
        break;
      case 0x5b:
      case 0x7b:
        depth += 1;
        if (depth > limits.depth) {
          throw tooDeep(at);
        }
        break;
      case 0x5d:
      case 0x7d:
        depth -= 1;
    }
  }
}

function tooDeep(offset: number): ParseError {
  return new ParseError('tooDeep', `it nests deeper than ${limits.depth} levels`, offset);
}

/** Offset of the quote that ends the string that begins at `start`; the end of the text if there is none. */
export function endOfString(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at === -1) return text.length;
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
}

/**
 * Where the recursion of jsonc-parser would go deeper than the limit. To it a string ends with its line, comments are none
 * of the text, and a bracket of the other kind closes nothing: what is no JSON has other levels there than in a scan for JSON.
 */
function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  const closing: string[] = [];
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const first = text[scanner.getTokenOffset()];
    if (first === '{' || first === '[') closing.push(first === '{' ? '}' : ']');
    else if (first === closing.at(-1)) closing.pop();
    if (closing.length > limits.depth) return scanner.getTokenOffset();
  }
  return undefined;
}

function firstError(text: string): ParseError {
  const deepAt = tooDeepAt(text);
  if (deepAt !== undefined) return tooDeep(deepAt);
  const errors: JsoncError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const first = errors[0];
  if (!first) return new ParseError('json', 'it is not JSON', 0);
  const what = printParseErrorCode(first.error).replace(
    /(?<=[a-z])[A-Z]/g,
    (letter) => ` ${letter.toLowerCase()}`,
  );
  return new ParseError('json', what.toLowerCase(), first.offset);
}
