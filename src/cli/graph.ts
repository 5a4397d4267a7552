import { rules } from '../../rules/index.ts';
import { emptyConfiguration } from '../config/configuration.ts';
import { isUnread } from '../engine/is-unread.ts';
import { escapeForLog } from '../output/escape.ts';
import { graphWithout } from '../output/graph-without.ts';
import { run } from '../run.ts';
import type { GraphArguments } from './arguments.ts';
import { type ExitCode, exitCodeOf, exitCodes, outcomeOf } from './exit-code.ts';
import { goByConfiguration } from './go-by-configuration.ts';
import { tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';

/** `graph`: of the configuration, only what it ignores matters. */
export async function graph(
  { paths, format, config }: GraphArguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const configuration = await goByConfiguration({ config, allowPlugins: false }, terminal);
  const { ignore = [] } = configuration ?? {};
  const done = await run({
    paths,
    cwd: terminal.cwd,
    configuration: { ...emptyConfiguration, ignore },
    rules: diagnostics,
  });
  const drawn = graphWithout(done.graph, done.isIgnored);
  if (format === 'json') {
    const { graphJson } = await import('../output/graph-json.ts');
    terminal.writeOutput(graphJson(drawn));
  } else {
    const { graphMermaid } = await import('../output/graph-mermaid.ts');
    terminal.writeOutput(graphMermaid(drawn));
  }
  for (const { message } of done.report.findings) terminal.writeError(`${escapeForLog(message)}\n`);
  tellProblems(done, terminal);
  const code = exitCodeOf(outcomeOf(done), { failOn: 'error', maxWarnings: Number.POSITIVE_INFINITY });
  return code === exitCodes.findings ? exitCodes.clean : code;
}

const diagnostics = rules.filter(({ id }) => isUnread(id));
