import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** What `schema/report.schema.json` has against a report: nothing, where all is well. */
export function reportSchemaErrors(report: unknown): string[] {
  validate ??= compile();
  if (validate(JSON.parse(JSON.stringify(report)))) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

let validate: ValidateFunction | undefined;

function compile(): ValidateFunction {
  const path = join(import.meta.dirname, '..', 'schema', 'report.schema.json');
  const schema: { $schema?: string } = JSON.parse(readFileSync(path, 'utf8'));
  const options = { allErrors: true, strict: true, allowUnionTypes: true, validateFormats: false };
  return (schema.$schema?.includes('2020-12') ? new Ajv2020(options) : new Ajv(options)).compile(schema);
}
