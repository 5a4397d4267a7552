import { dirname, resolve } from 'node:path';
import { didYouMean } from '../engine/did-you-mean.ts';
import { findMistakes, type Mistake, type Schema } from '../engine/find-mistakes.ts';
import type { Rule } from '../engine/rule.ts';
import { changesOf } from '../engine/rule-changes.ts';
import { itemsOf, member } from '../parse/json-access.ts';
import { pointer } from '../parse/pointer.ts';
import type { TargetSettings } from '../target/target-settings.ts';
import { UsageError } from '../usage-error.ts';
import type { Configuration, ConfigurationSettings, Written } from './configuration.ts';
import { configurationSchema } from './configuration-schema.ts';
import {
  type ConfigurationFile,
  checkInside,
  fileOf,
  loadFile,
  originIn,
  placeIn,
  resolveFrom,
} from './load-file.ts';
import { loadOwnRules, noOwnRules, type OwnRules } from './load-own-rules.ts';
import { type ConfigurationLayer, emptyLayer, toConfiguration } from './merge-configurations.ts';
import { pluginName } from './plugin.ts';
import { isPresetName, type PresetName, presetChanges } from './presets.ts';
import { suppressionMistakes } from './suppression-mistakes.ts';

interface LoadOptions {
  /** What paths in messages are relative to. */
  readonly cwd: string;
  readonly rules: readonly Rule[];
  /** Takes the place of the presets that files build on. */
  readonly preset: PresetName | undefined;
  /** Whether programs may be run: not where they come from a stranger's pull request. */
  readonly allowCode: boolean;
  /** Whether plugins may be run, where programs may. */
  readonly allowPlugins: boolean;
  /** What files build on may not lie outside of this folder. */
  readonly within?: string | undefined;
}

/** Reads, checks and merges. Throws UsageError with all mistakes of all files. */
export async function loadConfiguration(
  from: string | ConfigurationSettings | undefined,
  options: LoadOptions,
): Promise<Configuration> {
  const { cwd, rules, preset } = options;
  const parts = from === undefined ? [] : await readParts(await firstFile(from, options), options, []);
  const files = [...new Set(parts.filter(isFile))];
  const hasOthers = files.some(({ value }) =>
    ['plugins', 'declarative'].some((name) => itemsOf(member(value, name)).length > 0),
  );
  const shapeBy = (schema: Schema) => (file: ConfigurationFile) =>
    findMistakes(file.value, schema, 'The configuration');
  checkFiles(files, shapeBy(configurationSchema(rules, hasOthers)));
  const own = hasOthers ? await loadOwnRulesOf(files, options) : noOwnRules;
  const known = [...rules, ...own.rules];
  const hasUnknown = own.brokenPlugins.length + own.unloadedPlugins.length > 0;
  if (hasOthers) {
    const shape = shapeBy(configurationSchema(known, hasUnknown));
    checkFiles(files, (file, index) => [...shape(file), ...(own.mistakes[index] ?? [])]);
  }
  // The schema has said so.
  checkFiles(files, ({ value }) => suppressionMistakes(value as ConfigurationSettings, known, hasUnknown));
  const ofPreset = (name: PresetName) => ({ ...emptyLayer, changes: presetChanges(name, known) });
  const layers = parts.map((part) => {
    if (typeof part !== 'string')
      return isFile(part) ? layerOf(part, known, cwd) : presetLayer(part, own, known);
    return preset ? emptyLayer : ofPreset(part);
  });
  const { brokenPlugins, unloadedPlugins } = own;
  const merged = toConfiguration(preset ? [ofPreset(preset), ...layers] : layers);
  return { ...merged, rules: own.rules, brokenPlugins, unloadedPlugins };
}

function loadOwnRulesOf(
  files: readonly ConfigurationFile[],
  { rules, allowCode, allowPlugins }: LoadOptions,
): Promise<OwnRules> {
  const wanted = files.map((file) => {
    // The schema has said so.
    const { plugins = [], declarative = [] } = file.value as ConfigurationSettings;
    return { plugins: writtenIn(file, plugins, 'plugins'), declarative };
  });
  return loadOwnRules(wanted, { known: rules, allowPlugins: allowCode && allowPlugins });
}

/** What a plugin that is not there would have said is left out. */
function presetLayer(
  { plugin, preset, origin }: PluginPreset,
  { plugins }: OwnRules,
  known: readonly Rule[],
): ConfigurationLayer {
  const presets = plugins.find(({ name }) => name === plugin)?.presets;
  if (presets === undefined) return emptyLayer;
  const found = Object.hasOwn(presets, preset) ? presets[preset] : undefined;
  if (found === undefined) {
    const text = `${origin}: plugin "${plugin}" has no preset "${preset}".`;
    throw new UsageError(text, didYouMean(preset, Object.keys(presets)));
  }
  return { ...emptyLayer, changes: changesOf(known, found.rules, () => `preset ${plugin}/${preset}`) };
}

async function firstFile(from: string | ConfigurationSettings, options: LoadOptions) {
  return typeof from === 'string' ? loadFile(resolve(options.cwd, from), options) : fileOf(from, options.cwd);
}

/** A preset of ours or of a plugin, or a file. */
type Part = PresetName | PluginPreset | ConfigurationFile;

interface PluginPreset {
  readonly plugin: string;
  readonly preset: string;
  readonly origin: string;
}

function isFile(part: Part): part is ConfigurationFile {
  return typeof part !== 'string' && 'value' in part;
}

/** `company/strict` where the file names a plugin `company`. */
function pluginPreset(file: ConfigurationFile, name: string, origin: string): PluginPreset | undefined {
  const [, plugin = '', preset = ''] = /^(.+)\/([^/]+)$/.exec(name) ?? [];
  const isNamed = itemsOf(member(file.value, 'plugins')).some(
    (one) => typeof one === 'string' && pluginName(one) === plugin,
  );
  return isNamed ? { plugin, preset, origin } : undefined;
}

/** What a file builds on, and the file. */
async function readParts(
  file: ConfigurationFile,
  options: LoadOptions,
  trail: readonly ConfigurationFile[],
): Promise<readonly Part[]> {
  const { path } = file;
  const around = [...trail, file];
  const first = trail.findIndex((one) => one.path === path);
  if (first !== -1) {
    const circle = around.slice(first).map(({ shown }) => shown);
    throw new UsageError(`Configurations extend each other: ${circle.join(' → ')}.`, 'Remove one "extends".');
  }
  const parts: Part[] = [];
  for (const { name, origin } of extendsOf(file)) {
    const preset = isPresetName(name) ? name : pluginPreset(file, name, origin);
    if (preset !== undefined) parts.push(preset);
    else {
      const wanted = resolveFrom(file, name, origin);
      if (options.within !== undefined) checkInside(wanted, options.within, origin);
      const base = await loadFile(wanted, options);
      parts.push(...(await readParts(base, options, around)));
    }
    if (parts.length > mostParts)
      throw new UsageError(`${origin}: this extends too much.`, 'Extend fewer files.');
  }
  return [...parts, file];
}

const mostParts = 100;

/** Before anybody has checked the file: what is no text is left to the check. */
function extendsOf(file: ConfigurationFile): readonly { readonly name: string; readonly origin: string }[] {
  const value = member(file.value, 'extends');
  if (typeof value === 'string') return [{ name: value, origin: originIn(file, '/extends', false) }];
  return itemsOf(value).flatMap((name, index) =>
    typeof name === 'string' ? [{ name, origin: originIn(file, pointer('extends', index), false) }] : [],
  );
}

function checkFiles(
  files: readonly ConfigurationFile[],
  mistakesIn: (file: ConfigurationFile, index: number) => readonly Mistake[],
): void {
  const lines = files.flatMap((file, index) =>
    mistakesIn(file, index)
      .map(({ pointer: at, isName, text }) => ({
        offset: file.offsetOf(at, isName),
        line: `${originIn(file, at, isName)}: ${text}`,
      }))
      .toSorted((a, b) => a.offset - b.offset || (a.line < b.line ? -1 : 1))
      .map(({ line }) => line),
  );
  if (lines.length === 0) return;
  throw new UsageError(lines.join('\n'), 'docs/configuration.md describes what a configuration may say.');
}

function layerOf(file: ConfigurationFile, rules: readonly Rule[], cwd: string): ConfigurationLayer {
  // The schema has said so.
  const settings = file.value as ConfigurationSettings;
  const { plugins = [], externals = {}, targets = {}, overrides } = settings;
  const folder = dirname(file.path);
  const changesAt = (at: readonly (string | number)[], given: ConfigurationSettings['rules'] = {}) =>
    changesOf(rules, given, (id) => originIn(file, pointer(...at, id), true));
  const list = (name: 'ignore' | 'suppressions' | 'declarative') =>
    settings[name] === undefined ? {} : { [name]: writtenIn<unknown>(file, settings[name], name) };
  return {
    files: file.text === undefined ? [] : [{ path: file.shown, text: file.text }],
    changes: changesAt(['rules'], settings.rules),
    ...(overrides === undefined
      ? {}
      : {
          overrides: overrides.map(({ rules: given, ...where }, index) => ({
            where,
            folders: { folder, cwd },
            changes: changesAt(['overrides', index, 'rules'], given),
            origin: originIn(file, pointer('overrides', index), false),
          })),
        }),
    plugins: writtenIn(file, plugins, 'plugins'),
    externals: Object.fromEntries(
      Object.entries(externals).map(([name, globs]) => [name, writtenIn(file, globs, 'externals', name)]),
    ),
    targets: Object.fromEntries(
      Object.entries(targets).map(([name, target]) => [name, withAbsolutePaths(target, folder)]),
    ),
    targetOrigins: Object.fromEntries(
      Object.keys(targets).map((name) => [name, originIn(file, pointer('targets', name), true)]),
    ),
    ...list('ignore'),
    ...list('suppressions'),
    ...list('declarative'),
  };
}

/** The items of a list, each with its place. */
function writtenIn<Value>(
  file: ConfigurationFile,
  values: readonly Value[],
  ...at: readonly string[]
): readonly Written<Value>[] {
  return values.map((value, index) => {
    const where = pointer(...at, index);
    return { value, at: placeIn(file, where), path: file.path, origin: originIn(file, where, false) };
  });
}

function withAbsolutePaths(target: TargetSettings, folder: string): TargetSettings {
  const { settings, connections } = target;
  const absolute = (paths: string | readonly string[]) =>
    typeof paths === 'string' ? resolve(folder, paths) : paths.map((path) => resolve(folder, path));
  return {
    ...target,
    ...(settings === undefined ? {} : { settings: absolute(settings) }),
    ...(connections === undefined ? {} : { connections: absolute(connections) }),
  };
}
