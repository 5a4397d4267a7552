import type { RuleSettings } from './engine/rule-settings.js';
import type { Report } from './report.js';
import type { TargetTable } from './target/target-settings.js';
export type { CheckContext, OptionSchemas, RawFinding, Rule, RuleMeta } from './engine/rule.js';
export { defineRule } from './engine/rule.js';
export type { RuleSetting, RuleSettings } from './engine/rule-settings.js';
export type { RuleSeverity, Severity } from './engine/severity.js';
export type { Graph, GraphEdge, GraphNode } from './graph/graph.js';
export type { ReportFormat, ReportStyle } from './output/format-report.js';
export { formatReport, reportFormats } from './output/format-report.js';
export type * from './report.js';
export type { TargetSettings, TargetTable } from './target/target-settings.js';
export { UsageError } from './usage-error.js';
export interface LintOptions {
    /** Zips, folders, globs, `.msapp` and flow JSON files; none means the working folder. */
    readonly paths?: readonly string[];
    /** What paths are relative to, here and in the report. Default: the process's working folder. */
    readonly cwd?: string;
    /** Severities and options by rule. */
    readonly rules?: RuleSettings;
    /** An older version to compare with: a zip, a folder, or a git revision. The report then has a `comparison`. */
    readonly against?: string;
    /** Report only packages that changed since HEAD left this git revision; `true`: since it left the default branch. */
    readonly changed?: string | boolean;
    /** Report only packages that the next commit changes, as they are staged. */
    readonly staged?: boolean;
    /** Where the solutions will be imported: a targets file, or the targets by name. */
    readonly targets?: string | TargetTable;
}
/**
 * Lints packages and answers with the report; reads files, writes nothing, opens no connection.
 *
 * Throws UsageError for a path below which there is no package, a rule that does not exist, an option that is wrong, a
 * base that can't be read.
 * A package that can't be read is a finding, not an error.
 */
export declare function lint({ paths, cwd, rules, against, changed, staged, targets, }?: LintOptions): Promise<Report>;
