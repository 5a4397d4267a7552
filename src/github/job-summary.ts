import { graphMermaid } from '../output/graph-mermaid.ts';
import { markdown } from '../output/markdown.ts';
import type { GraphParts } from '../output/sorted-graph.ts';
import type { Run } from '../run.ts';
import { changedPart } from './changed-part.ts';
import { isIdle, nothingToCheck } from './idle.ts';
import { type Remark, remarkAlert } from './remark.ts';

/** GitHub takes no more for a step's summary. */
const summaryBytes = 1024 * 1024;

/** GitHub draws no larger Mermaid picture. */
const pictureLimits = { characters: 50_000, arrows: 500 } as const;

interface SummaryParts extends Pick<Run, 'report' | 'empty'> {
  /** Of all packages that were read. */
  readonly graph: GraphParts;
  readonly remark: Remark | undefined;
  /** What started the workflow. */
  readonly event: string;
}

/** A page on what was found and what changed, with a picture of who uses whom. */
export function jobSummary({ report, empty, graph, remark, event }: SummaryParts): string {
  if (isIdle({ report, empty })) return `## solution-lint: nothing to check\n\n${nothingToCheck}\n`;
  const part = changedPart(graph, report.packages);
  const before = remark === undefined ? '' : `${remarkAlert(remark)}\n\n`;
  const after = part.nodes.length === 0 ? '' : `\n### Who uses whom\n\n${picture(part)}\n`;
  const room = summaryBytes - Buffer.byteLength(before + after);
  return before + markdown(report, room, subjects.get(event)) + after;
}

const subjects: ReadonlyMap<string, string> = new Map([
  ['pull_request', 'This pull request'],
  ['pull_request_target', 'This pull request'],
  ['merge_group', 'This merge group'],
  ['push', 'This push'],
]);

function picture(graph: GraphParts): string {
  const arrows = new Set(graph.edges.map(({ from, to, kind }) => JSON.stringify([from.key, to.key, kind])));
  const text = arrows.size > pictureLimits.arrows ? undefined : graphMermaid(graph);
  return text === undefined || text.length > pictureLimits.characters
    ? 'Too large for GitHub to draw: `solution-lint graph` prints it.'
    : `\`\`\`mermaid\n${text}\`\`\``;
}
