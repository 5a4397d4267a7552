import type { Mistake } from '../engine/find-mistakes.ts';
import type { Rule } from '../engine/rule.ts';
import type { DeclarativeSettings, Written } from './configuration.ts';
import type { LoadedPlugin, PluginFailure } from './plugin.ts';

/** Rules that configurations bring. */
export interface OwnRules {
  /** Those of plugins, and those without code. */
  readonly rules: readonly Rule[];
  readonly plugins: readonly LoadedPlugin[];
  readonly brokenPlugins: readonly PluginFailure[];
  /** Plugins that were not to be loaded. */
  readonly unloadedPlugins: readonly string[];
  /** Of the lists `declarative`, file by file. */
  readonly mistakes: readonly (readonly Mistake[])[];
}

/** What one file names. */
interface OwnSettings {
  readonly plugins: readonly Written<string>[];
  readonly declarative: readonly DeclarativeSettings[];
}

export const noOwnRules: OwnRules = {
  rules: [],
  plugins: [],
  brokenPlugins: [],
  unloadedPlugins: [],
  mistakes: [],
};

/** A rule without code that a later file defines again takes the place of the earlier one. */
export async function loadOwnRules(
  files: readonly OwnSettings[],
  { known, allowPlugins }: { readonly known: readonly Rule[]; readonly allowPlugins: boolean },
): Promise<OwnRules> {
  const wanted = files.flatMap((file) => file.plugins);
  const { plugins, failures } = await loadWanted(allowPlugins ? wanted : [], known);
  const ofPlugins = plugins.flatMap(({ rules }) => rules);
  const defined = await defineRules(files, [...known, ...ofPlugins]);
  const withoutCode = new Map(defined.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule]));
  return {
    rules: [...ofPlugins, ...withoutCode.values()],
    plugins,
    brokenPlugins: failures,
    unloadedPlugins: allowPlugins ? [] : [...new Set(wanted.map(({ value }) => value))],
    mistakes: defined.map(({ mistakes }) => mistakes),
  };
}

async function loadWanted(wanted: readonly Written<string>[], known: readonly Rule[]) {
  if (wanted.length === 0) return { plugins: [], failures: [] };
  return (await import('./load-plugins.ts')).loadPlugins(wanted, known);
}

/** ajv is loaded only for these. */
async function defineRules(files: readonly OwnSettings[], known: readonly Rule[]) {
  if (files.every(({ declarative }) => declarative.length === 0)) return [];
  const { declarativeRules } = await import('../declarative/declarative-rules.ts');
  return files.map(({ declarative }) => declarativeRules(declarative, known));
}
