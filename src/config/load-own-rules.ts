import type { Mistake } from '../engine/find-mistakes.ts';
import type { Rule } from '../engine/rule.ts';
import type { DeclarativeSettings, Written } from './configuration.ts';
import type { LoadedPlugin, PluginFailure } from './plugin.ts';

/** Rules that a configuration brings. */
export interface OwnRules {
  readonly plugins: readonly LoadedPlugin[];
  /** Plugins that are broken. */
  readonly brokenPlugins: readonly PluginFailure[];
  /** Plugins that were not to be loaded. */
  readonly unloadedPlugins: readonly string[];
  /** Rules of plugins, and those without code. */
  readonly rules: readonly Rule[];
  /** Of the list `declarative`. */
  readonly mistakes: readonly Mistake[];
}

interface Wanted {
  readonly plugins: readonly Written<string>[];
  readonly declarative: readonly DeclarativeSettings[];
}

/** What neither plugins nor declarative rules need is not loaded. */
export async function loadOwnRules(
  { plugins: wanted, declarative }: Wanted,
  { known, allowPlugins }: { readonly known: readonly Rule[]; readonly allowPlugins: boolean },
): Promise<OwnRules> {
  const { plugins, failures } =
    allowPlugins && wanted.length > 0
      ? await (await import('./load-plugins.ts')).loadPlugins(wanted, known)
      : { plugins: [], failures: [] };
  const ofPlugins = plugins.flatMap(({ rules }) => rules);
  const { rules, mistakes } =
    declarative.length > 0
      ? (await import('../declarative/declarative-rules.ts')).declarativeRules(declarative, [
          ...known,
          ...ofPlugins,
        ])
      : { rules: [], mistakes: [] };
  return {
    plugins,
    brokenPlugins: failures,
    unloadedPlugins: allowPlugins ? [] : wanted.map(({ value }) => value),
    rules: [...ofPlugins, ...rules],
    mistakes,
  };
}
