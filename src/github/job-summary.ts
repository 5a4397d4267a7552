import { markdown } from '../output/markdown.ts';
import type { GraphParts } from '../output/sorted-graph.ts';
import type { Run } from '../run.ts';
import { changedPart } from './changed-part.ts';
import { isIdle, nothingToCheck } from './idle.ts';
import { picture } from './picture.ts';
import { type Remark, remarkAlert } from './remark.ts';

/** GitHub takes no more for a step's summary. */
const summaryBytes = 1024 * 1024;

interface SummaryParts extends Pick<Run, 'report' | 'empty'> {
  /** Of all packages that were read. */
  readonly graph: GraphParts;
  readonly remarks: readonly Remark[];
  /** What started the workflow. */
  readonly event: string;
}

/** A page on what was found and what changed, with a picture of who uses whom. */
export function jobSummary({ report, empty, graph, remarks, event }: SummaryParts): string {
  const before = remarks.map((remark) => `${remarkAlert(remark)}\n\n`).join('');
  if (isIdle({ report, empty })) return `${before}## solution-lint: nothing to check\n\n${nothingToCheck}\n`;
  const part = changedPart(graph, report.packages);
  const after = part.nodes.length === 0 ? '' : `\n### Who uses whom\n\n${picture(part) ?? tooLarge}\n`;
  const room = summaryBytes - Buffer.byteLength(before + after);
  return before + markdown(report, room, subjects.get(event)) + after;
}

const tooLarge = 'Too large for GitHub to draw: `solution-lint graph` prints it.';

const subjects: ReadonlyMap<string, string> = new Map([
  ['pull_request', 'This pull request'],
  ['pull_request_target', 'This pull request'],
  ['merge_group', 'This merge group'],
  ['push', 'This push'],
]);
