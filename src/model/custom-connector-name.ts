/**
 * A custom connector has two names, and neither can be derived from the other: the component name (`cnt_fleet-20api`)
 * and, in each environment, an API name with a hash (`shared_cnt-5ffleet-20api-5f0123456789abcdef`).
 */

/** Hash of an environment at the end of an API name; long names are cut and joined with `--`. */
const hashPattern = /-5f[0-9a-f]{16}$|--[0-9a-f]{16}$/i;

export function hasCustomConnectorHash(connector: string): boolean {
  return hashPattern.test(connector);
}

/** Whether an API name may belong to a component name; for lack of the GUID, which is the safe join. */
export function namesSameCustomConnector(connector: string, componentName: string): boolean {
  const { name, isCut } = decodedApiName(connector);
  const component = decoded(componentName);
  const withoutPrefix = component.slice(component.indexOf('_') + 1);
  // A connector that was made outside a solution has no prefix in its API name.
  return [component, withoutPrefix].some(
    (candidate) => candidate === name || (isCut && candidate.startsWith(name)),
  );
}

/** Whether two API names, maybe of two environments, may be the same connector. */
export function isSameApiName(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (!hasCustomConnectorHash(a) && !hasCustomConnectorHash(b)) return false;
  const [one, other] = [decodedApiName(a), decodedApiName(b)];
  return (
    one.name === other.name ||
    (one.isCut && other.name.startsWith(one.name)) ||
    (other.isCut && one.name.startsWith(other.name))
  );
}

/** Without `shared_` and hashes: one for a connector made in a solution, two for one made outside. */
function decodedApiName(connector: string): { name: string; isCut: boolean } {
  let name = connector.toLowerCase().replace(/^shared_/, '');
  const isCut = /--[0-9a-f]{16}$/.test(name);
  while (hashPattern.test(name)) name = name.replace(hashPattern, '');
  return { name: decoded(name), isCut };
}

/** Special characters are written in hex: `-5f` in API names, `-20` and, by older tools, `_5F` in component names. */
function decoded(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/-([2-7][0-9a-f])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('_5f', '_')
    .trimEnd();
}
