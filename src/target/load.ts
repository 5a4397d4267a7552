import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { didYouMean } from '../engine/did-you-mean.ts';
import { disk } from '../input/disk.ts';
import { isInside } from '../input/is-inside.ts';
import { displayPath } from '../input/open.ts';
import type { SourceFile } from '../input/package-source.ts';
import { limits } from '../limits.ts';
import { isRecord } from '../parse/json-access.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import { UnreadableFile } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';
import { checkTargets } from './check-targets.ts';
import { parseSettingsText } from './parse-settings-text.ts';
import { positionOf } from './position.ts';
import { readConnections, type ShownFile } from './read-connections.ts';
import { readSettings } from './read-settings.ts';
import { readable } from './readable.ts';
import type { Principal, Target } from './target.ts';
import type { TargetSettings, TargetTable } from './target-settings.ts';
import { unnamedTarget } from './unnamed-target.ts';

/** Which targets a run is about. */
export interface WantedTargets {
  /** A targets file, or the targets themselves, by name; `undefined`: those of the configuration. */
  readonly from: string | TargetTable | undefined;
  /** Those to check; none means all. */
  readonly names?: readonly string[] | undefined;
  /** Their settings files are not read: they are yet to be written. */
  readonly withoutSettings?: boolean | undefined;
}

/** What targets are read from beside what a run was asked for. */
export interface TargetSources {
  /** Targets of the configuration. */
  readonly configured?: TargetTable;
  /** The files of the configuration, as they are shown. */
  readonly files?: readonly string[];
  /** A folder that is a stranger's: files in it, and what a file in it names, may not lead out of it. */
  readonly within?: string | undefined;
  readonly fileAt?: FileAt;
}

/** `undefined`: the file was not there yet. */
export type FileAt = (absolute: string, shown: string) => SourceFile | undefined;

/** The targets with the files that they name, sorted by name. Throws UsageError for what a user can mend. */
export function loadTargets(
  { from, names = [], withoutSettings = false }: WantedTargets,
  cwd: string,
  { configured = {}, files = [], within, fileAt = disk(cwd).fileAt }: TargetSources = {},
): Target[] {
  if (from === undefined && Object.keys(configured).length === 0) {
    throw new UsageError(
      `There is no target "${names.join('", "')}", since nothing describes targets.`,
      'Write targets into the configuration, or name a file that describes them: --targets targets.json',
    );
  }
  const path = typeof from === 'string' ? resolve(cwd, from) : undefined;
  const reading: Reading = {
    cwd,
    folder: path === undefined ? cwd : dirname(path),
    files: path === undefined ? (from === undefined ? files : []) : [displayPath(path, cwd)],
    fileAt: within === undefined ? fileAt : keptInside(within, undefined, fileAt),
  };
  const table =
    from === undefined
      ? configured
      : typeof from === 'string'
        ? readTargets(from, reading)
        : checkTargets({ targets: from }, 'the options', undefined);
  const namedBy = from === undefined ? within : path;
  const named = within === undefined ? reading : { ...reading, fileAt: keptInside(within, namedBy, fileAt) };
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
    .map(([name, given]) => {
      const { settings: _unread, ...others } = given;
      return toTarget(name, withoutSettings ? others : given, named);
    });
}

interface Reading {
  readonly cwd: string;
  /** What the paths of a target are relative to. */
  readonly folder: string;
  /** The targets file, as it is shown. */
  readonly files: readonly string[];
  readonly fileAt: FileAt;
}

/** @param namedBy the file that names the others; `undefined`: whoever started the run does. */
function keptInside(within: string, namedBy: string | undefined, fileAt: FileAt): FileAt {
  const root = realPath(within) ?? within;
  const isLocal = (path: string) => isInside(within, path) || isInside(root, path);
  const isNamedByStranger = namedBy !== undefined && isLocal(namedBy);
  return (absolute, shown) => {
    const isKept = isLocal(absolute) ? isInside(root, realPath(absolute) ?? root) : !isNamedByStranger;
    if (isKept) return fileAt(absolute, shown);
    throw new UnreadableFile('it leads out of the workspace, and this event may hold secrets');
  };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function readTargets(path: string, { cwd, fileAt }: Reading): TargetTable {
  const shown = displayPath(path, cwd);
  const what = `the targets file "${shown}"`;
  const file = readable(what, () => fileAt(resolve(cwd, path), shown));
  if (file === undefined) return {};
  let text = '';
  try {
    if (file.size() > limits.configurationBytes) throw new ParseError('tooLarge', 'it is too large');
    text = readable(what, () => decodeText(file.read()));
    const { plain, value } = parseSettingsText(text);
    const isWrapped = isRecord(value) && Object.hasOwn(value, 'targets');
    if (isWrapped || !isRecord(value)) return checkTargets(value, shown, plain);
    const { $schema: _schema, ...targets } = value;
    return checkTargets({ targets }, shown, plain, '/targets');
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const at = error.offset === undefined ? '' : positionOf(text, error.offset);
    throw new UsageError(`Can't read the targets file ${shown}${at}: ${error.message}.`, 'Mend that line.');
  }
}

function toTarget(name: string, given: TargetSettings, reading: Reading): Target {
  const { cwd, folder, files, fileAt } = reading;
  const called = name === unnamedTarget ? name : `target ${name}`;
  const settings = pathsIn(folder, given.settings);
  const exported = pathsIn(folder, given.connections);
  const principal = given.principal === undefined ? undefined : toPrincipal(given.principal);
  const existing = given.existingFlows ?? [];
  const connections = exported.flatMap((absolute): ShownFile[] => {
    const shown = displayPath(absolute, cwd);
    const file = readable(`the connections "${shown}" of ${called}`, () => fileAt(absolute, shown));
    return file === undefined ? [] : [{ shown, file }];
  });
  return {
    name,
    files: [...files, ...[...settings, ...exported].map((path) => displayPath(path, cwd))],
    settings: settings.flatMap((absolute) => {
      const shown = displayPath(absolute, cwd);
      return readable(`the deployment settings "${shown}" of ${called}`, () => {
        const file = fileAt(absolute, shown);
        return file === undefined ? [] : [readSettings(shown, file)];
      });
    }),
    connections: connections.length === 0 ? undefined : readConnections(connections, ` of ${called}`),
    principal,
    importer: given.importer === undefined ? principal : toPrincipal(given.importer),
    environment: given.environment,
    firstImport: given.firstImport ?? false,
    final: given.final ?? false,
    existingFlows: typeof existing === 'boolean' ? (existing ? 'all' : []) : existing,
  };
}

/** Absolute; each once, however often it is named: a file read twice would repeat all its entries. */
function pathsIn(folder: string, paths: string | readonly string[] = []): readonly string[] {
  return [...new Set([paths].flat().map((path) => resolve(folder, path)))];
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
