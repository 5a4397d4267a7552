import { rules as builtInRules } from '../rules/index.ts';
import type { Rule } from './engine/rule.ts';
import { activateRules, type RuleSettings } from './engine/rule-settings.ts';
import { type RuleFailure, runRules } from './engine/run-rules.ts';
import { buildGraph } from './graph/build-graph.ts';
import type { Graph } from './graph/graph.ts';
import { type OpenedPaths, openPaths } from './input/open.ts';
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

/** The whole story: open, parse and model, graph, check, settle. Formatters turn the report into text. */
export async function run({ paths, cwd, settings = {}, rules = builtInRules }: RunOptions): Promise<Run> {
  const watch = stopwatch();
  const active = await activateRules(rules, settings);
  const opened = await openPaths(paths, cwd);
  watch.lap('open');
  const packages = opened.packages.map(readPackage);
  watch.lap('parse and model');
  const graph = buildGraph(packages);
  watch.lap('graph');
  const checked = await runRules(active, graph);
  watch.lap('check');
  const findings = settle(checked.findings, graph);
  watch.lap('settle');
  const report = summarize(packages, opened.skipped, findings);
  return {
    report,
    graph,
    empty: opened.empty,
    failures: checked.failures,
    timings: [...watch.laps(), ...checked.timings],
  };
}
