import type { Rule } from './rule.js';
import type { RuleOptions, RuleSettings } from './rule-settings.js';
import type { RuleSeverity } from './severity.js';
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
export declare function changesOf(rules: readonly Rule[], settings: RuleSettings, originOf: (rule: string) => string): RuleChanges;
/** The later wins, message by message; options are replaced as a whole. */
export declare function mergeChanges(earlier: RuleChanges, later: RuleChanges): RuleChanges;
export declare function mergeChange(earlier: RuleChange, later: RuleChange): RuleChange;
