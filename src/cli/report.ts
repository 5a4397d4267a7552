import { mergeReports } from '../stored/merge-reports.ts';
import { UsageError } from '../usage-error.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { openStoredReports } from './open-stored-reports.ts';
import { printReport } from './print-report.ts';
import type { ReportArguments } from './report-arguments.ts';
import { tellMissingParts } from './tell-missing-parts.ts';
import type { Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

/** `report`: what earlier runs found, in any format, with the exit code of a run that finds the same. */
export async function report(wanted: ReportArguments, terminal: Terminal): Promise<ExitCode> {
  const stored = await openStoredReports(wanted.paths, terminal.cwd);
  const merged = mergeReports(stored);
  if (wanted.newOnly && merged.comparison === undefined) {
    throw new UsageError(
      '--new-only needs reports that were compared with something.',
      'Give --against to the runs that write them.',
    );
  }
  const { format, outputs, quiet } = wanted;
  await printReport(merged, format, { quiet }, terminal);
  await writeOutputs(merged, outputs, { quiet }, terminal.cwd);
  const isIncomplete = tellMissingParts(stored, merged, terminal);
  return exitCodeOf({ report: merged, hasFailure: false, isIncomplete }, wanted);
}
