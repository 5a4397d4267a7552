import type { SourceFile } from '../input/package-source.ts';
import { limits } from '../limits.ts';
import type { Package } from '../model/package.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import { isUnreadable } from '../unreadable.ts';

/**
 * Which of the names occur as whole words in the package's own text: plug-in sources, web resources, app sources.
 * Definitions, settings, docs and scripts beside the package are not its text.
 */
export function mentionsIn(from: Package, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = new Map(names.map((name) => [name.toLowerCase(), name]));
  for (const text of textsOf(from)) {
    if (open.size === 0) break;
    for (const [lower, name] of open) {
      if (!hasWord(text, lower)) continue;
      found.add(name);
      open.delete(lower);
    }
  }
  return found;
}

function* textsOf(from: Package): Generator<string> {
  const isTree = from.layout.startsWith('unpacked');
  for (const file of from.source.files.values()) {
    if (!isOwnText(file.path, isTree)) continue;
    if (/\.msapp$/i.test(file.path)) yield* textsInMsapp(file);
    else if (customizations.test(file.path)) yield textOf(file).replace(definitions, '');
    else yield textOf(file);
  }
}

const definitions = /<connectionreferences>.*?<\/connectionreferences>/gs;
const binary = /\.(png|jpe?g|gif|ico|bmp|webp|woff2?|ttf|eot|mp[34]|wav|pdf|docx?|xlsx?|pptx?|zip|nupkg)$/i;
const besideThePackage = /(^|\/)\.|\.(md|txt|csv|ps1|psm1|sh|bat|cmd|py|cdsproj|sln)$/i;
const settings = /(^|\/)config\/|settings[^/]*\.json$|connectionreferences\.mcs\.yml$/i;
const manifest = /(^|\/)solution\.xml$/i;
const customizations = /(^|\/)customizations\.xml$/i;

function isOwnText(path: string, isTree: boolean): boolean {
  if (binary.test(path) || settings.test(path) || manifest.test(path)) return false;
  if (!isTree) return true;
  if (customizations.test(path)) return true;
  const isAtRoot = !path.includes('/');
  const isYaml = /\.ya?ml$/i.test(path) && !/^canvasapps\//i.test(path);
  return !isAtRoot && !isYaml && !besideThePackage.test(path);
}

function* textsInMsapp(msapp: SourceFile): Generator<string> {
  try {
    for (const file of msapp.open()) {
      if (/\.(json|ya?ml|txt)$/i.test(file.path)) yield textOf(file);
    }
  } catch (error) {
    // The model has reported an app that does not open.
    if (!isUnreadable(error)) throw error;
  }
}

/** Lower case; plug-in assemblies hold their strings as UTF-16, so bytes that are no text are read as both. */
function textOf(file: SourceFile): string {
  const bytes = file.read();
  if (bytes.length > limits.textBytes) return '';
  try {
    return decodeText(bytes).toLowerCase();
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return `${buffer.toString('latin1')} ${buffer.toString('utf16le')}`.toLowerCase();
  }
}

/** Whole word: no letter, digit or `_` beside it. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[at + word.length])) return true;
  }
  return false;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}
