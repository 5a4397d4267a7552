import { lstatSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { ReportOutput } from '../cli/option-values.ts';
import { writeReport } from '../cli/write-report.ts';
import { isInside } from '../input/is-inside.ts';
import { formatReport } from '../output/format-report.ts';
import type { Run } from '../run.ts';
import { lineReader } from '../settle/line-of.ts';
import { UsageError } from '../usage-error.ts';

interface Place {
  readonly workspace: string;
  /** What the paths of the reports are relative to. */
  readonly folder: string;
}

/** Writes the reports; answers with their paths below the workspace, as later steps take them. Throws UsageError. */
export async function writeReportFiles(
  done: Run,
  outputs: readonly ReportOutput[],
  { workspace, folder }: Place,
): Promise<readonly ReportOutput[]> {
  const written: ReportOutput[] = [];
  for (const { format, path } of outputs) {
    const absolute = resolve(folder, path);
    refuseLinkOutside(absolute, path, workspace);
    const excerptOf = lineReader(done.graph.packages);
    const style = {
      excerptOf,
      graph: done.graph,
      isIgnored: done.isIgnored,
      targets: done.targets,
      rules: done.own.rules,
    };
    writeReport(absolute, await formatReport(done.report, format, style), folder);
    const below = relative(workspace, absolute).split(sep).join('/');
    written.push({ format, path: isInside(workspace, absolute) ? below : absolute });
  }
  return written;
}

/** The checkout may be a stranger's: a link in it must not take a report to a place that the workflow did not name. */
function refuseLinkOutside(absolute: string, path: string, workspace: string): void {
  if (!isInside(workspace, absolute)) return;
  if (
    isLink(absolute) ||
    !isInside(realpathSync(workspace), realpathSync(existingFolder(dirname(absolute))))
  ) {
    throw new UsageError(
      `Can't write "${path}": a link in the workspace leads elsewhere.`,
      'Name a file that is no link, in a folder of the workspace.',
    );
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function existingFolder(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? existingFolder(dirname(path)) : path;
}
