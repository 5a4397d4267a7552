import type { ErrorObject } from 'ajv';
import { locateAllJson } from '../parse/locate-json.ts';
import { lineIndex, regionOf } from '../settle/line-index.ts';
import { UsageError } from '../usage-error.ts';
import type { TargetTable } from './target-settings.ts';
import { targetsSchema } from './targets-schema.ts';

/**
 * Targets, once they are what the schema asks for. Throws UsageError with the first mistake.
 *
 * @param text what the value was parsed from, for the line of the mistake; `undefined`: it is not from a file.
 */
export async function checkTargets(
  value: unknown,
  where: string,
  text: string | undefined,
): Promise<TargetTable> {
  const { default: ajv } = await import('ajv');
  const validate = new ajv.Ajv({ allowUnionTypes: true }).compile<{ readonly targets: TargetTable }>(
    targetsSchema,
  );
  if (validate(value)) return value.targets;
  const [error] = validate.errors ?? [];
  const line = text === undefined || !error ? '' : `:${lineOf(text, error.instancePath)}`;
  throw new UsageError(
    `Wrong targets in ${where}${line}: ${error ? mistakeText(error) : 'they are not what the schema asks for'}.`,
    `A target has ${Object.keys(targetsSchema.properties.targets.additionalProperties.properties).join(', ')}; all may be left out.`,
  );
}

function mistakeText({ keyword, instancePath, params, message }: ErrorObject): string {
  const at = instancePath === '' ? 'the file' : instancePath.slice(1).replaceAll('/', ' › ');
  if (keyword === 'additionalProperties') return `${at} can't have "${params.additionalProperty}"`;
  if (keyword === 'required') return `${at} needs "${params.missingProperty}"`;
  if (keyword === 'enum') return `${at} must be one of ${params.allowedValues.join(', ')}`;
  if (keyword === 'pattern') return `${at} must be user:<object id> or servicePrincipal:<object id>`;
  return `${at} ${message}`;
}

function lineOf(text: string, at: string): number {
  const range = locateAllJson(text, [at]).get(at) ?? { start: 0, end: 0 };
  return regionOf(lineIndex(text), range).line;
}
