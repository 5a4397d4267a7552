import { displayWidth, splitGraphemes } from './display-width.ts';

/** Lines of at most `width` columns, broken at spaces; a word that is longer than a line is broken where it must. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ')) {
    const joined: string = line === undefined ? word : `${line} ${word}`;
    if (displayWidth(joined) <= width) {
      line = joined;
      continue;
    }
    const pieces = breakWord(word, width);
    if (line !== undefined) lines.push(line.trimEnd());
    for (const piece of pieces.slice(0, -1)) lines.push(piece);
    line = pieces.at(-1);
  }
  lines.push((line ?? '').trimEnd());
  return lines;
}

/** Lines broken at spaces only: an address or a path that is longer than a line stays whole, to be copied. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(' ')) {
    const joined: string = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && displayWidth(joined) > width) {
      lines.push(line.trimEnd());
      line = word;
    } else line = joined;
  }
  return [...lines, (line ?? '').trimEnd()];
}

function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of splitGraphemes(word)) {
    const columns = displayWidth(character);
    if (piece !== '' && used + columns > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += columns;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
