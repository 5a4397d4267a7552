import type { ActiveRule } from '../engine/active-rule.ts';
import { type RuleFailure, runRules } from '../engine/run-rules.ts';
import type { Comparison } from '../report.ts';
import { settle } from '../settle/settle.ts';
import { documentsOf } from '../target/documents.ts';
import type { Target } from '../target/target.ts';
import { viewTargets } from '../target/view-target.ts';
import { compare, type Version } from './compare.ts';
import type { Base } from './read-base.ts';

/** What a run says before it is compared. */
export interface Head extends Omit<Version, 'packages'> {
  readonly isReported: (path: string) => boolean;
  /** The older version is judged by the settings of today. */
  readonly targets: readonly Target[];
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
  const documents = documentsOf(head.targets);
  const targets = viewTargets(head.targets, graph, undefined);
  const { findings, failures } = await runRules(active, { graph, targets });
  const now = new Set([...head.findings.map(({ fingerprint }) => fingerprint), ...head.others]);
  const compared = new Set([...packages, ...documents].map(({ path }) => path));
  const isGone = (path: string, fingerprint: string) => compared.has(path) && !now.has(fingerprint);
  const settled = settle(findings, graph, isGone, documents);
  const reported = head.graph.packages.filter(({ path }) => head.isReported(path));
  return {
    comparison: compare(name, { graph, packages, ...settled }, { ...head, packages: reported }),
    failures,
  };
}
