import { main } from '../src/cli/main.ts';

/** One command in this process, as a pipe would get it; with `columns`, a terminal without colour. */
export async function runMain(words: readonly string[], cwd: string, columns?: number) {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await main(words, {
    cwd,
    isTerminal: columns !== undefined,
    columns,
    environment: columns === undefined ? {} : { NO_COLOR: '1' },
    writeOutput: (text) => out.push(text),
    writeError: (text) => errors.push(text),
  });
  return { exitCode, out: out.join(''), errors: errors.join('') };
}
