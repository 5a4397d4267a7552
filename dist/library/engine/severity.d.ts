/** Worst first; the order is the order of a report. */
export declare const severities: readonly ['error', 'warning', 'note'];
export type Severity = (typeof severities)[number];
/** What a configuration may ask of a rule. */
export type RuleSeverity = Severity | 'off';
export declare function isRuleSeverity(value: string): value is RuleSeverity;
/** Whether `severity` is as bad as `threshold` or worse. */
export declare function isAtLeast(severity: Severity, threshold: Severity): boolean;
export declare function milder(a: Severity, b: Severity): Severity;
