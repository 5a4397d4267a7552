import type { SourceFile } from '../input/package-source.ts';
import { limits } from '../limits.ts';
import { isRecord, itemsOf, member, membersOf, textAt } from '../parse/json-access.ts';
import { intoJson, pointer } from '../parse/pointer.ts';
import { isUnreadable, UnreadablePackage } from '../unreadable.ts';
import type { CanvasAppBinding } from './canvas-app.ts';
import type { FileReader } from './file-reader.ts';
import { connectorOf } from './identifier.ts';
import type { Place } from './place.ts';

/** Entries keyed by GUID; the same fields in the metadata, in the `.msapp` and in unpacked source. */
export function readBindings(
  references: unknown,
  source: CanvasAppBinding['source'],
  placeOf: (pointer: string) => Place,
): CanvasAppBinding[] {
  const entries = Array.isArray(references) ? Object.entries(references) : membersOf(references);
  return entries.flatMap(([key, entry]) => {
    if (!isRecord(entry)) return [];
    // The .msapp nests what the connector is in `connectionRef`; the metadata has it flat.
    const connection = isRecord(entry.connectionRef) ? { ...entry, ...entry.connectionRef } : entry;
    return [
      {
        source,
        key,
        connector: connectorOf(textAt(connection, 'id')),
        displayName: textAt(connection, 'displayName') ?? '',
        logicalName: textAt(entry, 'xrmConnectionReferenceLogicalName'),
        sharedConnectionId: textAt(connection, 'sharedConnectionId'),
        makerConnectionId: textAt(entry, 'connectionInstanceId'),
        customConnectorName: textAt(connection, 'customApiLogicalName'),
        saysCustom: connection.isCustomApiSolutionAware === true || connection.isCustomApiConnection === true,
        bypassesConsent: connection.bypassConsent === true,
        dependents: itemsOf(member(entry, 'dependents')).filter(
          (item): item is string => typeof item === 'string',
        ),
        hasDataSources: itemsOf(member(entry, 'dataSources')).length > 0,
        at: placeOf(pointer(key)),
      },
    ];
  });
}

/** `Properties.json` of an app's file holds its references as a string of JSON. */
export function bindingsInMsapp(reader: FileReader, msapp: SourceFile): CanvasAppBinding[] {
  const properties = propertiesOf(reader, msapp);
  return properties ? bindingsInProperties(reader, properties) : [];
}

export function bindingsInProperties(reader: FileReader, properties: SourceFile): CanvasAppBinding[] {
  const document = reader.json(properties);
  if (document !== undefined && !isRecord(document)) {
    reader.reportShape(properties.path, 'it is not an object');
    return [];
  }
  const references = member(document, 'LocalConnectionReferences');
  if (isRecord(references)) {
    const inObject = (path: string) => reader.place(properties.path, `/LocalConnectionReferences${path}`);
    return readBindings(references, 'msapp', inObject);
  }
  const text = textAt(document, 'LocalConnectionReferences');
  if (text === undefined) return [];
  const at = reader.place(properties.path, '/LocalConnectionReferences');
  const placeOf = (path: string): Place => ({ ...at, pointer: `${at.pointer}${intoJson}${path}` });
  return readBindings(reader.jsonIn(text, at), 'msapp', placeOf);
}

function propertiesOf(reader: FileReader, msapp: SourceFile): SourceFile | undefined {
  try {
    const inner = msapp.open().find((file) => file.path.toLowerCase() === 'properties.json');
    if (!inner || inner.size() > limits.jsonBytes)
      return inner && { ...inner, path: `${msapp.path}!${inner.path}` };
    const bytes = inner.read();
    return { ...inner, path: `${msapp.path}!${inner.path}`, read: () => bytes };
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    const reason =
      error instanceof UnreadablePackage && error.reason === 'gitLfsPointer' ? 'gitLfsPointer' : 'archive';
    const at = reader.place(msapp.path, '');
    reader.report({ kind: 'file-malformed', reason, detail: error.message, offset: undefined, at });
    return undefined;
  }
}

/** `Connections/Connections.json` of unpacked source; an older tool wrote UTF-16. */
export function bindingsInUnpackedSource(reader: FileReader, folder: string): CanvasAppBinding[] {
  const file = reader.find(`${folder}connections/connections.json`);
  if (!file) return [];
  return readBindings(reader.json(file), 'unpacked source', (path) => reader.place(file.path, path));
}
