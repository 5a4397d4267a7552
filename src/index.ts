import { rules as builtInRules } from '../rules/index.ts';
import type { ConfigurationSettings } from './config/configuration.ts';
import { openConfiguration, type WantedConfiguration } from './config/open-configuration.ts';
import type { PresetName } from './config/presets.ts';
import type { RuleSettings } from './engine/rule-settings.ts';
import type { Selection } from './input/selection.ts';
import type { Report } from './report.ts';
import { run } from './run.ts';
import { openBaseline } from './settle/open-baseline.ts';
import { isDay } from './settle/suppression.ts';
import { parseShard } from './stored/shard.ts';
import type { TargetTable } from './target/target-settings.ts';
import { UsageError } from './usage-error.ts';

export type {
  ConfigurationSettings,
  DeclarativeSettings,
  ExternalSettings,
  OverrideSettings,
} from './config/configuration.ts';
export { defineConfig } from './config/configuration.ts';
export type { Plugin, PluginPreset } from './config/plugin.ts';
export type { PresetName } from './config/presets.ts';
export type { CheckContext, OptionSchemas, RawFinding, Rule, RuleMeta } from './engine/rule.ts';
export { defineRule } from './engine/rule.ts';
export type { RuleOptions, RuleSetting, RuleSettings, SeveritySetting } from './engine/rule-settings.ts';
export type { RuleSeverity, Severity } from './engine/severity.ts';
export type { Graph, GraphEdge, GraphNode } from './graph/graph.ts';
export type { ReportFormat, ReportStyle } from './output/format-report.ts';
export { formatReport, reportFormats } from './output/format-report.ts';
export type * from './report.ts';
export type { Suppression } from './settle/suppression.ts';
export { mergeReports } from './stored/merge-reports.ts';
export { type ReportText, readReports } from './stored/read-reports.ts';
export type { StoredReport } from './stored/stored-report.ts';
export type { TargetSettings, TargetTable } from './target/target-settings.ts';
export { UsageError } from './usage-error.ts';

export interface LintOptions {
  /** Zips, folders, globs, `.msapp` and flow JSON files; none means the working folder. */
  readonly paths?: readonly string[];
  /** What paths are relative to, here and in the report. Default: the process's working folder. */
  readonly cwd?: string;
  /**
   * What `solution-lint.config.jsonc` would say, or the path of a configuration; `true`: the one that the command line
   * would find from `cwd`. Default: none.
   */
  readonly config?: ConfigurationSettings | string | boolean;
  /** Takes the place of the presets that the configuration builds on. */
  readonly preset?: PresetName;
  /** Severities and options by rule; they win over the configuration. */
  readonly rules?: RuleSettings;
  /** An older version to compare with: a zip, a folder, or a git revision. The report then has a `comparison`. */
  readonly against?: string;
  /** Report only packages that changed since HEAD left this git revision; `true`: since it left the default branch. */
  readonly changed?: string | boolean;
  /** Report only packages that the next commit changes, as they are staged. */
  readonly staged?: boolean;
  /** Report only a part of what is found, as `2/8`; `mergeReports` joins the parts. */
  readonly shard?: string;
  /** Where the solutions will be imported: a targets file, or the targets by name. */
  readonly targets?: string | TargetTable;
  /**
   * A file of findings that are known, as `solution-lint baseline` writes it; `true`: the one that the command line
   * would find from `cwd`. Default: none.
   */
  readonly baseline?: string | boolean;
  /** The day that dates in the configuration are compared with, as `2027-03-31`. Default: today, in UTC. */
  readonly today?: string;
}

/**
 * Lints packages and answers with the report; reads files, writes nothing, opens no connection.
 *
 * Throws UsageError for a path below which there is no package, a rule that does not exist, an option that is wrong, a
 * configuration with mistakes, a base that can't be read.
 * A package that can't be read is a finding, not an error.
 */
export async function lint({
  paths = [],
  cwd = process.cwd(),
  config = false,
  preset,
  rules = {},
  against,
  changed = false,
  staged = false,
  shard,
  targets,
  baseline = false,
  today,
}: LintOptions = {}): Promise<Report> {
  const selection = selectionOf(changed, staged);
  const wanted = targets === undefined ? undefined : { from: targets };
  const { report, empty, failures, own } = await run({
    paths,
    cwd,
    configuration: await openConfiguration(wantedConfiguration(config), { cwd, rules: builtInRules, preset }),
    settings: rules,
    against,
    selection,
    shard: shard === undefined ? undefined : parseShard('`shard`', shard),
    targets: wanted,
    baseline: await openBaseline({
      baseline: baseline === true ? undefined : baseline,
      configuration: typeof config === 'string' ? config : undefined,
      folder: cwd,
      cwd,
    }),
    today: dayOf(today),
  });
  const [nothing] = empty;
  if (nothing) throw new UsageError(`No package found: ${nothing.path}`, nothing.hint);
  const [plugin] = own.brokenPlugins;
  if (plugin) throw new UsageError(plugin.message, plugin.hint);
  const [failure] = failures;
  if (failure) throw new Error(`Rule ${failure.rule} failed: this is a bug in it.`, { cause: failure.error });
  return report;
}

function wantedConfiguration(config: ConfigurationSettings | string | boolean): WantedConfiguration {
  if (typeof config === 'boolean') return config ? 'found' : 'none';
  return typeof config === 'string' ? { path: config } : { settings: config };
}

function dayOf(today: string | undefined): string | undefined {
  if (today === undefined || isDay(today)) return today;
  throw new UsageError(`\`today\` can't be "${today}".`, 'Write a day as 2027-03-31.');
}

function selectionOf(changed: string | boolean, staged: boolean): Selection | undefined {
  if (changed !== false && staged) {
    throw new UsageError('`changed` and `staged` exclude each other.', 'Use one of them.');
  }
  if (staged) return { kind: 'staged' };
  return changed === false ? undefined : { kind: 'changed', base: changed === true ? undefined : changed };
}
