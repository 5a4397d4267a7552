import type { ConfigurationSettings } from './config/configuration.js';
import type { PresetName } from './config/presets.js';
import type { RuleSettings } from './engine/rule-settings.js';
import type { Report } from './report.js';
import type { TargetTable } from './target/target-settings.js';
export type { ConfigurationSettings, DeclarativeSettings, ExternalSettings, OverrideSettings, } from './config/configuration.js';
export { defineConfig } from './config/configuration.js';
export type { Plugin, PluginPreset } from './config/plugin.js';
export type { PresetName } from './config/presets.js';
export type { CheckContext, OptionSchemas, RawFinding, Rule, RuleMeta } from './engine/rule.js';
export { defineRule } from './engine/rule.js';
export type { RuleOptions, RuleSetting, RuleSettings, SeveritySetting } from './engine/rule-settings.js';
export type { RuleSeverity, Severity } from './engine/severity.js';
export type { Graph, GraphEdge, GraphNode } from './graph/graph.js';
export type { ReportFormat, ReportStyle } from './output/format-report.js';
export { formatReport, reportFormats } from './output/format-report.js';
export type * from './report.js';
export type { Suppression } from './settle/suppression.js';
export { mergeReports } from './stored/merge-reports.js';
export { type ReportText, readReports } from './stored/read-reports.js';
export type { StoredReport } from './stored/stored-report.js';
export type { TargetSettings, TargetTable } from './target/target-settings.js';
export { UsageError } from './usage-error.js';
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
export declare function lint({ paths, cwd, config, preset, rules, against, changed, staged, shard, targets, baseline, today, }?: LintOptions): Promise<Report>;
