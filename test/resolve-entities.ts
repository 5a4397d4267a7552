/** What the raw text of an element says. */
export function resolveEntities(raw: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return raw.replaceAll(/&(?:#x([0-9A-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
