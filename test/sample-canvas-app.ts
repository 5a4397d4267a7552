import type { PackageFiles } from '../src/testing/package-files.ts';
import { msappBytes } from './msapp-bytes.ts';
import { sampleCustomizations, samplePackage, sampleSolution } from './sample-package.ts';

interface SampleCanvasApp {
  readonly msapp?: Uint8Array;
  /** JSON of the row, before it is escaped for XML. */
  readonly connectionReferences?: string;
  readonly cdsDependencies?: string;
  /** Writes the JSON into the row. */
  readonly inXml?: (json: string) => string;
}

/** The sample with a canvas app, which binds nothing unless a test says so. */
export function sampleCanvasApp({
  msapp = msappBytes(new Map([['Properties.json', Buffer.from('{"LocalConnectionReferences":"{}"}')]])),
  connectionReferences = '{}',
  cdsDependencies = '{"cdsdependencies":[]}',
  inXml = escapeXml,
}: SampleCanvasApp = {}): PackageFiles {
  const row = `
  <CanvasApps>
    <CanvasApp>
      <Name>nw_expenseapp_0f1e2</Name>
      <AppVersion>2026-01-15T09:00:00Z</AppVersion>
      <Status>Ready</Status>
      <DisplayName>Expense app</DisplayName>
      <ConnectionReferences>${inXml(connectionReferences)}</ConnectionReferences>
      <DatabaseReferences>{}</DatabaseReferences>
      <CanvasAppType>0</CanvasAppType>
      <BypassConsent>0</BypassConsent>
      <CdsDependencies>${inXml(cdsDependencies)}</CdsDependencies>
      <DocumentUri>/CanvasApps/nw_expenseapp_0f1e2_DocumentUri.msapp</DocumentUri>
    </CanvasApp>
  </CanvasApps>`;
  return samplePackage({
    uniqueName: 'Apps',
    files: {
      'solution.xml': sampleSolution(
        'Apps',
        '<RootComponent type="300" schemaName="nw_expenseapp_0f1e2" behavior="0" />',
      ),
      'customizations.xml': sampleCustomizations(row),
      'CanvasApps/nw_expenseapp_0f1e2_DocumentUri.msapp': msapp,
    },
  });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
