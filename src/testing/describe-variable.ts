import type { EnvironmentVariableType } from '../model/environment-variable.ts';
import { wordsOf } from './describe-customizations.ts';
import { guidOf } from './guid-of.ts';
import type { EnvironmentVariableDescription, JsonObject } from './solution-description.ts';
import { textElements, xmlLines } from './xml-lines.ts';

const types: Readonly<Record<EnvironmentVariableType, string>> = {
  text: '100000000',
  number: '100000001',
  'yes/no': '100000002',
  JSON: '100000003',
  'data source': '100000004',
  secret: '100000005',
};

export function variableFolder({ schemaName }: EnvironmentVariableDescription): string {
  return `environmentvariabledefinitions/${schemaName}`;
}

/** Lines of environmentvariabledefinition.xml. */
export function variableLines(variable: EnvironmentVariableDescription): readonly string[] {
  const { schemaName, type = 'text', displayName = wordsOf(schemaName), connector, description } = variable;
  const children = [
    ...textElements({
      apiid: connector === undefined ? undefined : `/providers/Microsoft.PowerApps/apis/${connector}`,
      defaultvalue: variable.defaultValue,
    }),
    ...(description === undefined ? [] : labelled('description', description)),
    ...labelled('displayname', displayName),
    ...textElements({
      introducedversion: '1.0.0.0',
      iscustomizable: '1',
      isrequired: variable.isRequired === true ? '1' : '0',
      parameterkey: variable.parameterKey,
      secretstore: '0',
      type: types[type],
    }),
  ];
  return xmlLines('environmentvariabledefinition', children, { schemaname: schemaName });
}

function labelled(name: string, text: string): readonly string[] {
  return xmlLines(name, xmlLines('label', [], { description: text, languagecode: '1033' }), {
    default: text,
  });
}

/** environmentvariablevalues.json. */
export function variableValues(schemaName: string, value: string): JsonObject {
  const row = {
    '@environmentvariablevalueid': guidOf(`value of ${schemaName}`),
    iscustomizable: '1',
    value,
  };
  return { environmentvariablevalues: { environmentvariablevalue: row } };
}
