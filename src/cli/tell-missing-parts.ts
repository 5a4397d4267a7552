import type { Report } from '../report.ts';
import { missingParts } from '../stored/merge-shards.ts';
import type { StoredReport } from '../stored/stored-report.ts';
import type { Terminal } from './terminal.ts';

/**
 * Whether parts of what a run found are missing, as where a job of several was cut off: what was not joined is not
 * checked. One part alone is what was asked for.
 */
export function tellMissingParts(
  stored: readonly StoredReport[],
  { shards }: Report,
  { writeError }: Terminal,
): boolean {
  if (shards === undefined || (stored.length === 1 && shards.numbers.length === 1)) return false;
  const missing = missingParts(shards);
  const [are, they] =
    missing.length === 1 ? ['Part', 'is not here: what it tells'] : ['Parts', 'are not here: what they tell'];
  writeError(
    `${are} ${missing.join(', ')} of ${shards.of} ${they} is missing.\nJoin all parts of the run; see why these were not written.\n`,
  );
  return true;
}
