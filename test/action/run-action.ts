import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';

export interface ActionRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** The event that starts a run, as GitHub tells it. */
export interface ActionEvent {
  readonly name: string;
  readonly payload: unknown;
}

const bundle = join(import.meta.dirname, '..', '..', 'dist', 'action', 'index.js');

/** The runner's node is 24; the tests' own is used where no other is named. */
const node = process.env.SOLUTION_LINT_ACTION_NODE || process.execPath;

/**
 * Runs the bundle as the runner does: inputs and files by environment, no token, in a folder that isn't the workspace.
 * @param more of the environment.
 */
export function runAction(
  workspace: string,
  { name, payload }: ActionEvent,
  inputs: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const runner = temporaryFolder();
  const files = { event: 'event.json', output: 'output', summary: 'summary.md' } as const;
  const file = (key: keyof typeof files) => join(runner, files[key]);
  writeFileSync(file('event'), JSON.stringify(payload) ?? '');
  writeFileSync(file('output'), '');
  writeFileSync(file('summary'), '');
  const child = spawn(node, [bundle], {
    cwd: runner,
    env: {
      PATH: process.env.PATH,
      HOME: runner,
      GIT_CONFIG_NOSYSTEM: '1',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'northwind/solutions',
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file('event'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      ...more,
      ...Object.fromEntries(
        Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
      ),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({
        exitCode,
        stdout: Buffer.concat(chunks.stdout).toString('utf8'),
        stderr: Buffer.concat(chunks.stderr).toString('utf8'),
        outputs: outputsIn(readFileSync(file('output'), 'utf8')),
        summary: readFileSync(file('summary'), 'utf8'),
      });
    });
  });
}

/** As the runner reads them: `name<<delimiter`, lines, `delimiter`. */
function outputsIn(text: string): Record<string, string> {
  const entries = text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\r?\n([\s\S]*?)\r?\n\2\r?\n/gm);
  return Object.fromEntries([...entries].map(([, name = '', , value = '']) => [name, value]));
}
