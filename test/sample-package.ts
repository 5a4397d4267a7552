import type { PackageFiles } from '../src/testing/package-files.ts';

/** What a test changes of the sample. */
interface SampleChanges {
  readonly uniqueName?: string;
  /** Files to add or replace; `undefined` takes one away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

export const sampleFlowPath = 'Workflows/ApproveExpense-0A1B2C3D-1111-4222-8333-444455556666.json';

/** Written flat: one flow that is on, with one connection reference and one direct connection, and nothing else wrong. */
export function samplePackage({ uniqueName = 'Expenses', files = {} }: SampleChanges = {}): PackageFiles {
  const contents = new Map<string, string | Uint8Array | undefined>([
    ['solution.xml', sampleSolution(uniqueName)],
    ['customizations.xml', sampleCustomizations()],
    [sampleFlowPath, sampleFlow()],
    ...Object.entries(files),
  ]);
  return new Map(
    [...contents].flatMap(([path, content]): [string, Uint8Array][] =>
      content === undefined
        ? []
        : [[path, typeof content === 'string' ? new TextEncoder().encode(content) : content]],
    ),
  );
}

export function sampleSolution(uniqueName = 'Expenses', rootComponents = ''): string {
  return `<ImportExportXml version="9.2.25014.220" SolutionPackageVersion="9.2" languagecode="1033" generatedBy="CrmLive" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <SolutionManifest>
    <UniqueName>${uniqueName}</UniqueName>
    <LocalizedNames>
      <LocalizedName description="${uniqueName}" languagecode="1033" />
    </LocalizedNames>
    <Descriptions />
    <Version>1.2.0.0</Version>
    <Managed>0</Managed>
    <Publisher>
      <UniqueName>northwind</UniqueName>
      <CustomizationPrefix>nw</CustomizationPrefix>
      <CustomizationOptionValuePrefix>47110</CustomizationOptionValuePrefix>
    </Publisher>
    <RootComponents>
      <RootComponent type="29" id="{0a1b2c3d-1111-4222-8333-444455556666}" behavior="0" />${rootComponents}
    </RootComponents>
    <MissingDependencies />
  </SolutionManifest>
</ImportExportXml>
`;
}

/** @param sections more sections of the root. */
export function sampleCustomizations(sections = ''): string {
  return `<ImportExportXml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <Entities></Entities>
  <Workflows>
    <Workflow WorkflowId="{0a1b2c3d-1111-4222-8333-444455556666}" Name="Approve expense">
      <JsonFileName>/${sampleFlowPath}</JsonFileName>
      <Type>1</Type>
      <Category>5</Category>
      <StateCode>1</StateCode>
      <StatusCode>2</StatusCode>
    </Workflow>
  </Workflows>
  <connectionreferences>
    <connectionreference connectionreferencelogicalname="nw_expense_mail">
      <connectionreferencedisplayname>Expense mails</connectionreferencedisplayname>
      <connectorid>/providers/Microsoft.PowerApps/apis/shared_office365</connectorid>
      <iscustomizable>1</iscustomizable>
      <statecode>0</statecode>
      <statuscode>1</statuscode>
    </connectionreference>
  </connectionreferences>${sections}
  <Languages>
    <Language>1033</Language>
  </Languages>
</ImportExportXml>
`;
}

/** @param extra members of `properties`, as JSON text that ends with a comma. */
export function sampleFlow(extra = ''): string {
  return `{
  "properties": {
    ${extra}"connectionReferences": {
      "shared_office365": {
        "runtimeSource": "embedded",
        "connection": { "connectionReferenceLogicalName": "nw_expense_mail" },
        "api": { "name": "shared_office365" }
      },
      "shared_sharepointonline": {
        "runtimeSource": "embedded",
        "connection": {},
        "api": { "name": "shared_sharepointonline" }
      }
    },
    "definition": {
      "$schema": "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#",
      "contentVersion": "1.0.0.0",
      "parameters": { "$connections": { "defaultValue": {}, "type": "Object" } },
      "triggers": {
        "When_an_item_is_created": {
          "type": "OpenApiConnection",
          "inputs": {
            "host": {
              "connectionName": "shared_sharepointonline",
              "operationId": "GetOnNewItems",
              "apiId": "/providers/Microsoft.PowerApps/apis/shared_sharepointonline"
            },
            "parameters": {}
          }
        }
      },
      "actions": {
        "Send_mail": {
          "type": "OpenApiConnection",
          "inputs": {
            "host": {
              "connectionName": "shared_office365",
              "operationId": "SendEmailV2",
              "apiId": "/providers/Microsoft.PowerApps/apis/shared_office365"
            },
            "parameters": {}
          }
        }
      }
    }
  },
  "schemaVersion": "1.0.0.0"
}
`;
}
