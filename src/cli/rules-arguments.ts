import type { WantedConfiguration } from '../config/open-configuration.ts';
import type { PresetName } from '../config/presets.ts';
import { UsageError } from '../usage-error.ts';
import { configurationOptions, wantedConfiguration, wantedPreset } from './configuration-options.ts';
import { oneOf } from './option-values.ts';

const formats = ['pretty', 'json'] as const;

export interface RulesArguments {
  readonly format: (typeof formats)[number];
  readonly config: WantedConfiguration;
  readonly preset: PresetName | undefined;
}

export const rulesOptions = {
  help: { type: 'boolean', short: 'h' },
  format: { type: 'string', short: 'f' },
  config: configurationOptions.config,
  'no-config': configurationOptions['no-config'],
  preset: configurationOptions.preset,
} as const;

/** Throws UsageError. */
export function rulesArguments(
  words: readonly string[],
  values: { readonly format?: string | undefined } & Parameters<typeof wantedConfiguration>[0],
): RulesArguments {
  const [word] = words;
  if (word !== undefined) {
    throw new UsageError(`rules takes no "${word}".`, 'To see one rule: solution-lint explain <rule>');
  }
  return {
    format: oneOf('--format', values.format ?? 'pretty', formats),
    config: wantedConfiguration(values),
    preset: wantedPreset(values),
  };
}
