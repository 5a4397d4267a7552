import { isRecord, itemsOf, membersOf, textAt, valueAt } from '../parse/json-access.ts';
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
  const apps = rows.flatMap((row) => toCanvasApp(reader, row) ?? []);
  const named = new Set(rows.map(({ element }) => documentPath(element)?.toLowerCase()));
  for (const { path } of reader.matching(/^canvasapps\/[^/]+\.msapp$/i)) {
    if (!named.has(path.toLowerCase())) reader.skip(path, 'no CanvasApp row names it');
  }
  return [...new Map(apps.map((app) => [app.id.toLowerCase(), app])).values()];
}

/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/canvasapp */
const appTypes: Readonly<Record<string, CanvasAppType>> = {
  0: 'canvas app',
  1: 'component library',
  2: 'custom page',
  4: 'code app',
};

function toCanvasApp(reader: FileReader, row: Row): CanvasApp | undefined {
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
    appType: appTypes[textOfChild(row.element, 'canvasapptype') ?? ''] ?? 'canvas app',
    bindings: [
      ...readBindings(references.value, 'metadata', references.placeOf),
      ...sourceBindings(reader, row, id, name),
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
  };
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
    return [{ flowId: normalGuid(flowId), at: placeOf(pointer(key)) }];
  });
}

/** The app's own file, packed or unpacked beside it. Trees may have either, both, or none. */
function sourceBindings(reader: FileReader, row: Row, id: string, name: string): CanvasAppBinding[] {
  const documentUri = documentPath(row.element);
  const msapp = documentUri === undefined ? undefined : reader.find(documentUri);
  const folder = unpackedFolder(reader, id);
  if (documentUri !== undefined && !msapp && folder === undefined) {
    reader.report({
      kind: 'file-missing',
      reason: 'canvasApp',
      owner: name,
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

function unpackedFolder(reader: FileReader, id: string): string | undefined {
  const name = id.toLowerCase();
  const folders = [
    `canvasapps/src/${name}/`,
    `canvasapps/${name}_documenturi_msapp_src/`,
    `canvasapps/${name}_msapp_src/`,
  ];
  const paths = [...reader.source.files.keys()];
  return folders.find((folder) => paths.some((path) => path.startsWith(folder)));
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
  };
}

/** A code app's `power.config.json`: the field names of an app's metadata. */
export function readCodeApps(reader: FileReader): CanvasApp[] {
  return reader.matching(/(^|\/)power\.config\.json$/i).flatMap((file) => {
    const document = reader.json(file);
    const references = valueAt(document, 'connectionReferences');
    if (!isRecord(references)) return [];
    const id = textAt(document, 'appDisplayName') ?? textAt(document, 'appId') ?? file.path;
    const bindings = readBindings(references, 'metadata', (path) =>
      reader.place(file.path, `/connectionReferences${path}`),
    );
    return [
      { ...standAloneApp(reader, id, file.path, bindings), appType: 'code app' as const, isPacked: false },
    ];
  });
}
