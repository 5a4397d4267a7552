import { dirname, resolve } from 'node:path';
import { didYouMean } from '../engine/did-you-mean.ts';
import { disk } from '../input/disk.ts';
import { displayPath } from '../input/open.ts';
import { limits } from '../limits.ts';
import { parseJson } from '../parse/json.ts';
import { isRecord } from '../parse/json-access.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import { lineIndex, regionOf } from '../settle/line-index.ts';
import { UnreadableFile } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';
import { checkTargets } from './check-targets.ts';
import { type ConnectionExport, importConnections } from './import-connections.ts';
import type { Inventory } from './inventory.ts';
import { parseSettingsText } from './parse-settings-text.ts';
import { readSettings } from './read-settings.ts';
import type { Principal, Target } from './target.ts';
import type { TargetSettings, TargetTable } from './target-settings.ts';

/** Which targets a run is about. */
export interface WantedTargets {
  /** A targets file, or the targets themselves, by name; `undefined`: those of the configuration. */
  readonly from: string | TargetTable | undefined;
  /** Those to check; none means all. */
  readonly names?: readonly string[] | undefined;
}

/** The targets with the files that they name, sorted by name. Throws UsageError for what a user can mend. */
export async function loadTargets(
  { from, names = [] }: WantedTargets,
  cwd: string,
  configured: TargetTable = {},
): Promise<Target[]> {
  if (from === undefined && Object.keys(configured).length === 0) {
    throw new UsageError(
      `There is no target "${names.join('", "')}", since nothing describes targets.`,
      'Write targets into the configuration, or name a file that describes them: --targets targets.json',
    );
  }
  const { table, folder } =
    from === undefined
      ? { table: configured, folder: cwd }
      : typeof from === 'string'
        ? { table: await readTargets(from, cwd), folder: dirname(resolve(cwd, from)) }
        : { table: await checkTargets({ targets: from }, 'the options', undefined), folder: cwd };
  for (const name of names) {
    if (Object.hasOwn(table, name)) continue;
    const known = Object.keys(table);
    throw new UsageError(
      `There is no target "${name}".`,
      known.length === 0 ? 'The file has no targets.' : didYouMean(name, known),
    );
  }
  return Object.entries(table)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, settings]) => toTarget(name, settings, folder, cwd));
}

async function readTargets(path: string, cwd: string): Promise<TargetTable> {
  const shown = displayPath(path, cwd);
  const text = readText(path, cwd, `the targets file "${shown}"`);
  try {
    const { plain, value } = parseSettingsText(text);
    const isWrapped = isRecord(value) && Object.hasOwn(value, 'targets');
    if (isWrapped || !isRecord(value)) return await checkTargets(value, shown, plain);
    const { $schema: _schema, ...targets } = value;
    return await checkTargets({ targets }, shown, undefined);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const { line } = regionOf(lineIndex(text), { start: error.offset ?? 0, end: error.offset ?? 0 });
    throw new UsageError(
      `The targets file "${shown}" is not JSON: ${error.message}, line ${line}.`,
      'Mend that line.',
    );
  }
}

function toTarget(name: string, given: TargetSettings, folder: string, cwd: string): Target {
  const principal = given.principal === undefined ? undefined : toPrincipal(given.principal);
  const existing = given.existingFlows ?? [];
  return {
    name,
    settings: listOf(given.settings).map((path) => {
      const absolute = resolve(folder, path);
      const shown = displayPath(absolute, cwd);
      const file = disk(cwd).fileAt(absolute, shown);
      return readable(`the deployment settings "${shown}" of target ${name}`, () =>
        readSettings(shown, file),
      );
    }),
    connections: readConnections(listOf(given.connections), name, folder, cwd),
    principal,
    importer: given.importer === undefined ? principal : toPrincipal(given.importer),
    environment: given.environment,
    firstImport: given.firstImport ?? false,
    final: given.final ?? false,
    existingFlows: typeof existing === 'boolean' ? (existing ? 'all' : []) : existing,
  };
}

function readConnections(
  paths: readonly string[],
  name: string,
  folder: string,
  cwd: string,
): Inventory | undefined {
  if (paths.length === 0) return undefined;
  const exports = paths.map((path) => readExport(resolve(folder, path), ` of target ${name}`, cwd));
  const { inventory, problems } = importConnections(exports);
  const [problem] = problems;
  if (problem === undefined) return inventory;
  throw new UsageError(`Wrong connections in ${problem}.`, connectionsHint);
}

export const connectionsHint =
  'Understood are lists of connections and /permissions answers of the REST API, Get-AdminPowerAppConnection and Get-AdminPowerAppConnectionRoleAssignment as JSON, connectionreferences rows, and inventories.';

/** An export of connections; its JSON may be far larger than a package's. Throws UsageError. */
export function readExport(path: string, ofTarget: string, cwd: string): ConnectionExport {
  const shown = displayPath(path, cwd);
  const what = `the connections "${shown}"${ofTarget}`;
  const file = disk(cwd).fileAt(path, shown);
  if (file.size() > limits.inventoryBytes) {
    throw new UsageError(
      `Can't read ${what}: the file is too large.`,
      'Split it, or leave out other environments.',
    );
  }
  try {
    return { path: shown, value: parseJson(readable(what, () => decodeText(file.read()))) };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const at = error.offset === undefined ? '' : `, at offset ${error.offset}`;
    throw new UsageError(`Can't read ${what}: ${error.message}${at}.`, 'Export it again, as JSON.');
  }
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function toPrincipal(given: NonNullable<TargetSettings['principal']>): Principal {
  const { type, id, groups } =
    typeof given === 'string' ? parsePrincipal(given) : { groups: undefined, ...given };
  const kind = type === 'user' ? 'user' : 'service principal';
  return { type, id: id.trim(), name: `${kind} ${id.trim()}`, groups };
}

function parsePrincipal(text: string): Pick<Principal, 'type' | 'id' | 'groups'> {
  const colon = text.indexOf(':');
  const type = text.slice(0, colon) === 'user' ? 'user' : 'servicePrincipal';
  return { type, id: text.slice(colon + 1), groups: undefined };
}

function readText(path: string, cwd: string, what: string): string {
  return readable(what, () => decodeText(disk(cwd).fileAt(path, path).read()));
}

function readable<Value>(what: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UsageError(
      `Can't read ${what}: ${error.message}.`,
      'Name a file that is there; paths in a targets file are relative to it.',
    );
  }
}
