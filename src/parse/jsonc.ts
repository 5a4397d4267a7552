import { endOfString } from './json.ts';

/**
 * The same text with comments, and commas before a closing bracket, replaced by spaces: JSON whose offsets and lines are
 * those of the text. People comment their settings, and most readers of them accept it.
 */
export function plainJson(text: string): string {
  if (!/\/[/*]|,\s*[\]}]/.test(text)) return text;
  const parts: string[] = [];
  let kept = 0;
  let previous = '';
  const blank = (start: number, end: number) => {
    parts.push(text.slice(kept, start), text.slice(start, end).replaceAll(/[^\r\n]+/g, spaces));
    kept = end;
  };
  const begin = endOfSpace(text, 0);
  blank(0, begin);
  for (let at = begin; at < text.length; at += 1) {
    const first = text[at] ?? '';
    if (first === '"') at = endOfString(text, at);
    const next = endOfSpace(text, at + 1);
    if (first === ',' && ']}'.includes(text[next] ?? ' ') && !'[{,'.includes(previous)) blank(at, next);
    else if (next > at + 1) blank(at + 1, next);
    previous = first;
    at = next - 1;
  }
  return parts.join('') + text.slice(kept);
}

function spaces(text: string): string {
  return ' '.repeat(text.length);
}

/** Offset of the first character that is neither space nor in a comment. */
export function endOfSpace(text: string, start: number): number {
  let at = start;
  for (;;) {
    const two = text.slice(at, at + 2);
    if (two === '//') at = endOfLine(text, at);
    else if (two === '/*') at = endOfBlock(text, at + 2);
    else if (two !== '' && ' \t\r\n'.includes(two[0] ?? '')) at += 1;
    else return at;
  }
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

function endOfBlock(text: string, start: number): number {
  const end = text.indexOf('*/', start);
  return end === -1 ? text.length : end + 2;
}
