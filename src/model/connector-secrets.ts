import { textAt } from '../parse/json-access.ts';
import { pointer } from '../parse/pointer.ts';
import { isSecretText } from './secret-text.ts';

/** Pointers of the client secrets and keys that the connection parameters of a custom connector have as plain text. */
export function connectorSecrets(document: unknown): string[] {
  const found: string[] = [];
  visit(document, [], found);
  return [...new Set(found)];
}

const secretName = /^(?:client_?secret|secret|password|api_?key)$/i;
const shortestSecret = 8;

function visit(value: unknown, way: readonly (string | number)[], found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const isSecretParameter = textAt(value, 'type')?.toLowerCase() === 'securestring';
  if (isSecretParameter) found.push(...defaultsOf(value).map((names) => pointer(...way, ...names)));
  for (const [name, inner] of Object.entries(value)) {
    const names = secretName.test(name) ? secretsAt(inner) : [];
    found.push(...names.map((more) => pointer(...way, name, ...more)));
    visit(inner, [...way, name], found);
  }
}

/** Plain, or as custom parameters have it: `{ "value": "…" }`. */
function secretsAt(value: unknown): string[][] {
  if (typeof value === 'string') return isSecret(value) ? [[]] : [];
  return isSecret(textAt(value, 'value')) ? [['value']] : [];
}

/** What a user who makes a connection would find filled in. */
function defaultsOf(parameter: unknown): string[][] {
  const ways = [['defaultValue'], ['default'], ['value'], ['uiDefinition', 'constraints', 'default']];
  return ways.filter((way) => isSecret(textAt(parameter, ...way)));
}

function isSecret(text: string | undefined): boolean {
  return text !== undefined && !/\s/.test(text) && isSecretText(text.trim(), shortestSecret);
}
