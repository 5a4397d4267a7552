import { SaxesParser } from 'saxes';
import type { PackageFiles } from './package-files.ts';

/**
 * A tree as SolutionPackager unpacks a zip: `Other/`, a file for each workflow, canvas app and connector,
 * stub sections in `Other/Customizations.xml`, a byte order mark on what it wrote.
 */
export function renderTree(files: PackageFiles): PackageFiles {
  return new Map(
    [...files].flatMap(([path, bytes]) => inTree(path, bytes)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function inTree(path: string, bytes: Uint8Array): [string, Uint8Array][] {
  switch (path.toLowerCase()) {
    case '[content_types].xml':
      return [];
    case 'solution.xml':
      return [['Other/Solution.xml', rewrite(bytes, asTreeFile)]];
    case 'customizations.xml':
      return splitCustomizations(bytes);
    default:
      return [[path.replace(/^Connector\//i, 'Connectors/'), bytes]];
  }
}

function splitCustomizations(bytes: Uint8Array): [string, Uint8Array][] {
  const whole: [string, Uint8Array][] = [['Other/Customizations.xml', bytes]];
  const text = decode(bytes);
  const outline = text === undefined ? undefined : outlineOf(text);
  if (text === undefined || outline === undefined) return whole;
  const rows = outline.sections.flatMap((section) => section.rows);
  const paths = rows.map(pathOf);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined)
    throw new Error(`Two rows would be written to ${twice}: this package has no tree.`);
  return [
    ['Other/Customizations.xml', encode(asTreeFile(withStubs(text, outline)))],
    ...rows.map((row): [string, Uint8Array] => [pathOf(row), encode(asTreeFile(standAlone(text, row)))]),
  ];
}

/** Sections that are split, and the element of a row. */
const splitSections: ReadonlyMap<string, string> = new Map([
  ['Workflows', 'Workflow'],
  ['CanvasApps', 'CanvasApp'],
  ['Connectors', 'Connector'],
]);

interface Outline {
  readonly sections: readonly Section[];
  /** Offset of the root's end tag; `undefined` for an empty-element tag. */
  readonly rootEnd: number | undefined;
}

interface Section {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly rows: readonly Row[];
}

interface Row {
  readonly element: string;
  readonly start: number;
  readonly startTagEnd: number;
  readonly end: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Texts of its children; some of them name its file. */
  readonly names: ReadonlyMap<string, string>;
}

/** Offsets of what is split; `undefined` where the text is not XML. */
function outlineOf(text: string): Outline | undefined {
  const parser = new SaxesParser();
  const open: { name: string; start: number; startTagEnd: number; attributes: Record<string, string> }[] = [];
  const sections: Section[] = [];
  let rows: Row[] = [];
  let names = new Map<string, string>();
  let rootEnd: number | undefined;
  let isBroken = false;
  const startOfTag = () => text.lastIndexOf('<', parser.position - 1);

  const addText = (more: string) => {
    const name = open[3]?.name;
    if (open.length === 4 && name !== undefined) names.set(name, (names.get(name) ?? '') + more);
  };
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ name, start: startOfTag(), startTagEnd: parser.position, attributes });
    if (open.length === 2) rows = [];
    if (open.length === 3) names = new Map();
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop();
    if (!element) return;
    const end = parser.position;
    if (open.length === 0) rootEnd = isSelfClosing ? undefined : startOfTag();
    if (open.length === 1 && splitSections.has(element.name)) {
      sections.push({ name: element.name, start: element.start, end, rows });
    }
    if (open.length === 2 && splitSections.get(open[1]?.name ?? '') === element.name) {
      const { name, ...rest } = element;
      rows.push({ ...rest, element: name, end, names });
    }
  });
  parser.write(text).close();
  return isBroken ? undefined : { sections, rootEnd };
}

function withStubs(text: string, { sections, rootEnd }: Outline): string {
  const absent = [...splitSections.keys()].filter(
    (name) => !sections.some((section) => section.name === name),
  );
  const stubs = rootEnd === undefined ? '' : absent.map((name) => `  <${name} />\n`).join('');
  const cuts = [
    ...sections.map(({ name, start, end }) => ({ start, end, by: `<${name} />` })),
    ...(stubs === '' ? [] : [{ start: rootEnd ?? 0, end: rootEnd ?? 0, by: stubs }]),
  ];
  return cuts.reduceRight((rest, cut) => rest.slice(0, cut.start) + cut.by + rest.slice(cut.end), text);
}

function pathOf({ element, names, attributes }: Row): string {
  if (element === 'CanvasApp') return `CanvasApps/${names.get('Name') ?? ''}.meta.xml`;
  if (element === 'Connector') return `Connectors/${names.get('name') ?? ''}.xml`;
  const file = names.get('JsonFileName') ?? names.get('XamlFileName') ?? attributes.WorkflowId ?? '';
  return `Workflows/${file.slice(file.lastIndexOf('/') + 1)}.data.xml`;
}

/** The row as a document: what its root lent it, the prefix `xsi`, it now declares itself. */
function standAlone(text: string, { start, startTagEnd, end, attributes }: Row): string {
  if ('xmlns:xsi' in attributes) return text.slice(start, end);
  const close = text.slice(0, startTagEnd).endsWith('/>') ? startTagEnd - 2 : startTagEnd - 1;
  const declaration = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return text.slice(start, close).trimEnd() + declaration + text.slice(close, end);
}

function asTreeFile(text: string): string {
  return `\uFEFF${text.startsWith('<?xml') ? '' : '<?xml version="1.0" encoding="utf-8"?>\n'}${text}`;
}

function rewrite(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  const text = decode(bytes);
  return text === undefined ? bytes : encode(change(text));
}

/** `undefined` for anything but UTF-8, with or without a byte order mark. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
