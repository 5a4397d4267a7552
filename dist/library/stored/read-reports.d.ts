import type { StoredReport } from './stored-report.js';
/** What a run wrote with `--format json`. */
export interface ReportText {
    /** What messages call it: the path of its file. */
    readonly name: string;
    readonly text: string;
}
/**
 * Reports, once they are what `schema/report.schema.json` asks for: anybody may have been at the files.
 * Throws UsageError with the first mistake.
 *
 * @param texts one after the other: of each only the report stays.
 */
export declare function readReports(texts: Iterable<ReportText>): Promise<readonly StoredReport[]>;
