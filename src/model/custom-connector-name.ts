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
  return meaningsOfComponentName(componentName).some(
    (meaning) => meaning === name || (isCut && meaning.startsWith(name)),
  );
}

/** What a component name means: with its publisher's prefix, and without, as in an API name made outside a solution. */
export function meaningsOfComponentName(componentName: string): readonly string[] {
  const name = decoded(componentName);
  return [...new Set([name, withoutPrefix(name)])];
}

/** Whether two API names, maybe of two environments, may be the same connector. */
export function isSameApiName(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (!hasCustomConnectorHash(a) || !hasCustomConnectorHash(b)) return false;
  return mayBeSame(decodedApiName(a), decodedApiName(b)) || mayBeSame(decodedApiName(b), decodedApiName(a));
}

interface ApiName {
  readonly name: string;
  /** Long names are cut. */
  readonly isCut: boolean;
  /** Made outside a solution: two hashes, and no publisher's prefix. */
  readonly isWithoutPrefix: boolean;
}

function mayBeSame(one: ApiName, other: ApiName): boolean {
  const names = one.isWithoutPrefix ? [other.name, withoutPrefix(other.name)] : [other.name];
  return names.some((name) => name === one.name || (one.isCut && name.startsWith(one.name)));
}

/** Without `shared_` and hashes: one for a connector made in a solution, two for one made outside. */
export function decodedApiName(connector: string): ApiName {
  let name = connector.toLowerCase().replace(/^shared_/, '');
  let hashes = 0;
  const isCut = /--[0-9a-f]{16}$/.test(name);
  for (; hashPattern.test(name); hashes += 1) name = name.replace(hashPattern, '');
  return { name: decoded(name), isCut, isWithoutPrefix: hashes > 1 };
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf('_') + 1);
}

/** Hex of the characters of ASCII that are no letter and no digit. */
const specialCharacter = '2[0-9a-f]|3[a-f]|40|5[b-f]|60|7[b-e]';

/**
 * Special characters are written in hex: `-5f` in API names, `-20` and, by older tools, `_5F` in component names. In
 * that order on both sides, so that a `_20` that was never hex is misread in both the same way.
 */
function decoded(name: string): string {
  const character = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
  return name
    .toLowerCase()
    .replaceAll(new RegExp(`-(${specialCharacter})`, 'g'), character)
    .replaceAll(new RegExp(`_(${specialCharacter})`, 'g'), character)
    .trimEnd();
}
