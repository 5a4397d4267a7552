import type { ErrorObject } from 'ajv';
import { UsageError } from '../usage-error.ts';
import { positionOfValue } from './position.ts';
import type { TargetTable } from './target-settings.ts';
import { targetsSchema } from './targets-schema.ts';

/**
 * Targets, once they are what the schema asks for. Throws UsageError with the first mistake.
 *
 * @param text what the value was parsed from, for the line of the mistake; `undefined`: it is not from a file.
 * @param outer the pointer to the value that the text does not have.
 */
export async function checkTargets(
  value: unknown,
  where: string,
  text: string | undefined,
  outer = '',
): Promise<TargetTable> {
  const { default: ajv } = await import('ajv');
  const validate = new ajv.Ajv({ allowUnionTypes: true }).compile<{ readonly targets: TargetTable }>(
    targetsSchema,
  );
  if (validate(value)) return value.targets;
  const [error] = validate.errors ?? [];
  const at =
    text === undefined || !error ? '' : positionOfValue(text, error.instancePath.slice(outer.length));
  throw new UsageError(
    `Wrong targets in ${where}${at}: ${error ? mistakeText(error) : 'they are not what the schema asks for'}.`,
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
