import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findMistakes, type Mistake } from '../engine/find-mistakes.ts';
import type { Rule } from '../engine/rule.ts';
import { changesOf } from '../engine/rule-changes.ts';
import { disk } from '../input/disk.ts';
import { displayPath } from '../input/open.ts';
import { limits } from '../limits.ts';
import type { Place } from '../model/place.ts';
import { itemsOf, member } from '../parse/json-access.ts';
import { ParseError } from '../parse/parse-error.ts';
import { pointer } from '../parse/pointer.ts';
import { decodeText } from '../parse/text.ts';
import { lineIndex, regionOf } from '../settle/line-index.ts';
import type { TargetSettings, TargetTable } from '../target/target-settings.ts';
import { UnreadableFile } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';
import type { Configuration, ConfigurationSettings, Written } from './configuration.ts';
import { configurationSchema } from './configuration-schema.ts';
import { parseJsonConfiguration, parseYamlConfiguration } from './configuration-text.ts';

interface LoadOptions {
  /** What paths in messages are relative to. */
  readonly cwd: string;
  readonly rules: readonly Rule[];
  /** Whether `.mjs` files may be run: not where they come from a stranger's pull request. */
  readonly allowCode: boolean;
}

/** One file as it was read. */
interface ConfigurationFile {
  readonly path: string;
  /** As messages and the report have it. */
  readonly shown: string;
  readonly value: unknown;
  /** What places lead into; `undefined` for a program. */
  readonly text: string | undefined;
  readonly offsetOf: (pointer: string, isName: boolean) => number;
}

/** Reads, checks and merges. Throws UsageError with all mistakes of a file. */
export async function loadConfiguration(
  path: string,
  { cwd, rules, allowCode }: LoadOptions,
): Promise<Configuration> {
  const file = await readFile(resolve(cwd, path), displayPath(path, cwd), allowCode);
  const hasOthers = ['plugins', 'declarative'].some((name) => itemsOf(member(file.value, name)).length > 0);
  const schema = configurationSchema(rules, hasOthers);
  const mistakes = findMistakes(file.value, schema, 'The configuration');
  if (mistakes.length > 0) throw mistaken(file, mistakes);
  // The schema has said so.
  return toConfiguration(file, file.value as ConfigurationSettings, rules);
}

function toConfiguration(
  file: ConfigurationFile,
  settings: ConfigurationSettings,
  rules: readonly Rule[],
): Configuration {
  const { plugins = [], ignore = [], suppressions = [], declarative = [], externals = {} } = settings;
  const written = <Value>(key: string, values: readonly Value[]): readonly Written<Value>[] =>
    values.map((value, index) => ({
      value,
      at: placeIn(file, pointer(key, index)),
      path: file.path,
    }));
  return {
    files: file.text === undefined ? [] : [{ path: file.shown, text: file.text }],
    changes: changesOf(rules, settings.rules ?? {}, (id) => originIn(file, pointer('rules', id))),
    plugins: written('plugins', plugins),
    ignore: written('ignore', ignore),
    externals,
    targets: absoluteTargets(settings.targets ?? {}, dirname(file.path)),
    suppressions: written('suppressions', suppressions),
    declarative: written('declarative', declarative),
  };
}

async function readFile(path: string, shown: string, allowCode: boolean): Promise<ConfigurationFile> {
  const extension = extname(path).toLowerCase();
  if (extension === '.mjs') return importFile(path, shown, allowCode);
  const parse = parsers[extension];
  if (!parse) {
    throw new UsageError(
      `"${shown}" can't be a configuration.`,
      `Its name must end in ${[...Object.keys(parsers), '.mjs'].join(', ')}.`,
    );
  }
  const text = readText(path, shown);
  try {
    return { path, shown, ...(await parse(text)) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new UsageError(
      `${shown}${positionIn(text, error.offset ?? 0)}: ${error.message}.`,
      'Mend that line.',
    );
  }
}

const parsers: Readonly<Record<string, typeof parseYamlConfiguration>> = {
  '.jsonc': async (text) => parseJsonConfiguration(text),
  '.json': async (text) => parseJsonConfiguration(text),
  '.yaml': parseYamlConfiguration,
  '.yml': parseYamlConfiguration,
};

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
      'Name a file that is there: --config file; --no-config goes without one.',
    );
  }
}

/** `webpackIgnore` leaves the import to Node: the file is not in the bundle. */
async function importFile(path: string, shown: string, allowCode: boolean): Promise<ConfigurationFile> {
  if (!allowCode) {
    throw new UsageError(
      `The configuration "${shown}" is a program, and it may be a stranger's: it is not run on this event.`,
      'Write it as solution-lint.config.jsonc, or run on pull_request.',
    );
  }
  const value = await importDefault(path, shown);
  if (value !== undefined) return { path, shown, value, text: undefined, offsetOf: () => 0 };
  throw new UsageError(
    `The configuration "${shown}" has no default export.`,
    "Write: export default { rules: { 'flow-off': 'off' } };",
  );
}

async function importDefault(path: string, shown: string): Promise<unknown> {
  try {
    const url = pathToFileURL(path).href;
    const module: unknown = await import(/* webpackIgnore: true */ /* @vite-ignore */ url);
    const { default: value } = module as { readonly default?: unknown };
    return value === undefined ? undefined : JSON.parse(JSON.stringify(value, plainOnly));
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`The configuration "${shown}" failed: ${why}`, 'Mend it; node can run it, too.');
  }
}

/** What JSON would leave out or change without a word. */
function plainOnly(key: string, value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new TypeError(`"${key}" is a ${typeof value}, and a configuration is plain data.`);
  }
  return value;
}

function mistaken(file: ConfigurationFile, mistakes: readonly Mistake[]): UsageError {
  const lines = mistakes
    .map(({ pointer: at, isName, text }) => ({ offset: file.offsetOf(at, isName), text }))
    .toSorted((a, b) => a.offset - b.offset || (a.text < b.text ? -1 : 1))
    .map(({ offset, text }) => `${file.shown}${positionIn(file.text, offset)}: ${text}`);
  return new UsageError(lines.join('\n'), 'docs/configuration.md describes what a configuration may say.');
}

/** `:4:5`; nothing for a program. */
function positionIn(text: string | undefined, offset: number): string {
  if (text === undefined) return '';
  const { line, column } = regionOf(lineIndex(text), { start: offset, end: offset });
  return `:${line}:${column}`;
}

function originIn(file: ConfigurationFile, at: string): string {
  return `${file.shown}${positionIn(file.text, file.offsetOf(at, true))}`;
}

/** In YAML, where no JSON Pointer leads, a line. */
function placeIn(file: ConfigurationFile, at: string): Place {
  const place = { package: file.shown, file: file.shown };
  if (file.text === undefined) return { ...place, pointer: '' };
  if (/\.jsonc?$/i.test(file.path)) return { ...place, pointer: at };
  const offset = file.offsetOf(at, false);
  return { ...place, pointer: `line=${regionOf(lineIndex(file.text), { start: offset, end: offset }).line}` };
}

function absoluteTargets(targets: TargetTable, folder: string): TargetTable {
  const absolute = (paths: string | readonly string[]) =>
    typeof paths === 'string' ? resolve(folder, paths) : paths.map((path) => resolve(folder, path));
  return Object.fromEntries(
    Object.entries(targets).map(([name, target]): [string, TargetSettings] => {
      const { settings, connections } = target;
      return [
        name,
        {
          ...target,
          ...(settings === undefined ? {} : { settings: absolute(settings) }),
          ...(connections === undefined ? {} : { connections: absolute(connections) }),
        },
      ];
    }),
  );
}
