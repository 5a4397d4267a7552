import { createHash } from 'node:crypto';
import { UsageError } from '../usage-error.ts';

/** One of the parts that a run is split into: the second of eight is `{ number: 2, of: 8 }`. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/**
 * `2/8`. Throws UsageError.
 *
 * @param option what the value was given to, as the user wrote it.
 */
export function parseShard(option: string, text: string): Shard {
  const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number < 1 || number > of) {
    throw new UsageError(
      `${option} can't be "${text}".`,
      'Write it as number/of: 1/4 is the first of four parts, and 4/4 the last.',
    );
  }
  return { number, of };
}

/** By a hash of the path alone: a package stays in its shard whatever others come and go. */
export function isInShard(path: string, { number, of }: Shard): boolean {
  return createHash('sha256').update(path).digest().readUInt32BE() % of === number - 1;
}
