import { type Schema } from './find-mistakes.js';
import type { Rule } from './rule.js';
import { type RuleSeverity } from './severity.js';
/** A severity for all messages of a rule, or for some of them by their ids. */
export type SeveritySetting = RuleSeverity | Readonly<Record<string, RuleSeverity>>;
/** What a user says of a rule: a severity, alone or with options. */
export type RuleSetting = SeveritySetting | readonly [SeveritySetting] | readonly [SeveritySetting, RuleOptions];
export type RuleOptions = Readonly<Record<string, unknown>>;
export type RuleSettings = Readonly<Record<string, RuleSetting>>;
export declare const severitySchema: Schema;
/** What may be said of a rule that is not known here. */
export declare const anySettingSchema: Schema;
/** The JSON Schema of what may be said of a rule. */
export declare function settingSchema({ meta, messages, options }: Rule): Schema;
/** Throws UsageError for a rule that does not exist and for a wrong value, where there is no file to point at. */
export declare function checkSettings(rules: readonly Rule[], settings: RuleSettings): void;
export declare const diagnosticHint = "It says that something was not read; mend or remove the file instead.";
