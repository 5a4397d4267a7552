import { groupBy } from '../group-by.ts';
import type { Finding, Report } from '../report.ts';

/**
 * Findings as they can be annotated: one in an export whose unpacked tree was linted, too, stands on the tree's file,
 * where it can be mended. It is in the report of the tree already, so the export's is left out.
 */
export function atSources({ packages, findings }: Report): readonly Finding[] {
  const nameOf = new Map(packages.map(({ path, solution }) => [path, solution?.uniqueName.toLowerCase()]));
  const twins = groupBy(findings, ({ fingerprint }) => fingerprint);
  return findings.filter((finding) => {
    const name = nameOf.get(finding.package);
    if (name === undefined || !isArchived(finding.package)) return true;
    return !twins
      .get(finding.fingerprint)
      ?.some((twin) => !isArchived(twin.package) && nameOf.get(twin.package) === name);
  });
}

function isArchived(path: string): boolean {
  return /\.zip(!|$)/i.test(path);
}
