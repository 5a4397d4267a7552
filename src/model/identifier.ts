/** A GUID as Dataverse prints it in one place and not in another: lower case, without braces. */
export function normalGuid(value: string): string {
  return value
    .trim()
    .replace(/^\{|\}$/g, '')
    .toLowerCase();
}

export function isGuid(value: string): boolean {
  return /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(value.trim());
}

/** The GUID at the end of a name such as `Approve-0A1B….json`. */
export function trailingGuid(name: string): string | undefined {
  return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(name)?.[0].toLowerCase();
}

/** `/providers/Microsoft.PowerApps/apis/shared_x` is `shared_x`; other text has no connector. */
export function connectorOf(connectorId: string | undefined): string {
  const match = /\/apis\/([^/]+)\/?$/i.exec(connectorId?.trim() ?? '');
  return (match?.[1] ?? '').toLowerCase();
}

/** Last part of a path, without its extension. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
