import type { ReportFormat } from '../output/format-report.ts';
import { isPrivilegedEvent } from '../privileged-event.ts';

/** What a command may know of and do to the outside: tests hand in their own. */
export interface Terminal {
  readonly cwd: string;
  /** Standard output is a terminal: only then there is colour, and a width to fit. */
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** https://no-color.org and https://force-color.org */
export function hasColour({ isTerminal, environment }: Terminal): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR !== '0';
  return isTerminal && environment.TERM !== 'dumb';
}

/** A job that may hold secrets, on a checkout that may be a stranger's: what is in it must not be run. */
export function isPrivileged({ environment }: Terminal): boolean {
  return isPrivilegedEvent(environment.GITHUB_EVENT_NAME);
}

/** What a build server reads where nothing is asked for: annotations; people everywhere else. */
export function formatOf({ environment }: Terminal): ReportFormat {
  if (environment.GITHUB_ACTIONS === 'true') return 'github';
  return environment.TF_BUILD?.toLowerCase() === 'true' ? 'azure' : 'pretty';
}

/** Columns to fit. A pipe has none: 80 reads well everywhere. */
export function widthOf({ isTerminal, columns }: Terminal): number {
  return isTerminal && columns ? columns : 80;
}
