import type { PackageFiles } from '../../src/testing/package-files.ts';
import {
  sampleCustomizations,
  sampleFlow,
  sampleFlowPath,
  samplePackage,
  sampleSolution,
} from '../sample-package.ts';

export const flowFile: string = sampleFlowPath;
export const travelFlowFile = 'Workflows/ApproveTravel-7E8F9A0B-1111-4222-8333-444455556666.json';

interface Changes {
  readonly version?: string;
  /** The flow uses a connection to Teams directly: an error. */
  readonly isDirect?: boolean;
  readonly flowName?: string;
}

/** Written flat: a solution with one flow, and nothing wrong unless it is asked for. */
export function expenses({
  version = '1.0.0.0',
  isDirect = false,
  flowName = 'Approve expense',
}: Changes = {}): PackageFiles {
  return samplePackage({
    files: {
      'solution.xml': sampleSolution().replace('1.2.0.0', version),
      'customizations.xml': sampleCustomizations()
        .replace('Name="Approve expense"', `Name="${attribute(flowName)}"`)
        .replace('\n  <connectionreferences>', list),
      [sampleFlowPath]: flow(isDirect),
    },
  });
}

/** The next version. */
export function changedExpenses(changes: Changes = {}): PackageFiles {
  return expenses({ version: '1.1.0.0', ...changes });
}

/** Another solution that has nothing in common with it, and an error of its own. */
export function travel(name = 'Travel'): PackageFiles {
  const guid = name === 'Travel' ? '7E8F9A0B' : '3C4D5E6F';
  const rename = (text: string) =>
    text
      .replaceAll('Expense', name)
      .replaceAll('expense', name.toLowerCase())
      .replaceAll(`${name}s`, name)
      .replaceAll('0A1B2C3D', guid)
      .replaceAll('0a1b2c3d', guid.toLowerCase());
  return new Map(
    [...expenses({ isDirect: true })].map(([path, bytes]) => [
      rename(path),
      Buffer.from(rename(Buffer.from(bytes).toString('utf8'))),
    ]),
  );
}

const list = `
  <connectionreferences>
    <connectionreference connectionreferencelogicalname="nw_expense_list">
      <connectionreferencedisplayname>Expense list</connectionreferencedisplayname>
      <connectorid>/providers/Microsoft.PowerApps/apis/shared_sharepointonline</connectorid>
      <iscustomizable>1</iscustomizable>
      <statecode>0</statecode>
      <statuscode>1</statuscode>
    </connectionreference>`;

function flow(isDirect: boolean): string {
  const text = sampleFlow().replace(
    '"connection": {}',
    '"connection": { "connectionReferenceLogicalName": "nw_expense_list" }',
  );
  if (!isDirect) return text;
  return text
    .replace(
      '"connectionReferences": {',
      '"connectionReferences": {\n      "shared_teams": { "runtimeSource": "embedded", "connection": {}, "api": { "name": "shared_teams" } },',
    )
    .replace(
      '"actions": {',
      '"actions": {\n        "Post_message": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "shared_teams", "operationId": "PostMessageToConversation", "apiId": "/providers/Microsoft.PowerApps/apis/shared_teams" }, "parameters": {} } },',
    );
}

function attribute(text: string): string {
  return text.replaceAll(/[^\w .-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
