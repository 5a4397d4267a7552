import type { Rule } from './rule.js';
import { type RuleSeverity } from './severity.js';
/** What a user says of a rule: a severity, alone or with options. */
export type RuleSetting = RuleSeverity | readonly [RuleSeverity, Readonly<Record<string, unknown>>];
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
/** A rule as this run wants it. */
export interface ActiveRule {
    readonly rule: Rule;
    /** Replaces the severity of every message of the rule; `undefined`: what the rule says. */
    readonly severity: RuleSeverity | undefined;
    readonly options: Readonly<Record<string, unknown>>;
}
/** Settles which rules run, with which options. Throws UsageError for a rule that does not exist and for a wrong value. */
export declare function activateRules(rules: readonly Rule[], settings: RuleSettings): Promise<ActiveRule[]>;
