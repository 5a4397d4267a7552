import { isUnread } from '../engine/is-unread.ts';
import type { Severity } from '../engine/severity.ts';
import type { Report, Summary } from '../report.ts';

/** The numbers of a report. An input that could not be read is no package, and a finding that nobody can hide says so. */
export function summaryOf({
  packages,
  findings,
  suppressed,
}: Pick<Report, 'packages' | 'findings' | 'suppressed'>): Summary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const read = new Set(packages.map(({ path }) => path));
  const unread = findings.filter(({ rule, package: path }) => isUnread(rule) && !read.has(path));
  return {
    packages: packages.length,
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    suppressed: suppressed.length,
    unread: new Set(unread.map(({ package: path }) => path)).size,
  };
}
