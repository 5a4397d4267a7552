import type { Report } from '../report.js';
import type { StoredReport } from './stored-report.js';
/**
 * Joins runs over different packages: the parts of `--shard` become what one run over all of them reports, byte for byte.
 * In whatever order they are named, and in whatever steps they are joined, the result is the same.
 *
 * Throws UsageError for reports of different versions or bases, for parts of different runs, and where two tell different
 * things of one package. Where parts are missing, `shards` tells which are here.
 */
export declare function mergeReports(stored: readonly StoredReport[]): Report;
