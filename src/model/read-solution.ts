import { childOf, textOfChild, type XmlElement } from '../parse/xml.ts';
import type { PackageType } from '../report.ts';
import type { FileReader } from './file-reader.ts';
import { normalGuid } from './identifier.ts';
import type { MissingDependency, RootComponent, Solution } from './solution.ts';

/** Reads solution.xml, or `Other/Solution.xml` of a tree. `undefined` where it is absent or malformed. */
export function readSolution(reader: FileReader): Solution | undefined {
  const file = reader.find('other/solution.xml') ?? reader.find('solution.xml');
  const root = file && reader.xml(file);
  if (!file || !root) return undefined;
  const manifest = childOf(root, 'solutionmanifest');
  if (root.name !== 'importexportxml' || !manifest) {
    reader.reportShape(file.path, 'it has no <SolutionManifest> in <ImportExportXml>');
    return undefined;
  }
  const uniqueName = textOfChild(manifest, 'uniquename') ?? '';
  const displayName = localizedName(manifest) ?? uniqueName;
  const packageType = packageTypes.get(textOfChild(manifest, 'managed') ?? '') ?? 'unmanaged';
  const publisher = childOf(manifest, 'publisher');
  return {
    kind: 'solution',
    id: uniqueName,
    name: displayName,
    at: childOf(manifest, 'uniquename')
      ? reader.place(
          file.path,
          '/ImportExportXml/SolutionManifest/UniqueName',
          childOf(manifest, 'uniquename'),
        )
      : reader.place(file.path, '/ImportExportXml/SolutionManifest', manifest),
    package: reader.source.path,
    uniqueName,
    displayName,
    version: textOfChild(manifest, 'version') ?? '',
    managed: packageType === 'managed',
    packageType,
    publisher: {
      uniqueName: (publisher && textOfChild(publisher, 'uniquename')) ?? '',
      prefix: (publisher && textOfChild(publisher, 'customizationprefix')) ?? '',
    },
    publisherAt: publisher
      ? reader.place(file.path, '/ImportExportXml/SolutionManifest/Publisher', publisher)
      : reader.place(file.path, '/ImportExportXml/SolutionManifest', manifest),
    rootComponents: listIn(manifest, 'rootcomponents', 'rootcomponent').map((element, index) =>
      toRootComponent(reader, file.path, element, index),
    ),
    missingDependencies: listIn(manifest, 'missingdependencies', 'missingdependency').flatMap(
      (element, index) => toMissingDependency(reader, file.path, element, index),
    ),
  };
}

/** 2 is what SolutionPackager writes into a tree that it packs both ways. */
const packageTypes: ReadonlyMap<string, PackageType> = new Map([
  ['0', 'unmanaged'],
  ['1', 'managed'],
  ['2', 'both'],
]);

function localizedName(manifest: XmlElement): string | undefined {
  const names = childOf(manifest, 'localizednames')?.children ?? [];
  return names[0]?.attributes.get('description')?.trim() || undefined;
}

function listIn(manifest: XmlElement, list: string, item: string): readonly XmlElement[] {
  return childOf(manifest, list)?.children.filter((child) => child.name === item) ?? [];
}

function toRootComponent(
  reader: FileReader,
  file: string,
  element: XmlElement,
  index: number,
): RootComponent {
  const { attributes } = element;
  const id = attributes.get('id');
  const path = `/ImportExportXml/SolutionManifest/RootComponents/RootComponent[${index}]`;
  return {
    type: attributes.get('type') ?? '',
    id: id === undefined ? undefined : normalGuid(id),
    schemaName: attributes.get('schemaname'),
    at: reader.place(file, path, element),
  };
}

/** The id stands in `id`, `schemaName` or `id.<column>`; the order of the attributes is not fixed. */
function toMissingDependency(
  reader: FileReader,
  file: string,
  element: XmlElement,
  index: number,
): MissingDependency[] {
  const required = childOf(element, 'required');
  if (!required) return [];
  const { attributes } = required;
  const idColumn = [...attributes.keys()].find((name) => name.startsWith('id.'));
  const id = attributes.get(idColumn ?? 'id') ?? attributes.get('schemaname') ?? '';
  const provider = attributes.get('solution')?.trim() ?? '';
  const path = `/ImportExportXml/SolutionManifest/MissingDependencies/MissingDependency[${index}]/Required`;
  return [
    {
      type: (attributes.get('type') ?? '').toLowerCase(),
      id: id.trim().replace(/^\{|\}$/g, ''),
      schemaName: attributes.get('schemaname')?.trim() || undefined,
      parentSchemaName: attributes.get('parentschemaname')?.trim() || undefined,
      displayName: attributes.get('displayname')?.trim() ?? '',
      neededBy: childOf(element, 'dependent')?.attributes.get('displayname')?.trim() || undefined,
      providedBy: provider === '' || provider.toLowerCase() === 'active' ? undefined : provider,
      at: reader.place(file, path, required),
    },
  ];
}
