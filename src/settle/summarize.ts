import type { Severity } from '../engine/severity.ts';
import type { SkippedPath } from '../input/find-packages.ts';
import type { Package } from '../model/package.ts';
import type { Finding, PackageSummary, Report } from '../report.ts';
import { version } from '../version.ts';

/** The report: what was read, what was found, and the counts. */
export function summarize(
  packages: readonly Package[],
  skipped: readonly SkippedPath[],
  findings: readonly Finding[],
): Report {
  const read = packages.filter((one) => one.isRead);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    schemaVersion: 1,
    tool: { name: 'solution-lint', version },
    packages: read.map((one) => toSummary(one, skippedAt(one, read, skipped))),
    findings,
    suppressed: [],
    summary: {
      packages: read.length,
      error: count('error'),
      warning: count('warning'),
      note: count('note'),
      suppressed: 0,
      unread: packages.length - read.length,
    },
  };
}

function toSummary(one: Package, skippedBeside: readonly SkippedPath[]): PackageSummary {
  const { path, layout, solution, coverage } = one;
  return {
    path,
    layout,
    solution: solution
      ? {
          uniqueName: solution.uniqueName,
          displayName: solution.displayName,
          version: solution.version,
          managed: solution.managed,
          packageType: solution.packageType,
          publisher: solution.publisher,
        }
      : null,
    components: {
      flow: one.flows.length,
      connectionReference: one.connectionReferences.length,
      canvasApp: one.canvasApps.filter((app) => app.isPacked).length,
      customConnector: one.customConnectors.length,
      environmentVariable: one.environmentVariables.filter((variable) => variable.isDefined).length,
      agent: one.agents.filter((agent) => agent.isDefined).length,
    },
    coverage: { ...coverage, skipped: [...coverage.skipped, ...skippedBeside].sort(byPath) },
  };
}

/** What looked like a package and is none belongs to the closest package: the one that shares most of its path. */
function skippedAt(one: Package, all: readonly Package[], skipped: readonly SkippedPath[]): SkippedPath[] {
  return skipped.filter(({ path }) => {
    const best = Math.max(...all.map((other) => commonLength(other.path, path)));
    return all.find((other) => commonLength(other.path, path) === best) === one;
  });
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function byPath(a: SkippedPath, b: SkippedPath): number {
  return a.path < b.path ? -1 : 1;
}
