import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** Draft 04, which Ajv reads like its own but for these two keys. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
) as Record<string, unknown>;
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
  allErrors: true,
}).compile(schema);

/** What the schema of SARIF 2.1.0 has against a log: nothing, where all is well. */
export function sarifSchemaErrors(log: unknown): readonly string[] {
  if (validate(log)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
