import type { Rule } from '../engine/rule.js';
import type { Graph } from '../graph/graph.js';
import type { Finding, Report } from '../report.js';
import type { TargetView } from '../target/target-view.js';
/** What a report can be written as, in the order of `--help`. */
export declare const reportFormats: readonly ['pretty', 'json', 'sarif', 'github', 'azure', 'markdown', 'junit', 'html'];
export type ReportFormat = (typeof reportFormats)[number];
/** How `pretty` looks; the other formats look one way. */
export interface ReportStyle {
    /** Columns to fit. Default: 80. */
    readonly width?: number;
    /** ANSI colours. Default: none. */
    readonly colour?: boolean;
    /** Only errors and warnings, without excerpts. */
    readonly quiet?: boolean;
    /** Text of the line that a finding points at. Default: no excerpts. */
    readonly excerptOf?: (finding: Finding) => string | undefined;
    /** Rules of the configuration, for `sarif`, which describes all that it names. Default: none beside our own. */
    readonly rules?: readonly Rule[];
    /** What `html` draws its picture from. Default: no picture. */
    readonly graph?: Pick<Graph, 'nodes' | 'edges'>;
    /** Packages that the picture leaves out, but for what others use. Default: none. */
    readonly isIgnored?: (path: string) => boolean;
    /** What `html` puts into that picture of the environments that the packages will be imported into. Default: nothing. */
    readonly targets?: readonly TargetView[];
    /** What tells a `sarif` report from others about the same commit. Default: `solution-lint`. */
    readonly category?: string;
}
/** The report as text. A run loads the formatters that it needs and no others. */
export declare function formatReport(report: Report, format: ReportFormat, { width, colour, quiet, rules: others, category, ...style }?: ReportStyle): Promise<string>;
