import { limits } from '../limits.ts';
import { parseJson } from '../parse/json.ts';
import { itemsOf, textAt, valueAt } from '../parse/json-access.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import { isUnreadable } from '../unreadable.ts';
import type { CustomConnector } from './custom-connector.ts';
import type { Package } from './package.ts';

/** The address that a custom connector calls, by its OpenAPI definition, version 2 or 3. Reads the file: ask late. */
export function connectorHost(from: Package, { openApiFile }: CustomConnector): string | undefined {
  const definition = openApiFile === undefined ? undefined : readJson(from, openApiFile);
  const host = textAt(definition, 'host');
  if (host === undefined)
    return itemsOf(valueAt(definition, 'servers')).flatMap((one) => textAt(one, 'url') ?? [])[0];
  const scheme = itemsOf(valueAt(definition, 'schemes')).find((one) => typeof one === 'string') ?? 'https';
  return `${scheme}://${host}${textAt(definition, 'basePath') ?? ''}`.replace(/\/$/, '');
}

function readJson(from: Package, path: string): unknown {
  const file = from.source.files.get(path.toLowerCase());
  if (file === undefined || file.size() > limits.jsonBytes) return undefined;
  try {
    return parseJson(decodeText(file.read()));
  } catch (error) {
    if (isUnreadable(error) || error instanceof ParseError) return undefined;
    throw error;
  }
}
