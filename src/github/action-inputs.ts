import { oneOf, type ReportOutput, reportOutput, ruleSetting, wholeNumber } from '../cli/option-values.ts';
import { wantedTargets } from '../cli/target-options.ts';
import type { WantedConfiguration } from '../config/open-configuration.ts';
import type { RuleSettings } from '../engine/rule-settings.ts';
import { type Severity, severities } from '../engine/severity.ts';
import type { WantedTargets } from '../target/load.ts';
import { UsageError } from '../usage-error.ts';

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
  /** Write what a reviewer should know below the pull request. */
  readonly comment: boolean;
  /** Send the report to code scanning. */
  readonly upload: boolean;
  /** What tells the comment and the upload of this step from those of others. */
  readonly category: string | undefined;
  /** As the runner gives the job's. */
  readonly matrix: string;
  /** Empty where there is none. */
  readonly token: string;
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
  const upload = flag('upload') ?? false;
  const changedOnly = flag('changed-only');
  if (upload && changedOnly === true) {
    throw new UsageError(
      "upload and changed-only can't go together: code scanning takes what is not uploaded as fixed.",
      'Leave changed-only out: new-only: true judges only what is new.',
    );
  }
  return {
    paths: lines('paths'),
    failOn: oneOf('fail-on', text('fail-on') ?? 'error', severities),
    maxWarnings: wholeNumber('max-warnings', text('max-warnings')),
    settings: Object.fromEntries(lines('rules').map((line) => ruleSetting('rules', line))),
    config: configurationIn(text('config')),
    baseline: text('baseline')?.toLowerCase() === 'false' ? false : text('baseline'),
    base: text('base'),
    changedOnly: upload ? false : changedOnly,
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
    comment: flag('comment') ?? false,
    upload,
    category: text('category'),
    matrix: getInput('matrix'),
    token: getInput('token'),
    workingDirectory: text('working-directory') ?? '.',
  };
}

/** A file; `false`: none. */
function configurationIn(value: string | undefined): WantedConfiguration {
  if (value === undefined) return 'found';
  return value.toLowerCase() === 'false' ? 'none' : { path: value };
}
