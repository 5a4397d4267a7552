import { resolve } from 'node:path';
import { escapeControlsInJson } from '../output/escape.ts';
import { importConnections } from '../target/import-connections.ts';
import { connectionsHint, readExport } from '../target/load.ts';
import { UsageError } from '../usage-error.ts';
import type { ConnectionsArguments } from './connections-arguments.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { writeReport } from './write-report.ts';

/** `connections import`: what people can export, as one inventory. */
export function importInventory(
  { paths, output, isComplete }: ConnectionsArguments,
  terminal: Terminal,
): ExitCode {
  const exports = paths.map((path) => readExport(resolve(terminal.cwd, path), terminal.cwd));
  const { inventory, problems } = importConnections(exports, isComplete);
  if (problems.length > 0)
    throw new UsageError(`Wrong connections in ${problems.join('; ')}.`, connectionsHint);
  const text = `${escapeControlsInJson(JSON.stringify(inventory, undefined, 2))}\n`;
  if (output === undefined) terminal.writeOutput(text);
  else writeReport(output, text, terminal.cwd);
  return exitCodes.clean;
}
