import type { Rule } from '../engine/rule.ts';
import type { Configuration, ConfigurationSettings } from './configuration.ts';
import { findConfiguration } from './find-configuration.ts';
import type { PresetName } from './presets.ts';

/** A file; or what it would say; or the one that is found; or none. */
export type WantedConfiguration =
  | { readonly path: string }
  | { readonly settings: ConfigurationSettings }
  | 'found'
  | 'none';

interface OpenOptions {
  readonly cwd: string;
  /** Where to look for the configuration; default: the working folder. */
  readonly folder?: string;
  readonly rules: readonly Rule[];
  /** Takes the place of the presets that the configuration builds on. */
  readonly preset?: PresetName | undefined;
  /** Whether programs may be run: not where they come from a stranger's pull request. */
  readonly allowCode?: boolean;
  /** Whether plugins may be run, where programs may. */
  readonly allowPlugins?: boolean;
  /** What files build on may not lie outside of this folder. */
  readonly within?: string | undefined;
}

/** What a run goes by; `undefined` where there is nothing. Throws UsageError. */
export async function openConfiguration(
  wanted: WantedConfiguration,
  { cwd, folder = cwd, rules, preset, allowCode = true, allowPlugins = true, within }: OpenOptions,
): Promise<Configuration | undefined> {
  const from = sourceOf(wanted, folder);
  if (from === undefined && preset === undefined) return undefined;
  const { loadConfiguration } = await import('./load-configuration.ts');
  return loadConfiguration(from, { cwd, rules, preset, allowCode, allowPlugins, within });
}

function sourceOf(wanted: WantedConfiguration, folder: string): string | ConfigurationSettings | undefined {
  if (wanted === 'none') return undefined;
  if (wanted === 'found') return findConfiguration(folder);
  return 'path' in wanted ? wanted.path : wanted.settings;
}
