import type { PackageFiles } from '../../src/testing/package-files.ts';
import { renderZip } from '../../src/testing/render-zip.ts';
import {
  sampleCustomizations,
  sampleFlow,
  sampleFlowPath,
  samplePackage,
  sampleSolution,
} from '../sample-package.ts';

export const flowFile: string = sampleFlowPath;

export const travelFlowFile = 'Workflows/ApproveTravel-7e8f9a0b-1111-4222-8333-444455556666.json';

interface Changes {
  readonly version?: string;
  /** The flow uses a connection to SharePoint directly: an error. Otherwise it uses a connection reference. */
  readonly isDirect?: boolean;
  readonly flowName?: string;
}

/** Written flat: a solution with one flow, and nothing wrong unless it is asked for. */
export function expenses({
  version = '1.0.0.0',
  isDirect = false,
  flowName = 'Approve expense',
}: Changes = {}): PackageFiles {
  const list = `
  <connectionreferences>
    <connectionreference connectionreferencelogicalname="nw_expense_list">
      <connectionreferencedisplayname>Expense list</connectionreferencedisplayname>
      <connectorid>/providers/Microsoft.PowerApps/apis/shared_sharepointonline</connectorid>
      <iscustomizable>1</iscustomizable>
      <statecode>0</statecode>
      <statuscode>1</statuscode>
    </connectionreference>`;
  const customizations = sampleCustomizations().replace(
    'Name="Approve expense"',
    `Name="${attribute(flowName)}"`,
  );
  return samplePackage({
    files: {
      'solution.xml': sampleSolution().replace('1.2.0.0', version),
      'customizations.xml': isDirect
        ? customizations
        : customizations.replace('\n  <connectionreferences>', list),
      [sampleFlowPath]: isDirect
        ? sampleFlow()
        : sampleFlow().replace(
            '"connection": {}',
            '"connection": { "connectionReferenceLogicalName": "nw_expense_list" }',
          ),
    },
  });
}

/** Another solution, with nothing in common, and an error of its own. */
export function travel(name = 'Travel'): PackageFiles {
  const rename = (text: string) =>
    text
      .replaceAll('Expenses', name)
      .replaceAll('expense', name.toLowerCase())
      .replaceAll('Expense', name)
      .replaceAll(/0a1b2c3d/gi, name === 'Travel' ? '7e8f9a0b' : '3c4d5e6f');
  return new Map(
    [...expenses({ isDirect: true })].map(([path, bytes]) => [
      rename(path),
      Buffer.from(rename(Buffer.from(bytes).toString('utf8'))),
    ]),
  );
}

export function zipped(files: PackageFiles): Uint8Array {
  return renderZip(files);
}

function attribute(text: string): string {
  return text.replaceAll(/[^\w .-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
