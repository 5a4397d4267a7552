import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { disk } from '../input/disk.ts';
import { isInside } from '../input/is-inside.ts';
import { displayPath } from '../input/open.ts';
import { limits } from '../limits.ts';
import type { Place } from '../model/place.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import { type LineIndex, lineIndex, regionOf } from '../settle/line-index.ts';
import { UnreadableFile } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';
import { parseJsonConfiguration, parseYamlConfiguration } from './configuration-text.ts';

/** One file of a configuration as it was read; nobody has looked into it yet. */
export interface ConfigurationFile {
  readonly path: string;
  /** As messages and the report have it. */
  readonly shown: string;
  readonly value: unknown;
  /** What places lead into; `undefined` for a program. */
  readonly text: string | undefined;
  readonly lines: LineIndex;
  readonly offsetOf: (pointer: string, isName: boolean) => number;
}

interface LoadOptions {
  /** What paths in messages are relative to. */
  readonly cwd: string;
  /** Whether programs may be run: not where they come from a stranger's pull request. */
  readonly allowCode: boolean;
}

/** Throws UsageError. */
export async function loadFile(path: string, { cwd, allowCode }: LoadOptions): Promise<ConfigurationFile> {
  const shown = displayPath(path, cwd);
  const extension = extname(path).toLowerCase();
  if (programs.includes(extension)) return importFile(path, shown, allowCode);
  const parse = parsers[extension];
  if (!parse) {
    throw new UsageError(
      `"${shown}" can't be a configuration.`,
      `Its name must end in ${[...Object.keys(parsers), ...programs].join(', ')}.`,
    );
  }
  const text = readText(path, shown);
  try {
    return { path, shown, ...(await parse(text)), lines: lineIndex(text) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { line, column } = positionIn(lineIndex(text), error.offset ?? 0);
    throw new UsageError(`${shown}:${line}:${column}: ${error.message}.`, 'Mend that line.');
  }
}

/** A configuration that a program hands over, instead of a file. */
export function fileOf(settings: unknown, cwd: string): ConfigurationFile {
  try {
    const value = plainData(settings);
    return { path: resolve(cwd, 'config'), shown: 'config', value, ...withoutText };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new UsageError(`The configuration can't be used: ${why}`, 'Write it as JSON could.');
  }
}

/** Absolute path of what a file builds on: a file, or a package's. Throws UsageError. */
export function resolveFrom(file: ConfigurationFile, name: string, origin: string): string {
  if (name.startsWith('.') || isAbsolute(name)) return resolve(dirname(file.path), name);
  try {
    return createRequire(file.path).resolve(name);
  } catch {
    throw new UsageError(
      `${origin}: there is no package "${name}".`,
      `Install it, or write "./${name}" if it is a file; presets are recommended, strict, all and next.`,
    );
  }
}

/** Throws UsageError for a file outside of a folder: what is wrong with it would tell of it. */
export function checkInside(path: string, within: string, origin: string): void {
  try {
    if (isInside(realpathSync(within), realpathSync(path))) return;
  } catch {
    // It is not there.
    if (isInside(within, path)) return;
  }
  throw new UsageError(
    `${origin}: this leads out of the workspace, and this event may hold secrets.`,
    'Extend files of the workspace only, or lint the change on pull_request.',
  );
}

/** `solution-lint.config.jsonc:4:5`, where a member's value or its name stands; a program has no lines. */
export function originIn(file: ConfigurationFile, pointer: string, isName: boolean): string {
  if (file.text === undefined) return file.shown;
  const { line, column } = positionIn(file.lines, file.offsetOf(pointer, isName));
  return `${file.shown}:${line}:${column}`;
}

/** In YAML, where no JSON Pointer leads, a line. */
export function placeIn(file: ConfigurationFile, pointer: string): Place {
  const place = { package: file.shown, file: file.shown };
  if (file.text === undefined) return { ...place, pointer: '' };
  if (/\.jsonc?$/i.test(file.path)) return { ...place, pointer };
  return { ...place, pointer: `line=${positionIn(file.lines, file.offsetOf(pointer, false)).line}` };
}

const withoutText = { text: undefined, lines: [], offsetOf: () => 0 } as const;

function positionIn(lines: LineIndex, offset: number) {
  return regionOf(lines, { start: offset, end: offset });
}

const parsers: Readonly<Record<string, typeof parseYamlConfiguration>> = {
  '.jsonc': async (text) => parseJsonConfiguration(text),
  '.json': async (text) => parseJsonConfiguration(text),
  '.yaml': parseYamlConfiguration,
  '.yml': parseYamlConfiguration,
};

const programs: readonly string[] = ['.mjs', '.js', '.cjs'];

function readText(path: string, shown: string): string {
  const file = disk(dirname(path)).fileAt(path, shown);
  try {
    if (file.size() > limits.configurationBytes) {
      throw new UnreadableFile(`it is ${file.size()} bytes; the limit is ${limits.configurationBytes}`);
    }
    return decodeText(file.read());
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof ParseError)) throw error;
    throw new UsageError(
      `Can't read the configuration "${shown}": ${error.message}.`,
      'Name a file that is there, or use --no-config.',
    );
  }
}

async function importFile(path: string, shown: string, allowCode: boolean): Promise<ConfigurationFile> {
  if (!allowCode) {
    throw new UsageError(
      `The configuration "${shown}" is a program, and it may be a stranger's: it is not run on this event.`,
      'Write it as solution-lint.config.jsonc, or run on pull_request.',
    );
  }
  const value = await importDefault(path, shown);
  if (value !== undefined) return { path, shown, value, ...withoutText };
  throw new UsageError(
    `The configuration "${shown}" has no default export.`,
    "Write: export default { rules: { 'flow-off': 'off' } };",
  );
}

/** `webpackIgnore` leaves the import to Node: the file is not in the bundle. */
async function importDefault(path: string, shown: string): Promise<unknown> {
  try {
    const url = pathToFileURL(path).href;
    const module: unknown = await import(/* webpackIgnore: true */ /* @vite-ignore */ url);
    const { default: value } = module as { readonly default?: unknown };
    return value === undefined ? undefined : plainData(value);
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`The configuration "${shown}" failed: ${why}`, 'Mend it; node can run it, too.');
  }
}

/** Throws TypeError for what JSON would leave out or change without a word. */
function plainData(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      if (typeof inner !== 'function' && typeof inner !== 'symbol' && typeof inner !== 'bigint') return inner;
      throw new TypeError(`"${key}" is a ${typeof inner}, and a configuration is plain data.`);
    }),
  );
}
