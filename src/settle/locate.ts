import type { SourceFile } from '../input/package-source.ts';
import type { Package } from '../model/package.ts';
import type { Place } from '../model/place.ts';
import { locateJson } from '../parse/locate-json.ts';
import { locateXml } from '../parse/locate-xml.ts';
import { intoJson } from '../parse/pointer.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import type { TextRange } from '../parse/text-range.ts';
import type { Location } from '../report.ts';
import { isUnreadable } from '../unreadable.ts';
import { type LineIndex, lineIndex, regionOf } from './line-index.ts';

interface LocatedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/**
 * Turns places into lines and columns. Reads a file when the first of its places is asked for and keeps only the
 * last one: findings come in the order of their packages.
 */
export function locator(packages: readonly Package[]): (place: Place) => Location {
  const byPath = new Map(packages.map((one) => [one.path, one]));
  let recent: { readonly key: string; readonly located: LocatedText | undefined } | undefined;
  const textOf = (place: Place): LocatedText | undefined => {
    const key = `${place.package}!${place.file}`;
    if (recent?.key === key) return recent.located;
    const text = readText(byPath.get(place.package), place.file);
    recent = { key, located: text === undefined ? undefined : { text, lines: lineIndex(text) } };
    return recent.located;
  };
  return (place) => {
    const { file, pointer } = place;
    const located = file === '' || pointer === '' ? undefined : textOf(place);
    const range = located && rangeOf(located, place);
    return { file, pointer, ...(located && range ? regionOf(located.lines, range) : {}) };
  };
}

function rangeOf({ text, lines }: LocatedText, { file, pointer, start }: Place): TextRange | undefined {
  if (start !== undefined) return locateXml(text, start, jsonPointerIn(pointer));
  const offset = /^offset=(\d+)$/.exec(pointer)?.[1];
  if (offset !== undefined) return { start: Number(offset), end: Number(offset) };
  const line = /^line=(\d+)$/.exec(pointer)?.[1];
  if (line !== undefined) return lineRange(text, lines, Number(line));
  return /\.json$/i.test(file) ? locateJson(text, pointer) : undefined;
}

/** What follows the `#`; a key's value may hold one, and is quoted. */
function jsonPointerIn(pointer: string): string | undefined {
  const unquoted = pointer.replaceAll(/"(?:[^"\\]|\\.)*"/g, (quoted) => '.'.repeat(quoted.length));
  const at = unquoted.indexOf(intoJson);
  return at === -1 ? undefined : pointer.slice(at + intoJson.length);
}

/** The line without its indentation and its end. */
function lineRange(text: string, lines: LineIndex, line: number): TextRange {
  const from = lines[line - 1] ?? 0;
  const content = text.slice(from, lines[line] ?? text.length);
  const start = from + content.length - content.trimStart().length;
  return { start, end: start + content.trim().length };
}

/** Decoded text of a file of a package; `undefined` where it can't be read. */
export function readText(from: Package | undefined, path: string): string | undefined {
  try {
    const file = from && findFile(from, path);
    if (!file) return undefined;
    return decodeText(file.read());
  } catch (error) {
    if (isUnreadable(error) || error instanceof ParseError) return undefined;
    throw error;
  }
}

/** `CanvasApps/a.msapp!Properties.json` is a file in a file. */
function findFile(from: Package, path: string): SourceFile | undefined {
  const [outer = '', inner] = path.split('!');
  const file = from.source.files.get(path.toLowerCase()) ?? from.source.files.get(outer.toLowerCase());
  if (!file || inner === undefined || file.path === path) return file;
  return file.open().find((candidate) => candidate.path === inner);
}
