import type { Finding, Report } from '../report.ts';

/**
 * Findings as they can be annotated: one in an export whose unpacked tree was linted, too, stands on the tree's file,
 * where it can be mended. It is in the report of the tree already, so the export's is left out.
 */
export function atSources({ packages, findings }: Report): readonly Finding[] {
  const nameOf = new Map(packages.map(({ path, solution }) => [path, solution?.uniqueName.toLowerCase()]));
  const keyOf = ({ package: path, fingerprint }: Finding) => JSON.stringify([nameOf.get(path), fingerprint]);
  const inTrees = new Set(findings.filter((finding) => !isArchived(finding.package)).map(keyOf));
  return findings.filter((finding) => {
    if (nameOf.get(finding.package) === undefined || !isArchived(finding.package)) return true;
    return !inTrees.has(keyOf(finding));
  });
}

function isArchived(path: string): boolean {
  return /\.zip(!|$)/i.test(path);
}
