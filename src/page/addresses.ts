/** Where a link in the page leads: what stands behind `#`. */
type Address =
  | { readonly kind: 'finding'; readonly anchor: string }
  | { readonly kind: 'node'; readonly key: string };

export function hrefOf(address: Address): string {
  const value = address.kind === 'finding' ? address.anchor : address.key;
  return `#${address.kind}=${encodeURIComponent(value)}`;
}

/** `undefined` where the hash is none of ours: a section's, or what somebody typed. */
export function addressIn(hash: string): Address | undefined {
  const [, kind, value = ''] = /^#(finding|node)=(.+)$/s.exec(hash) ?? [];
  const text = decoded(value);
  if (text === undefined || kind === undefined) return undefined;
  return kind === 'finding' ? { kind, anchor: text } : { kind: 'node', key: text };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
