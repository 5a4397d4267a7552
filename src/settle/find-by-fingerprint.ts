import { editDistance } from '../engine/did-you-mean.ts';
import type { Finding } from '../report.ts';

/** Findings whose fingerprint is the wanted one, or else begins with it; copies of a solution share theirs. */
export function findByFingerprint<Some extends Finding>(
  findings: readonly Some[],
  wanted: string,
): readonly Some[] {
  const exact = findings.filter(({ fingerprint }) => fingerprint === wanted);
  return exact.length > 0 ? exact : findings.filter(({ fingerprint }) => fingerprint.startsWith(wanted));
}

/** The findings that a mistaken fingerprint may mean, the likeliest first. */
export function nearestByFingerprint(findings: readonly Finding[], wanted: string): readonly Finding[] {
  const once = [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
  const distance = ({ fingerprint }: Finding) => editDistance(fingerprint.slice(0, wanted.length), wanted);
  return once.toSorted((a, b) => distance(a) - distance(b)).slice(0, 3);
}
