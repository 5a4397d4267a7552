import { compareText } from '../compare-text.ts';
import { severities } from '../engine/severity.ts';
import type { Finding } from '../report.ts';
import type { WordedFinding } from './worded-finding.ts';

/** Package, severity, rule, then what the finding is about. Never the order of files in an archive. */
export function compareFindings(a: WordedFinding, b: WordedFinding): number {
  return (
    compareText(a.package, b.package) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareText(a.component.kind, b.component.kind) ||
    compareText(a.component.id.toLowerCase(), b.component.id.toLowerCase()) ||
    compareText(a.messageId, b.messageId) ||
    compareText(identityText(a), identityText(b)) ||
    compareText(a.at.file, b.at.file) ||
    compareText(a.at.pointer, b.at.pointer)
  );
}

/** Findings about the configuration among those of the packages: each of its files is a package of its own. */
export function withRemarks(findings: readonly Finding[], remarks: readonly Finding[]): readonly Finding[] {
  return [...findings, ...remarks].sort((a, b) => compareText(a.package, b.package));
}

/** The values that tell one finding of a rule from another. */
export function identityText({ data, identity }: WordedFinding): string {
  return JSON.stringify(identity.map((field) => data[field] ?? null)).toLowerCase();
}
