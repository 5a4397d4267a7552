import { UsageError } from '../usage-error.ts';

export interface ConnectionsArguments {
  readonly paths: readonly string[];
  /** `undefined`: stdout. */
  readonly output: string | undefined;
  readonly isComplete: boolean;
}

export const connectionsOptions = {
  help: { type: 'boolean', short: 'h' },
  output: { type: 'string', short: 'o' },
  complete: { type: 'boolean' },
} as const;

/** Throws UsageError. */
export function connectionsArguments(
  words: readonly string[],
  {
    output,
    complete = false,
  }: { readonly output?: string | undefined; readonly complete?: boolean | undefined },
): ConnectionsArguments {
  const [verb, ...paths] = words;
  if (verb !== 'import') {
    const hint = 'Write: solution-lint connections import exported.json';
    throw new UsageError(
      verb === undefined ? 'connections needs a verb.' : `connections can't "${verb}".`,
      hint,
    );
  }
  if (paths.length === 0)
    throw new UsageError('connections import needs files.', 'Name the JSON files that were exported.');
  return { paths, output, isComplete: complete };
}
