import type { SourceFile } from '../input/package-source.ts';
import { itemsOf, member, textAt, valueAt } from '../parse/json-access.ts';
import { isPlaceholder } from '../parse/placeholder.ts';
import { pointer } from '../parse/pointer.ts';
import { childOf, textOfChild } from '../parse/xml.ts';
import type { EnvironmentVariable, EnvironmentVariableType, VariableText } from './environment-variable.ts';
import type { FileReader } from './file-reader.ts';
import { connectorOf } from './identifier.ts';
import type { Place } from './place.ts';

type Value = EnvironmentVariable['values'][number];

/** A folder a variable, in every layout: the definition, its current value, or both. */
export function readEnvironmentVariables(reader: FileReader): EnvironmentVariable[] {
  const definitions = reader.matching(
    /^environmentvariabledefinitions\/[^/]+\/environmentvariabledefinition\.xml$/i,
  );
  const defined = definitions.flatMap((file) => readDefinition(reader, file) ?? []);
  const definedFolders = new Set(definitions.map((file) => folderOf(file.path).toLowerCase()));
  const valuesOnly = reader
    .matching(/^environmentvariabledefinitions\/[^/]+\/environmentvariablevalues\.json$/i)
    .filter((file) => !definedFolders.has(folderOf(file.path).toLowerCase()))
    .map((file) => undefinedVariable(reader, file.path));
  return [...defined, ...valuesOnly];
}

/** https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/environmentvariabledefinition */
const types: ReadonlyMap<string, EnvironmentVariableType> = new Map([
  ['100000000', 'text'],
  ['100000001', 'number'],
  ['100000002', 'yes/no'],
  ['100000003', 'JSON'],
  ['100000004', 'data source'],
  ['100000005', 'secret'],
]);

function readDefinition(reader: FileReader, file: SourceFile): EnvironmentVariable | undefined {
  const { path } = file;
  const root = reader.xml(file);
  if (!root) return undefined;
  const schemaName = root.attributes.get('schemaname')?.trim() || nameOfFolder(path);
  const at = reader.place(path, '/environmentvariabledefinition', root);
  const apiId = childOf(root, 'apiid');
  const defaultValue = textOfChild(root, 'defaultvalue');
  const defaultAt = reader.place(path, `${at.pointer}/defaultvalue`, childOf(root, 'defaultvalue'));
  const values = readValues(reader, folderOf(path));
  return {
    kind: 'environmentVariable',
    id: schemaName,
    name: childOf(root, 'displayname')?.attributes.get('default')?.trim() || schemaName,
    description: childOf(root, 'description')?.attributes.get('default')?.trim() ?? '',
    at,
    package: reader.source.path,
    isDefined: true,
    type: types.get(textOfChild(root, 'type') ?? ''),
    defaultValue,
    isRequired: textOfChild(root, 'isrequired') === '1',
    parameterKey: textOfChild(root, 'parameterkey') ?? '',
    connector: connectorOf(textOfChild(root, 'apiid')) || undefined,
    connectorAt: apiId ? reader.place(path, `${at.pointer}/apiid`, apiId) : at,
    values,
    texts: [
      ...(defaultValue === undefined ? [] : [toText('default value', defaultValue, defaultAt)]),
      ...values.map((current) => toText('current value', current.value, current.at)),
    ],
  };
}

/** A value whose definition is in another solution. */
function undefinedVariable(reader: FileReader, path: string): EnvironmentVariable {
  const schemaName = nameOfFolder(path);
  const at = reader.place(path, '');
  const values = readValues(reader, folderOf(path));
  return {
    kind: 'environmentVariable',
    id: schemaName,
    name: schemaName,
    description: '',
    at,
    package: reader.source.path,
    isDefined: false,
    type: undefined,
    defaultValue: undefined,
    isRequired: false,
    parameterKey: '',
    connector: undefined,
    connectorAt: at,
    values,
    texts: values.map((one) => toText('current value', one.value, one.at)),
  };
}

function toText(role: VariableText['role'], text: string, at: Place): VariableText {
  return { role, text, isPlaceholder: isPlaceholder(text), at };
}

/** One value is an object, several are an array. A row without a value is a left-over of a deleted one. */
function readValues(reader: FileReader, folder: string): Value[] {
  const file = reader.find(`${folder}/environmentvariablevalues.json`);
  const document = file && reader.json(file);
  const listPath = ['environmentvariablevalues', 'environmentvariablevalue'];
  const list = valueAt(document, ...listPath);
  if (!file || list === undefined) return [];
  const rows = Array.isArray(list) ? itemsOf(list) : [list];
  return rows.flatMap((row, index) => {
    const written = member(row, 'value');
    const value =
      typeof written === 'number' || typeof written === 'boolean' ? String(written) : textAt(row, 'value');
    if (value === undefined) return [];
    const path = Array.isArray(list) ? [...listPath, index, 'value'] : [...listPath, 'value'];
    return [{ value, at: reader.place(file.path, pointer(...path)) }];
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function nameOfFolder(path: string): string {
  const folder = folderOf(path);
  return folder.slice(folder.lastIndexOf('/') + 1);
}
