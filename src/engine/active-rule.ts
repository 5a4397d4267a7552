import type { OptionSchemas, Rule } from './rule.ts';
import type { RuleChange, RuleChanges, Sourced } from './rule-changes.ts';
import type { RuleOptions } from './rule-settings.ts';
import type { RuleSeverity } from './severity.ts';

/** A rule as this run wants it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** By messageId. */
  readonly severities: Readonly<Record<string, Sourced<RuleSeverity>>>;
  readonly options: RuleOptions;
}

/** The rules that run, with what each message weighs and which options they have. */
export function activateRules(rules: readonly Rule[], changes: RuleChanges): readonly ActiveRule[] {
  return rules
    .map((rule) => activate(rule, Object.hasOwn(changes, rule.id) ? changes[rule.id] : undefined))
    .filter(({ severities }) => Object.values(severities).some(({ value }) => value !== 'off'));
}

function activate(rule: Rule, change: RuleChange | undefined): ActiveRule {
  return {
    rule,
    severities: { ...defaultSeverities(rule), ...change?.severities },
    options: { ...defaultOptions(rule.options ?? {}), ...change?.options?.value },
  };
}

/** What each message of a rule weighs where nobody says anything. */
function defaultSeverities({ meta, messages }: Rule): ActiveRule['severities'] {
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]) => {
      const own = typeof message === 'string' || meta.severity === 'off' ? undefined : message.severity;
      return [id, { value: own ?? meta.severity, origin: 'default' }];
    }),
  );
}

function defaultOptions(options: OptionSchemas): RuleOptions {
  return Object.fromEntries(Object.entries(options).map(([name, schema]) => [name, schema.default]));
}
