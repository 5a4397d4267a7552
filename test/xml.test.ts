import * as fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { parseXml, type XmlElement } from '../src/parse/xml.ts';

/** Another parser's opinion: fast-xml-parser, with nothing guessed and nothing trimmed. */
const other = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

const names = fc.constantFrom('Workflow', 'Name', 'connectionreference', 'CanvasApp', 'x-1', '_y');
const texts = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', '&', '<', '"', "'", ' ', '1.10', '-->', '}'),
});

const depth = fc.createDepthIdentifier();

const nodes = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record({
    name: names,
    attributes: fc.dictionary(fc.constantFrom('id', 'schemaName', 'x.y'), texts, { maxKeys: 3 }),
    text: texts,
    children: fc.oneof(
      { maxDepth: 4, depthIdentifier: depth },
      fc.constant([]),
      fc.array(tie('node'), { maxLength: 3 }),
    ),
  }),
})).node;

function write({ name, attributes, text, children }: Node): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>${escapeXml(text)}${children.map(write).join('')}</${name}>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

type Plain = [name: string, attributes: Record<string, string>, text: string, children: Plain[]];

function plain({ name, attributes, text, children }: XmlElement): Plain {
  return [name, Object.fromEntries(attributes), text, children.map(plain)];
}

function plainOfOther(item: Record<string, unknown>): Plain {
  const name = Object.keys(item).find((key) => key !== ':@') ?? '';
  const children = item[name] as Record<string, unknown>[];
  const attributes = (item[':@'] ?? {}) as Record<string, string>;
  const lower = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const text = children.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('');
  return [name.toLowerCase(), lower, text, children.filter((child) => !('#text' in child)).map(plainOfOther)];
}

describe('parseXml', () => {
  test('understands a document as fast-xml-parser does', () => {
    fc.assert(
      fc.property(nodes, (node) => {
        const text = write(node);
        const [root] = other.parse(text) as Record<string, unknown>[];
        expect(plain(parseXml(text))).toEqual(plainOfOther(root ?? {}));
      }),
      { numRuns: 500 },
    );
  });

  test('gives each element the offset of its tag', () => {
    const text = '<?xml version="1.0"?>\r\n<!-- <b> --><A>\r\n <b x="1>2"/><![CDATA[<c>]]><c></c>\r\n</A>';
    const { start, children } = parseXml(text);
    expect([start, ...children.map((child) => child.start)].map((at) => text.slice(at, at + 4))).toEqual([
      '<A>\r',
      '<b x',
      '<c><',
    ]);
  });

  test('keeps only the wanted sections, and checks all of them', () => {
    const text =
      '<ImportExportXml><Entities><Entity/></Entities><Workflows><Workflow/></Workflows></ImportExportXml>';
    const wanted = new Set(['workflows']);
    expect(parseXml(text, wanted).children.map((child) => child.name)).toEqual(['workflows']);
    expect(() => parseXml(text.replace('<Entity/>', '<Entity>'), wanted)).toThrow('unexpected close tag');
  });

  test.each([
    ['two roots', '<a/><b/>'],
    ['an undefined entity', '<a>&nbsp;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['a tag that is not closed', '<a><b></a>'],
    ['an ampersand that begins no entity', '<a>Tom & Jerry</a>'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(() => parseXml(text)).toThrow();
  });
});
