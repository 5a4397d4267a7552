import { SaxesParser, type SaxesTagPlain } from 'saxes';
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

/** An element that is still being read. */
interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/**
 * Text to elements, in one streaming pass that also checks that the document is well-formed. Only the wanted sections
 * become objects: a customizations.xml is mostly tables and forms that nobody asks for. saxes resolves no entities but
 * those of XML itself, so nothing can grow.
 *
 * @param sections names in lower case of the root's children to read; all where it is absent.
 * @returns the root with these children.
 * Throws ParseError `xml`, `tooDeep` or `tooLarge`.
 */
export function parseXml(text: string, sections?: ReadonlySet<string>): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  // The elements from the root to the current one; those of an unwanted section are not kept, only counted.
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let depth = 0;
  let kept = 0;

  parser.on('error', (error) => {
    throw firstError(text, error, parser.position);
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > limits.depth) {
      throw new ParseError('tooDeep', `it nests deeper than ${limits.depth} levels`, parser.position);
    }
    if (open.length < depth - 1 || (depth === 2 && sections && !sections.has(tag.name.toLowerCase()))) return;
    kept += 1;
    if (kept > limits.xmlElements) {
      throw new ParseError('tooLarge', `it has more than ${limits.xmlElements} elements`, parser.position);
    }
    const element = toElement(tag, text.lastIndexOf('<', parser.position - 1));
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on('closetag', () => {
    if (open.length === depth) open.pop();
    depth -= 1;
  });
  const addText = (addition: string) => {
    const element = open.at(-1);
    if (element && open.length === depth) element.text += addition;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  if (text.length > limits.attributeCharacters)
    parser.on('attribute', ({ value }) => checkAttribute(value, parser.position));
  parser.write(text).close();
  if (!root) throw new ParseError('xml', 'document must contain a root element', text.length);
  return root;
}

/** An `&` that begins no entity swallows what follows, and saxes stumbles much later: it is the likelier mistake. */
function firstError(text: string, error: Error, position: number): ParseError {
  const outside = text.replaceAll(/<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$)/gs, (part) =>
    ' '.repeat(part.length),
  );
  const ampersand = outside.search(/&(?!(?:#\d+|#x[0-9a-f]+|[a-z][\w.-]*);)/i);
  if (ampersand !== -1 && ampersand <= position) {
    return new ParseError('xml', 'an & begins no entity; write &amp;', ampersand);
  }
  return new ParseError('xml', error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), position);
}

const noAttributes: ReadonlyMap<string, string> = new Map();

function toElement(tag: SaxesTagPlain, start: number): OpenElement {
  const names = Object.keys(tag.attributes);
  const attributes =
    names.length === 0
      ? noAttributes
      : new Map(names.map((name) => [name.toLowerCase(), tag.attributes[name] ?? '']));
  return { name: tag.name.toLowerCase(), attributes, children: [], text: '', start };
}

function checkAttribute(value: string, position: number): void {
  if (value.length <= limits.attributeCharacters) return;
  const detail = `an attribute has ${value.length} characters; the limit is ${limits.attributeCharacters}`;
  throw new ParseError('tooLarge', detail, position);
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
