import type { WantedConfiguration } from '../config/open-configuration.ts';
import type { WantedTargets } from '../target/load.ts';
import { UsageError } from '../usage-error.ts';
import { configurationOptions, wantedConfiguration } from './configuration-options.ts';
import { oneOf } from './option-values.ts';
import { type TargetValues, targetOptions, wantedTargets } from './target-options.ts';

const verbs = ['create', 'update', 'check'] as const;

export interface SettingsArguments {
  readonly verb: (typeof verbs)[number];
  readonly paths: readonly string[];
  readonly config: WantedConfiguration;
  /** `undefined`: those of the configuration. */
  readonly targets: WantedTargets | undefined;
  /** Of `create`; `undefined`: stdout. */
  readonly output: string | undefined;
  /** Of `update`: entries for what is gone are removed. */
  readonly isPruned: boolean;
  /** Of `update`: tells what it would do. */
  readonly isDryRun: boolean;
}

export const settingsOptions = {
  help: { type: 'boolean', short: 'h' },
  output: { type: 'string', short: 'o' },
  prune: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  config: configurationOptions.config,
  'no-config': configurationOptions['no-config'],
  ...targetOptions,
} as const;

interface SettingsValues extends TargetValues {
  readonly output?: string | undefined;
  readonly prune?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean | undefined;
}

/** Throws UsageError. */
export function settingsArguments(words: readonly string[], values: SettingsValues): SettingsArguments {
  const [word, ...paths] = words;
  if (word === undefined) {
    throw new UsageError(
      'settings needs a verb.',
      `Use one of: ${verbs.join(', ')}. See: solution-lint settings --help`,
    );
  }
  const verb = oneOf('settings', word, verbs);
  const { output, prune = false, 'dry-run': isDryRun = false, settings } = values;
  if (verb !== 'create' && output !== undefined) throw misplaced('--output', 'create', verb);
  if (verb !== 'update' && prune) throw misplaced('--prune', 'update', verb);
  if (verb !== 'update' && isDryRun) throw misplaced('--dry-run', 'update', verb);
  if (verb === 'create' && settings !== undefined) {
    throw new UsageError(
      'settings create takes no --settings: it writes a new file.',
      'Name that with --output, or bring one that is there up to date: solution-lint settings update --settings file',
    );
  }
  const config = wantedConfiguration(values);
  return { verb, paths, config, targets: wantedTargets(values), output, isPruned: prune, isDryRun };
}

function misplaced(option: string, owner: string, verb: string): UsageError {
  return new UsageError(`settings ${verb} has no option ${option}.`, `It is one of settings ${owner}.`);
}
