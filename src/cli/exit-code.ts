import { isUnread } from '../engine/is-unread.ts';
import { isAtLeast, type Severity } from '../engine/severity.ts';
import { newFindings } from '../output/new-first.ts';
import type { Finding, Report } from '../report.ts';
import type { Run } from '../run.ts';

/** The only place where exit codes are set; the highest that applies wins, 2 before 3 before 1. */
export const exitCodes = {
  clean: 0,
  findings: 1,
  /** Wrong usage, wrong configuration, or our bug. */
  usage: 2,
  /** Something was not read: an unread package is never a passed one. */
  unread: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

interface Thresholds {
  readonly failOn: Severity;
  readonly maxWarnings: number;
  /** Findings that the base has, too, fail nothing, where there is a base; what was not read fails all the same. */
  readonly newOnly?: boolean;
}

interface Outcome {
  readonly report: Report;
  /** A rule or a plugin broke: what it would have found is not in the report. */
  readonly hasFailure: boolean;
  /** A path that the user named holds no package, or a part of the results is missing. */
  readonly isIncomplete: boolean;
}

export function outcomeOf({ report, failures, own, empty }: Run): Outcome {
  const hasFailure = failures.length + own.brokenPlugins.length > 0;
  return { report, hasFailure, isIncomplete: empty.length > 0 };
}

export function exitCodeOf({ report, hasFailure, isIncomplete }: Outcome, thresholds: Thresholds): ExitCode {
  if (hasFailure) return exitCodes.usage;
  if (isIncomplete || report.findings.some((finding) => isUnread(finding.rule))) return exitCodes.unread;
  const { failOn, maxWarnings } = thresholds;
  const isFailed =
    judgedFindings(report, thresholds).some(({ severity }) => isAtLeast(severity, failOn)) ||
    judgedWarnings(report, thresholds) > maxWarnings;
  return isFailed ? exitCodes.findings : exitCodes.clean;
}

/** How many warnings count against `maxWarnings`. */
export function judgedWarnings(report: Report, thresholds: Pick<Thresholds, 'newOnly'>): number {
  return judgedFindings(report, thresholds).filter(({ severity }) => severity === 'warning').length;
}

function judgedFindings(report: Report, { newOnly }: Pick<Thresholds, 'newOnly'>): readonly Finding[] {
  return newOnly && report.comparison ? report.findings.filter(newFindings(report)) : report.findings;
}
