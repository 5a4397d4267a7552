import { UsageError } from '../usage-error.ts';
import { type RunArguments, type RunValues, runArguments, runOptions } from './run-options.ts';

const baselineVerbs = ['create', 'prune', 'check'] as const;

export interface BaselineArguments extends RunArguments {
  readonly verb: (typeof baselineVerbs)[number];
  readonly paths: readonly string[];
  /** `undefined`: the closest one. */
  readonly file: string | undefined;
  /** An older one may be lost. */
  readonly isForced: boolean;
}

export const baselineOptions = {
  help: { type: 'boolean', short: 'h' },
  baseline: { type: 'string' },
  force: { type: 'boolean' },
  ...runOptions,
} as const;

interface BaselineValues extends RunValues {
  readonly baseline?: string | undefined;
  readonly force?: boolean | undefined;
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
    ...runArguments(values),
  };
}
