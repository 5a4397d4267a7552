import { bugReport } from '../bug-report.ts';
import type { Run } from '../run.ts';
import type { Terminal } from './terminal.ts';

/** What is not in the report: paths without a package, rules that broke. */
export function tellProblems({ empty, failures }: Run, { writeError }: Terminal): void {
  for (const { path, hint } of empty) writeError(`No package found: ${path}\n${hint}\n`);
  for (const { rule, error } of failures) writeError(bugReport(`Rule ${rule}`, error));
}
