import type { SourceFile } from '../input/package-source.ts';
import { limits } from '../limits.ts';
import { parseDeepJson } from '../parse/json.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import { UsageError } from '../usage-error.ts';
import { type ConnectionExport, importConnections } from './import-connections.ts';
import type { Inventory } from './inventory.ts';
import { positionOf, positionOfValue } from './position.ts';
import { readable } from './readable.ts';

/** A file with the name that messages have for it. */
export interface ShownFile {
  readonly shown: string;
  readonly file: Pick<SourceFile, 'size' | 'read'>;
}

/**
 * What exports of connections say together. Throws UsageError.
 *
 * @param ofTarget whose they are, for messages.
 * @param isComplete whoever exported says that nothing is left out.
 */
export function readConnections(
  files: readonly ShownFile[],
  ofTarget: string,
  isComplete = false,
): Inventory {
  const { inventory, problems } = importConnections(readExports(files, ofTarget), isComplete);
  if (problems.length === 0) return inventory;
  const texts = problems.map(({ path, pointer, detail }) => {
    const file = files.find(({ shown }) => shown === path);
    return `${path}${file ? positionOfValue(readText(file, ofTarget), pointer) : ''}: ${detail}`;
  });
  throw new UsageError(
    `Wrong connections in ${texts.join('; ')}.`,
    'Understood are lists of connections and /permissions answers of the REST API, Get-AdminPowerAppConnection and Get-AdminPowerAppConnectionRoleAssignment as JSON, connectionreferences, environmentvariabledefinitions and environmentvariablevalues rows, and inventories.',
  );
}

/** One is read when the one before is done with: together they may be far larger than a package. */
function* readExports(files: readonly ShownFile[], ofTarget: string): Generator<ConnectionExport> {
  for (const file of files) yield { path: file.shown, value: parseExport(file, ofTarget) };
}

function parseExport(file: ShownFile, ofTarget: string): unknown {
  const text = readText(file, ofTarget);
  try {
    return parseDeepJson(text);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw unusable(`${file.shown}${positionOf(text, error.offset ?? 0)}${ofTarget}`, error);
  }
}

function readText({ shown, file }: ShownFile, ofTarget: string): string {
  const what = `the connections "${shown}"${ofTarget}`;
  if (file.size() > limits.inventoryBytes) {
    throw new UsageError(
      `Can't read ${what}: the file is too large.`,
      'Split it, or leave out other environments.',
    );
  }
  try {
    return readable(what, () => decodeText(file.read()));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw unusable(`${shown}${ofTarget}`, error);
  }
}

function unusable(what: string, { message }: ParseError): UsageError {
  return new UsageError(`Can't read the connections ${what}: ${message}.`, 'Export it again, as JSON.');
}
