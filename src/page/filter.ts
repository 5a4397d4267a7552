import { type Severity, severities } from '../engine/severity.ts';
import type { PageFinding } from './page-data.ts';

export interface Filter {
  readonly words: string;
  readonly severities: ReadonlySet<Severity>;
  readonly rule: string;
  readonly package: string;
  readonly kind: string;
  readonly newOnly: boolean;
}

/** Lets everything through. */
export const noFilter: Filter = {
  words: '',
  severities: new Set(severities),
  rule: '',
  package: '',
  kind: '',
  newOnly: false,
};

/** Findings that hold every word, somewhere, and are of what was chosen. */
export function filtered(findings: readonly PageFinding[], filter: Filter): readonly PageFinding[] {
  const words = filter.words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return findings.filter(
    (finding) =>
      filter.severities.has(finding.severity) &&
      (filter.rule === '' || finding.rule === filter.rule) &&
      (filter.package === '' || finding.package === filter.package) &&
      (filter.kind === '' || finding.component.kind === filter.kind) &&
      (!filter.newOnly || finding.isNew) &&
      words.every((word) => textOf(finding).includes(word)),
  );
}

function textOf({ rule, message, package: path, component, location }: PageFinding): string {
  return [rule, message, path, component.name, component.id, location.file].join('\n').toLowerCase();
}
