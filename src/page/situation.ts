import { groupBy } from '../group-by.ts';
import type { TargetReadiness } from '../report.ts';
import { type GraphThere, graphThere } from './graph-there.ts';
import type { PageData, PageFinding, PageGraph, PageTarget } from './page-data.ts';
import type { NodeFindings } from './scene.ts';

/** All that the chosen target changes. */
interface Situation {
  readonly target: PageTarget | undefined;
  readonly readiness: TargetReadiness | undefined;
  readonly graph: GraphThere;
  /** What is said of another target says nothing of this one. */
  readonly findings: readonly PageFinding[];
  readonly severities: NodeFindings;
}

/** @param target `undefined`: the packages as they are. */
export function situationIn(
  data: Pick<PageData, 'findings' | 'readiness' | 'targets'>,
  packages: PageGraph,
  target: PageTarget | undefined,
): Situation {
  const readiness = data.readiness.find((one) => one.target === target?.name);
  const findings = data.findings.filter(
    (one) => data.targets.length === 0 || one.target === undefined || one.target === target?.name,
  );
  const groups = groupBy(
    findings.filter(({ node }) => node !== undefined),
    ({ node }) => node ?? -1,
  );
  return {
    target,
    readiness,
    graph: target ? graphThere(packages, target, readiness) : packages,
    findings,
    severities: new Map(
      [...groups].map(([node, ofNode]) => [node, ofNode.map(({ severity }) => severity)] as const),
    ),
  };
}
