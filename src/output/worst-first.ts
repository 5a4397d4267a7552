import { severities } from '../engine/severity.ts';
import type { Finding } from '../report.ts';

/** By severity, then the certain before the likely; equals stay in the order of the report. */
export function worstFirst<Some extends Finding>(findings: readonly Some[]): readonly Some[] {
  return findings.toSorted((a, b) => weight(a) - weight(b));
}

function weight({ severity, confidence }: Finding): number {
  return severities.indexOf(severity) * 2 + (confidence === 'high' ? 0 : 1);
}
