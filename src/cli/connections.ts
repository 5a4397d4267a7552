import { disk } from '../input/disk.ts';
import { displayPath } from '../input/open.ts';
import { jsonText } from '../output/json-text.ts';
import { readConnections } from '../target/read-connections.ts';
import type { ConnectionsArguments } from './connections-arguments.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { writeReport } from './write-report.ts';

/** `connections import`: what people can export, as one inventory. */
export function importInventory(
  { paths, output, isComplete }: ConnectionsArguments,
  terminal: Terminal,
): ExitCode {
  const { cwd } = terminal;
  const files = paths.map((path) => {
    const shown = displayPath(path, cwd);
    return { shown, file: disk(cwd).fileAt(path, shown) };
  });
  const inventory = readConnections(files, '', isComplete);
  const text = jsonText(inventory);
  if (output === undefined) terminal.writeOutput(text);
  else writeReport(output, text, cwd);
  return exitCodes.clean;
}
