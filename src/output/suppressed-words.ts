import type { Report } from '../report.ts';

/** `12 suppressed (9 by the baseline)`; empty where nothing is. */
export function suppressedWords({ suppressed, summary }: Pick<Report, 'suppressed' | 'summary'>): string {
  const count = summary.suppressed;
  const known = suppressed.filter(({ suppression }) => suppression.kind === 'baseline').length;
  if (count === 0) return '';
  if (known === count) return `${count} suppressed by the baseline`;
  return known === 0 ? `${count} suppressed` : `${count} suppressed (${known} by the baseline)`;
}
