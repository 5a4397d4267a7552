import type { PackageSource, SourceFile } from '../input/package-source.ts';
import { limits } from '../limits.ts';
import { parseJson } from '../parse/json.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText, isGitLfsPointer } from '../parse/text.ts';
import { parseXml, type XmlElement } from '../parse/xml.ts';
import { UnreadableFile } from '../unreadable.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';

/**
 * Reads the files of one package and keeps account of it. A file that can't be understood becomes a problem and
 * `undefined`; a damaged archive throws UnreadablePackage.
 */
export interface FileReader {
  readonly source: PackageSource;
  readonly problems: readonly Problem[];
  /** Paths of the files that were read and understood. */
  readonly parsed: ReadonlySet<string>;
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
  /** A file by its path, letter case ignored. */
  find(path: string): SourceFile | undefined;
  /** Files whose path matches, in the order of their paths. */
  matching(pattern: RegExp): readonly SourceFile[];
  json(file: SourceFile): unknown;
  /** With the text, for what is faster searched for than walked to. */
  jsonWithText(file: SourceFile): JsonWithText | undefined;
  /** JSON that stands in a text: an element of an XML file, a string of a JSON file. */
  jsonIn(text: string, at: Place): unknown;
  xml(file: SourceFile, sections?: ReadonlySet<string>): XmlElement | undefined;
  /** Decoded text that is only searched; one that can't be decoded is skipped, not malformed. */
  text(file: SourceFile): string | undefined;
  /** `element` is what the pointer of an XML file leads to. */
  place(file: string, pointer: string, element?: XmlElement): Place;
  report(problem: Problem): void;
  /** The file parses, and is not what its name says. */
  reportShape(path: string, detail: string): void;
  skip(path: string, why: string): void;
}

export interface JsonWithText {
  readonly value: unknown;
  readonly text: string;
}

export function fileReader(source: PackageSource): FileReader {
  const problems: Problem[] = [];
  const parsed = new Set<string>();
  const skipped: { path: string; why: string }[] = [];
  const place = (file: string, pointer: string, element?: XmlElement): Place => ({
    package: source.path,
    file,
    pointer,
    ...(element ? { start: element.start } : {}),
  });

  const understand = <Value>(at: Place, parse: () => Value): Value | undefined => {
    try {
      const value = parse();
      parsed.add(at.file);
      return value;
    } catch (error) {
      problems.push(malformed(at, error));
      return undefined;
    }
  };

  return {
    source,
    problems,
    parsed,
    skipped,
    place,
    find: (path) => source.files.get(path.toLowerCase()),
    matching: (pattern) =>
      [...source.files.values()]
        .filter((file) => pattern.test(file.path))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    json: (file) => understand(place(file.path, ''), () => parseJson(textOf(file, limits.jsonBytes))),
    jsonWithText: (file) =>
      understand(place(file.path, ''), () => {
        const text = textOf(file, limits.jsonBytes);
        return { value: parseJson(text), text };
      }),
    jsonIn: (text, at) => understand(at, () => parseJson(text)),
    xml: (file, sections) =>
      understand(place(file.path, ''), () => parseXml(textOf(file, limits.textBytes), sections)),
    text: (file) => {
      try {
        const text = textOf(file, limits.textBytes);
        parsed.add(file.path);
        return text;
      } catch (error) {
        if (!(error instanceof ParseError) && !(error instanceof UnreadableFile)) throw error;
        skipped.push({ path: file.path, why: error.message });
        return undefined;
      }
    },
    report: (problem) => problems.push(problem),
    reportShape: (path, detail) => {
      const at = place(path, '');
      problems.push({ kind: 'file-malformed', reason: 'unexpectedShape', detail, offset: undefined, at });
    },
    skip: (path, why) => skipped.push({ path, why }),
  };
}

function textOf(file: SourceFile, maxBytes: number): string {
  if (file.size() > maxBytes)
    throw new ParseError('tooLarge', `it is ${file.size()} bytes; the limit is ${maxBytes}`);
  const bytes = file.read();
  if (isGitLfsPointer(bytes)) throw new ParseError('gitLfsPointer', 'it is a Git LFS pointer');
  return decodeText(bytes);
}

function malformed(at: Place, error: unknown): Problem {
  if (error instanceof ParseError) {
    return { kind: 'file-malformed', reason: error.reason, detail: error.message, offset: error.offset, at };
  }
  if (error instanceof UnreadableFile) {
    return { kind: 'file-malformed', reason: 'unreadable', detail: error.message, offset: undefined, at };
  }
  throw error;
}
