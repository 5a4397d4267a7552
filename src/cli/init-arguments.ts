import { UsageError } from '../usage-error.ts';

export interface InitArguments {
  /** Tells what would be written, and writes nothing. */
  readonly isDryRun: boolean;
  /** Also writes what makes a build run it, where that is a file of its own. */
  readonly writesBuild: boolean;
}

export const initOptions = {
  help: { type: 'boolean', short: 'h' },
  'dry-run': { type: 'boolean' },
  'write-ci': { type: 'boolean' },
} as const;

/** Throws UsageError. */
export function initArguments(
  words: readonly string[],
  values: { readonly 'dry-run'?: boolean | undefined; readonly 'write-ci'?: boolean | undefined },
): InitArguments {
  const [word] = words;
  if (word !== undefined) {
    throw new UsageError(
      `init takes no "${word}".`,
      'Run it in the folder that the configuration is to be in.',
    );
  }
  return { isDryRun: values['dry-run'] ?? false, writesBuild: values['write-ci'] ?? false };
}
