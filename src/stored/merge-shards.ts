import type { Shards } from '../report.ts';
import { UsageError } from '../usage-error.ts';
import type { StoredReport } from './stored-report.ts';

/** Which parts there are now; `undefined`: all of them. Throws UsageError for parts of two runs. */
export function mergeShards(stored: readonly StoredReport[]): Shards | undefined {
  const parts = stored.flatMap(({ name, report }) => (report.shards ? [{ name, ...report.shards }] : []));
  const [first] = parts;
  if (first === undefined) return undefined;
  const { of } = first;
  const other = parts.find((part) => part.of !== of);
  if (other) {
    throw new UsageError(
      `${first.name} is a part of ${of}, and ${other.name} a part of ${other.of}.`,
      'Join all parts of one run first, and then the runs.',
    );
  }
  const numbers = [...new Set(parts.flatMap((part) => part.numbers))].sort((a, b) => a - b);
  return missingParts({ numbers, of }).length === 0 ? undefined : { numbers, of };
}

/** The parts that are not here. */
export function missingParts({ numbers, of }: Shards): readonly number[] {
  const present = new Set(numbers);
  return Array.from({ length: of }, (_, index) => index + 1).filter((number) => !present.has(number));
}
