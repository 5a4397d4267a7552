import type { Rule } from './rule.ts';
import type { RuleOptions, RuleSetting, RuleSettings } from './rule-settings.ts';
import type { RuleSeverity } from './severity.ts';

/** A value, and who said so: `solution-lint.config.jsonc:4:5`, `preset strict`, `--rule`. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly origin: string;
}

/** What settings change of a rule. */
export interface RuleChange {
  /** By messageId. */
  readonly severities: Readonly<Record<string, Sourced<RuleSeverity>>>;
  readonly options?: Sourced<RuleOptions>;
}

/** By rule. */
export type RuleChanges = Readonly<Record<string, RuleChange>>;

/** What sound settings change; those of rules that are not there change nothing. */
export function changesOf(
  rules: readonly Rule[],
  settings: RuleSettings,
  originOf: (rule: string) => string,
): RuleChanges {
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const setting = Object.hasOwn(settings, rule.id) ? settings[rule.id] : undefined;
      return setting === undefined ? [] : [[rule.id, changeOf(rule, setting, originOf(rule.id))]];
    }),
  );
}

function changeOf({ messages }: Rule, setting: RuleSetting, origin: string): RuleChange {
  const [severity, options] = isList(setting) ? setting : [setting];
  const byMessage =
    typeof severity === 'string'
      ? Object.keys(messages).map((id): [string, RuleSeverity] => [id, severity])
      : Object.entries(severity);
  return {
    severities: Object.fromEntries(byMessage.map(([id, value]) => [id, { value, origin }])),
    ...(options === undefined ? {} : { options: { value: options, origin } }),
  };
}

/** The later wins, message by message; options are replaced as a whole. */
export function mergeChanges(earlier: RuleChanges, later: RuleChanges): RuleChanges {
  const merged = Object.entries(later).map(([id, change]) => {
    const before = Object.hasOwn(earlier, id) ? earlier[id] : undefined;
    return [id, before ? mergeChange(before, change) : change] as const;
  });
  return { ...earlier, ...Object.fromEntries(merged) };
}

export function mergeChange(earlier: RuleChange, later: RuleChange): RuleChange {
  return { ...earlier, ...later, severities: { ...earlier.severities, ...later.severities } };
}

function isList(setting: RuleSetting): setting is Extract<RuleSetting, readonly unknown[]> {
  return Array.isArray(setting);
}
