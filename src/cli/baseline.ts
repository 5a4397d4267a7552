import { existsSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { isPartlyRead } from '../compare/partly-read.ts';
import { findConfiguration } from '../config/find-configuration.ts';
import { isUnread } from '../engine/is-unread.ts';
import { baselineName, findBaseline, readBaselineText } from '../input/baseline-file.ts';
import { displayPath } from '../input/open.ts';
import { isWholeWorkspace } from '../input/whole-workspace.ts';
import { plural } from '../output/component-words.ts';
import { escapeForLog } from '../output/escape.ts';
import { type Run, run } from '../run.ts';
import {
  type BaselineEntry,
  baselineEntries,
  formatBaseline,
  mendedEntries,
  parseBaseline,
  pruneBaseline,
} from '../settle/baseline.ts';
import { type LoadedBaseline, loadBaseline } from '../settle/load-baseline.ts';
import { UsageError } from '../usage-error.ts';
import type { BaselineArguments } from './baseline-arguments.ts';
import { pathOf } from './configuration-options.ts';
import { type ExitCode, exitCodeOf, exitCodes, outcomeOf } from './exit-code.ts';
import { goByConfiguration } from './go-by-configuration.ts';
import { tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';
import { writeReport } from './write-report.ts';

/** `baseline create`, `prune` and `check`: what was there when a team began, and what of it is mended. */
export function baselineCommand(wanted: BaselineArguments, terminal: Terminal): Promise<ExitCode> {
  return wanted.verb === 'create' ? create(wanted, terminal) : compare(wanted, terminal);
}

async function create(wanted: BaselineArguments, terminal: Terminal): Promise<ExitCode> {
  const { cwd, writeOutput } = terminal;
  const path = displayPath(
    wanted.file ?? findBaseline(cwd, pathOf(wanted.config)) ?? newPath(wanted, cwd),
    cwd,
  );
  const isThere = existsSync(resolve(cwd, path));
  if (isThere && !wanted.isForced) {
    throw new UsageError(
      `There is a baseline already: ${path}.`,
      'To take out what is mended: solution-lint baseline prune. To write it anew, with all that came since then: solution-lint baseline create --force',
    );
  }
  const older = isThere ? parseBaseline(readBaselineText(path, cwd)).entries : undefined;
  const done = await lint(wanted, undefined, terminal);
  const entries = baselineEntries(done.report.findings, done.report.packages);
  if (entries.length === 0 && older === undefined) {
    writeOutput('Nothing to write: there are no findings.\n');
  } else {
    writeReport(path, formatBaseline(entries), cwd);
    writeOutput(
      `${escapeForLog(`Wrote ${path}: ${entriesWords(entries)}${changeWords(older, entries)}`)}.\n`,
    );
  }
  return codeOf(done);
}

/** Beside the configuration; where there is none, in the working folder. */
function newPath({ config }: BaselineArguments, cwd: string): string {
  const configuration = config === 'found' ? findConfiguration(cwd) : pathOf(config);
  return configuration === undefined
    ? baselineName
    : join(dirname(resolve(cwd, configuration)), baselineName);
}

/** What is mended: `prune` takes it out, `check` fails. */
async function compare(wanted: BaselineArguments, terminal: Terminal): Promise<ExitCode> {
  const { cwd, writeOutput } = terminal;
  const path = wanted.file ?? findBaseline(cwd, pathOf(wanted.config));
  if (path === undefined) {
    throw new UsageError(
      `There is no ${baselineName} here.`,
      'Write one: solution-lint baseline create; or name it: --baseline <file>',
    );
  }
  const known = loadBaseline(path, cwd);
  const done = await lint(wanted, known, terminal);
  const code = codeOf(done);
  if (code === exitCodes.unread) {
    terminal.writeError(`${known.path} was not judged: not everything was checked.\n`);
    return code;
  }
  const mended = mendedEntries(done.stale, done.thorough, await sight(done, known, cwd));
  const left = known.entries.length - mended.length;
  for (const entry of mended) writeOutput(`${escapeForLog(entryWords(entry))}\n`);
  const verdict = mended.length === 0 ? 'nothing in it is mended' : `${mended.length} mended, ${left} left`;
  if (wanted.verb === 'prune') {
    const text = pruneBaseline(known.text, mended);
    if (text !== known.text) writeReport(known.path, text, cwd);
    writeOutput(`${escapeForLog(known.path)}: ${verdict}.\n`);
    return code;
  }
  const next = mended.length === 0 ? '' : ' Take out what is mended: solution-lint baseline prune';
  writeOutput(`${escapeForLog(known.path)}: ${verdict}.${next}\n`);
  return mended.length > 0 && code === exitCodes.clean ? exitCodes.findings : code;
}

async function lint(
  wanted: BaselineArguments,
  baseline: LoadedBaseline | undefined,
  terminal: Terminal,
): Promise<Run> {
  const { paths, settings, targets } = wanted;
  const { cwd } = terminal;
  const configuration = await goByConfiguration(wanted, terminal);
  const done = await run({ paths, cwd, configuration, settings, targets, baseline });
  for (const { rule, message } of done.report.findings)
    if (isUnread(rule)) terminal.writeError(`${escapeForLog(message)}\n`);
  tellProblems(done, terminal);
  return done;
}

/** Findings are what a baseline is about: they fail nothing. */
function codeOf(done: Run): ExitCode {
  const code = exitCodeOf(outcomeOf(done), { failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY });
  return code === exitCodes.findings ? exitCodes.clean : code;
}

/** Tells of which solutions all findings would have been there: of all, or of those that were read. */
async function sight(
  { graph }: Run,
  { path }: LoadedBaseline,
  cwd: string,
): Promise<(solution: string) => boolean> {
  if (await isWholeWorkspace(posix.dirname(path), graph.packages, cwd)) return () => true;
  const read = graph.packages.filter((one) => one.isRead && !isPartlyRead(one));
  const names = new Set(read.map(({ solution }) => solution?.uniqueName.toLowerCase()));
  return (solution) => solution !== '' && names.has(solution.toLowerCase());
}

function entriesWords(entries: readonly BaselineEntry[]): string {
  const ids = new Set(entries.map(({ rule }) => rule));
  return `${plural(entries.length, 'finding')} of ${plural(ids.size, 'rule')}`;
}

function changeWords(older: readonly BaselineEntry[] | undefined, entries: readonly BaselineEntry[]): string {
  if (older === undefined) return '';
  const before = new Set(older.map(({ fingerprint }) => fingerprint));
  const added = entries.filter(({ fingerprint }) => !before.delete(fingerprint)).length;
  return `; ${added} came in, ${before.size} went out`;
}

function entryWords({ fingerprint, rule, solution, component }: BaselineEntry): string {
  return [fingerprint, rule, solution, component].filter((part) => part !== '').join('  ');
}
