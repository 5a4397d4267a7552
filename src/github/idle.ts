import { isEmpty } from '../output/is-empty.ts';
import type { Run } from '../run.ts';

export const nothingToCheck = 'Nothing to check: the change touches no package.';

/** Whether a change touches nothing that could be reported, neither as it is nor as it was. */
export function isIdle({ report, empty }: Pick<Run, 'report' | 'empty'>): boolean {
  return report.comparison !== undefined && empty.length === 0 && isEmpty(report);
}
