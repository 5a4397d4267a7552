import type { ActiveRule } from './active-rule.ts';
import type { RuleFailure } from './run-rules.ts';

/**
 * Rules that said all they have to say of the packages: what they don't report is not there. A rule that compares
 * says other things of each base, one about targets is only heard out where no target was left out.
 */
export function thoroughRules(
  active: readonly ActiveRule[],
  failures: readonly RuleFailure[],
  hasAllTargets: boolean,
): ReadonlySet<string> {
  const failed = new Set(failures.map(({ rule }) => rule));
  const isThorough = ({ rule: { id, meta } }: ActiveRule) =>
    !failed.has(id) && !meta.needs?.includes('base') && (!meta.needs?.includes('target') || hasAllTargets);
  return new Set(active.filter(isThorough).map(({ rule }) => rule.id));
}
