import type { Attributes } from './solution-description.ts';

/** An element: its text, or the lines of its children, indented. */
export function xmlLines(
  name: string,
  content: string | readonly string[] = [],
  attributes: Attributes = {},
): readonly string[] {
  const start = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('')}`;
  if (typeof content === 'string') return [`${start}>${escapeXml(content)}</${name}>`];
  if (content.length === 0) return [`${start} />`];
  return [`${start}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}

/** Elements that have a text, one a line; those without one are left out. */
export function textElements(texts: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : xmlLines(name, text)));
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
