import { isRemark } from '../engine/is-remark.ts';
import type { Finding, PackageSummary, Report } from '../report.ts';
import { countComponents, plural } from './component-words.ts';
import { limitText } from './limit-text.ts';
import { suppressedWords } from './suppressed-words.ts';

/** What was looked at: a green line that does not say so may mean that nothing was read. Not escaped. */
export function checkedWords(report: Report): string {
  const {
    packages,
    comparison,
    summary: { packages: count, unread },
  } = report;
  const isGone = comparison !== undefined && unread === 0;
  const targets = count + unread === 0 ? checkedTargets(report) : '';
  if (targets !== '') return `No package has changed; checked against ${targets}.`;
  if (count === 0) return isGone ? 'No package is left to check.' : 'No package could be checked.';
  const components = countComponents(packages) || 'no flow, app or other component that rules look at';
  return `Checked ${plural(count, 'package')}: ${components}.`;
}

/** `prod, test`: targets that were checked although no package may be reported; empty where there are none. Not escaped. */
export function checkedTargets({ readiness = [], findings }: Report): string {
  const told = new Set(findings.map(({ data }) => data.target));
  return readiness
    .filter(({ target, flows }) => flows.length > 0 || told.has(target))
    .map(({ target }) => limitText(target, 100))
    .join(', ');
}

/** `2 errors, 1 warning, 3 notes, 1 suppressed`; `No findings` where there is nothing to count. */
export function countWords(report: Report): string {
  const { error, warning, note, unread } = report.summary;
  const counts = [
    error > 0 ? plural(error, 'error') : '',
    warning > 0 ? plural(warning, 'warning') : '',
    note > 0 ? plural(note, 'note') : '',
    suppressedWords(report),
    unread > 0 ? `${plural(unread, 'input')} not read` : '',
  ];
  return counts.filter((part) => part !== '').join(', ') || 'No findings';
}

/** `Compared with main: 1 new, 2 fixed, 12 remaining.`; empty where there is nothing to compare with. Not escaped. */
export function comparisonWords({ comparison }: Report): string {
  if (comparison === undefined) return '';
  const { base, new: added, fixed, remaining } = comparison;
  const counts = `${added.length} new, ${fixed.length} fixed, ${remaining.length} remaining`;
  return `Compared with ${base.replace(/^([0-9a-f]{12})[0-9a-f]{28,}$/, '$1')}: ${counts}.`;
}

/** What was looked at, what was found, and how that compares: the last line of a log. Not escaped. */
export function closingWords(report: Report): string {
  return [checkedWords(report), `${countWords(report)}.`, comparisonWords(report)].join(' ').trimEnd();
}

/** `Expense claims 1.2.0.0, unmanaged`; empty for a package without a solution. Not escaped. */
export function solutionWords({ solution }: PackageSummary): string {
  if (solution === null) return '';
  const type = solution.packageType === 'both' ? 'unmanaged and managed' : solution.packageType;
  return `${solution.displayName || solution.uniqueName} ${solution.version}, ${type}`;
}

/**
 * What stands in place of a solution where findings are of no package: `deployment settings of prod`; or of one that has
 * not changed: `unchanged, for prod`. Not escaped.
 */
export function unknownWords(findings: readonly Finding[]): string {
  if (findings.every(({ rule }) => isRemark(rule))) return 'configuration';
  const targets = new Set(findings.map(({ data }) => String(data.target ?? '')));
  if (targets.has('')) return 'not read';
  const isSettings = findings.every(({ package: path, location }) => location.file === path);
  return `${isSettings ? 'deployment settings of' : 'unchanged, for'} ${[...targets].sort().join(', ')}`;
}
