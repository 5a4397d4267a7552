import type { AcceptedFindings } from '../accept-findings.ts';
import type { ActiveRule } from '../engine/active-rule.ts';
import { type RuleFailure, runRules } from '../engine/run-rules.ts';
import type { Graph } from '../graph/graph.ts';
import type { Changes } from '../input/open.ts';
import type { Comparison, DataValue, Finding } from '../report.ts';
import type { ReportedPart } from '../reported-part.ts';
import { type Settled, settle } from '../settle/settle.ts';
import { documentsOf } from '../target/documents.ts';
import type { OpenedTargets } from '../target/open-targets.ts';
import type { TargetView } from '../target/target-view.ts';
import { viewTargets } from '../target/view-target.ts';
import { compare } from './compare.ts';
import type { Base } from './read-base.ts';

/** What a run says before it is compared. */
export interface Head {
  readonly graph: Graph;
  readonly targets: OpenedTargets;
  readonly views: readonly TargetView[];
  readonly changes: Changes | undefined;
  readonly reported: ReportedPart;
  readonly settled: Settled;
  /** The older version is judged by what is accepted today. */
  readonly accepted: AcceptedFindings;
}

export interface BaseComparison {
  readonly comparison: Comparison;
  readonly failures: readonly RuleFailure[];
}

/** The same rules over the base; of its findings, those that are gone get their words and lines. */
export async function compareWithBase(
  { name, graph, packages, isIgnored, commit }: Base,
  active: readonly ActiveRule[],
  head: Head,
): Promise<BaseComparison> {
  const { accept, remarks, findings: found, suppressed } = head.accepted;
  const { isReported, isTargetReported } = head.reported;
  const others = [...head.settled.others, ...printsOf(suppressed)];
  const before = await head.targets.before(commit);
  const documents = documentsOf(before);
  const isAsked = (path: string) => !isIgnored(path) && (head.changes?.isAsked(path) ?? true);
  const targets = viewTargets(before, graph, undefined, isAsked);
  const { findings, failures } = await runRules(active, { graph, targets });
  const now = new Set([...printsOf(found), ...others]);
  const compared = new Set([...packages, ...documents].map(({ path }) => path));
  const isGone = (path: string, target: DataValue | undefined, fingerprint: string) =>
    (compared.has(path) || isTargetReported(target)) && !isIgnored(path) && !now.has(fingerprint);
  const settled = settle(findings, graph, isGone, documents);
  const accepted = accept(settled.findings);
  const reported = head.graph.packages.filter(({ path }) => isReported(path));
  return {
    comparison: compare(
      name,
      {
        graph,
        packages,
        findings: accepted.findings,
        // No version has what is said of the configuration.
        others: [...settled.others, ...printsOf(accepted.suppressed), ...printsOf(remarks.findings)],
      },
      { graph: head.graph, packages: reported, findings: found, others },
      head.views,
    ),
    failures,
  };
}

function printsOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ fingerprint }) => fingerprint);
}
