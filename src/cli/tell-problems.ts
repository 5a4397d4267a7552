import { ruleBugReport } from '../bug-report.ts';
import type { Run } from '../run.ts';
import type { Terminal } from './terminal.ts';

/** What is not in the report: paths without a package, rules and plugins that broke. */
export function tellProblems({ empty, failures, own }: Run, { writeError }: Terminal): void {
  for (const { path, hint } of empty) writeError(`No package found: ${path}\n${hint}\n`);
  for (const failure of failures) writeError(ruleBugReport(failure));
  for (const { message, hint } of own.brokenPlugins) writeError(`${message}\n${hint}\n`);
}
