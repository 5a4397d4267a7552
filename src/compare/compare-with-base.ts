import type { ActiveRule } from '../engine/rule-settings.ts';
import { type RuleFailure, runRules } from '../engine/run-rules.ts';
import type { Comparison } from '../report.ts';
import { settle } from '../settle/settle.ts';
import { compare, type Version } from './compare.ts';
import type { Base } from './read-base.ts';

/** What a run says before it is compared. */
export interface Head extends Omit<Version, 'packages'> {
  readonly isReported: (path: string) => boolean;
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
  const { findings, failures } = await runRules(active, graph);
  const now = new Set([...head.findings.map(({ fingerprint }) => fingerprint), ...head.others]);
  const compared = new Set(packages.map(({ path }) => path));
  const settled = settle(findings, graph, (path, fingerprint) => compared.has(path) && !now.has(fingerprint));
  const reported = head.graph.packages.filter(({ path }) => head.isReported(path));
  return {
    comparison: compare(name, { graph, packages, ...settled }, { ...head, packages: reported }),
    failures,
  };
}
