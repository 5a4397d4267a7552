import { unloadedPluginsText } from '../../config/plugin.ts';
import { type Severity, severities } from '../../engine/severity.ts';
import { groupBy } from '../../group-by.ts';
import { type Artifact, artifactOf, entryWords } from '../../output/artifact.ts';
import { plural } from '../../output/component-words.ts';
import { limitText } from '../../output/limit-text.ts';
import { changeList, fixedTable, fold, readinessTable } from '../../output/markdown-blocks.ts';
import { markdownText } from '../../output/markdown-text.ts';
import { newFindings, newFirst } from '../../output/new-first.ts';
import { targetWords, toldTargets } from '../../output/readiness-words.ts';
import type { GraphParts } from '../../output/sorted-graph.ts';
import {
  checkedWords,
  comparisonWords,
  countWords,
  solutionWords,
  unknownWords,
} from '../../output/summary-words.ts';
import type { Finding, Report, TargetReadiness } from '../../report.ts';
import type { Run } from '../../run.ts';
import { isIdle, nothingToCheck } from '../idle.ts';
import { picture } from '../picture.ts';
import { type Remark, remarkAlert } from '../remark.ts';
import { changedNodes } from './changed-nodes.ts';

export interface CommentParts extends Pick<Run, 'report' | 'empty' | 'failures' | 'own'> {
  /** What it begins with. */
  readonly marker: string;
  /** Tells it from comments of other steps; empty where there are none. */
  readonly title: string;
  /** Of all packages that were read. */
  readonly graph: GraphParts;
  readonly remark: Remark | undefined;
  readonly isFailure: boolean;
  readonly links: CommentLinks;
}

/** Addresses, each without a character that ends a link. */
export interface CommentLinks {
  /** Of the run, with the job summary. */
  readonly run: string;
  /** `undefined`: it has no place where a browser shows it. */
  file(artifact: Artifact): string | undefined;
  rule(finding: Finding): string | undefined;
}

/** GitHub takes no more for a comment. */
export const commentLength = 65_536;

/** How many of each there is room for. */
interface Room {
  readonly added: number;
  readonly changes: number;
  readonly targets: number;
  readonly flows: number;
  readonly pictures: number;
  readonly fixed: number;
  readonly remaining: number;
}

const whole: Room = {
  added: 200,
  changes: 50,
  targets: 10,
  flows: 50,
  pictures: 1,
  fixed: 50,
  remaining: 100,
};

/** What goes first is what a reader of the change needs least. The last fits, whatever the names are. */
const shorter: readonly Partial<Room>[] = [
  { remaining: 0 },
  { fixed: 0 },
  { pictures: 0 },
  { flows: 10, changes: 20 },
  { added: 50 },
  { added: 20, flows: 0 },
  { added: 5, changes: 5 },
  { added: 0, changes: 0 },
];

interface Contents extends CommentParts {
  /** What is new; without a comparison, everything. */
  readonly added: readonly Finding[];
  readonly remaining: readonly Finding[];
  /** Of what is new or has changed, with its neighbours. */
  readonly drawn: string | undefined;
}

/** What a reviewer should know: what is new and what to do, what it takes to deploy; then what was there before. */
export function commentText(parts: CommentParts): string {
  const contents = contentsOf(parts);
  let room = whole;
  let text = page(contents, room);
  for (const step of shorter) {
    if (text.length <= commentLength) break;
    room = { ...room, ...step };
    text = page(contents, room);
  }
  return text;
}

function contentsOf(parts: CommentParts): Contents {
  const { report, graph } = parts;
  const isNew = newFindings(report);
  const isAdded = (finding: Finding) => report.comparison === undefined || isNew(finding);
  const ranked = newFirst(report);
  const added = ranked.filter(isAdded);
  const around = changedNodes(graph, report, added);
  return {
    ...parts,
    added,
    remaining: ranked.filter((finding) => !isAdded(finding)),
    drawn: around.edges.length === 0 ? undefined : picture(around),
  };
}

/** Whether nobody waits for the comment: there is nothing to do, and nothing to be glad of. */
export function isQuiet(parts: CommentParts): boolean {
  return isClean(parts) && (parts.report.comparison?.fixed ?? []).length === 0;
}

/** Whether there is nothing to do. */
function isClean({ report, empty, failures, own, remark, isFailure }: CommentParts): boolean {
  const { comparison, findings, readiness = [] } = report;
  return (
    !isFailure &&
    remark === undefined &&
    [
      empty,
      failures,
      own.brokenPlugins,
      comparison?.new ?? findings,
      comparison?.connectionChanges ?? [],
    ].every((list) => list.length === 0) &&
    !readiness.some(isAnyOff)
  );
}

function isAnyOff({ flows }: TargetReadiness): boolean {
  return flows.some(({ verdict }) => verdict === 'off');
}

function page(contents: Contents, room: Room): string {
  return `${[contents.marker, heading(contents), ...blocks(contents, room)].join('\n\n')}\n`;
}

function blocks(contents: Contents, room: Room): readonly string[] {
  const { report } = contents;
  if (isIdle(contents)) return [nothingToCheck];
  const checked = markdownText([checkedWords(report), comparisonWords(report)].join(' ').trim());
  const before = [
    ...fold(
      `${report.comparison?.fixed.length} fixed`,
      fixedTable(report.comparison?.fixed ?? [], room.fixed),
    ),
    ...fold(
      `${contents.remaining.length} as before`,
      findingBlocks(contents, contents.remaining, room.remaining),
    ),
    ...leftOut(contents, room),
  ];
  const deployed = readinessBlocks(report, room);
  if (isClean(contents)) {
    const folded = fold(checked, [...deployed, ...before]);
    return folded.length === 0 ? [checked] : folded;
  }
  return [
    ...troubles(contents),
    checked,
    ...titled(
      report.comparison === undefined ? 'Findings' : 'New',
      findingBlocks(contents, contents.added, room.added),
    ),
    ...titled(
      'Connection changes',
      changeList(report.comparison?.connectionChanges ?? [], room.changes, 'This pull request'),
    ),
    ...deployed,
    ...titled('Who uses whom', contents.drawn === undefined || room.pictures === 0 ? [] : [contents.drawn]),
    ...before,
  ];
}

function titled(title: string, some: readonly string[]): readonly string[] {
  return some.length === 0 ? [] : [`### ${title}`, ...some];
}

function heading({ report, title, isFailure, added, empty }: Contents): string {
  const name = title === '' ? '' : ` (${markdownText(limitText(title, 100))})`;
  const isWarned = added.some(({ severity }) => severity !== 'note');
  const mark = isFailure ? '❌' : isWarned ? '⚠️' : '✅';
  const words = isIdle({ report, empty }) ? 'nothing to check' : headline(report, added, isFailure);
  return `## ${mark} solution-lint${name}: ${words}`;
}

function headline(report: Report, added: readonly Finding[], isFailure: boolean): string {
  if (report.comparison === undefined) return countWords(report);
  const counts = severities.flatMap((severity) => {
    const count = added.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [plural(count, `new ${severity}`)];
  });
  if (counts.length > 0) return counts.join(', ');
  return isFailure && report.findings.length > 0 ? `nothing new; ${countWords(report)}` : 'nothing new';
}

const shownTroubles = 5;

/** What makes the rest less than the whole truth. */
function troubles({ empty, failures, own, remark }: CommentParts): readonly string[] {
  const texts = [
    ...empty.map(({ path, hint }) => `No package found: ${limitText(path, 200)}. ${limitText(hint, 300)}`),
    ...own.brokenPlugins.map(({ message, hint }) => `${limitText(message, 300)} ${limitText(hint, 300)}`),
    ...(own.unloadedPlugins.length === 0 ? [] : [limitText(unloadedPluginsText(own.unloadedPlugins), 500)]),
    ...failures.map(({ rule }) => `Rule ${limitText(rule, 100)} failed: what it would find is not here.`),
  ];
  return [
    ...(remark === undefined ? [] : [remark]),
    ...texts.slice(0, shownTroubles).map((text): Remark => ({ level: 'warning', text })),
  ].map(remarkAlert);
}

function readinessBlocks(report: Report, { targets, flows }: Room): readonly string[] {
  const some = toldTargets(report);
  const more = some.length - targets;
  return titled('Where it will be imported', [
    ...some.slice(0, targets).flatMap((target) => {
      const words = markdownText(limitText(targetWords(target), 300));
      return flows === 0 ? [`- ${words}`] : fold(words, readinessTable(target, flows), isAnyOff(target));
    }),
    ...(more > 0 ? [`And ${plural(more, 'target')} more: the JSON report has them all.`] : []),
  ]);
}

/** What is not there for its length, and where it is. */
function leftOut({ added, remaining, drawn, links }: Contents, room: Room): readonly string[] {
  const parts = [
    ...(added.length > room.added ? [`${added.length - room.added} of ${added.length} findings`] : []),
    ...(remaining.length > room.remaining
      ? [`${remaining.length - room.remaining} of ${remaining.length} as before`]
      : []),
    ...(drawn !== undefined && room.pictures === 0 ? ['the picture'] : []),
    ...(room.flows === 0 ? ['the flows of each target'] : []),
  ];
  if (parts.length === 0) return [];
  return [`**Left out for length**: ${parts.join(', ')}. The [job summary](${links.run}) has more room.`];
}

function findingBlocks(
  { report, links }: Contents,
  findings: readonly Finding[],
  count: number,
): readonly string[] {
  const known = new Map(report.packages.map((one) => [one.path, one]));
  return [...groupBy(findings.slice(0, count), (finding) => finding.package)].flatMap(([path, group]) => {
    const one = known.get(path);
    const about = one === undefined ? unknownWords(group) : solutionWords(one);
    const name = `<code>${markdownText(limitText(path, 300))}</code>`;
    return [
      about === '' ? name : `${name}: ${markdownText(limitText(about, 300))}`,
      group.map((finding) => item(finding, links)).join('\n'),
    ];
  });
}

const marks: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', note: 'ℹ️' };

function item(finding: Finding, links: CommentLinks): string {
  const { rule, severity, confidence, message, package: path, location } = finding;
  const place = entryWords(location);
  const where = place === '' ? '' : `<code>${markdownText(limitText(place, 300))}</code>`;
  const details = [
    confidence === 'medium' ? 'medium confidence' : '',
    link(markdownText(rule), links.rule(finding)),
    link(where, links.file(artifactOf(path, location))),
  ].filter((text) => text !== '');
  const text = markdownText(limitText(message, 1000));
  return `- ${marks[severity]} **${severity}** ${text}<br><sub>${details.join(' · ')}</sub>`;
}

function link(text: string, address: string | undefined): string {
  return text === '' || address === undefined ? text : `[${text}](${address})`;
}
