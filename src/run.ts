import { rules as builtInRules } from '../rules/index.ts';
import { acceptFindings } from './accept-findings.ts';
import type { BaseComparison, Head } from './compare/compare-with-base.ts';
import type { Base, readBase } from './compare/read-base.ts';
import { type Configuration, emptyConfiguration } from './config/configuration.ts';
import { allIgnored, ignoredPackages } from './config/ignored-packages.ts';
import { openScope } from './config/open-scope.ts';
import { type ActiveRule, activateRules } from './engine/active-rule.ts';
import type { Rule } from './engine/rule.ts';
import { changesOf } from './engine/rule-changes.ts';
import { checkSettings, type RuleSettings } from './engine/rule-settings.ts';
import { type RuleFailure, runRules } from './engine/run-rules.ts';
import { thoroughRules } from './engine/thorough-rules.ts';
import { buildGraph } from './graph/build-graph.ts';
import type { Graph } from './graph/graph.ts';
import { type OpenedPaths, openPaths } from './input/open.ts';
import type { Selection } from './input/selection.ts';
import { readPackage } from './model/read-package.ts';
import type { Report } from './report.ts';
import { reportedPart } from './reported-part.ts';
import type { Baseline } from './settle/accept.ts';
import type { BaselineEntry } from './settle/baseline.ts';
import { settle } from './settle/settle.ts';
import { summarize } from './settle/summarize.ts';
import { stopwatch, type Timing } from './stopwatch.ts';
import type { Shard } from './stored/shard.ts';
import { documentsOf } from './target/documents.ts';
import type { TargetSources, WantedTargets } from './target/load.ts';
import type { Target } from './target/target.ts';
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

/** The whole story: open, parse and model, graph, check, settle, compare. Formatters turn the report into text. */
export async function run(options: RunOptions): Promise<Run> {
  const { configuration = emptyConfiguration, settings = {} } = options;
  const rules = [...(options.rules ?? builtInRules), ...configuration.rules];
  const watch = stopwatch();
  checkSettings(rules, settings);
  const last = changesOf(rules, settings, () => 'this run');
  const active = activateRules(rules, { ...configuration, last });
  const scope = await openScope(configuration, options.cwd);
  const targets = await openTargets(options);
  const { packages: found, skipped, empty, changes } = await open(options, targets);
  const ignored = ignoredPackages(found, scope.ignoredBy);
  watch.lap('open');
  const { isAnything, isReported, isTargetReported } = reportedPart(changes, targets, ignored);
  const isIdle = !isAnything && options.against === undefined;
  const packages = isIdle ? [] : found.map(readPackage);
  watch.lap('parse and model');
  const graph = buildGraph(packages, scope.isExternal);
  watch.lap('graph');
  const base = await openBase(options, { packages, changes, ...scope });
  if (base) watch.lap('open base');
  const views = await viewTargets(targets, graph, base?.graph, changes?.isAsked);
  const checked = await runRules(active, { graph, base: base?.graph, targets: views });
  watch.lap('check');
  const settled = settle(checked.findings, graph, isReported, documentsOf(targets));
  watch.lap('settle');
  const hasAllTargets = targets.length > 0 && !options.targets?.names?.length;
  const thorough = thoroughRules(active, checked.failures, hasAllTargets);
  const ran = { active, graph, thorough, isSelection: changes !== undefined };
  const { stale, accept, remarks, ...accepted } = await acceptFindings(settled.findings, options, ran);
  const judged = packages.filter(({ path }) => !ignored.has(path));
  const report = summarize(judged, [...skipped, ...ignored.values()], accepted, isReported);
  const compared =
    base &&
    (await compareWith(base, active, options, {
      graph,
      targets,
      views,
      isReported,
      isTargetReported,
      isAsked: changes?.isAsked,
      findings: accepted.findings,
      others: [...settled.others, ...accepted.suppressed.map(({ fingerprint }) => fingerprint)],
      remarks: remarks.findings,
      accept,
    }));
  if (base) watch.lap('compare');
  const readiness = isAnything ? await readinessThere(views) : {};
  const whole = { ...report, ...readiness, ...(compared ? { comparison: compared.comparison } : {}) };
  return {
    report: options.shard ? await partOf(whole, options.shard) : whole,
    graph,
    targets: views,
    stale,
    thorough,
    empty: changes === undefined ? [...empty, ...allIgnored(options.paths, found, ignored)] : empty,
    own: configuration,
    failures: [...checked.failures, ...remarks.failures, ...(compared?.failures ?? [])],
    timings: [...watch.laps(), ...checked.timings],
  };
}

/** What only selections and comparisons need is loaded only for them. */
async function open({ paths, cwd, selection }: RunOptions, targets: readonly Target[]): Promise<OpenedPaths> {
  if (selection === undefined) return openPaths(paths, cwd);
  const { openSelection } = await import('./input/open-selection.ts');
  return openSelection(paths, cwd, selection, new Set(targets.flatMap(({ files }) => files)));
}

async function openBase(
  { against, paths, cwd }: RunOptions,
  head: Omit<Parameters<typeof readBase>[1], 'paths' | 'cwd'>,
): Promise<Base | undefined> {
  if (against === undefined) return undefined;
  const base = await import('./compare/read-base.ts');
  return base.readBase(against, { paths, cwd, ...head });
}

async function compareWith(
  base: Base,
  active: readonly ActiveRule[],
  options: RunOptions,
  { targets, ...head }: Omit<Head, 'targetsBefore'> & { readonly targets: readonly Target[] },
): Promise<BaseComparison> {
  const { compareWithBase } = await import('./compare/compare-with-base.ts');
  const targetsBefore =
    base.commit === undefined || targets.length === 0
      ? targets
      : await (await import('./compare/targets-before.ts')).targetsBefore(base.commit, {
          wanted: options.targets ?? { from: undefined },
          targets,
          cwd: options.cwd,
          sources: sourcesOf(options),
        });
  return compareWithBase(base, active, { ...head, targetsBefore });
}

async function openTargets(options: RunOptions): Promise<readonly Target[]> {
  const { targets, configuration, cwd } = options;
  const configured = configuration?.targets ?? {};
  if (targets === undefined && Object.keys(configured).length === 0) return [];
  const { loadTargets } = await import('./target/load.ts');
  return loadTargets(targets ?? { from: undefined }, cwd, sourcesOf(options));
}

/** What targets are read from beside what the run was asked for. */
function sourcesOf({ configuration = emptyConfiguration, within }: RunOptions): TargetSources {
  return { configured: configuration.targets, files: configuration.files.map(({ path }) => path), within };
}

async function viewTargets(
  targets: readonly Target[],
  graph: Graph,
  base: Graph | undefined,
  isAsked: ((path: string) => boolean) | undefined,
): Promise<readonly TargetView[]> {
  return targets.length === 0
    ? []
    : (await import('./target/view-target.ts')).viewTargets(targets, graph, base, isAsked);
}

async function readinessThere(views: readonly TargetView[]): Promise<Pick<Report, 'readiness'>> {
  return views.length === 0 ? {} : { readiness: (await import('./target/readiness.ts')).readinessOf(views) };
}

async function partOf(report: Report, shard: Shard): Promise<Report> {
  return (await import('./stored/part-of-report.ts')).partOfReport(report, shard);
}
