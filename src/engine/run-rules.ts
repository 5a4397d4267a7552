import type { Graph } from '../graph/graph.ts';
import { stopwatch, type Timing } from '../stopwatch.ts';
import type { TargetView } from '../target/target-view.ts';
import { type ActiveRule, type RuleVariant, variantsOf, weigh } from './active-rule.ts';
import { checkFindings } from './check-findings.ts';
import { openGlobs } from './globs.ts';
import { type Matches, matcher } from './matcher.ts';
import { overrideMatcher, type RuleOverride } from './override.ts';
import type { RawFinding, Rule } from './rule.ts';
import type { RuleOptions } from './rule-settings.ts';
import type { Severity } from './severity.ts';
import type { SuppressionUse } from './suppression-use.ts';

/** A finding as its rule yields it, whose it is, and what it weighs. */
export interface CheckedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly raw: RawFinding;
}

/** A rule that threw loses itself, not the run. */
export interface RuleFailure {
  readonly rule: string;
  /** Where it came from. */
  readonly plugin?: string | undefined;
  readonly error: unknown;
}

interface CheckResult {
  readonly findings: readonly CheckedFinding[];
  readonly failures: readonly RuleFailure[];
  /** By rule, for `--timing`. */
  readonly timings: readonly Timing[];
}

interface Subjects {
  readonly graph: Graph;
  /** The same of an older version: without it, rules that need one are not called. */
  readonly base?: Graph | undefined;
  /** Rules that need one are called for each. */
  readonly targets: readonly TargetView[];
  /** Without them, rules about them are not called; with them, no others are. */
  readonly suppressions?: readonly SuppressionUse[];
}

export async function runRules(
  rules: readonly ActiveRule[],
  { graph, base, targets, suppressions }: Subjects,
): Promise<CheckResult> {
  const matches = await matcher(rules);
  const applies = await openOverrides(rules, graph);
  const watch = stopwatch();
  const failures: RuleFailure[] = [];
  const findings: CheckedFinding[] = [];
  for (const active of rules) {
    const { needs } = active.rule.meta;
    if ((needs?.includes('suppressions') ?? false) !== (suppressions !== undefined)) continue;
    const wanted = needs?.includes('target') ? targets : [undefined];
    if ((base === undefined && needs?.includes('base')) || wanted.length === 0) continue;
    try {
      const found = variantsOf(active).flatMap((variant) =>
        weighed(
          active,
          variant,
          check(active.rule, variant.options, { graph, base, suppressions, matches }, wanted),
          applies,
        ),
      );
      // As arguments of one push(), the findings of a tenant's exports would not fit on the stack.
      for (const finding of found) findings.push(finding);
    } catch (error) {
      failures.push({ rule: active.rule.id, plugin: active.rule.plugin, error });
    }
    watch.lap(`rule ${active.rule.id}`);
  }
  return { findings, failures, timings: watch.laps() };
}

type Applies = (override: RuleOverride, raw: RawFinding) => boolean;

async function openOverrides(rules: readonly ActiveRule[], graph: Graph): Promise<Applies> {
  return rules.some(({ overrides }) => overrides.length > 0)
    ? overrideMatcher(graph, await openGlobs())
    : () => false;
}

function weighed(
  active: ActiveRule,
  variant: RuleVariant,
  raws: readonly RawFinding[],
  applies: Applies,
): CheckedFinding[] {
  return raws.flatMap((raw) => {
    const severity = weigh(active, variant, raw.messageId, (override) => applies(override, raw))?.value;
    return severity === undefined || severity === 'off' ? [] : [{ rule: active.rule, severity, raw }];
  });
}

interface Subject {
  readonly graph: Graph;
  readonly base: Graph | undefined;
  readonly suppressions: readonly SuppressionUse[] | undefined;
  readonly matches: Matches;
}

/** All of a rule's findings, or none: what it said before it threw is not to be trusted. */
function check(
  rule: Rule,
  options: RuleOptions,
  subject: Subject,
  targets: readonly (TargetView | undefined)[],
): RawFinding[] {
  // Checked against the rule's own schema, or its defaults.
  const checked = options as Parameters<Rule['check']>[0]['options'];
  return targets.flatMap((target) =>
    checkFindings(rule, rule.check({ ...subject, target, options: checked })),
  );
}
