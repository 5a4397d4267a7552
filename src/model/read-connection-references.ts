import { childOf, textOfChild } from '../parse/xml.ts';
import type { ConnectionReference } from './connection-reference.ts';
import { type Customizations, type Row, sectionRows } from './customizations.ts';
import type { FileReader } from './file-reader.ts';
import { connectorOf, normalGuid } from './identifier.ts';

/** Connection references stay in customizations.xml in every layout: SolutionPackager does not split them out. */
export function readConnectionReferences(
  reader: FileReader,
  customizations: Customizations | undefined,
): ConnectionReference[] {
  const key = '@connectionreferencelogicalname';
  const rows = sectionRows(reader, customizations, 'connectionreferences', 'connectionreference', key);
  const references = new Map<string, ConnectionReference>();
  for (const row of rows) {
    const reference = toConnectionReference(reader, row);
    const known = reference && references.get(reference.id.toLowerCase());
    // A merge may have doubled a row; a stub beside it says less.
    if (reference && (!known || known.isStub)) references.set(reference.id.toLowerCase(), reference);
  }
  return [...references.values()];
}

function toConnectionReference(
  reader: FileReader,
  { element, at, placeOf }: Row,
): ConnectionReference | undefined {
  const logicalName = element.attributes.get('connectionreferencelogicalname')?.trim();
  if (!logicalName) return undefined;
  const displayName = textOfChild(element, 'connectionreferencedisplayname') ?? '';
  const connectorId = textOfChild(element, 'connectorid') ?? '';
  const customConnector = childOf(element, 'customconnectorid');
  const customConnectorId =
    customConnector && (textOfChild(customConnector, 'connectorid') ?? customConnector.text);
  return {
    kind: 'connectionReference',
    id: logicalName,
    name: displayName || logicalName,
    description: textOfChild(element, 'description') ?? '',
    at,
    package: reader.source.path,
    logicalName,
    displayName,
    connectorId,
    connector: connectorOf(connectorId),
    connectorAt: placeOf('connectorid'),
    customConnectorId: normalGuid(customConnectorId ?? '') || undefined,
    connectionId: textOfChild(element, 'connectionid'),
    connectionAt: placeOf('connectionid'),
    isStub: element.children.length === 0,
    isMadeByAgent: /\.(cr\.|shared_)/i.test(logicalName),
  };
}
