import type { WantedConfiguration } from '../config/open-configuration.ts';
import type { PresetName } from '../config/presets.ts';
import type { RuleSettings } from '../engine/rule-settings.ts';
import type { WantedTargets } from '../target/load.ts';
import { UsageError } from '../usage-error.ts';
import {
  type ConfigurationValues,
  configurationOptions,
  wantedConfiguration,
  wantedPreset,
} from './configuration-options.ts';
import { ruleSetting } from './option-values.ts';
import { type TargetValues, targetOptions, wantedTargets } from './target-options.ts';

const baselineVerbs = ['create', 'prune', 'check'] as const;

export interface BaselineArguments {
  readonly verb: (typeof baselineVerbs)[number];
  readonly paths: readonly string[];
  /** `undefined`: the closest one. */
  readonly file: string | undefined;
  /** An older one may be lost. */
  readonly isForced: boolean;
  readonly config: WantedConfiguration;
  readonly preset: PresetName | undefined;
  readonly allowPlugins: boolean;
  readonly settings: RuleSettings;
  readonly targets: WantedTargets | undefined;
}

export const baselineOptions = {
  help: { type: 'boolean', short: 'h' },
  baseline: { type: 'string' },
  force: { type: 'boolean' },
  ...configurationOptions,
  rule: { type: 'string', multiple: true },
  ...targetOptions,
} as const;

interface BaselineValues extends TargetValues, ConfigurationValues {
  readonly baseline?: string | undefined;
  readonly force?: boolean | undefined;
  readonly rule?: readonly string[] | undefined;
}

/** Throws UsageError. */
export function baselineArguments(words: readonly string[], values: BaselineValues): BaselineArguments {
  const [word, ...paths] = words;
  const verb = baselineVerbs.find((candidate) => candidate === word);
  const hint = 'Write: solution-lint baseline create, baseline prune or baseline check.';
  if (verb === undefined) {
    throw new UsageError(word === undefined ? 'baseline needs a verb.' : `baseline can't "${word}".`, hint);
  }
  if (values.force && verb !== 'create') {
    throw new UsageError(
      `baseline ${verb} has no option --force.`,
      'Only baseline create writes over a file.',
    );
  }
  return {
    verb,
    paths,
    file: values.baseline,
    isForced: values.force ?? false,
    config: wantedConfiguration(values),
    preset: wantedPreset(values),
    allowPlugins: !values['no-plugins'],
    settings: Object.fromEntries((values.rule ?? []).map((text) => ruleSetting('--rule', text))),
    targets: wantedTargets(values),
  };
}
