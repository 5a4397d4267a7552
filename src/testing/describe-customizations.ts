import { flowRow } from './describe-flow.ts';
import { guidOf } from './guid-of.ts';
import type {
  CanvasAppDescription,
  ConnectionReferenceDescription,
  CustomConnectorDescription,
  SolutionDescription,
} from './solution-description.ts';
import { textElements, xmlLines } from './xml-lines.ts';

/** Lines of customizations.xml: as in an export, without the sections that would be empty. */
export function customizationsLines({
  flows = [],
  canvasApps = [],
  connectionReferences = [],
  customConnectors = [],
}: SolutionDescription): readonly string[] {
  const children = [
    ...xmlLines('Entities', ''),
    ...section('Workflows', flows.flatMap(flowRow)),
    ...section('CanvasApps', canvasApps.flatMap(canvasAppRow)),
    ...section('connectionreferences', connectionReferences.flatMap(referenceRow)),
    ...section('Connectors', customConnectors.flatMap(connectorRow)),
    ...xmlLines('Languages', xmlLines('Language', '1033')),
  ];
  return xmlLines('ImportExportXml', children, {
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  });
}

function section(name: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : xmlLines(name, rows);
}

function referenceRow(reference: ConnectionReferenceDescription): readonly string[] {
  const { logicalName, connector, displayName = wordsOf(logicalName) } = reference;
  const attributes = { connectionreferencelogicalname: logicalName };
  if (connector === undefined) return xmlLines('connectionreference', '', attributes);
  const isWhole = connector === '' || connector.includes('/');
  const children = [
    ...textElements({
      connectionreferencedisplayname: displayName,
      connectionid: reference.connectionId,
      connectorid: isWhole ? connector : `/providers/Microsoft.PowerApps/apis/${connector}`,
    }),
    ...(reference.customConnectorId === undefined
      ? []
      : xmlLines('customconnectorid', xmlLines('connectorid', reference.customConnectorId))),
    ...textElements({
      description: reference.description,
      iscustomizable: '1',
      promptingbehavior: '0',
      statecode: '0',
      statuscode: '1',
    }),
  ];
  return xmlLines('connectionreference', children, attributes);
}

const appTypes = { 'canvas app': '0', 'component library': '1', 'custom page': '2' } as const;

export function msappPath({ name }: CanvasAppDescription): string {
  return `CanvasApps/${name}_DocumentUri.msapp`;
}

function canvasAppRow(app: CanvasAppDescription): readonly string[] {
  const { name, displayName = wordsOf(name), type = 'canvas app', bypassConsent = false } = app;
  const children = textElements({
    Name: name,
    AppVersion: '2026-01-15T09:00:00Z',
    Status: 'Ready',
    DisplayName: displayName,
    AuthorizationReferences: '[]',
    ConnectionReferences: JSON.stringify(app.connectionReferences ?? {}),
    DatabaseReferences: '{}',
    CanvasAppType: appTypes[type],
    BypassConsent: bypassConsent ? '1' : '0',
    IntroducedVersion: '1.0',
    CdsDependencies: JSON.stringify({ cdsdependencies: app.dependencies ?? [] }),
    DocumentUri: `/${msappPath(app)}`,
  });
  return xmlLines('CanvasApp', children);
}

export function connectorIdOf({ name, id }: CustomConnectorDescription): string {
  return (id ?? guidOf(`custom connector ${name}`)).toLowerCase();
}

export function connectorFile(
  { name }: CustomConnectorDescription,
  part: 'openapidefinition' | 'connectionparameters',
): string {
  return `Connector/${name}_${part}.json`;
}

function connectorRow(connector: CustomConnectorDescription): readonly string[] {
  const children = textElements({
    connectorid: connectorIdOf(connector),
    description: '',
    displayname: connector.displayName ?? wordsOf(connector.name),
    name: connector.name,
    connectortype: '1',
    openapidefinition: `/${connectorFile(connector, 'openapidefinition')}`,
    connectionparameters: `/${connectorFile(connector, 'connectionparameters')}`,
  });
  return xmlLines('Connector', children);
}

/** `nw_expenseMails` is called "Expense mails": the prefix goes. */
export function wordsOf(logicalName: string): string {
  const words = logicalName
    .replace(/^[^_]+_(?=.)/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
