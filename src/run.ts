import { rules as builtInRules } from '../rules/index.ts';
import { acceptFindings } from './accept-findings.ts';
import { openBase } from './compare/open-base.ts';
import { type Configuration, emptyConfiguration } from './config/configuration.ts';
import { activateRules } from './engine/active-rule.ts';
import type { Rule } from './engine/rule.ts';
import { changesOf } from './engine/rule-changes.ts';
import { checkSettings, type RuleSettings } from './engine/rule-settings.ts';
import { type RuleFailure, runRules } from './engine/run-rules.ts';
import { thoroughRules } from './engine/thorough-rules.ts';
import { buildGraph } from './graph/build-graph.ts';
import type { Graph } from './graph/graph.ts';
import type { OpenedPaths } from './input/open.ts';
import type { Selection } from './input/selection.ts';
import { readPackage } from './model/read-package.ts';
import { openInput } from './open-input.ts';
import type { Report } from './report.ts';
import type { Baseline } from './settle/accept.ts';
import type { BaselineEntry } from './settle/baseline.ts';
import { settle } from './settle/settle.ts';
import { summarize } from './settle/summarize.ts';
import { stopwatch, type Timing } from './stopwatch.ts';
import type { Shard } from './stored/shard.ts';
import type { WantedTargets } from './target/load.ts';
import type { TargetView } from './target/target-view.ts';

interface RunOptions {
  /** Zips, folders, globs, `.msapp` and flow JSON files; none means the working folder. */
  readonly paths: readonly string[];
  /** What the paths in the report are relative to. */
  readonly cwd: string;
  /** What the run goes by; `settings` win over it. */
  readonly configuration?: Configuration | undefined;
  readonly settings?: RuleSettings;
  readonly rules?: readonly Rule[];
  /** An older version to compare with: a zip, a folder, or a git revision. */
  readonly against?: string | undefined;
  /** Packages to report, and `paths` where to look for changes: all packages of the repository are read. */
  readonly selection?: Selection | undefined;
  /** The part of the report that is wanted, of what the run finds in all. */
  readonly shard?: Shard | undefined;
  /** Where the packages will be imported. */
  readonly targets?: WantedTargets | undefined;
  /** A folder that is a stranger's: what it says of targets may not lead out of it. */
  readonly within?: string | undefined;
  /** What was there before. */
  readonly baseline?: Baseline | undefined;
  /** The day that dates are compared with, as `2027-03-31`. Default: that of the clock, in UTC. */
  readonly today?: string | undefined;
}

export interface Run {
  readonly report: Report;
  readonly graph: Graph;
  readonly targets: readonly TargetView[];
  /** Whether the configuration takes a package out of the report; the graph has it. */
  readonly isIgnored: (path: string) => boolean;
  /** Entries of the baseline of which nothing was found. */
  readonly stale: readonly BaselineEntry[];
  /** Rules whose silence says that there is nothing. */
  readonly thorough: ReadonlySet<string>;
  /** Named paths below which there was no package. */
  readonly empty: OpenedPaths['empty'];
  /** Rules that threw: our bugs, or a plugin's. */
  readonly failures: readonly RuleFailure[];
  /** What became of plugins, and the rules that the configuration brought. */
  readonly own: Pick<Configuration, 'rules' | 'brokenPlugins' | 'unloadedPlugins'>;
  readonly timings: readonly Timing[];
}

/** The whole story: open, parse and model, graph, check, settle, compare, report. Formatters turn the report into text. */
export async function run(options: RunOptions): Promise<Run> {
  const { configuration = emptyConfiguration, settings = {} } = options;
  const watch = stopwatch();
  const rules = [...(options.rules ?? builtInRules), ...configuration.rules];
  checkSettings(rules, settings);
  const last = changesOf(rules, settings, () => 'this run');
  const active = activateRules(rules, { ...configuration, last });

  const input = await openInput(options);
  const { targets, changes, reported } = input;
  watch.lap('open');
  const packages = input.packages.map(readPackage);
  watch.lap('parse and model');
  const graph = buildGraph(packages, input.isExternal);
  watch.lap('graph');

  const base = await openBase(options, { ...input, packages });
  if (base) watch.lap('open base');
  // Where nothing was read, as behind a mistyped path, everything in the settings would look stale.
  const isAnythingRead = [...packages, ...(base?.graph.packages ?? [])].some(({ isRead }) => isRead);
  const views = isAnythingRead ? targets.view(graph, base?.graph, input.isAsked) : [];
  const checked = await runRules(active, { graph, base: base?.graph, targets: views });
  watch.lap('check');

  const settled = settle(checked.findings, graph, reported.isReported, targets.documents);
  watch.lap('settle');
  const thorough = thoroughRules(active, checked.failures, targets.isComplete);
  const ran = { active, graph, thorough, isSelection: changes !== undefined };
  const accepted = await acceptFindings(settled.findings, options, ran);
  const compared = await base?.compare(active, { ...input, graph, views, settled, accepted });
  if (base) watch.lap('compare');

  const judged = packages.filter(({ path }) => !input.isIgnored(path));
  const report: Report = {
    ...summarize(judged, input.skipped, accepted, reported.isReported),
    ...(reported.isAnything ? targets.readiness(views) : {}),
    ...(compared ? { comparison: compared.comparison } : {}),
  };
  return {
    report: options.shard ? await partOf(report, options.shard) : report,
    graph,
    targets: views,
    isIgnored: input.isIgnored,
    stale: accepted.stale,
    thorough,
    empty: input.empty,
    own: configuration,
    failures: [...checked.failures, ...accepted.remarks.failures, ...(compared?.failures ?? [])],
    timings: [...watch.laps(), ...checked.timings],
  };
}

async function partOf(report: Report, shard: Shard): Promise<Report> {
  return (await import('./stored/part-of-report.ts')).partOfReport(report, shard);
}
