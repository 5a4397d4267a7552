import type { Graph } from '../graph/graph.ts';
import type { Component } from '../model/component.ts';
import type { ConnectionReference } from '../model/connection-reference.ts';
import type { EnvironmentVariable } from '../model/environment-variable.ts';
import type { Place } from '../model/place.ts';
import type { ConnectionEntry, VariableEntry } from '../target/settings-file.ts';
import type { KnownEntry, TargetView } from '../target/target-view.ts';
import { sectionFor } from '../target/view-target.ts';
import { type ConnectionChoice, chooseConnection } from './choose-connection.ts';
import type { NewEntry, SettingsChange, SettingsList } from './settings-change.ts';

/** An entry that lacks, without the place where it will stand. */
export type WantedEntry = Pick<NewEntry, 'list' | 'name' | 'fields' | 'choice'> & {
  readonly component: Component;
};

/**
 * What the solutions want entries for, by name: references that they hold, and variables that have no default and no
 * value (the import rejects an entry with an empty value, so one that nobody has to fill is none).
 */
export function wantedEntries(
  { references, variables, ...target }: TargetView,
  graph: Graph,
): readonly WantedEntry[] {
  return [
    ...variables
      .filter(({ entry, hasValue }) => !entry && !hasValue)
      .map(({ variable }) => ofVariable(variable)),
    ...references
      .filter(({ entry }) => !entry)
      .map(({ reference }) => ofReference(reference, chooseConnection(reference, target, graph))),
  ];
}

function ofVariable(variable: EnvironmentVariable): WantedEntry {
  const fields = { SchemaName: variable.id, Value: '' };
  return { list: 'EnvironmentVariables', name: variable.id, fields, choice: undefined, component: variable };
}

function ofReference(reference: ConnectionReference, choice: ConnectionChoice): WantedEntry {
  const { logicalName, connector, connectorId } = reference;
  const there = choice.connection?.connector ?? connector;
  const fields = {
    LogicalName: logicalName,
    ConnectionId: choice.connection?.name ?? '',
    ConnectorId: there === connector ? connectorId : `/providers/Microsoft.PowerApps/apis/${there}`,
  };
  return { list: 'ConnectionReferences', name: logicalName, fields, choice, component: reference };
}

/**
 * In the order of the files; what is added comes last.
 *
 * @param shared paths of files that other targets have, too: what a reference is bound to differs between them.
 */
export function settingsChanges(
  view: TargetView,
  graph: Graph,
  shared: ReadonlySet<string>,
): readonly SettingsChange[] {
  const context = { view, graph, shared };
  return [
    ...view.variableEntries.flatMap((one) => entryChanges('EnvironmentVariables', one, one.entry.schemaName)),
    ...view.connectionEntries.flatMap((one) => [
      ...entryChanges('ConnectionReferences', one, one.entry.logicalName),
      ...bindingChanges(one, context),
    ]),
    ...wantedEntries(view, graph).flatMap(({ component, ...wanted }): SettingsChange[] => {
      const place = placeFor(context, graph.packageOf(component).solution?.uniqueName, wanted.list);
      return place
        ? [{ kind: 'add', ...(shared.has(place.at.file) ? unbound(wanted) : wanted), ...place }]
        : [];
    }),
  ];
}

interface Context {
  readonly view: TargetView;
  readonly graph: Graph;
  readonly shared: ReadonlySet<string>;
}

function entryChanges<Entry extends ConnectionEntry | VariableEntry, About extends Component>(
  list: SettingsList,
  { entry, about, isElsewhere }: KnownEntry<Entry, About>,
  found: string,
): SettingsChange[] {
  const { at } = entry;
  if (!about) return isElsewhere ? [] : [{ kind: 'stale', list, name: found, at }];
  return about.id === found ? [] : [{ kind: 'respell', list, name: about.id, found, at }];
}

function bindingChanges(
  { entry, about, repeats }: KnownEntry<ConnectionEntry, ConnectionReference>,
  { view, graph, shared }: Context,
): SettingsChange[] {
  if (!about || repeats || entry.connection.text !== '') return [];
  const { connection, why } = shared.has(entry.at.file) ? inSharedFile : chooseConnection(about, view, graph);
  const change = { list: 'ConnectionReferences', name: about.logicalName, at: entry.at, why } as const;
  return [
    connection ? { kind: 'fill', connectionId: connection.name, ...change } : { kind: 'open', ...change },
  ];
}

const inSharedFile: ConnectionChoice = { connection: undefined, why: 'other targets have this file, too' };

type Wanted = Omit<WantedEntry, 'component'>;

function unbound(wanted: Wanted): Wanted {
  if (!wanted.choice) return wanted;
  return { ...wanted, fields: { ...wanted.fields, ConnectionId: '' }, choice: inSharedFile };
}

/**
 * The first file that has a section for the solution, and is this target's alone if there is one. Where all sections are
 * for others, a new one is made.
 */
function placeFor(
  { view: { settings }, shared }: Context,
  uniqueName: string | undefined,
  list: SettingsList,
): { readonly at: Place; readonly newSection: string | undefined } | undefined {
  const own = settings.filter(({ path }) => !shared.has(path));
  const sections = [...own, ...settings].flatMap((file) => file.sections);
  const key = list === 'ConnectionReferences' ? 'connectionsAt' : 'variablesAt';
  const at = sectionFor(sections, uniqueName)?.[key];
  if (at) return { at, newSection: undefined };
  const first = sections[0]?.[key];
  return first && { at: { ...first, pointer: '' }, newSection: uniqueName };
}
