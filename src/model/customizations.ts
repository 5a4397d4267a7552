import { keyed } from '../parse/pointer.ts';
import { childOf, type XmlElement } from '../parse/xml.ts';
import type { FileReader } from './file-reader.ts';
import type { Place } from './place.ts';

/** The sections of customizations.xml that hold what we look at. All others are tables, forms, roles. */
const sections = new Set(['workflows', 'canvasapps', 'connectionreferences', 'connectors']);

export interface Customizations {
  readonly file: string;
  readonly root: XmlElement;
}

/** Reads customizations.xml, or `Other/Customizations.xml` of a tree. `undefined` where it is absent or malformed. */
export function readCustomizations(reader: FileReader): Customizations | undefined {
  const file = reader.find('other/customizations.xml') ?? reader.find('customizations.xml');
  const root = file && reader.xml(file, sections);
  if (!file || !root) return undefined;
  if (root.name === 'importexportxml') return { file: file.path, root };
  reader.reportShape(file.path, 'its root is not <ImportExportXml>');
  return undefined;
}

/** A row of a table, with the address of its element. */
export interface Row {
  readonly element: XmlElement;
  readonly at: Place;
  /** The place of a child element of the row. */
  readonly placeOf: (child: string) => Place;
}

/** Rows of a section: `<Workflows><Workflow WorkflowId="…">`. `key` is an attribute (`@…`) or a child element. */
export function sectionRows(
  reader: FileReader,
  customizations: Customizations | undefined,
  section: string,
  item: string,
  key: string,
): Row[] {
  const rows = customizations?.root.children
    .filter((child) => child.name === section.toLowerCase())
    .flatMap((list) => list.children.filter((child) => child.name === item.toLowerCase()));
  return (rows ?? []).map((element) => {
    const value = keyOf(element, key);
    const path = `/ImportExportXml/${section}/${value === undefined ? item : keyed(item, key, value)}`;
    return toRow(reader, element, customizations?.file ?? '', path);
  });
}

/** Rows that SolutionPackager split into files of their own, one a file. */
export function fileRows(reader: FileReader, pattern: RegExp, item: string): Row[] {
  return reader.matching(pattern).flatMap((file) => {
    const element = reader.xml(file);
    if (!element) return [];
    if (element.name === item.toLowerCase()) return [toRow(reader, element, file.path, `/${item}`)];
    if (!isPlaceholder(file.path)) reader.reportShape(file.path, `its root is not <${item}>`);
    return [];
  });
}

/** Some tools write `*.connector.xml` beside the connectors, with a root of their own. */
function isPlaceholder(path: string): boolean {
  return /\.connector\.xml$/i.test(path);
}

function toRow(reader: FileReader, element: XmlElement, file: string, path: string): Row {
  return {
    element,
    at: reader.place(file, path, element),
    placeOf: (child) => {
      const found = childOf(element, child.toLowerCase());
      return found ? reader.place(file, `${path}/${child}`, found) : reader.place(file, path, element);
    },
  };
}

function keyOf(element: XmlElement, key: string): string | undefined {
  const value = key.startsWith('@')
    ? element.attributes.get(key.slice(1).toLowerCase())
    : childOf(element, key.toLowerCase())?.text;
  return value?.trim();
}
