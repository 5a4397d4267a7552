import { commonLength } from '../common-length.ts';
import { groupBy } from '../group-by.ts';
import type { SkippedPath } from '../input/find-packages.ts';
import type { Package } from '../model/package.ts';
import type { PackageSummary, Report } from '../report.ts';
import { version } from '../version.ts';
import { summaryOf } from './summary-of.ts';

/** The report: what was read, what was found, and the counts. */
export function summarize(
  all: readonly Package[],
  skipped: readonly SkippedPath[],
  { findings, suppressed }: Pick<Report, 'findings' | 'suppressed'>,
  isReported: (path: string) => boolean = () => true,
): Report {
  const candidates = all.filter((one) => one.isRead);
  const skippedBeside = groupBy(skipped, ({ path }) => closestPackage(path, candidates));
  const packages = candidates
    .filter(({ path }) => isReported(path))
    .map((one) => toSummary(one, skippedBeside.get(one) ?? []));
  return {
    schemaVersion: 1,
    tool: { name: 'solution-lint', version },
    packages,
    findings,
    suppressed,
    summary: summaryOf({ packages, findings, suppressed }),
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

/** What looked like a package and is none belongs to the package that shares most of its path. */
function closestPackage(path: string, packages: readonly Package[]): Package | undefined {
  let closest: Package | undefined;
  let longest = -1;
  for (const one of packages) {
    const length = commonLength(one.path, path);
    if (length <= longest) continue;
    closest = one;
    longest = length;
  }
  return closest;
}

function byPath(a: SkippedPath, b: SkippedPath): number {
  return a.path < b.path ? -1 : 1;
}
