import { isRecord, itemsOf, member, membersOf, textAt, valueAt } from '../parse/json-access.ts';
import { intoJson, pointer } from '../parse/pointer.ts';
import { textOfChild, type XmlElement } from '../parse/xml.ts';
import type { CanvasApp, CanvasAppBinding, CanvasAppType } from './canvas-app.ts';
import { bindingsInMsapp, bindingsInUnpackedSource, readBindings } from './canvas-app-bindings.ts';
import { type Customizations, fileRows, type Row, sectionRows } from './customizations.ts';
import type { FileReader } from './file-reader.ts';
import { isGuid, normalGuid } from './identifier.ts';
import type { Place } from './place.ts';

/** Canvas apps, custom pages, component libraries and code apps of a solution. */
export function readCanvasApps(reader: FileReader, customizations: Customizations | undefined): CanvasApp[] {
  const rows = [
    ...sectionRows(reader, customizations, 'CanvasApps', 'CanvasApp', 'Name'),
    ...fileRows(reader, /^canvasapps\/[^/]+\.meta\.xml$/i, 'CanvasApp'),
  ];
  const folders = rows.length === 0 ? new Set<string>() : sourceFolders(reader);
  const apps = rows.flatMap((row) => toCanvasApp(reader, row, folders) ?? []);
  const named = new Set(rows.map(({ element }) => documentPath(element)?.toLowerCase()));
  for (const { path } of reader.matching(/^canvasapps\/[^/]+\.msapp$/i)) {
    if (!named.has(path.toLowerCase())) reader.skip(path, 'no CanvasApp row names it');
  }
  return [...new Map(apps.map((app) => [app.id.toLowerCase(), app])).values()];
}

/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/canvasapp */
const appTypes: ReadonlyMap<string, CanvasAppType> = new Map([
  ['0', 'canvas app'],
  ['1', 'component library'],
  ['2', 'custom page'],
  ['4', 'code app'],
]);

function toCanvasApp(reader: FileReader, row: Row, folders: ReadonlySet<string>): CanvasApp | undefined {
  const id = textOfChild(row.element, 'name');
  if (id === undefined) {
    reader.reportShape(row.at.file, 'a CanvasApp row has no Name');
    return undefined;
  }
  const name = textOfChild(row.element, 'displayname') ?? id;
  const references = jsonChild(reader, row, 'ConnectionReferences');
  const dependencies = jsonChild(reader, row, 'CdsDependencies');
  return {
    kind: 'canvasApp',
    id,
    name,
    at: row.at,
    package: reader.source.path,
    isPacked: true,
    appType: appTypes.get(textOfChild(row.element, 'canvasapptype') ?? '') ?? 'canvas app',
    bindings: [
      ...readBindings(references.value, 'metadata', references.placeOf),
      ...sourceBindings(reader, row, name, unpackedFolder(id, folders)),
    ],
    customConnectorDependencies: itemsOf(valueAt(dependencies.value, 'cdsdependencies')).flatMap(
      (item, index) => {
        const componentName =
          Number(valueAt(item, 'componenttype')) === 372 ? textAt(item, 'logicalname') : undefined;
        const path = pointer('cdsdependencies', index);
        return componentName === undefined ? [] : [{ name: componentName, at: dependencies.placeOf(path) }];
      },
    ),
    flowCalls: flowCalls(references.value, references.placeOf),
    bypassConsentAt: isSet(row, 'bypassconsent') ? row.placeOf('BypassConsent') : undefined,
  };
}

function isSet({ element }: Row, child: string): boolean {
  return /^(?:1|true)$/i.test(textOfChild(element, child) ?? '');
}

interface JsonChild {
  readonly value: unknown;
  readonly placeOf: (pointer: string) => Place;
}

/** An element whose text is JSON. */
function jsonChild(reader: FileReader, row: Row, child: string): JsonChild {
  const at = row.placeOf(child);
  const text = textOfChild(row.element, child.toLowerCase());
  return {
    value: text === undefined ? undefined : reader.jsonIn(text, at),
    placeOf: (path) => ({ ...at, pointer: `${at.pointer}${intoJson}${path}` }),
  };
}

function flowCalls(references: unknown, placeOf: (pointer: string) => Place): CanvasApp['flowCalls'] {
  return membersOf(references).flatMap(([key, entry]) => {
    const flowId = textAt(entry, 'parameterHints', 'workflowEntityId', 'value');
    if (flowId === undefined || !isGuid(flowId)) return [];
    const dataSource = itemsOf(member(entry, 'dataSources')).find((item) => typeof item === 'string');
    const name = textAt(entry, 'parameterHints', 'workflowDisplayName', 'value') ?? dataSource ?? '';
    return [{ flowId: normalGuid(flowId), name, at: placeOf(pointer(key)) }];
  });
}

/** The app's own file, packed or unpacked beside it. Trees may have either, both, or none. */
function sourceBindings(
  reader: FileReader,
  row: Row,
  owner: string,
  folder: string | undefined,
): CanvasAppBinding[] {
  const documentUri = documentPath(row.element);
  const msapp = documentUri === undefined ? undefined : reader.find(documentUri);
  if (documentUri !== undefined && !msapp && folder === undefined) {
    reader.report({
      kind: 'file-missing',
      reason: 'canvasApp',
      owner,
      file: documentUri,
      at: row.placeOf('DocumentUri'),
    });
  }
  return [
    ...(msapp ? bindingsInMsapp(reader, msapp) : []),
    ...(folder === undefined ? [] : bindingsInUnpackedSource(reader, folder)),
  ];
}

/** Relative to the package. */
function documentPath(element: XmlElement): string | undefined {
  return textOfChild(element, 'documenturi')?.replace(/^\//, '');
}

/** In lower case: folders of `CanvasApps` and of `CanvasApps/src`. */
function sourceFolders(reader: FileReader): Set<string> {
  const paths = [...reader.source.files.keys()];
  return new Set(paths.flatMap((path) => /^canvasapps\/(?:src\/)?[^/]+\//.exec(path)?.[0] ?? []));
}

function unpackedFolder(id: string, folders: ReadonlySet<string>): string | undefined {
  const name = id.toLowerCase();
  return [
    `canvasapps/src/${name}/`,
    `canvasapps/${name}_documenturi_msapp_src/`,
    `canvasapps/${name}_msapp_src/`,
  ].find((folder) => folders.has(folder));
}

/** A stand-alone `.msapp`, or the app of a legacy package: what there is besides is inside it. */
export function standAloneApp(
  reader: FileReader,
  id: string,
  file: string,
  bindings: readonly CanvasAppBinding[],
): CanvasApp {
  return {
    kind: 'canvasApp',
    id,
    name: id,
    at: reader.place(file, ''),
    package: reader.source.path,
    appType: 'canvas app',
    isPacked: true,
    bindings,
    customConnectorDependencies: [],
    flowCalls: [],
    bypassConsentAt: undefined,
  };
}

/** A code app's `power.config.json`: the field names of an app's metadata. */
export function readCodeApps(reader: FileReader): CanvasApp[] {
  return reader.matching(/(^|\/)power\.config\.json$/i).flatMap((file): CanvasApp[] => {
    const document = reader.json(file);
    const references = valueAt(document, 'connectionReferences');
    if (!isRecord(references)) return [];
    const id = textAt(document, 'appDisplayName') ?? textAt(document, 'appId') ?? file.path;
    const bindings = readBindings(references, 'metadata', (path) =>
      reader.place(file.path, `/connectionReferences${path}`),
    );
    return [{ ...standAloneApp(reader, id, file.path, bindings), appType: 'code app', isPacked: false }];
  });
}
