import { type Severity, severities } from '../engine/severity.ts';
import { type ReportFormat, reportFormats } from '../output/format-report.ts';
import { UsageError } from '../usage-error.ts';
import { oneOf, type ReportOutput, reportOutput, wholeNumber } from './option-values.ts';

export interface ReportArguments {
  /** Files that `--format json` wrote, and globs. */
  readonly paths: readonly string[];
  /** `undefined`: what suits the place. */
  readonly format: ReportFormat | undefined;
  readonly outputs: readonly ReportOutput[];
  readonly failOn: Severity;
  readonly maxWarnings: number;
  readonly newOnly: boolean;
  readonly quiet: boolean;
}

export const reportOptions = {
  help: { type: 'boolean', short: 'h' },
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o', multiple: true },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  'new-only': { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
} as const;

interface ReportValues {
  readonly format?: string | undefined;
  readonly output?: readonly string[] | undefined;
  readonly 'fail-on'?: string | undefined;
  readonly 'max-warnings'?: string | undefined;
  readonly 'new-only'?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/** Throws UsageError. */
export function reportArguments(paths: readonly string[], values: ReportValues): ReportArguments {
  if (paths.length === 0) {
    throw new UsageError('report needs files.', 'Name what was written with --format json.');
  }
  return {
    paths,
    format: values.format === undefined ? undefined : oneOf('--format', values.format, reportFormats),
    outputs: (values.output ?? []).map((text) => reportOutput('--output', text)),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', severities),
    maxWarnings: wholeNumber('--max-warnings', values['max-warnings']),
    newOnly: values['new-only'] ?? false,
    quiet: values.quiet ?? false,
  };
}
