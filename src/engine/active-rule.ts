import type { Override, RuleOverride } from './override.ts';
import type { OptionSchemas, Rule } from './rule.ts';
import { mergeChange, type RuleChange, type RuleChanges, type Sourced } from './rule-changes.ts';
import type { RuleOptions } from './rule-settings.ts';
import type { RuleSeverity } from './severity.ts';

/** A rule as this run wants it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** By messageId. */
  readonly severities: Readonly<Record<string, Sourced<RuleSeverity>>>;
  readonly options: RuleOptions;
  /** The last one that is about a finding wins. */
  readonly overrides: readonly RuleOverride[];
}

export interface WantedChanges {
  readonly changes: RuleChanges;
  readonly overrides: readonly Override[];
  /** What is said of this run: it wins over overrides, too. */
  readonly last: RuleChanges;
}

/** Rules as they are where nobody says anything. */
export const noChanges: WantedChanges = { changes: {}, overrides: [], last: {} };

/** The rules that run, with what each message weighs and which options they have. */
export function activateRules(rules: readonly Rule[], wanted: WantedChanges): readonly ActiveRule[] {
  return rules.map((rule) => activate(rule, wanted)).filter(isOn);
}

/** A rule that may be off. */
export function activate(rule: Rule, { changes, overrides, last }: WantedChanges): ActiveRule {
  const change = mergeChange(changeOf(rule, changes), changeOf(rule, last));
  return {
    rule,
    severities: { ...defaultSeverities(rule), ...change.severities },
    options: { ...defaultOptions(rule.options ?? {}), ...change.options?.value },
    overrides: overrides.flatMap(({ where, folders, changes: there }) => {
      const own = changeOf(rule, there);
      return own === noChange ? [] : [{ where, folders, change: mergeChange(own, changeOf(rule, last)) }];
    }),
  };
}

const noChange: RuleChange = { severities: {} };

function changeOf({ id }: Rule, changes: RuleChanges): RuleChange {
  return (Object.hasOwn(changes, id) ? changes[id] : undefined) ?? noChange;
}

function isOn({ severities, overrides }: ActiveRule): boolean {
  const all = [severities, ...overrides.map(({ change }) => change.severities)];
  return all.flatMap((one) => Object.values(one)).some(({ value }) => value !== 'off');
}

/** A rule with the options that it has somewhere, and what decides which of its findings are meant with them. */
export interface RuleVariant {
  readonly options: RuleOptions;
  /** Index of the override that has these options; -1 for the rule's own. */
  readonly index: number;
}

/** A rule runs once for all packages with each set of options; overrides choose among the findings afterwards. */
export function variantsOf({ rule, options, overrides }: ActiveRule): readonly RuleVariant[] {
  const others = overrides.flatMap(({ change }, index) =>
    change.options
      ? [{ options: { ...defaultOptions(rule.options ?? {}), ...change.options.value }, index }]
      : [],
  );
  return [{ options, index: -1 }, ...others];
}

/** What a message weighs under the overrides that are about its finding; `undefined`: this variant is not meant. */
export function weigh(
  { severities, overrides }: ActiveRule,
  variant: RuleVariant,
  messageId: string,
  applies: (override: RuleOverride) => boolean,
): Sourced<RuleSeverity> | undefined {
  const applying = overrides.flatMap((override, index) => (applies(override) ? [{ override, index }] : []));
  const chosen = applying.findLast(({ override }) => override.change.options)?.index ?? -1;
  if (chosen !== variant.index) return undefined;
  const merged = applying.reduce((change, { override }) => mergeChange(change, override.change), {
    severities,
  });
  return merged.severities[messageId] ?? { value: 'note', origin: 'default' };
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
