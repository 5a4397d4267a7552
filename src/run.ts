import { rules as builtInRules } from '../rules/index.ts';
import type { BaseComparison, Head } from './compare/compare-with-base.ts';
import type { Base } from './compare/read-base.ts';
import type { Rule } from './engine/rule.ts';
import { type ActiveRule, activateRules, type RuleSettings } from './engine/rule-settings.ts';
import { type RuleFailure, runRules } from './engine/run-rules.ts';
import { buildGraph } from './graph/build-graph.ts';
import type { Graph } from './graph/graph.ts';
import { type OpenedPaths, openPaths } from './input/open.ts';
import type { Selection } from './input/selection.ts';
import type { Package } from './model/package.ts';
import { readPackage } from './model/read-package.ts';
import type { Report } from './report.ts';
import { settle } from './settle/settle.ts';
import { summarize } from './settle/summarize.ts';
import { stopwatch, type Timing } from './stopwatch.ts';

interface RunOptions {
  /** Zips, folders, globs, `.msapp` and flow JSON files; none means the working folder. */
  readonly paths: readonly string[];
  /** What the paths in the report are relative to. */
  readonly cwd: string;
  readonly settings?: RuleSettings;
  readonly rules?: readonly Rule[];
  /** An older version to compare with: a zip, a folder, or a git revision. */
  readonly against?: string | undefined;
  /** Packages to report, and `paths` where to look for changes: all packages of the repository are read. */
  readonly selection?: Selection | undefined;
}

export interface Run {
  readonly report: Report;
  readonly graph: Graph;
  /** Named paths below which there was no package. */
  readonly empty: OpenedPaths['empty'];
  /** Rules that threw: our bugs, or a plugin's. */
  readonly failures: readonly RuleFailure[];
  readonly timings: readonly Timing[];
}

/** The whole story: open, parse and model, graph, check, settle, compare. Formatters turn the report into text. */
export async function run(options: RunOptions): Promise<Run> {
  const { settings = {}, rules = builtInRules } = options;
  const watch = stopwatch();
  const active = await activateRules(rules, settings);
  const { packages: found, skipped, empty, changes } = await open(options);
  watch.lap('open');
  const isIdle = changes?.packages.size === 0 && options.against === undefined;
  const packages = isIdle ? [] : found.map(readPackage);
  watch.lap('parse and model');
  const graph = buildGraph(packages);
  watch.lap('graph');
  const base = await openBase(options, packages, changes);
  if (base) watch.lap('open base');
  const checked = await runRules(active, graph, base?.graph);
  watch.lap('check');
  const isReported = (path: string) => changes === undefined || changes.packages.has(path);
  const settled = settle(checked.findings, graph, isReported);
  watch.lap('settle');
  const report = summarize(packages, skipped, settled.findings, isReported);
  const compared = base && (await compareWith(base, active, { graph, isReported, ...settled }));
  if (base) watch.lap('compare');
  return {
    report: compared ? { ...report, comparison: compared.comparison } : report,
    graph,
    empty,
    failures: [...checked.failures, ...(compared?.failures ?? [])],
    timings: [...watch.laps(), ...checked.timings],
  };
}

/** What only selections and comparisons need is loaded only for them. */
async function open({ paths, cwd, selection }: RunOptions): Promise<OpenedPaths> {
  if (selection === undefined) return openPaths(paths, cwd);
  const { openSelection } = await import('./input/open-selection.ts');
  return openSelection(paths, cwd, selection);
}

async function openBase(
  { against, paths, cwd }: RunOptions,
  packages: readonly Package[],
  changes: OpenedPaths['changes'],
): Promise<Base | undefined> {
  if (against === undefined) return undefined;
  const { readBase } = await import('./compare/read-base.ts');
  return readBase(against, { paths, cwd, packages, changes });
}

async function compareWith(base: Base, active: readonly ActiveRule[], head: Head): Promise<BaseComparison> {
  const { compareWithBase } = await import('./compare/compare-with-base.ts');
  return compareWithBase(base, active, head);
}
