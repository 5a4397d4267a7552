import { UsageError } from '../usage-error.ts';

export interface MergeArguments {
  /** Files that `--format json` wrote, and globs. */
  readonly paths: readonly string[];
  /** `undefined`: stdout. */
  readonly output: string | undefined;
}

export const mergeOptions = {
  help: { type: 'boolean', short: 'h' },
  output: { type: 'string', short: 'o' },
} as const;

/** Throws UsageError. */
export function mergeArguments(
  paths: readonly string[],
  { output }: { readonly output?: string | undefined },
): MergeArguments {
  if (paths.length > 0) return { paths, output };
  throw new UsageError('merge needs files.', 'Name what was written with --format json.');
}
