import type { ErrorObject, ValidateFunction } from 'ajv';
import { parseDeepJson } from '../parse/json.ts';
import { textAt, valueAt } from '../parse/json-access.ts';
import { ParseError } from '../parse/parse-error.ts';
import type { Report } from '../report.ts';
import { positionOf, positionOfValue } from '../target/position.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import type { StoredReport } from './stored-report.ts';

/** What a run wrote with `--format json`. */
export interface ReportText {
  /** What messages call it: the path of its file. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reports, once they are what `schema/report.schema.json` asks for: anybody may have been at the files.
 * Throws UsageError with the first mistake.
 *
 * @param texts one after the other: of each only the report stays.
 */
export async function readReports(texts: Iterable<ReportText>): Promise<readonly StoredReport[]> {
  const [{ default: ajv }, { default: schema }] = await Promise.all([
    import('ajv'),
    import('../../schema/report.schema.json', { with: { type: 'json' } }),
  ]);
  const validate = new ajv.Ajv({ allowUnionTypes: true }).compile<Report>(schema);
  return Array.from(texts, (one) => ({ name: one.name, report: readReport(one, validate) }));
}

function readReport({ name, text }: ReportText, validate: ValidateFunction<Report>): Report {
  const value = parse(text, name);
  if (textAt(value, 'tool', 'name') !== 'solution-lint') throw noReport(name);
  const writer = textAt(value, 'tool', 'version') ?? '';
  if (valueAt(value, 'schemaVersion') !== 1) {
    throw new UsageError(
      `${name} was written by solution-lint ${writer} in a form that ${version} does not read.`,
      'Render and merge with the version that wrote it.',
    );
  }
  if (validate(value)) return value;
  const [mistake] = validate.errors ?? [];
  const at = positionOfValue(text, mistake?.instancePath ?? '');
  throw new UsageError(
    `${name}${at} is not as solution-lint writes it: ${mistakeText(mistake)}.`,
    writer === version
      ? 'Write it anew: solution-lint --format json'
      : `It was written by ${writer}, and this is ${version}: use the version that wrote it.`,
  );
}

function parse(text: string, name: string): unknown {
  try {
    return parseDeepJson(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const at = error.offset === undefined ? '' : positionOf(text, error.offset);
    throw new UsageError(
      `${name}${at} is not JSON: ${error.message}.`,
      'Was it cut off? Write it anew: solution-lint --format json',
    );
  }
}

function noReport(name: string): UsageError {
  return new UsageError(
    `${name} is no report of solution-lint.`,
    'Name files that were written with --format json or --output json=file.',
  );
}

function mistakeText(mistake: ErrorObject | undefined): string {
  const { instancePath = '', keyword, params = {}, message = 'it is wrong' } = mistake ?? {};
  const at = instancePath === '' ? 'it' : instancePath.slice(1).replaceAll('/', ' › ');
  if (keyword === 'additionalProperties') return `${at} can't have "${params.additionalProperty}"`;
  if (keyword === 'required') return `${at} needs "${params.missingProperty}"`;
  if (keyword === 'enum') return `${at} must be one of ${params.allowedValues.join(', ')}`;
  return `${at} ${message}`;
}
