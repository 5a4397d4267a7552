import { groupBy } from '../group-by.ts';
import {
  appendItems,
  appendMembers,
  applyEdits,
  type EditableJson,
  editableJson,
  removeItems,
  replaceValue,
  type TextEdit,
} from '../parse/edit-json.ts';
import { itemsOf, membersOf } from '../parse/json-access.ts';
import { pointer, pointerTokens } from '../parse/pointer.ts';
import { parseSettingsText } from '../target/parse-settings-text.ts';
import { memberNamed } from '../target/read-settings.ts';
import type { NewEntry, SettingsChange } from './settings-change.ts';

/**
 * The text of a settings file with its changes, and every other character as it was.
 *
 * @param changes those of this file alone.
 */
export function applyChanges(text: string, changes: readonly SettingsChange[], isPruned: boolean): string {
  const mended = edited(text, (json, value) => [
    ...changes.flatMap((change) => entryEdits(json, value, change)),
    ...(isPruned ? removals(json, changes) : []),
  ]);
  return edited(mended, (json, value) => additions(json, value, changes));
}

function edited(text: string, edits: (json: EditableJson, value: unknown) => readonly TextEdit[]): string {
  const { value } = parseSettingsText(text);
  const json = editableJson(text);
  return applyEdits(text, edits(json, value));
}

function entryEdits(json: EditableJson, value: unknown, change: SettingsChange): TextEdit[] {
  switch (change.kind) {
    case 'fill':
      return setField(json, value, change.at.pointer, 'ConnectionId', change.connectionId);
    case 'respell': {
      const field = change.list === 'ConnectionReferences' ? 'LogicalName' : 'SchemaName';
      return setField(json, value, change.at.pointer, field, change.name);
    }
    default:
      return [];
  }
}

function setField(json: EditableJson, document: unknown, entry: string, field: string, text: string) {
  const there = memberNamed(valueIn(document, entry), field);
  return there === undefined
    ? appendMembers(json, entry, { [field]: text })
    : replaceValue(json, entry + pointer(there.name), text);
}

function removals(json: EditableJson, changes: readonly SettingsChange[]): TextEdit[] {
  const stale = changes.filter(({ kind }) => kind === 'stale').map(({ at }) => at.pointer);
  const lists = groupBy(stale, (entry) => entry.slice(0, entry.lastIndexOf('/')));
  return [...lists].flatMap(([list, entries]) =>
    removeItems(json, list, new Set(entries.map((entry) => Number(entry.slice(list.length + 1))))),
  );
}

function additions(json: EditableJson, value: unknown, changes: readonly SettingsChange[]): TextEdit[] {
  const added = changes.filter((change) => change.kind === 'add');
  const inSections = added.filter(({ newSection }) => newSection === undefined);
  const byPlace = groupBy(inSections, ({ list, at }) => JSON.stringify([at.pointer, list]));
  const bySolution = groupBy(
    added.filter(({ newSection }) => newSection !== undefined),
    ({ newSection = '' }) => newSection,
  );
  const sections = [...bySolution].map(([solution, entries]) => [
    solution,
    {
      EnvironmentVariables: fieldsOf(entries, 'EnvironmentVariables'),
      ConnectionReferences: fieldsOf(entries, 'ConnectionReferences'),
    },
  ]);
  return [
    ...[...byPlace.values()].flatMap((entries) => addedTo(json, value, entries)),
    ...appendMembers(json, '', Object.fromEntries(sections)),
  ];
}

/** The list may not be there yet, or be null. */
function addedTo(
  json: EditableJson,
  document: unknown,
  entries: readonly [NewEntry, ...NewEntry[]],
): TextEdit[] {
  const [{ at, list }] = entries;
  const there = valueIn(document, at.pointer);
  const fields = fieldsOf(entries, list);
  if (Array.isArray(there)) return appendItems(json, at.pointer, fields);
  return there === null
    ? replaceValue(json, at.pointer, fields)
    : appendMembers(json, at.pointer, { [list]: fields });
}

function fieldsOf(entries: readonly NewEntry[], list: NewEntry['list']) {
  return entries.filter((entry) => entry.list === list).map(({ fields }) => fields);
}

function valueIn(document: unknown, at: string): unknown {
  return pointerTokens(at).reduce<unknown>(
    (value, token) => itemsOf(value)[Number(token)] ?? membersOf(value).find(([name]) => name === token)?.[1],
    document,
  );
}
