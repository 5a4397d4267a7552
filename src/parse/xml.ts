import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { limits } from '../limits.ts';
import { ParseError } from './parse-error.ts';

/** An element. Names are in lower case: tools disagree on `connectionreferences` and `ConnectionReferences`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, entities resolved, as written (spaces kept). */
  readonly text: string;
  /** Offset of its `<` in the document. */
  readonly start: number;
}

/**
 * Text to elements. One streaming pass (saxes, fast) checks that the document is well-formed and finds the sections;
 * only those become objects (fast-xml-parser): a customizations.xml is mostly tables and forms that nobody asks for.
 *
 * @param sections names in lower case of the root's children to read; all where it is absent.
 * @returns the root with these children.
 * Throws ParseError `xml`, `tooDeep` or `tooLarge`.
 */
export function parseXml(text: string, sections?: ReadonlySet<string>): XmlElement {
  const { name, attributes, ranges } = scan(text, sections);
  const children = ranges.flatMap(({ start, end }) => readSection(text.slice(start, end), start));
  const rootText = sections || children.length > 0 ? '' : textOfLeafRoot(text);
  return { name, attributes, children, text: rootText, start: 0 };
}

interface Scan {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where the wanted children of the root stand. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

function scan(text: string, sections: ReadonlySet<string> | undefined): Scan {
  if (text.length > limits.textBytes) {
    throw new ParseError('tooLarge', `it has ${text.length} characters; the limit is ${limits.textBytes}`);
  }
  const parser = new SaxesParser({ xmlns: false, position: true });
  const ranges: { start: number; end: number }[] = [];
  const attributes = new Map<string, string>();
  let name = '';
  let depth = 0;
  let elements = 0;
  let wantedFrom: number | undefined;
  parser.on('error', (error) => {
    throw new ParseError('xml', error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), parser.position);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > limits.depth)
      throw new ParseError('tooDeep', `it nests deeper than ${limits.depth} levels`, parser.position);
    if (depth === 1) {
      name = tag.name.toLowerCase();
      for (const [key, value] of Object.entries(tag.attributes)) attributes.set(key.toLowerCase(), value);
    } else if (depth === 2 && (!sections || sections.has(tag.name.toLowerCase()))) {
      wantedFrom = text.lastIndexOf('<', parser.position - 1);
    }
    if (wantedFrom !== undefined) {
      elements += 1;
      if (elements > limits.xmlElements) {
        throw new ParseError('tooLarge', `it has more than ${limits.xmlElements} elements`, parser.position);
      }
    }
  });
  if (text.length > limits.attributeCharacters) {
    parser.on('attribute', ({ value }) => {
      if (value.length <= limits.attributeCharacters) return;
      const detail = `an attribute has ${value.length} characters; the limit is ${limits.attributeCharacters}`;
      throw new ParseError('tooLarge', detail, parser.position);
    });
  }
  parser.on('closetag', () => {
    if (depth === 2 && wantedFrom !== undefined) {
      ranges.push({ start: wantedFrom, end: parser.position });
      wantedFrom = undefined;
    }
    depth -= 1;
  });
  parser.write(text).close();
  return { name, attributes, ranges };
}

/** `<` can't be part of a name; the prefix makes `__proto__` and `constructor` plain names for fast-xml-parser. */
const namePrefix = '<';

const sectionParser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: namePrefix,
  transformTagName: (name) => (name.startsWith(namePrefix) ? name : namePrefix + name.toLowerCase()),
  transformAttributeName: (name) => name.toLowerCase(),
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  cdataPropName: '#cdata',
  captureMetaData: true,
  maxNestedTags: limits.depth + 1,
});

const metaData = XMLParser.getMetaDataSymbol().valueOf();

function readSection(text: string, offset: number): XmlElement[] {
  const parsed: unknown = sectionParser.parse(text);
  return Array.isArray(parsed) ? parsed.flatMap((node: unknown) => toElement(node, offset) ?? []) : [];
}

/** One item of fast-xml-parser's ordered output: `{ "<name": children, ":@": attributes }`. */
function toElement(node: unknown, offset: number): XmlElement | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  const tag = Object.keys(node).find((key) => key.startsWith(namePrefix));
  if (tag === undefined) return undefined;
  const items: unknown[] = childList(Reflect.get(node, tag));
  return {
    name: tag.slice(namePrefix.length),
    attributes: toAttributes(Reflect.get(node, ':@')),
    children: items.flatMap((item) => toElement(item, offset) ?? []),
    text: items.map(textOf).join(''),
    start: offset + startIndex(Reflect.get(node, metaData)),
  };
}

function childList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return '';
  if ('#text' in item && typeof item['#text'] === 'string') return resolveEntities(item['#text']);
  if ('#cdata' in item) return childList(item['#cdata']).map(rawText).join('');
  return '';
}

function rawText(item: unknown): string {
  return typeof item === 'object' && item !== null && '#text' in item ? String(item['#text']) : '';
}

function toAttributes(value: unknown): Map<string, string> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(entries.map(([key, text]) => [key.slice(namePrefix.length), resolveEntities(String(text))]));
}

function startIndex(meta: unknown): number {
  return typeof meta === 'object' && meta !== null && 'startIndex' in meta ? Number(meta.startIndex) : 0;
}

function textOfLeafRoot(text: string): string {
  const [root] = readSection(text.slice(text.search(/<[^?!]/)), 0);
  return root?.text ?? '';
}

const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** One reference, `&amp;` or `&#x41;`. */
export const entityPattern = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;

/** The five entities of XML and character references: saxes has refused all others. */
function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entityPattern, entityValue);
}

export function entityValue(
  whole: string,
  hex: string | undefined,
  decimal: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return namedEntities[name.toLowerCase()] ?? whole;
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Text of the first child of that name, trimmed; `undefined` where it is absent or blank. */
export function textOfChild(element: XmlElement, name: string): string | undefined {
  const text = childOf(element, name)?.text.trim();
  return text === '' ? undefined : text;
}
