import { main } from '../src/cli/main.ts';

/** One command in this process, as a pipe would get it. */
export async function runMain(words: readonly string[], cwd: string) {
  const out: string[] = [];
  const errors: string[] = [];
  const exitCode = await main(words, {
    cwd,
    isTerminal: false,
    columns: undefined,
    environment: {},
    writeOutput: (text) => out.push(text),
    writeError: (text) => errors.push(text),
  });
  return { exitCode, out: out.join(''), errors: errors.join('') };
}
