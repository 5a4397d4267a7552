import { type ParseError as JsoncError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { limits } from '../limits.ts';
import { ParseError } from './parse-error.ts';

/**
 * Text to value by `JSON.parse`: every parser that keeps positions takes ten times as long, and positions are only
 * wanted for what is reported (`locate-json.ts`). Throws ParseError `json` or `tooDeep`.
 */
export function parseJson(text: string): unknown {
  const tooDeepAt = findTooDeep(text);
  if (tooDeepAt !== undefined)
    throw new ParseError('tooDeep', `it nests deeper than ${limits.depth} levels`, tooDeepAt);
  try {
    return JSON.parse(text);
  } catch {
    throw firstError(text);
  }
}

/**
 * Where a text nests deeper than the limit: one linear scan, before anything recursive sees the value. Strings are
 * skipped by searching for their end, which is most of a flow.
 */
function findTooDeep(text: string): number | undefined {
  if (text.length <= limits.depth) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22:
        at = endOfString(text, at);
        break;
      case 0x5b:
      case 0x7b:
        depth += 1;
        if (depth > limits.depth) return at;
        break;
      case 0x5d:
      case 0x7d:
        depth -= 1;
    }
  }
  return undefined;
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

function firstError(text: string): ParseError {
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
