import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import { identityText } from './order.ts';
import type { WordedFinding } from './worded-finding.ts';

/**
 * What a finding is, by meaning: rule, message, solution, component, and the data that the rule declares as identity.
 * No pointer, file, order, layout or wording, so that it survives a renamed zip, a new version and a re-export.
 *
 * @param findings in their final order, which numbers those that would collide.
 * @returns one fingerprint a finding: 16 hexadecimal digits, and `-2` and so on for the later ones of the same meaning.
 */
export function fingerprints(findings: readonly WordedFinding[], graph: Graph): string[] {
  const solutionOf = new Map(graph.packages.map((one) => [one.path, one.solution?.uniqueName ?? '']));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const meaning = [
      finding.rule,
      finding.messageId,
      (solutionOf.get(finding.package) ?? '').toLowerCase(),
      finding.component.kind,
      finding.component.id.toLowerCase(),
      identityText(finding),
    ];
    const hash = createHash('sha256').update(JSON.stringify(meaning)).digest('hex').slice(0, 16);
    const address = `${hash}@${finding.package}`;
    const occurrence = (seen.get(address) ?? 0) + 1;
    seen.set(address, occurrence);
    return occurrence === 1 ? hash : `${hash}-${occurrence}`;
  });
}
