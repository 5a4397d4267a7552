import type { RuleSettings } from '../engine/rule-settings.ts';
import { isRuleSeverity } from '../engine/severity.ts';
import { type ReportFormat, reportFormats } from '../output/format-report.ts';
import { UsageError } from '../usage-error.ts';

/** A report that is written to a file. */
export interface ReportOutput {
  readonly format: ReportFormat;
  readonly path: string;
}

/** @param option what the value was given to, as the user wrote it: `--fail-on`, or an input of the Action. */
export function oneOf<Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new UsageError(`${option} can't be "${value}".`, `Use one of: ${allowed.join(', ')}.`);
  return found;
}

/** Without a value there is no limit. */
export function wholeNumber(option: string, value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value))
    throw new UsageError(`${option} can't be "${value}".`, 'Use a whole number, such as 0.');
  return Number(value);
}

/** `sarif=reports/lint.sarif` */
export function reportOutput(option: string, text: string): ReportOutput {
  const [, format = '', path = ''] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  if (path === '') {
    throw new UsageError(
      `${option} can't be "${text}".`,
      'Write it as format=file, such as sarif=lint.sarif.',
    );
  }
  return { format: oneOf(option, format, reportFormats), path };
}

/** `flow-off=warning` */
export function ruleSetting(option: string, text: string): [string, RuleSettings[string]] {
  const [, id = '', severity = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (!isRuleSeverity(severity)) {
    throw new UsageError(
      `${option} can't be "${text}".`,
      'Write it as id=severity, such as flow-off=warning (error, warning, note or off).',
    );
  }
  return [id, severity];
}
