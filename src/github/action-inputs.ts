import { oneOf, type ReportOutput, reportOutput, ruleSetting, wholeNumber } from '../cli/option-values.ts';
import { wantedTargets } from '../cli/target-options.ts';
import type { WantedConfiguration } from '../config/open-configuration.ts';
import type { RuleSettings } from '../engine/rule-settings.ts';
import { type Severity, severities } from '../engine/severity.ts';
import type { WantedTargets } from '../target/load.ts';

/** What a workflow asks for, below `with:`. `undefined`: it says nothing. */
export interface ActionInputs {
  readonly paths: readonly string[];
  readonly failOn: Severity;
  readonly maxWarnings: number;
  readonly settings: RuleSettings;
  readonly config: WantedConfiguration;
  /** `undefined`: the closest one; `false`: none. */
  readonly baseline: string | false | undefined;
  readonly base: string | undefined;
  readonly changedOnly: boolean | undefined;
  readonly newOnly: boolean;
  /** Paths are relative to the working folder, as in all other inputs. */
  readonly targets: WantedTargets | undefined;
  readonly outputs: readonly ReportOutput[];
  readonly workingDirectory: string;
}

/** Answers with the text of an input, trimmed; empty where the workflow doesn't give it. */
export type GetInput = (name: string) => string;

/** Throws UsageError. */
export function readInputs(getInput: GetInput): ActionInputs {
  const text = (name: string) => getInput(name) || undefined;
  const lines = (name: string) =>
    getInput(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const some = (name: string) => {
    const found = lines(name);
    return found.length === 0 ? undefined : found;
  };
  const flag = (name: string) => {
    const value = text(name);
    return value === undefined ? undefined : oneOf(name, value.toLowerCase(), ['true', 'false']) === 'true';
  };
  const sarif = text('sarif');
  return {
    paths: lines('paths'),
    failOn: oneOf('fail-on', text('fail-on') ?? 'error', severities),
    maxWarnings: wholeNumber('max-warnings', text('max-warnings')),
    settings: Object.fromEntries(lines('rules').map((line) => ruleSetting('rules', line))),
    config: configurationIn(text('config')),
    baseline: text('baseline')?.toLowerCase() === 'false' ? false : text('baseline'),
    base: text('base'),
    changedOnly: flag('changed-only'),
    newOnly: flag('new-only') ?? false,
    targets: wantedTargets(
      {
        targets: text('targets'),
        target: some('target'),
        settings: some('settings'),
        connections: some('connections'),
        principal: text('principal'),
        importer: text('importer'),
      },
      '',
    ),
    outputs: [
      ...(sarif === undefined ? [] : [{ format: 'sarif', path: sarif } as const]),
      ...lines('outputs').map((line) => reportOutput('outputs', line)),
    ],
    workingDirectory: text('working-directory') ?? '.',
  };
}

/** A file; `false`: none. */
function configurationIn(value: string | undefined): WantedConfiguration {
  if (value === undefined) return 'found';
  return value.toLowerCase() === 'false' ? 'none' : { path: value };
}
