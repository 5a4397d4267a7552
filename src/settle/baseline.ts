import { isRemark } from '../engine/is-remark.ts';
import { isUnread } from '../engine/is-unread.ts';
import { kindNames } from '../output/component-words.ts';
import { escapeControls } from '../output/escape.ts';
import type { Finding, PackageSummary, SuppressedFinding } from '../report.ts';

/** A finding that was there when a team began. */
export interface BaselineEntry {
  /** What it is, by meaning; the rest of the line is for its readers. */
  readonly fingerprint: string;
  readonly rule: string;
  readonly messageId: string;
  /** Unique name; empty where the finding is of no solution. */
  readonly solution: string;
  /** Kind and name. */
  readonly component: string;
}

/** A line that is no entry. */
export interface BaselineMistake {
  readonly line: number;
  readonly detail: string;
}

export interface ParsedBaseline {
  readonly entries: readonly BaselineEntry[];
  readonly mistakes: readonly BaselineMistake[];
}

interface Applied {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Entries of which nothing was found. */
  readonly stale: readonly BaselineEntry[];
}

const header = `# What solution-lint found here when this file was written: known, and reported no more. What is new is reported.
# A line is a finding: fingerprint, rule, message, solution, component. Its order and all after the rule is for readers.
# Delete a line to see its finding again; "solution-lint baseline prune" deletes those that are mended.
`;

const noSolution = '-';

/** A line for each finding, sorted, so that branches that change it merge; copies of a solution share theirs. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = new Set(entries.map(lineOf));
  return `${header}${[...lines]
    .sort()
    .map((line) => `${line}\n`)
    .join('')}`;
}

/** Entries of findings: neither of what was not read, which nobody can know of, nor of what the configuration accepts. */
export function baselineEntries(
  findings: readonly Finding[],
  packages: readonly PackageSummary[],
): readonly BaselineEntry[] {
  const solutionOf = new Map(packages.map(({ path, solution }) => [path, solution?.uniqueName ?? '']));
  const entries = findings
    .filter(isBaselined)
    .map(({ fingerprint, rule, messageId, package: path, component: { kind, id, name } }) => ({
      fingerprint,
      rule,
      messageId,
      solution: escapeControls(solutionOf.get(path) ?? ''),
      component: escapeControls(`${kindNames[kind]} ${name || id}`.trim()),
    }));
  return [...new Map(entries.toReversed().map((entry) => [entry.fingerprint, entry])).values()].toReversed();
}

export function parseBaseline(text: string): ParsedBaseline {
  const read = text
    .split(/\r\n|\n|\r/)
    .map((content, index) => ({ line: index + 1, content: content.trimEnd() }));
  const told = read.filter(({ content }) => content !== '' && !content.startsWith('#'));
  const parsed = told.map(({ line, content }) => ({ line, ...parseLine(content) }));
  return {
    entries: parsed.flatMap(({ entry }) => entry ?? []),
    mistakes: parsed.flatMap(({ line, detail }) => (detail === undefined ? [] : [{ line, detail }])),
  };
}

/** The text without the lines of some entries, and without repeated ones; all else stays as it is. */
export function pruneBaseline(text: string, gone: readonly BaselineEntry[]): string {
  const seen = new Set(gone.map(({ fingerprint }) => fingerprint));
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  return lines
    .filter((line) => {
      const fingerprint = parseLine(line.trimEnd()).entry?.fingerprint;
      if (fingerprint === undefined) return true;
      const isNeeded = !seen.has(fingerprint);
      seen.add(fingerprint);
      return isNeeded;
    })
    .join('');
}

/** @param reason what is said of each finding that the baseline takes away. */
export function applyBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  reason: string,
): Applied {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const isKnown = (finding: Finding) => isBaselined(finding) && known.has(finding.fingerprint);
  const suppressed = findings.filter(isKnown);
  const found = new Set(suppressed.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.filter((finding) => !isKnown(finding)),
    suppressed: suppressed.map((finding) => ({ ...finding, suppression: { kind: 'baseline', reason } })),
    stale: entries.filter(({ fingerprint }) => !found.has(fingerprint)),
  };
}

/**
 * Of the stale entries those that are mended, and not only out of sight: their rule ran, over all packages or at least
 * over their solution.
 */
export function mendedEntries(
  stale: readonly BaselineEntry[],
  thorough: ReadonlySet<string>,
  isInSight: (solution: string) => boolean,
): readonly BaselineEntry[] {
  return stale.filter(({ rule, solution }) => thorough.has(rule) && isInSight(solution));
}

function isBaselined({ rule }: Finding): boolean {
  return !isUnread(rule) && !isRemark(rule);
}

function lineOf({ fingerprint, rule, messageId, solution, component }: BaselineEntry): string {
  return [fingerprint, rule, messageId, solution || noSolution, component].join('\t');
}

function parseLine(line: string): { readonly entry?: BaselineEntry; readonly detail?: string } {
  const [fingerprint = '', rule = '', messageId = '', solution = '', component = ''] = line.split('\t');
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) return { detail: 'this is a mark of a merge conflict' };
  if (!/^[0-9a-f]{16}(?:-(?:[2-9]|[1-9]\d+))?$/.test(fingerprint))
    return { detail: 'it does not begin with a fingerprint and a tab' };
  if (!/^[a-z][a-z0-9-]*$/.test(rule)) return { detail: 'no rule stands after the fingerprint' };
  return {
    entry: { fingerprint, rule, messageId, solution: solution === noSolution ? '' : solution, component },
  };
}
