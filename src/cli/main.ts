import { rules } from '../../rules/index.ts';
import { bugReport } from '../bug-report.ts';
import type { Configuration } from '../config/configuration.ts';
import { openConfiguration } from '../config/open-configuration.ts';
import { unloadedPluginsText } from '../config/plugin.ts';
import { escapeLinesForLog } from '../output/escape.ts';
import type { ReportFormat } from '../output/format-report.ts';
import { isEmpty } from '../output/is-empty.ts';
import { type Run, run } from '../run.ts';
import { lineReader } from '../settle/line-of.ts';
import { openBaseline } from '../settle/open-baseline.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { type Command, type LintArguments, parseCommand } from './arguments.ts';
import { pathOf } from './configuration-options.ts';
import { type ExitCode, exitCodeOf, exitCodes, outcomeOf } from './exit-code.ts';
import { printReport } from './print-report.ts';
import { tellProblems } from './tell-problems.ts';
import { formatOf, isPrivileged, type Terminal } from './terminal.ts';
import { writeOutputs } from './write-outputs.ts';

/** Runs one command. What a user can mend has a message and a hint; everything else is our bug and says so. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  // What is told of files quotes them: none may command a terminal or a build server.
  const writeError = (text: string) => terminal.writeError(escapeLinesForLog(text));
  try {
    return await execute(parseCommand(words), { ...terminal, writeError });
  } catch (error) {
    writeError(
      error instanceof UsageError ? `${error.message}\n${error.hint}\n` : bugReport('solution-lint', error),
    );
    return exitCodes.usage;
  }
}

async function execute(command: Command, terminal: Terminal): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      terminal.writeOutput((await import('./help.ts')).helps[command.topic]);
      return exitCodes.clean;
    case 'version':
      terminal.writeOutput(`${version}\n`);
      return exitCodes.clean;
    case 'lint':
      return lint(command, terminal);
    case 'graph':
      return (await import('./graph.ts')).graph(command, terminal);
    case 'connections':
      return (await import('./connections.ts')).importInventory(command, terminal);
    case 'settings':
      return (await import('./settings.ts')).settings(command, terminal);
    case 'init':
      return (await import('./init.ts')).init(command, terminal);
    case 'explain':
      return (await import('./explain.ts')).explain(command, terminal);
    case 'rules':
      return (await import('./list-rules.ts')).listRules(command, terminal);
    case 'baseline':
      return (await import('./baseline.ts')).baselineCommand(command, terminal);
    case 'report':
      return (await import('./report.ts')).report(command, terminal);
    case 'merge':
      return (await import('./merge.ts')).merge(command, terminal);
    case 'suppress':
      return (await import('./suppress.ts')).suppressCommand(command, terminal);
  }
}

async function lint(wanted: LintArguments, terminal: Terminal): Promise<ExitCode> {
  const { paths, settings, against, selection, targets, shard } = wanted;
  const { cwd } = terminal;
  const { preset, allowPlugins } = wanted;
  const allowCode = !isPrivileged(terminal);
  const configuration = await openConfiguration(wanted.config, {
    cwd,
    rules,
    preset,
    allowCode,
    allowPlugins,
  });
  if (!allowCode) tellUnloaded(configuration, terminal);
  if (wanted.printConfig) {
    const { printConfiguration } = await import('../config/print-configuration.ts');
    const all = [...rules, ...(configuration?.rules ?? [])];
    terminal.writeOutput(printConfiguration(configuration, all, settings, cwd));
    return exitCodes.clean;
  }
  const baseline = await openBaseline({
    baseline: wanted.baseline,
    configuration: pathOf(wanted.config),
    folder: cwd,
    cwd,
  });
  const done = await run({
    paths,
    cwd,
    configuration,
    settings,
    against,
    selection,
    targets,
    baseline,
    shard,
  });
  const { graph: drawn, own } = done;
  const style = {
    quiet: wanted.quiet,
    rules: own.rules,
    excerptOf: lineReader(drawn.packages),
    graph: drawn,
    isIgnored: done.isIgnored,
    targets: done.targets,
  };
  const isPart = selection !== undefined || shard !== undefined;
  const isSilent = isPart && linesOfALog.has(wanted.format ?? formatOf(terminal)) && isEmpty(done.report);
  if (!isSilent) await printReport(done.report, wanted.format, style, terminal);
  tellProblems(done, terminal);
  const [first] = paths;
  if (first !== undefined && done.empty.some(({ path }) => path === first)) {
    const { commandHint } = await import('./command-hint.ts');
    const hint = commandHint(first, cwd);
    if (hint !== undefined) terminal.writeError(`${hint}\n`);
  }
  await writeOutputs(done.report, wanted.outputs, style, cwd);
  if (wanted.timing) terminal.writeError(timingTable(done));
  return exitCodeOf(outcomeOf(done), wanted);
}

function tellUnloaded(configuration: Configuration | undefined, { writeError }: Terminal): void {
  const names = configuration?.unloadedPlugins ?? [];
  if (names.length > 0) writeError(`${unloadedPluginsText(names)}\n`);
}

/** The other formats are documents, which are there even if they have nothing to say. */
const linesOfALog: ReadonlySet<ReportFormat> = new Set(['pretty', 'github', 'azure']);

function timingTable({ timings }: Run): string {
  const width = Math.max(...timings.map(({ name }) => name.length));
  const rows = timings.map(
    ({ name, milliseconds }) => `${name.padEnd(width)}  ${milliseconds.toFixed(1).padStart(8)} ms`,
  );
  return `${rows.join('\n')}\n`;
}
