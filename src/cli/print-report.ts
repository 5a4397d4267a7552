import { formatReport, type ReportFormat, type ReportStyle } from '../output/format-report.ts';
import type { Report } from '../report.ts';
import { formatOf, hasColour, type Terminal, widthOf } from './terminal.ts';

/**
 * A report on standard output, as wide as the terminal is.
 *
 * @param wanted `undefined`: what suits the place.
 */
export async function printReport(
  report: Report,
  wanted: ReportFormat | undefined,
  style: ReportStyle,
  terminal: Terminal,
): Promise<void> {
  const screen = { ...style, width: widthOf(terminal), colour: hasColour(terminal) };
  terminal.writeOutput(await formatReport(report, wanted ?? formatOf(terminal), screen));
}
