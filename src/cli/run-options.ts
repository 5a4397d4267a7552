import type { WantedConfiguration } from '../config/open-configuration.ts';
import type { PresetName } from '../config/presets.ts';
import type { RuleSettings } from '../engine/rule-settings.ts';
import type { WantedTargets } from '../target/load.ts';
import {
  type ConfigurationValues,
  configurationOptions,
  wantedConfiguration,
  wantedPreset,
} from './configuration-options.ts';
import { ruleSetting } from './option-values.ts';
import { type TargetValues, targetOptions, wantedTargets } from './target-options.ts';

/** What a run goes by. */
export interface RunArguments {
  readonly config: WantedConfiguration;
  readonly preset: PresetName | undefined;
  readonly allowPlugins: boolean;
  readonly settings: RuleSettings;
  readonly targets: WantedTargets | undefined;
}

/** Options of the commands that lint. */
export const runOptions = {
  ...configurationOptions,
  rule: { type: 'string', multiple: true },
  ...targetOptions,
} as const;

export interface RunValues extends TargetValues, ConfigurationValues {
  readonly rule?: readonly string[] | undefined;
}

/** Throws UsageError. */
export function runArguments(values: RunValues): RunArguments {
  return {
    config: wantedConfiguration(values),
    preset: wantedPreset(values),
    allowPlugins: !values['no-plugins'],
    settings: Object.fromEntries((values.rule ?? []).map((text) => ruleSetting('--rule', text))),
    targets: wantedTargets(values),
  };
}
