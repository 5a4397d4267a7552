import { isDay } from '../settle/suppression.ts';
import { UsageError } from '../usage-error.ts';
import { type RunArguments, type RunValues, runArguments, runOptions } from './run-options.ts';

export interface SuppressArguments extends RunArguments {
  /** The whole of it, or how it begins. */
  readonly fingerprint: string;
  readonly paths: readonly string[];
  readonly reason: string;
  readonly until: string | undefined;
}

export const suppressOptions = {
  help: { type: 'boolean', short: 'h' },
  reason: { type: 'string' },
  until: { type: 'string' },
  ...runOptions,
} as const;

interface SuppressValues extends RunValues {
  readonly reason?: string | undefined;
  readonly until?: string | undefined;
}

const example = 'solution-lint suppress 0f1e2d --reason "The pipeline turns it on."';

/** Throws UsageError. */
export function suppressArguments(words: readonly string[], values: SuppressValues): SuppressArguments {
  const [word = '', ...paths] = words;
  const { reason = '', until } = values;
  if (word === '') throw new UsageError('suppress needs the fingerprint of a finding.', `Write: ${example}`);
  if (!/^[0-9a-f]{6,16}(?:-\d*)?$/i.test(word)) {
    throw new UsageError(
      `"${word}" is no fingerprint.`,
      'It has 16 digits from 0 to f, of which the first 6 may do. To see them: solution-lint explain <rule> <paths>',
    );
  }
  if (reason.trim() === '') {
    throw new UsageError('suppress needs a reason.', `Say why the finding is accepted: ${example}`);
  }
  if (until !== undefined && !isDay(until)) {
    throw new UsageError(
      `--until can't be "${until}".`,
      'Write the last day on which it holds as 2027-03-31.',
    );
  }
  if (values['no-config']) {
    throw new UsageError(
      'suppress writes into a configuration: it has no option --no-config.',
      'Leave it out, or name one: --config <file>',
    );
  }
  return {
    fingerprint: word.toLowerCase(),
    paths,
    reason: reason.trim(),
    until,
    ...runArguments(values),
  };
}
