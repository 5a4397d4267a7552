import { groupBy } from '../../group-by.ts';
import type { Finding } from '../../report.ts';
import { escapeForLog } from '../escape.ts';

/** `flow-off (3), connection-reference-unused (1)` */
export function ruleCounts(findings: readonly Finding[]): string {
  const byRule = [...groupBy(findings, ({ rule }) => rule)].map(([rule, group]) => ({
    rule,
    count: group.length,
  }));
  byRule.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  return byRule.map(({ rule, count }) => `${escapeForLog(rule)} (${count})`).join(', ');
}
