import { isRecord, member, textAt } from '../../parse/json-access.ts';
import { type Gathered, type Pages, pagesOf } from './gathered.ts';

const valuesOfDefinition = 'environmentvariabledefinition_environmentvariablevalue';

/** A row of the table `environmentvariabledefinition` or `environmentvariablevalue`; no value is kept. */
export function addVariableRow(gathered: Gathered, item: unknown): Pages | undefined {
  if (!isRecord(item)) return undefined;
  if (textAt(item, '_environmentvariabledefinitionid_value') !== undefined) return addValue(gathered, item);
  return textAt(item, 'environmentvariabledefinitionid') === undefined
    ? undefined
    : addDefinition(gathered, item);
}

function addDefinition({ variableRows, tables }: Gathered, item: unknown): Pages | undefined {
  const schemaName = textAt(item, 'schemaname');
  const id = textAt(item, 'environmentvariabledefinitionid')?.toLowerCase() ?? '';
  if (schemaName === undefined) return undefined;
  variableRows.names.set(id, schemaName);
  const values = member(item, valuesOfDefinition);
  if (textAt(item, 'defaultvalue') !== undefined || (Array.isArray(values) && values.some(hasValue)))
    variableRows.values.set(id, true);
  else if (Array.isArray(values) && !variableRows.values.has(id)) variableRows.values.set(id, false);
  return pagesOf(tables, 'environmentvariabledefinitions');
}

function addValue({ variableRows, tables }: Gathered, item: unknown): Pages {
  const id = textAt(item, '_environmentvariabledefinitionid_value')?.toLowerCase() ?? '';
  if (hasValue(item)) variableRows.values.set(id, true);
  return pagesOf(tables, 'environmentvariablevalues');
}

/** Whoever leaves the values out of an export keeps its secrets. */
function hasValue(row: unknown): boolean {
  return isRecord(row) && (!Object.hasOwn(row, 'value') || textAt(row, 'value') !== undefined);
}

/** Joins the rows of both tables. Without rows of values nobody knows which variables have none. */
export function joinVariableRows({ variableRows, tables, variables }: Gathered): void {
  const isWithoutValue = tables.has('environmentvariablevalues') ? false : undefined;
  for (const [id, schemaName] of variableRows.names) {
    const isSet = variableRows.values.get(id) ?? isWithoutValue;
    variables.set(schemaName.toLowerCase(), {
      schemaName,
      ...(isSet === undefined ? {} : { hasValue: isSet }),
    });
  }
}
