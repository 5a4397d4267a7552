import { json } from '../output/json.ts';
import { mergeReports } from '../stored/merge-reports.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { MergeArguments } from './merge-arguments.ts';
import { openStoredReports } from './open-stored-reports.ts';
import { tellMissingParts } from './tell-missing-parts.ts';
import type { Terminal } from './terminal.ts';
import { writeReport } from './write-report.ts';

/** `merge`: several runs as one report; what it found fails only `report`. */
export async function merge({ paths, output }: MergeArguments, terminal: Terminal): Promise<ExitCode> {
  const { cwd, writeOutput } = terminal;
  const stored = await openStoredReports(paths, cwd);
  const merged = mergeReports(stored);
  const text = json(merged);
  if (output === undefined) writeOutput(text);
  else writeReport(output, text, cwd);
  return tellMissingParts(stored, merged, terminal) ? exitCodes.unread : exitCodes.clean;
}
