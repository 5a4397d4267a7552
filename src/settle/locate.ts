import { groupBy } from '../group-by.ts';
import type { SourceFile } from '../input/package-source.ts';
import type { Place } from '../model/place.ts';
import { locateAllJson } from '../parse/locate-json.ts';
import { locateAllJsonInXml, locateXml } from '../parse/locate-xml.ts';
import { ParseError } from '../parse/parse-error.ts';
import { intoJson } from '../parse/pointer.ts';
import { decodeText } from '../parse/text.ts';
import type { TextRange } from '../parse/text-range.ts';
import type { Location, Region } from '../report.ts';
import { isUnreadable } from '../unreadable.ts';
import { type LineIndex, lineIndex, regionOf } from './line-index.ts';

/** A package, or a single file that is a package of its own: what places lead into. */
export interface LocatedDocument {
  readonly path: string;
  readonly source: {
    readonly files: ReadonlyMap<string, Pick<SourceFile, 'path' | 'read'> & Partial<SourceFile>>;
  };
}

/** A text that is a package of its own to the places that lead into it. */
export function textDocument({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): LocatedDocument {
  const file = { path, read: () => Buffer.from(text) };
  return { path, source: { files: new Map([[path.toLowerCase(), file]]) } };
}

/**
 * Turns places into lines and columns, file by file, each in one pass over its text.
 *
 * @returns what answers for these places; a place without a region has no text to point at.
 */
export function locator(
  documents: readonly LocatedDocument[],
  places: readonly Place[],
): (place: Place) => Location {
  const byPath = new Map(documents.map((one) => [one.path, one]));
  const inTexts = places.filter(({ file, pointer }) => file !== '' && pointer !== '');
  const byFile = groupBy(inTexts, (place) => `${place.package}\n${place.file}`);
  const regions = new Map<Place, Region>();
  for (const inFile of byFile.values()) {
    const [first] = inFile;
    const text = readText(byPath.get(first.package), first.file);
    if (text === undefined) continue;
    const lines = lineIndex(text);
    for (const [place, range] of rangesIn(text, lines, inFile)) regions.set(place, regionOf(lines, range));
  }
  return (place) => ({ file: place.file, pointer: place.pointer, ...regions.get(place) });
}

function rangesIn(text: string, lines: LineIndex, places: readonly Place[]): Map<Place, TextRange> {
  const ranges = new Map<Place, TextRange>();
  const isJson = places.some(({ package: path, file }) => /\.json$/i.test(file) || file === path);
  const pointers = places.map(({ pointer }) => pointer).filter((pointer) => pointer.startsWith('/'));
  const inJson = isJson ? locateAllJson(text, pointers) : jsonRangesInXml(text, places);
  for (const place of places) {
    const range = inJson.get(keyOf(place)) ?? plainRange(text, lines, place);
    if (range) ranges.set(place, range);
  }
  return ranges;
}

/** An offset, a line, or an XML element. */
function plainRange(text: string, lines: LineIndex, { pointer, start }: Place): TextRange | undefined {
  if (start !== undefined) return locateXml(text, start);
  const offset = /^offset=(\d+)$/.exec(pointer)?.[1];
  if (offset !== undefined) return { start: Number(offset), end: Number(offset) };
  const line = /^line=(\d+)$/.exec(pointer)?.[1];
  return line === undefined ? undefined : lineRange(text, lines, Number(line));
}

function jsonRangesInXml(text: string, places: readonly Place[]): Map<string, TextRange> {
  const byElement = new Map<number, Map<string, string>>();
  for (const place of places) {
    const inner = place.start === undefined ? undefined : jsonPointerIn(place.pointer);
    if (place.start === undefined || inner === undefined) continue;
    byElement.set(place.start, (byElement.get(place.start) ?? new Map()).set(inner, keyOf(place)));
  }
  const ranges = new Map<string, TextRange>();
  for (const [start, keys] of byElement) {
    for (const [inner, range] of locateAllJsonInXml(text, start, keys.keys()))
      ranges.set(keys.get(inner) ?? '', range);
  }
  return ranges;
}

/** Two elements may have the same path: then their offsets tell them apart. */
function keyOf({ pointer, start }: Place): string {
  return start === undefined ? pointer : `${start} ${pointer}`;
}

/** What follows the `#`; a key's value may hold one, and is quoted. */
function jsonPointerIn(pointer: string): string | undefined {
  let isQuoted = false;
  for (let at = 0; at < pointer.length; at += 1) {
    const character = pointer[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\\' && isQuoted) at += 1;
    else if (character === intoJson && !isQuoted) return pointer.slice(at + intoJson.length);
  }
  return undefined;
}

/** The line without its indentation and its end. */
function lineRange(text: string, lines: LineIndex, line: number): TextRange {
  const from = lines[line - 1] ?? 0;
  const content = text.slice(from, lines[line] ?? text.length);
  const start = from + content.length - content.trimStart().length;
  return { start, end: start + content.trim().length };
}

/** Decoded text of a file of a package; `undefined` where it can't be read. */
export function readText(from: LocatedDocument | undefined, path: string): string | undefined {
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
function findFile(from: LocatedDocument, path: string): Pick<SourceFile, 'read'> | undefined {
  const [outer = '', inner] = path.split('!');
  const file = from.source.files.get(path.toLowerCase()) ?? from.source.files.get(outer.toLowerCase());
  if (!file || inner === undefined || file.path === path) return file;
  return file.open?.().find((candidate) => candidate.path === inner);
}
