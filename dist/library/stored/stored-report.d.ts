import type { Report } from '../report.js';
/** A report that an earlier run wrote. */
export interface StoredReport {
    /** What messages call it: the path of its file. */
    readonly name: string;
    readonly report: Report;
}
