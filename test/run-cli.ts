import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Largest resident set of the process. */
  readonly peakMegabytes: number;
}

const cli = join(import.meta.dirname, '..', 'dist', 'cli.js');

/** Tells the peak on its way out: nothing else outlives the process. */
const reportPeak = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/** Without what a build server adds to it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { GITHUB_ACTIONS: _github, TF_BUILD: _azure, ...environment } = process.env;
  return environment;
}

/** Runs the built command line; a run that takes longer than `timeoutSeconds` is ended and has no exit code. */
export function runCli(
  args: readonly string[],
  cwd: string,
  timeoutSeconds = 20,
  changes: NodeJS.ProcessEnv = {},
): Promise<CliRun> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', reportPeak, cli, ...args], {
    cwd,
    env: { ...plainEnvironment(), ...changes },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: timeoutSeconds * 1000,
    killSignal: 'SIGKILL',
  });
  const [, stdout, stderr, peak] = child.stdio.map(collect);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({
        exitCode,
        stdout: stdout?.() ?? '',
        stderr: stderr?.() ?? '',
        seconds: (performance.now() - started) / 1000,
        peakMegabytes: Number(peak?.()) / 1024,
      });
    });
  });
}

function collect(
  stream: { on(event: 'data', listener: (chunk: Buffer) => void): unknown } | null | undefined,
): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
