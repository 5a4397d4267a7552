import { textAt } from '../parse/json-access.ts';
import { guidOf } from './guid-of.ts';
import type { FlowDescription, JsonObject } from './solution-description.ts';
import { textElements, xmlLines } from './xml-lines.ts';

export function flowIdOf({ name, id }: FlowDescription): string {
  return (id ?? guidOf(`flow ${name}`)).toLowerCase();
}

/** Exports strip what is not a letter or a digit from a name. */
export function flowPath(flow: FlowDescription): string {
  return `Workflows/${flow.name.replaceAll(/[^A-Za-z0-9]/g, '')}-${flowIdOf(flow).toUpperCase()}.json`;
}

/** Its row in customizations.xml. */
export function flowRow(flow: FlowDescription): readonly string[] {
  const { name, description, isOn = true } = flow;
  const children = [
    ...textElements({
      JsonFileName: `/${flowPath(flow)}`,
      Type: '1',
      Subprocess: '0',
      Category: '5',
      Mode: '0',
      Scope: '4',
      StateCode: isOn ? '1' : '0',
      StatusCode: isOn ? '2' : '1',
      RunAs: '1',
      IntroducedVersion: '1.0.0.0',
      IsCustomizable: '1',
      BusinessProcessType: '0',
      ModernFlowType: '0',
      PrimaryEntity: 'none',
    }),
    ...xmlLines('LocalizedNames', xmlLines('LocalizedName', [], { languagecode: '1033', description: name })),
  ];
  return xmlLines('Workflow', children, {
    WorkflowId: `{${flowIdOf(flow)}}`,
    Name: name,
    ...(description === undefined ? {} : { Description: description }),
  });
}

/**
 * Its file.
 *
 * @param connectorOf the connector of a connection reference of the solution.
 */
export function flowFile(
  { connectionReferences = {}, definition = {} }: FlowDescription,
  connectorOf: (logicalName: string) => string | undefined,
): JsonObject {
  const entries = Object.entries(connectionReferences).map(([key, entry]): [string, JsonObject] => [
    key,
    typeof entry === 'string' ? boundEntry(entry, connectorOf(entry) ?? connectorOfKey(key)) : entry,
  ]);
  const {
    parameters = {},
    triggers = { manual: button },
    actions = Object.fromEntries(entries.map(([key, entry]) => [`Use_${key}`, stepFor(key, entry)])),
  } = definition;
  return {
    properties: {
      connectionReferences: Object.fromEntries(entries),
      definition: {
        $schema:
          'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
        contentVersion: '1.0.0.0',
        parameters: {
          $connections: { defaultValue: {}, type: 'Object' },
          $authentication: { defaultValue: {}, type: 'SecureObject' },
          ...parameters,
        },
        triggers,
        actions,
      },
      templateName: '',
    },
    schemaVersion: '1.0.0.0',
  };
}

const button: JsonObject = {
  type: 'Request',
  kind: 'Button',
  inputs: { schema: { type: 'object', properties: {}, required: [] } },
};

function boundEntry(logicalName: string, connector: string): JsonObject {
  return {
    runtimeSource: 'embedded',
    connection: { connectionReferenceLogicalName: logicalName },
    api: { name: connector },
  };
}

/** The designer numbers its keys: `shared_office365_1`. */
function connectorOfKey(key: string): string {
  return key.replace(/_\d+$/, '');
}

function stepFor(key: string, { api }: JsonObject): JsonObject {
  const name = textAt(api, 'name') ?? connectorOfKey(key);
  return {
    runAfter: {},
    type: 'OpenApiConnection',
    inputs: {
      host: {
        connectionName: key,
        operationId: 'Run',
        apiId: `/providers/Microsoft.PowerApps/apis/${name}`,
      },
      parameters: {},
      authentication: "@parameters('$authentication')",
    },
  };
}
