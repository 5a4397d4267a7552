/** Worst first; the order is the order of a report. */
export const severities = ['error', 'warning', 'note'] as const;

export type Severity = (typeof severities)[number];

/** What a configuration may ask of a rule. */
export type RuleSeverity = Severity | 'off';

export function isRuleSeverity(value: string): value is RuleSeverity {
  return value === 'off' || severities.some((severity) => severity === value);
}

/** Whether `severity` is as bad as `threshold` or worse. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

export function milder(a: Severity, b: Severity): Severity {
  return isAtLeast(a, b) ? b : a;
}
