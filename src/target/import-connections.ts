import { isRecord, itemsOf, member, textAt } from '../parse/json-access.ts';
import { pointer } from '../parse/pointer.ts';
import { addCmdletRow } from './inventory/add-cmdlet-row.ts';
import { addInventory, isInventory } from './inventory/add-inventory.ts';
import { addListedConnection } from './inventory/add-listed-connection.ts';
import { addPermission } from './inventory/add-permission.ts';
import { addReferenceRow } from './inventory/add-reference-row.ts';
import { addVariableRow, joinVariableRows } from './inventory/add-variable-row.ts';
import {
  cutOffIn,
  type ExportProblem,
  type Gathered,
  nothingGathered,
  type Pages,
} from './inventory/gathered.ts';
import type { Inventory } from './inventory.ts';

/** One export, parsed. */
export interface ConnectionExport {
  readonly path: string;
  readonly value: unknown;
}

interface ImportedConnections {
  readonly inventory: Inventory;
  readonly problems: readonly ExportProblem[];
}

/**
 * Normalises what people can export: lists of connections and `/permissions` answers of the REST API, objects of
 * `Get-AdminPowerAppConnection` and `Get-AdminPowerAppConnectionRoleAssignment`, rows of Dataverse, and inventories.
 *
 * @param exports one after the other: of a large one only the inventory stays.
 * @param isComplete whoever exported says that nothing is left out.
 */
export function importConnections(
  exports: Iterable<ConnectionExport>,
  isComplete = false,
): ImportedConnections {
  const gathered = nothingGathered();
  if (isComplete) gathered.complete.add('*');
  for (const one of exports) gather(gathered, one);
  for (const [environment, pages] of gathered.lists)
    if (cutOffIn(pages) === undefined) gathered.complete.add(environment);
  for (const [draft, pages] of gathered.answers)
    if (cutOffIn(pages) !== undefined) draft.permissionsOf = 'caller';
  for (const draft of gathered.obscure) draft.permissionsOf = 'caller';
  for (const pages of gathered.tables.values()) {
    const path = cutOffIn(pages);
    if (path !== undefined)
      gathered.problems.push({ path, pointer: '', detail: 'the rest of the rows is missing' });
  }
  joinVariableRows(gathered);
  const environmentVariables = sortedByKey(gathered.variables);
  return {
    inventory: {
      schemaVersion: 1,
      complete: [...gathered.complete].sort(),
      connections: sortedByKey(gathered.connections),
      connectionReferences: sortedByKey(gathered.references),
      ...(environmentVariables.length > 0 ? { environmentVariables } : {}),
    },
    problems: gathered.problems,
  };
}

function sortedByKey<Value>(map: ReadonlyMap<string, Value>): readonly Value[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function gather(gathered: Gathered, { path, value }: ConnectionExport): void {
  if (isInventory(value)) {
    const mistake = addInventory(gathered, value);
    if (mistake) gathered.problems.push({ path, ...mistake });
    return;
  }
  const listed = member(value, 'value');
  const isWrapped = !Array.isArray(value) && Array.isArray(listed);
  const items = isWrapped ? itemsOf(listed) : Array.isArray(value) ? itemsOf(value) : [value];
  const hasMore = ['nextLink', '@odata.nextLink'].some((name) => textAt(value, name) !== undefined);
  const pages = new Set<Pages>();
  for (const [index, item] of items.entries()) {
    // Service principals are null in what the role assignment cmdlet returns.
    if (item === null) continue;
    const page = addItem(gathered, item);
    if (page === undefined) {
      gathered.problems.push({
        path,
        pointer: isWrapped ? pointer('value', index) : Array.isArray(value) ? pointer(index) : '',
        detail: `${items.length > 1 ? `entry ${index + 1}` : 'it'} is no connection, permission, connection reference or environment variable`,
      });
      return;
    }
    if (page !== 'whole') pages.add(page);
  }
  for (const page of pages) {
    if (hasMore) page.openIn = path;
    else page.isEnded = true;
  }
}

/** What the item is a page of; `whole`: of nothing that could go on; `undefined`: it is nothing of ours. */
function addItem(gathered: Gathered, item: unknown): Pages | 'whole' | undefined {
  if (!isRecord(item)) return undefined;
  return (
    addReferenceRow(gathered, item) ??
    addVariableRow(gathered, item) ??
    addCmdletRow(gathered, item) ??
    addPermission(gathered, item) ??
    addListedConnection(gathered, item)
  );
}
