/** Joins a JSON Pointer: `pointer('properties', 'a/b')` is `/properties/a~1b` (RFC 6901). */
export function pointer(...tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The tokens of a JSON Pointer. */
export function pointerTokens(text: string): string[] {
  const tokens = text.split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A step of an XML element path: `keyed('Workflow', '@WorkflowId', '0a…')` is `Workflow[@WorkflowId="0a…"]`. */
export function keyed(element: string, key: string, value: string): string {
  return `${element}[${key}=${JSON.stringify(value)}]`;
}

/** Between the address of a text and an address in the JSON that it holds. */
export const intoJson = '#';
