import { posix } from 'node:path';
import type { ActiveRule } from '../engine/active-rule.ts';
import { isUnread } from '../engine/is-unread.ts';
import { type RuleFailure, runRules } from '../engine/run-rules.ts';
import type { SuppressionUse } from '../engine/suppression-use.ts';
import type { Graph } from '../graph/graph.ts';
import { isWholeWorkspace } from '../input/whole-workspace.ts';
import type { Finding } from '../report.ts';
import type { LocatedDocument } from './locate.ts';
import { settle } from './settle.ts';

export interface Ran {
  readonly active: readonly ActiveRule[];
  readonly graph: Graph;
  /** Rules whose silence says that there is nothing. */
  readonly thorough: ReadonlySet<string>;
  /** Only changes are reported. */
  readonly isSelection: boolean;
  readonly findings: readonly Finding[];
  readonly cwd: string;
  /** Files that the suppressions stand in. */
  readonly documents: readonly LocatedDocument[];
}

export interface Remarks {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** What is to say of the suppressions themselves; of one that covers nothing only where the run could have seen it. */
export async function checkSuppressions(
  uses: readonly SuppressionUse[],
  { active, graph, thorough, isSelection, findings: others, cwd, documents }: Ran,
): Promise<Remarks> {
  const canTell = !isSelection && !others.some(({ rule }) => isUnread(rule));
  const idle = canTell ? uses.filter(({ count, rule }) => count === 0 && thorough.has(rule)) : [];
  const whole = new Map<string, boolean>();
  for (const folder of new Set(idle.map(folderOf)))
    whole.set(folder, await isWholeWorkspace(folder, graph.packages, cwd));
  const unneeded = new Set(idle.filter((use) => whole.get(folderOf(use))));
  const suppressions = uses.filter((use) => use.count > 0 || unneeded.has(use));
  const { findings, failures } = await runRules(active, { graph, targets: [], suppressions });
  return { findings: settle(findings, graph, undefined, documents).findings, failures };
}

function folderOf({ at }: SuppressionUse): string {
  return posix.dirname(at.file);
}
