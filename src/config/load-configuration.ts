import { didYouMean } from '../engine/did-you-mean.ts';
import { findMistakes, type Schema } from '../engine/find-mistakes.ts';
import type { Rule } from '../engine/rule.ts';
import { changesOf } from '../engine/rule-changes.ts';
import { itemsOf, member } from '../parse/json-access.ts';
import { UsageError } from '../usage-error.ts';
import { checkFiles } from './check-files.ts';
import type { Configuration, ConfigurationSettings } from './configuration.ts';
import { configurationSchema } from './configuration-schema.ts';
import { layerOfFile } from './layer-of-file.ts';
import type { ConfigurationFile } from './load-file.ts';
import { loadOwnRules, noOwnRules, type OwnRules } from './load-own-rules.ts';
import { type ConfigurationLayer, emptyLayer, toConfiguration } from './merge-configurations.ts';
import { type PresetName, presetChanges } from './presets.ts';
import { isFile, type PluginPreset, readParts } from './read-parts.ts';
import { suppressionMistakes } from './suppression-mistakes.ts';
import { writtenIn } from './written-in.ts';

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
  const parts = await readParts(from, options);
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
      return isFile(part) ? layerOfFile(part, known, cwd) : presetLayer(part, own, known);
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
