import { main } from '../src/cli/main.ts';

interface Told {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line without a process: a pipe of 80 columns, and an environment that says nothing. */
export async function runMain(words: readonly string[], cwd: string, columns?: number): Promise<Told> {
  let stdout = '';
  let stderr = '';
  const exitCode = await main(words, {
    cwd,
    isTerminal: columns !== undefined,
    columns,
    environment: columns === undefined ? {} : { NO_COLOR: '1' },
    writeOutput: (text) => {
      stdout += text;
    },
    writeError: (text) => {
      stderr += text;
    },
  });
  return { exitCode, stdout, stderr };
}
