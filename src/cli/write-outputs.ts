import { formatReport, type ReportStyle } from '../output/format-report.ts';
import type { Report } from '../report.ts';
import type { ReportOutput } from './option-values.ts';
import { writeReport } from './write-report.ts';

/** A report in files, each in its format. Throws UsageError for one that can't be written. */
export async function writeOutputs(
  report: Report,
  outputs: readonly ReportOutput[],
  style: ReportStyle,
  cwd: string,
): Promise<void> {
  for (const { format, path } of outputs) writeReport(path, await formatReport(report, format, style), cwd);
}
