import { lastStart } from '../parse/last-start.ts';
import type { TextRange } from '../parse/text-range.ts';
import type { Region } from '../report.ts';

/** Offsets at which the lines of a text begin. */
export type LineIndex = readonly number[];

/** Lines end with CRLF, LF, or, in text that has no LF, CR. */
export function lineIndex(text: string): LineIndex {
  const end = text.includes('\n') ? '\n' : '\r';
  const starts = [0];
  for (let at = text.indexOf(end); at !== -1; at = text.indexOf(end, at + 1)) starts.push(at + 1);
  return starts;
}

export function regionOf(lines: LineIndex, range: TextRange): Region {
  const [line, column] = lineAndColumn(lines, range.start);
  const [endLine, endColumn] = lineAndColumn(lines, range.end);
  return { line, column, endLine, endColumn };
}

function lineAndColumn(lines: LineIndex, offset: number): [line: number, column: number] {
  const index = lastStart(lines, offset);
  return [index + 1, offset - (lines[index] ?? 0) + 1];
}
