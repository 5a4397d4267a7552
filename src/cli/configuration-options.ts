import type { WantedConfiguration } from '../config/open-configuration.ts';
import { type PresetName, presetNames } from '../config/presets.ts';
import { UsageError } from '../usage-error.ts';
import { oneOf } from './option-values.ts';

/** Options that say which configuration a run goes by. */
export const configurationOptions = {
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  preset: { type: 'string' },
  'no-plugins': { type: 'boolean' },
} as const;

export interface ConfigurationValues {
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean | undefined;
  readonly preset?: string | undefined;
  readonly 'no-plugins'?: boolean | undefined;
}

/** Throws UsageError. */
export function wantedConfiguration({
  config,
  'no-config': none = false,
}: ConfigurationValues): WantedConfiguration {
  if (config === undefined) return none ? 'none' : 'found';
  if (none) throw new UsageError("--config and --no-config can't go together.", 'Use one of them.');
  return { path: config };
}

/** Throws UsageError. */
export function wantedPreset({ preset }: ConfigurationValues): PresetName | undefined {
  return preset === undefined ? undefined : oneOf('--preset', preset, presetNames);
}

/** The file that was named. */
export function pathOf(wanted: WantedConfiguration): string | undefined {
  return typeof wanted === 'object' && 'path' in wanted ? wanted.path : undefined;
}
