import type { Finding, Report } from '../report.ts';

export type ExcerptOf = (finding: Finding) => string | undefined;

/** Lines of a certificate in XML. */
const longestSecret = 1000;

/** Excerpts, but of no line that holds a secret, whatever else is found in it: an exported flow may be a single line. */
export function safeExcerpts({ findings, suppressed }: Report, excerptOf: ExcerptOf | undefined): ExcerptOf {
  if (excerptOf === undefined) return () => undefined;
  const secretLines = new Set(
    [...findings, ...suppressed]
      .filter(({ rule }) => rule.endsWith('-secret'))
      .flatMap((finding) => {
        const { line = 1, endLine = line } = finding.location;
        const count = Math.min(endLine - line + 1, longestSecret);
        return Array.from({ length: count }, (_, index) => lineKey(finding, line + index));
      }),
  );
  return (finding) => (secretLines.has(lineKey(finding)) ? undefined : excerptOf(finding));
}

function lineKey({ package: path, location }: Finding, line = location.line): string {
  return JSON.stringify([path, location.file, line]);
}
