import type { WantedConfiguration } from '../config/open-configuration.ts';
import type { PresetName } from '../config/presets.ts';
import type { RuleSettings } from '../engine/rule-settings.ts';
import type { WantedTargets } from '../target/load.ts';
import { UsageError } from '../usage-error.ts';
import { configurationOptions, wantedConfiguration, wantedPreset } from './configuration-options.ts';
import { ruleSetting } from './option-values.ts';
import { targetOptions, wantedTargets } from './target-options.ts';

export interface ExplainArguments {
  /** A rule's id, or how a finding's fingerprint begins. */
  readonly subject: string;
  readonly paths: readonly string[];
  readonly against: string | undefined;
  readonly settings: RuleSettings;
  readonly config: WantedConfiguration;
  readonly preset: PresetName | undefined;
  readonly targets: WantedTargets | undefined;
}

export const explainOptions = {
  help: { type: 'boolean', short: 'h' },
  rule: { type: 'string', multiple: true },
  against: { type: 'string' },
  config: configurationOptions.config,
  'no-config': configurationOptions['no-config'],
  preset: configurationOptions.preset,
  ...targetOptions,
} as const;

type ExplainValues = Parameters<typeof wantedConfiguration>[0] &
  Parameters<typeof wantedTargets>[0] & {
    readonly rule?: readonly string[] | undefined;
    readonly against?: string | undefined;
  };

/** Throws UsageError. */
export function explainArguments(words: readonly string[], values: ExplainValues): ExplainArguments {
  const [subject, ...paths] = words;
  if (subject === undefined || subject === '') {
    throw new UsageError(
      'explain needs a rule or the fingerprint of a finding.',
      'Write: solution-lint explain flow-off; solution-lint rules lists the rules.',
    );
  }
  return {
    subject,
    paths,
    against: values.against,
    settings: Object.fromEntries((values.rule ?? []).map((text) => ruleSetting('--rule', text))),
    config: wantedConfiguration(values),
    preset: wantedPreset(values),
    targets: wantedTargets(values),
  };
}
