import { lastStart } from './last-start.ts';

/**
 * Leads from an unescaped text back to the raw one.
 *
 * @param lengthOf how long what an escape stands for is.
 * @returns the offset in the raw text of a character of the unescaped one, or of its end.
 */
export function rawOffsets(
  raw: string,
  escapes: RegExp,
  lengthOf: (match: RegExpExecArray) => number,
): (index: number) => number {
  // Behind each escape: where the unescaped text goes on, and where the raw one does.
  const starts = [0];
  const rawStarts = [0];
  let length = 0;
  let rawLength = 0;
  for (const match of raw.matchAll(escapes)) {
    length += match.index - rawLength + lengthOf(match);
    rawLength = match.index + match[0].length;
    starts.push(length);
    rawStarts.push(rawLength);
  }
  return (index) => {
    const at = lastStart(starts, index);
    return (rawStarts[at] ?? 0) + index - (starts[at] ?? 0);
  };
}
