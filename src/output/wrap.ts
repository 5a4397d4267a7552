import { displayWidth, splitGraphemes } from './display-width.ts';
import { takeWhileFits } from './shorten.ts';

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
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1);
  }
  lines.push((line ?? '').trimEnd());
  return lines;
}

function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = splitGraphemes(word);
  while (rest.length > 0) {
    const fitting = takeWhileFits(rest, width);
    const piece = fitting.length > 0 ? fitting : rest.slice(0, 1);
    pieces.push(piece.join(''));
    rest = rest.slice(piece.length);
  }
  return pieces;
}
