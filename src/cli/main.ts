import { rules } from '../../rules/index.ts';
import { bugReport } from '../bug-report.ts';
import { openConfiguration } from '../config/open-configuration.ts';
import { formatReport, type ReportFormat } from '../output/format-report.ts';
import { isEmpty } from '../output/is-empty.ts';
import { type Run, run } from '../run.ts';
import { lineReader } from '../settle/line-of.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { type Command, type GraphArguments, type LintArguments, parseCommand } from './arguments.ts';
import { type ExitCode, exitCodeOf, exitCodes, isUnread, outcomeOf } from './exit-code.ts';
import { helps } from './help.ts';
import { formatOf, hasColour, type Terminal, widthOf } from './terminal.ts';
import { writeReport } from './write-report.ts';

/** Runs one command. What a user can mend has a message and a hint; everything else is our bug and says so. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await execute(parseCommand(words), terminal);
  } catch (error) {
    terminal.writeError(
      error instanceof UsageError ? `${error.message}\n${error.hint}\n` : bugReport('solution-lint', error),
    );
    return exitCodes.usage;
  }
}

async function execute(command: Command, terminal: Terminal): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      terminal.writeOutput(helps[command.topic]);
      return exitCodes.clean;
    case 'version':
      terminal.writeOutput(`${version}\n`);
      return exitCodes.clean;
    case 'lint':
      return lint(command, terminal);
    case 'graph':
      return graph(command, terminal);
    case 'connections':
      return (await import('./connections.ts')).importInventory(command, terminal);
  }
}

async function lint(wanted: LintArguments, terminal: Terminal): Promise<ExitCode> {
  const { paths, settings, against, selection, targets } = wanted;
  const { cwd } = terminal;
  const configuration = await openConfiguration({ config: wanted.config, cwd, rules });
  const done = await run({ paths, cwd, configuration, settings, against, selection, targets });
  const format = wanted.format ?? formatOf(terminal);
  const style = { quiet: wanted.quiet, excerptOf: lineReader(done.graph.packages), graph: done.graph };
  const screen = { ...style, width: widthOf(terminal), colour: hasColour(terminal) };
  const isSilent = selection !== undefined && linesOfALog.has(format) && isEmpty(done.report);
  if (!isSilent) terminal.writeOutput(await formatReport(done.report, format, screen));
  tellProblems(done, terminal);
  for (const { format: name, path } of wanted.outputs) {
    const text = await formatReport(done.report, name, style);
    writeReport(path, text, terminal.cwd);
  }
  if (wanted.timing) terminal.writeError(timingTable(done));
  return exitCodeOf(outcomeOf(done), wanted);
}

async function graph({ paths, format: name }: GraphArguments, terminal: Terminal): Promise<ExitCode> {
  const done = await run({ paths, cwd: terminal.cwd });
  if (name === 'json') {
    const { graphJson } = await import('../output/graph-json.ts');
    terminal.writeOutput(graphJson(done.graph));
  } else {
    const { graphMermaid } = await import('../output/graph-mermaid.ts');
    terminal.writeOutput(graphMermaid(done.graph));
  }
  for (const { rule, message } of done.report.findings)
    if (isUnread(rule)) terminal.writeError(`${message}\n`);
  tellProblems(done, terminal);
  const code = exitCodeOf(outcomeOf(done), { failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY });
  return code === exitCodes.findings ? exitCodes.clean : code;
}

/** The other formats are documents, which are there even if they have nothing to say. */
const linesOfALog: ReadonlySet<ReportFormat> = new Set(['pretty', 'github', 'azure']);

/** What is not in the report: paths without a package, rules that broke. */
function tellProblems({ empty, failures }: Run, { writeError }: Terminal): void {
  for (const { path, hint } of empty) writeError(`No package found: ${path}\n${hint}\n`);
  for (const { rule, error } of failures) writeError(bugReport(`Rule ${rule}`, error));
}

function timingTable({ timings }: Run): string {
  const width = Math.max(...timings.map(({ name }) => name.length));
  const rows = timings.map(
    ({ name, milliseconds }) => `${name.padEnd(width)}  ${milliseconds.toFixed(1).padStart(8)} ms`,
  );
  return `${rows.join('\n')}\n`;
}
