import { locateAllJson } from '../parse/locate-json.ts';
import { lineIndex, regionOf } from '../settle/line-index.ts';

/** `:line:column` of an offset, to stand behind a path. */
export function positionOf(text: string, offset: number): string {
  const { line, column } = regionOf(lineIndex(text), { start: offset, end: offset });
  return `:${line}:${column}`;
}

/** The same of a value in JSON; of the whole where the pointer leads nowhere. */
export function positionOfValue(text: string, pointer: string): string {
  return positionOf(text, locateAllJson(text, [pointer]).get(pointer)?.start ?? 0);
}
