import type { SourceFile } from '../input/package-source.ts';
import { limits } from '../limits.ts';
import { normalGuid } from '../model/identifier.ts';
import type { Place } from '../model/place.ts';
import { isRecord, itemsOf, membersOf } from '../parse/json-access.ts';
import { ParseError } from '../parse/parse-error.ts';
import { isPlaceholder } from '../parse/placeholder.ts';
import { pointer } from '../parse/pointer.ts';
import { decodeText, isGitLfsPointer } from '../parse/text.ts';
import { parseSettingsText } from './parse-settings-text.ts';
import type {
  ConnectionEntry,
  FlowEntry,
  SettingsFile,
  SettingsProblem,
  SettingsSection,
  SettingsValue,
  VariableEntry,
} from './settings-file.ts';

/** Lists of the ALM Accelerator's `customDeploymentSettings.json`; of most of them nothing is asked. */
const customSections = new Set([
  'activateflowconfiguration',
  'solutioncomponentownershipconfiguration',
  'aadgroupcanvasconfiguration',
  'aadgroupteamconfiguration',
  'connectorsharewithgroupteamconfiguration',
  'flowsharewithgroupteamconfiguration',
  'sdkmessages',
  'webhookurls',
  'orgsettings',
]);

const cloudFlowType = 29;

/** A settings file as it is written. What can't be understood becomes a problem; the rest is read all the same. */
export function readSettings(path: string, file: Pick<SourceFile, 'size' | 'read'>): SettingsFile {
  const nothing = { path, text: '', sections: [], connections: [], variables: [], flows: [] };
  try {
    const text = textOf(file);
    const { plain, value } = parseSettingsText(text);
    return { path, text: plain, ...readDocument(path, value) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const at = { package: path, file: path, pointer: `offset=${error.offset ?? 0}` };
    const text = error.offset === undefined ? '' : textOf(file);
    return { ...nothing, text, problems: [{ kind: 'syntax', detail: error.message, at }] };
  }
}

function textOf({ size, read }: Pick<SourceFile, 'size' | 'read'>): string {
  if (size() > limits.jsonBytes) throw new ParseError('tooLarge', 'it is too large');
  const bytes = read();
  if (isGitLfsPointer(bytes))
    throw new ParseError('gitLfsPointer', 'it is a Git LFS pointer: run git lfs pull');
  return decodeText(bytes);
}

type Content = Omit<SettingsFile, 'path' | 'text'>;

/** Gathers one file's content: each of its objects adds to it. */
interface Reading {
  readonly path: string;
  readonly sections: SettingsSection[];
  readonly connections: ConnectionEntry[];
  readonly variables: VariableEntry[];
  readonly flows: FlowEntry[];
  readonly problems: SettingsProblem[];
}

function readDocument(path: string, document: unknown): Content {
  const reading: Reading = { path, sections: [], connections: [], variables: [], flows: [], problems: [] };
  const wrapped = membersOf(document).filter(([, value]) => isSection(value));
  if (isSection(document)) readSection(reading, undefined, '', document);
  else if (wrapped.length > 0) {
    for (const [solution, section] of wrapped) readSection(reading, solution, pointer(solution), section);
  } else if (!membersOf(document).some(([name]) => customSections.has(name.toLowerCase()))) {
    report(reading, 'shape', '', 'it has neither "ConnectionReferences" nor "EnvironmentVariables"');
  }
  readFlows(reading, document);
  return reading;
}

function isSection(value: unknown): boolean {
  return [...listNames].some((name) => memberNamed(value, name) !== undefined);
}

const listNames = ['ConnectionReferences', 'EnvironmentVariables'] as const;

function readSection(reading: Reading, solution: string | undefined, at: string, section: unknown): void {
  const connections = listIn(reading, section, 'ConnectionReferences', at);
  for (const [entry, where] of connections.entries) {
    const logicalName = nameOf(reading, entry, 'LogicalName', where);
    if (logicalName === undefined) continue;
    const field = (name: string) => fieldOf(reading, entry, name, where);
    reading.connections.push({
      solution,
      logicalName,
      connection: field('ConnectionId'),
      connector: field('ConnectorId'),
      owner: field('ConnectionOwner'),
      at: placeIn(reading, where),
    });
  }
  const variables = listIn(reading, section, 'EnvironmentVariables', at);
  for (const [entry, where] of variables.entries) {
    const schemaName = nameOf(reading, entry, 'SchemaName', where);
    if (schemaName === undefined) continue;
    const value = fieldOf(reading, entry, 'Value', where);
    reading.variables.push({ solution, schemaName, value, at: placeIn(reading, where) });
  }
  reading.sections.push({ solution, connectionsAt: connections.at, variablesAt: variables.at });
}

interface List {
  readonly entries: readonly [entry: unknown, at: string][];
  /** Where it stands, or would stand; `undefined`: it has mistakes, and what it lacks is not known. */
  readonly at: Place | undefined;
}

function listIn(reading: Reading, section: unknown, name: string, at: string): List {
  const found = memberNamed(section, name);
  if (!found) return { entries: [], at: placeIn(reading, at) };
  const where = at + pointer(found.name);
  const entries = entriesOf(reading, found.value, where);
  const isWhole =
    found.value === null || (Array.isArray(found.value) && entries.length === found.value.length);
  return { entries, at: isWhole ? placeIn(reading, where) : undefined };
}

function readFlows(reading: Reading, document: unknown): void {
  const listed = (name: string) => {
    const list = memberNamed(document, name);
    return list ? entriesOf(reading, list.value, pointer(list.name)) : [];
  };
  const activations = listed('ActivateFlowConfiguration').map(([entry, at]) => ({
    flowId: flowIdOf(entry),
    activate: booleanOf(fieldOf(reading, entry, 'activate', at).text),
    owner: fieldOf(reading, entry, 'activateAsUser', at),
  }));
  const ownerships = listed('SolutionComponentOwnershipConfiguration')
    .filter(([entry]) => isCloudFlow(memberNamed(entry, 'solutionComponentType')?.value))
    .map(([entry, at]) => ({
      flowId: flowIdOf(entry),
      activate: undefined,
      owner: fieldOf(reading, entry, 'ownerEmail', at),
    }));
  for (const one of [...activations, ...ownerships]) if (one.flowId !== '') reading.flows.push(one);
}

function isCloudFlow(type: unknown): boolean {
  return type === cloudFlowType || type === String(cloudFlowType);
}

function flowIdOf(entry: unknown): string {
  const id = memberNamed(entry, 'solutionComponentUniqueName')?.value;
  return typeof id === 'string' ? normalGuid(id.trim()) : '';
}

function booleanOf(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  return lower === 'true' || lower === 'false' ? lower === 'true' : undefined;
}

/** Objects of a list with their pointers; anything else in its place is a problem. */
function entriesOf(reading: Reading, list: unknown, at: string): [entry: unknown, at: string][] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    report(reading, 'shape', at, 'there should be a list here');
    return [];
  }
  return itemsOf(list).flatMap((entry, index): [unknown, string][] => {
    const where = at + pointer(index);
    if (isRecord(entry)) return [[entry, where]];
    report(
      reading,
      'shape',
      where,
      Array.isArray(entry) ? 'a list stands in the list' : 'an entry is no object',
    );
    return [];
  });
}

function nameOf(reading: Reading, entry: unknown, field: string, at: string): string | undefined {
  const { text } = fieldOf(reading, entry, field, at);
  if (text !== '') return text;
  report(reading, 'name', at, `an entry has no "${field}"`);
  return undefined;
}

/** Numbers and booleans are taken as their text, as the importing tools do. */
function fieldOf(reading: Reading, entry: unknown, field: string, at: string): SettingsValue {
  const found = memberNamed(entry, field);
  if (!found || found.value === null) return { text: '', isPlaceholder: false, at: placeIn(reading, at) };
  const { name, value } = found;
  const where = at + pointer(name);
  if (typeof value === 'object') report(reading, 'shape', where, `"${field}" should be text`);
  const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
  return { text, isPlaceholder: isPlaceholder(text), at: placeIn(reading, where) };
}

/** Importing tools ignore the letter case of names. */
export function memberNamed(value: unknown, wanted: string): { name: string; value: unknown } | undefined {
  if (isRecord(value) && Object.hasOwn(value, wanted)) return { name: wanted, value: value[wanted] };
  const lower = wanted.toLowerCase();
  const found = membersOf(value).find(([name]) => name.toLowerCase() === lower);
  return found && { name: found[0], value: found[1] };
}

function placeIn({ path }: Reading, at: string): Place {
  return { package: path, file: path, pointer: at };
}

function report(reading: Reading, kind: SettingsProblem['kind'], at: string, detail: string): void {
  reading.problems.push({ kind, detail, at: placeIn(reading, at) });
}
