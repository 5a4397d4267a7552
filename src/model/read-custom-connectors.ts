import type { SourceFile } from '../input/package-source.ts';
import { textOfChild } from '../parse/xml.ts';
import { connectorSecrets } from './connector-secrets.ts';
import type { CustomConnector } from './custom-connector.ts';
import { type Customizations, fileRows, type Row, sectionRows } from './customizations.ts';
import type { FileReader } from './file-reader.ts';
import { normalGuid } from './identifier.ts';

/** Custom connectors, in customizations.xml or as `Connectors/<name>.xml` of a tree. */
export function readCustomConnectors(
  reader: FileReader,
  customizations: Customizations | undefined,
): CustomConnector[] {
  const rows = [
    ...sectionRows(reader, customizations, 'Connectors', 'Connector', 'name'),
    ...fileRows(reader, /^connectors?\/[^/]+(?<!_managed)\.xml$/i, 'Connector'),
  ];
  const connectors = rows.flatMap((row) => toCustomConnector(reader, row) ?? []);
  const byName = new Map(connectors.map((connector) => [connector.id.toLowerCase(), connector]));
  return [...byName.values()];
}

/** A row without an id and without a definition is a placeholder of some tool, not a connector. */
function toCustomConnector(reader: FileReader, { element, at, placeOf }: Row): CustomConnector | undefined {
  const name = textOfChild(element, 'name');
  const connectorId = textOfChild(element, 'connectorid');
  const openApi = textOfChild(element, 'openapidefinition');
  const openApiFile = openApi && findConnectorFile(reader, openApi.replace(/^\//, ''))?.path;
  if (name === undefined || (connectorId === undefined && !openApiFile)) return undefined;
  const displayName = textOfChild(element, 'displayname') ?? name;
  for (const [child, reason] of connectorFiles) {
    const path = textOfChild(element, child)?.replace(/^\//, '');
    if (path !== undefined && !findConnectorFile(reader, path)) {
      reader.report({ kind: 'file-missing', reason, owner: displayName, file: path, at: placeOf(child) });
    }
  }
  return {
    kind: 'customConnector',
    id: name,
    name: displayName,
    at,
    package: reader.source.path,
    connectorId: connectorId === undefined ? undefined : normalGuid(connectorId),
    openApiFile: openApiFile || undefined,
    literalSecrets: parameterFiles.flatMap((child) => {
      const path = textOfChild(element, child)?.replace(/^\//, '');
      const file = path === undefined ? undefined : findConnectorFile(reader, path);
      return file ? secretsIn(reader, file) : [];
    }),
  };
}

const parameterFiles = ['connectionparameters', 'connectionparametersets'];

/** An empty file is what some exports have in place of parameters. */
function secretsIn(reader: FileReader, file: SourceFile): CustomConnector['literalSecrets'] {
  if (reader.text(file)?.trim() === '') return [];
  return connectorSecrets(reader.json(file)).map((way) => ({
    parameter: way.slice(1),
    at: reader.place(file.path, way),
  }));
}

const connectorFiles = [
  ['openapidefinition', 'openApi'],
  ['connectionparameters', 'connectionParameters'],
] as const;

/** The XML says `/Connector/…` in every layout; a tree has the folder `Connectors`. */
function findConnectorFile(reader: FileReader, path: string): SourceFile | undefined {
  return reader.find(path) ?? reader.find(path.replace(/^connector\//i, 'connectors/'));
}
