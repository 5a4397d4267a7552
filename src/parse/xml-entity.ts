const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** One reference of a well-formed text: `&amp;`, `&#65;`, `&#x41;`. */
export const entityPattern = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;

/** What a match of `entityPattern` stands for. */
export function entityValue(match: readonly (string | undefined)[]): string {
  const [whole = '', hex, decimal, name] = match;
  if (name !== undefined) return namedEntities[name.toLowerCase()] ?? whole;
  return String.fromCodePoint(
    hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16),
  );
}
