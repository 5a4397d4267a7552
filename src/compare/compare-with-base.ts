import type { ActiveRule } from '../engine/active-rule.ts';
import { type RuleFailure, runRules } from '../engine/run-rules.ts';
import type { Comparison, DataValue, Finding } from '../report.ts';
import type { Accept } from '../settle/accept.ts';
import { type IsReported, settle } from '../settle/settle.ts';
import { documentsOf } from '../target/documents.ts';
import type { Target } from '../target/target.ts';
import type { TargetView } from '../target/target-view.ts';
import { viewTargets } from '../target/view-target.ts';
import { compare, type Version } from './compare.ts';
import type { Base } from './read-base.ts';

/** What a run says before it is compared. */
export interface Head extends Omit<Version, 'packages'> {
  readonly isReported: IsReported;
  /** Whether all that is said of this target is reported. */
  readonly isTargetReported: (target: DataValue | undefined) => boolean;
  readonly isAsked: ((path: string) => boolean) | undefined;
  /** The targets as the older version described them; where it can't say, as they are now. */
  readonly targetsBefore: readonly Target[];
  readonly views: readonly TargetView[];
  /** The older version is judged by what is accepted today. */
  readonly accept: Accept;
  /** Those of the findings that are about the configuration, which no version has. */
  readonly remarks: readonly Finding[];
}

export interface BaseComparison {
  readonly comparison: Comparison;
  readonly failures: readonly RuleFailure[];
}

/** The same rules over the base; of its findings, those that are gone get their words and lines. */
export async function compareWithBase(
  { name, graph, packages }: Base,
  active: readonly ActiveRule[],
  head: Head,
): Promise<BaseComparison> {
  const documents = documentsOf(head.targetsBefore);
  const targets = viewTargets(head.targetsBefore, graph, undefined, head.isAsked);
  const { findings, failures } = await runRules(active, { graph, targets });
  const now = new Set([...head.findings.map(({ fingerprint }) => fingerprint), ...head.others]);
  const compared = new Set([...packages, ...documents].map(({ path }) => path));
  const isGone = (path: string, target: DataValue | undefined, fingerprint: string) =>
    (compared.has(path) || head.isTargetReported(target)) && !now.has(fingerprint);
  const settled = settle(findings, graph, isGone, documents);
  const accepted = head.accept(settled.findings);
  const others = [
    ...settled.others,
    ...[...accepted.suppressed, ...head.remarks].map(({ fingerprint }) => fingerprint),
  ];
  const reported = head.graph.packages.filter(({ path }) => head.isReported(path));
  return {
    comparison: compare(
      name,
      { graph, packages, findings: accepted.findings, others },
      { ...head, packages: reported },
      head.views,
    ),
    failures,
  };
}
