import { groupBy } from '../group-by.ts';
import type { SourceFile } from '../input/package-source.ts';
import { limits } from '../limits.ts';
import type { Package } from '../model/package.ts';
import { bufferOf } from '../parse/buffer-of.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import { isUnreadable } from '../unreadable.ts';

/**
 * Which of the names occur as whole words in the package's own text: plug-in sources, web resources, app sources.
 * Definitions, settings, docs and scripts beside the package are not its text. All of them may, where a text can't be
 * searched.
 */
export function mentionsIn(from: Package, names: readonly string[]): ReadonlySet<string> {
  const wanted = new Map(names.map((name) => [name.toLowerCase(), name]));
  const found = new Set<string>();
  for (const text of textsOf(from)) {
    if (text === undefined) return new Set(names);
    for (const name of wordsIn(text, [...wanted.keys()])) {
      found.add(wanted.get(name) ?? name);
      wanted.delete(name);
    }
    if (wanted.size === 0) break;
  }
  return found;
}

/** In lower case; `undefined` for one that can't be read or is too large. */
function* textsOf(from: Package): Generator<string | undefined> {
  const isTree = from.layout.startsWith('unpacked');
  for (const file of from.source.files.values()) {
    if (!isOwnText(file.path, isTree)) continue;
    if (/\.msapp$/i.test(file.path)) yield* textsInMsapp(file);
    else if (customizations.test(file.path)) yield withoutDefinitions(textOf(file));
    else yield textOf(file);
  }
}

/** In lower case, as the text is. */
function withoutDefinitions(customizations: string | undefined): string | undefined {
  const [before, ...sections] = customizations?.split('<connectionreferences>') ?? [];
  const behind = sections.map((section) => {
    const [definitions, ...rest] = section.split('</connectionreferences>');
    return rest.length === 0 ? definitions : rest.join('');
  });
  return before === undefined ? undefined : before + behind.join('');
}

const binary = /\.(png|jpe?g|gif|ico|bmp|webp|woff2?|ttf|eot|mp[34]|wav|pdf|docx?|xlsx?|pptx?|zip|nupkg)$/i;
const manifest = /(^|\/)solution\.xml$/i;
const customizations = /(^|\/)customizations\.xml$/i;

function isOwnText(path: string, isTree: boolean): boolean {
  if (binary.test(path) || manifest.test(path)) return false;
  return !isTree || customizations.test(path) || /^webresources\//i.test(path) || !isBesideThePackage(path);
}

/** What teams keep in the folder of a tree and no export holds. */
function isBesideThePackage(path: string): boolean {
  const isAtRoot = !path.includes('/');
  const isYaml = /\.ya?ml$/i.test(path) && !/^canvasapps\//i.test(path);
  const isSettings = /(^|\/)config\/|settings[^/]*\.json$/i.test(path);
  const isOther = /(^|\/)\.|\.(md|txt|csv|ps1|psm1|sh|bat|cmd|py|cdsproj|sln)$/i.test(path);
  return isAtRoot || isYaml || isSettings || isOther;
}

/** The model has reported an app that does not open. */
function* textsInMsapp(msapp: SourceFile): Generator<string | undefined> {
  const files = ifReadable(msapp.open) ?? [];
  for (const file of files) {
    if (/\.(json|ya?ml|txt)$/i.test(file.path)) yield textOf(file);
  }
}

/** Plug-in assemblies hold their strings as UTF-16: bytes that are no text are read as both. */
function textOf(file: SourceFile): string | undefined {
  const bytes = file.size() > limits.textBytes ? undefined : ifReadable(file.read);
  if (bytes === undefined) return undefined;
  try {
    return decodeText(bytes).toLowerCase();
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    if (bytes.length > limits.binaryBytes) return undefined;
    const buffer = bufferOf(bytes);
    return `${buffer.toString('latin1')} ${buffer.toString('utf16le')}`.toLowerCase();
  }
}

function ifReadable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

/**
 * The names that stand in a text with no letter, digit or `_` beside them: one pass a first letter, not a name, for
 * what all that begin with it share; and where a first word fits, one look a length, not a name.
 */
function wordsIn(text: string, names: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(names);
  const byFirstWord = groupBy(names, (name) => name.slice(0, endOfWord(name, 0)));
  const lengths = new Map(
    [...byFirstWord].map(([word, group]) => [word, new Set(group.map((name) => name.length))]),
  );
  const found = new Set<string>();
  for (const group of groupBy(names, (name) => name.charAt(0)).values()) {
    const start = sharedStart(group);
    for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
      if (isWordCharacter(text, at - 1)) continue;
      for (const length of lengths.get(text.slice(at, endOfWord(text, at))) ?? []) {
        const name = text.slice(at, at + length);
        if (wanted.has(name) && !isWordCharacter(text, at + length)) found.add(name);
      }
    }
  }
  return found;
}

/** Mostly the prefix of one publisher. */
function sharedStart(names: readonly [string, ...string[]]): string {
  const [first] = names;
  let length = first.length;
  for (const name of names) while (!name.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (isWordCharacter(text, end)) end += 1;
  return end;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90)
    );
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
