import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateAllJson } from '../src/parse/locate-json.ts';
import { locateAllJsonInXml, locateXml } from '../src/parse/locate-xml.ts';
import { pointer } from '../src/parse/pointer.ts';
import { decodeText } from '../src/parse/text.ts';
import { parseXml, type XmlElement } from '../src/parse/xml.ts';
import { resolveEntities } from './resolve-entities.ts';

const locateJson = (text: string, way: string) => locateAllJson(text, [way]).get(way);

const bom = '\uFEFF';

/** Keys that need escapes, in JSON and in pointers. */
const keys = fc.oneof(
  fc.string({ maxLength: 6, unit: 'grapheme' }),
  fc.constantFrom(
    '',
    '/',
    '~',
    '~1',
    '"',
    '\\',
    '#',
    'a#/b',
    '0',
    '__proto__',
    'constructor',
    '\n',
    '\u2028',
  ),
);

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
    ),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** A value, and the way to one of the values in it. */
const valueWithWay = json.chain((value) => fc.constantFrom(...ways(value)).map((way) => ({ value, way })));

function ways(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const members: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [[], ...members.flatMap(([key, member]) => ways(member).map((way) => [key, ...way]))];
}

function follow(value: unknown, way: readonly (string | number)[]): unknown {
  return way.reduce<unknown>((at, key) => Object.getOwnPropertyDescriptor(at, key)?.value, value);
}

describe('locateJson', () => {
  test('finds any value in any form of the text', () => {
    fc.assert(
      fc.property(
        valueWithWay,
        fc.constantFrom('', '  ', '\t'),
        fc.boolean(),
        fc.boolean(),
        ({ value, way }, indent, hasCrlf, isUtf16) => {
          const lines = JSON.stringify(value, undefined, indent);
          const written = hasCrlf ? lines.replaceAll('\n', '\r\n') : lines;
          const text = decodeText(Buffer.from(bom + written, isUtf16 ? 'utf16le' : 'utf8'));
          const range = locateJson(text, pointer(...way));
          expect(JSON.parse(text.slice(range?.start, range?.end))).toEqual(
            JSON.parse(JSON.stringify(follow(value, way))),
          );
          expect(range).toBeDefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('finds any value in JSON that a string holds', () => {
    fc.assert(
      fc.property(valueWithWay, ({ value, way }) => {
        const text = JSON.stringify({ before: '#', inner: JSON.stringify(value) }, undefined, 2);
        const range = locateJson(text, `/inner#${pointer(...way)}`);
        const raw = text.slice(range?.start, range?.end);
        if (way.length === 0) return;
        expect(JSON.parse(JSON.parse(`"${raw}"`))).toEqual(JSON.parse(JSON.stringify(follow(value, way))));
      }),
      { numRuns: 500 },
    );
  });

  test('finds the last of two members of one name, as JSON.parse does', () => {
    const range = locateJson('{"a": 1, "\\u0061": 2}', '/a');
    expect(range).toEqual({ start: 19, end: 20 });
  });

  test.each(['/b', '/a/b', '/a/0', '/c/2', '/c/x', '/c/-1', '/c/'])('%s leads nowhere', (way) => {
    expect(locateJson('{"a": 1, "c": [true, null]}', way)).toBeUndefined();
  });
});

interface Element {
  readonly name: string;
  readonly id: string;
  readonly text: string;
  readonly children: readonly Element[];
}

const own = {
  name: fc.constantFrom('Row', 'row', 'connectionreference', 'constructor', '__proto__', 'a.b', 'a-b'),
  id: fc.string({ maxLength: 5 }).map((text) => text.trim()),
  text: fc.constantFrom(
    '',
    ' ',
    'x',
    'a &amp; b',
    '<![CDATA[<Row id="1">]]>',
    '<!-- </Row> <Row> -->',
    '<?go on?>',
  ),
};

const elements = fc.letrec<{ element: Element; leaf: Element; branch: Element }>((tie) => ({
  element: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('branch')),
  leaf: fc.record({ ...own, children: fc.constant([]) }),
  branch: fc.record({ ...own, children: fc.array(tie('element'), { maxLength: 3 }) }),
})).element;

function xmlOf(element: Element): string {
  const { start, end } = tags(element);
  return start + element.text + element.children.map((child) => `\r\n  ${xmlOf(child)}`).join('') + end;
}

function tags({ name, id, text, children }: Element): { start: string; end: string } {
  const attributes = ` note="a > b" id="${id.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`;
  if (text === '' && children.length === 0) return { start: `<${name}${attributes} />`, end: '' };
  return { start: `<${name}\n${attributes}>`, end: `</${name} >` };
}

/** Each element beside what the parser made of it. */
function pairs(element: Element, parsed: XmlElement | undefined): { element: Element; parsed: XmlElement }[] {
  if (!parsed) throw new Error(`No element for ${element.name}.`);
  const children = element.children.flatMap((child, index) => pairs(child, parsed.children[index]));
  return [{ element, parsed }, ...children];
}

describe('locateXml', () => {
  test('finds any element: whole, or its start tag where it has children', () => {
    fc.assert(
      fc.property(fc.array(elements, { minLength: 1, maxLength: 3 }), (sections) => {
        const text = `<?xml version="1.0"?>\r\n<!-- é 😀 --><Root>${sections.map(xmlOf).join('\n')}</Root>`;
        const root = parseXml(text);
        for (const { element, parsed } of sections.flatMap((section, index) =>
          pairs(section, root.children[index]),
        )) {
          const range = locateXml(text, parsed.start);
          const expected = element.children.length > 0 ? tags(element).start : xmlOf(element);
          expect(text.slice(range.start, range.end)).toBe(expected);
          expect(parsed.attributes.get('id')).toBe(element.id);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('finds any value of JSON that an element holds', () => {
    fc.assert(
      fc.property(valueWithWay, fc.boolean(), ({ value, way }, hasQuotes) => {
        const escaped = JSON.stringify(value)
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll(']]>', ']]&gt;');
        const inner = hasQuotes ? escaped.replaceAll('"', '&quot;') : escaped;
        const element = `<ConnectionReferences>${inner}</ConnectionReferences>`;
        const text = `<CanvasApp>\r\n  <Name>a</Name>\r\n  ${element}\r\n</CanvasApp>`;
        const wanted = pointer(...way);
        const range = locateAllJsonInXml(text, text.indexOf(element), [wanted]).get(wanted);
        const raw = resolveEntities(text.slice(range?.start, range?.end));
        expect(JSON.parse(raw)).toEqual(JSON.parse(JSON.stringify(follow(value, way))));
      }),
      { numRuns: 500 },
    );
  });
});
