import type { Finding, Report } from '../report.ts';
import { worstFirst } from './worst-first.ts';

/** What the base doesn't have before what was there, each by severity; without a base, by severity alone. */
export function newFirst(report: Report, findings: readonly Finding[] = report.findings): readonly Finding[] {
  const isNew = newFindings(report);
  const ranked = worstFirst(findings);
  return [...ranked.filter(isNew), ...ranked.filter((finding) => !isNew(finding))];
}

/** Tells the findings that the base doesn't have; without a base, none is new. */
export function newFindings({ comparison }: Report): (finding: Finding) => boolean {
  const fingerprints = new Set(comparison?.new);
  return ({ fingerprint }) => fingerprints.has(fingerprint);
}
