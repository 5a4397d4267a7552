/**
 * Benchmarks of `dist/` as whole processes: each figure is a ratio that holds on any machine, a size, or a difference.
 * Exit 1 when a figure is over its bound; with `--ci`, where machines are noisy, when it is 1.3 times over.
 *
 * SOLUTION_LINT_CORPUS: a folder of real packages. SOLUTION_LINT_FLOOR: another script than `floor.ts`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Report } from '../src/report.ts';
import { makeActionJobs } from './action-jobs.ts';
import { writeInventory } from './connections-inventory.ts';
import { writeManyPackages } from './many-packages.ts';

interface Figure {
  readonly name: string;
  readonly measured: number;
  readonly bound: number;
  readonly unit: 'x' | 'MB' | 'ms';
  readonly detail: string;
}

interface Command {
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const rounds = 9;
const tolerance = process.argv.includes('--ci') ? 1.3 : 1;
const cli = resolve('dist', 'cli.js');
const action = resolve('dist', 'action', 'index.js');
const examples = join('fixtures', 'solutions');
const expenses = join(examples, 'expense-approvals');
const floor = resolve(process.env.SOLUTION_LINT_FLOOR ?? join('build', 'bench', 'floor.js'));
const corpus = process.env.SOLUTION_LINT_CORPUS ?? '';
const bigFolder = join(corpus, 'coe-core-2025');
const zipOfManyFlows = join(corpus, 'stress-100-flows', 'StressTest100Flows_1_0_0_0.zip');

function main(): void {
  const figures: Figure[] = [];
  const skipped: string[] = [];
  const measure = (name: string, needs: string, figure: (name: string) => Figure): void => {
    if (existsSync(needs)) figures.push(figure(name));
    else skipped.push(name);
  };

  measure('--version / node -e 0', cli, (name) =>
    overhead(name, { args: [cli, '--version'] }, { args: ['-e', '0'] }, 1.5),
  );
  measure('big folder / floor', bigFolder, (name) =>
    overhead(name, lint(bigFolder), { args: [floor, bigFolder] }, 1.2),
  );
  measure('zip of 100 flows / floor', zipOfManyFlows, (name) =>
    overhead(name, lint(zipOfManyFlows), { args: [floor, zipOfManyFlows] }, 1.2),
  );
  measure('peak memory, big folder', bigFolder, (name) => peakMemory(name, lint(bigFolder), 150));
  measure('packages 41-80 / packages 1-40', examples, (name) => growth(name, 1.1));
  figures.push(...connectionsOverhead());
  figures.push(...actionOverhead());

  printTable(figures);
  for (const name of skipped)
    console.log(`SKIPPED ${name}: SOLUTION_LINT_CORPUS names no folder that has it.`);
  if (figures.some((figure) => !isWithin(figure))) process.exitCode = 1;
}

/** The command that lints `path`, after one run that shows that it does. */
function lint(path: string, ...options: readonly string[]): Command {
  const command = { args: [cli, path, '--format', 'json', ...options] };
  const report = JSON.parse(runNode(command).stdout) as Report;
  if (report.summary.unread > 0) throw new Error(`${path} has packages that can't be read.`);
  return command;
}

/** How many times longer one command takes than another. */
function overhead(name: string, command: Command, base: Command, bound: number): Figure {
  const [time = 0, baseTime = 0] = fastest([command, base]);
  const detail = `${milliseconds(time)} / ${milliseconds(baseTime)}`;
  return { name, measured: time / baseTime, bound, unit: 'x', detail };
}

/** What a run takes for an inventory, beside what parsing it takes: of both the process without it is left out. */
function connectionsOverhead(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'solution-lint-bench-'));
  try {
    const inventory = join(folder, 'connections.json');
    writeInventory(expenses, inventory, 50_000);
    const plain = lint(expenses);
    const withConnections = lint(expenses, '--connections', inventory, '--principal', 'user:nobody');
    const parse = `JSON.parse(require('node:fs').readFileSync(${JSON.stringify(inventory)}, 'utf8'))`;
    const commands = [plain, withConnections, { args: ['-e', '0'] }, { args: ['-e', parse] }];
    const [plainTime = 0, time = 0, emptyTime = 0, parseTime = 0] = fastest(commands);
    const [taken, parsing] = [time - plainTime, parseTime - emptyTime];
    return [
      {
        name: '50,000 connections / JSON.parse',
        measured: taken / parsing,
        bound: 4,
        unit: 'x',
        detail: `${milliseconds(taken)} / ${milliseconds(parsing)}`,
      },
      peakMemory('peak memory, 50,000 connections', withConnections, 600),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the Action takes beyond the command line, over a repository of twenty packages. */
function actionOverhead(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'solution-lint-bench-'));
  try {
    const { repository, push, pullRequest } = makeActionJobs(examples, folder, 20);
    const [time = 0, pushTime = 0, pullRequestTime = 0] = fastest([
      lint(repository),
      { args: [action], environment: push },
      { args: [action], environment: pullRequest },
    ]);
    const detail = (taken: number) => `${milliseconds(taken)} / ${milliseconds(time)}`;
    return [
      {
        name: 'Action on push - command line',
        measured: pushTime - time,
        bound: 120,
        unit: 'ms',
        detail: detail(pushTime),
      },
      {
        name: 'Action on a pull request / command line',
        measured: pullRequestTime / time,
        bound: 2.2,
        unit: 'x',
        detail: detail(pullRequestTime),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the second forty packages take longer than the first forty: then something grows faster than the input. */
function growth(name: string, bound: number): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'solution-lint-bench-'));
  try {
    const folders = [0, 40, 80].map((count) => {
      const path = join(folder, `${count}`);
      mkdirSync(path);
      writeManyPackages(examples, path, count);
      return path;
    });
    const [none = 0, half = 0, all = 0] = fastest(folders.map((path) => lint(path)));
    const detail = `${milliseconds(all - half)} / ${milliseconds(half - none)}`;
    return { name, measured: (all - half) / (half - none), bound, unit: 'x', detail };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of each command, its fastest run in milliseconds; they take turns, so that a slow moment of the machine meets all. */
function fastest(commands: readonly Command[]): number[] {
  const best = commands.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, command] of commands.entries()) {
      const start = process.hrtime.bigint();
      runNode(command);
      const time = Number(process.hrtime.bigint() - start) / 1e6;
      best[index] = Math.min(best[index] ?? time, time);
    }
  }
  return best;
}

function peakMemory(name: string, command: Command, bound: number): Figure {
  const probe = `
    import { writeSync } from 'node:fs';
    process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
  `;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, ...command.args];
  const { probed } = runNode({ args });
  return { name, measured: Number(probed) / 1024, bound, unit: 'MB', detail: '' };
}

function runNode({ args, environment = {} }: Command): { readonly stdout: string; readonly probed: string } {
  const { status, stderr, output, error } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  // 1: there are findings. 3: a folder without packages.
  if (error !== undefined || status === null || ![0, 1, 3].includes(status)) {
    throw new Error(`node ${args.join(' ')} ended with ${status}: ${error?.message ?? stderr}`);
  }
  return { stdout: output[1] ?? '', probed: output[3] ?? '' };
}

function isWithin({ measured, bound }: Figure): boolean {
  return measured <= bound * tolerance;
}

function printTable(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    figure.name,
    format(figure.measured, figure.unit),
    format(figure.bound, figure.unit),
    verdict(figure),
    figure.detail,
  ]);
  const table = [['figure', 'measured', 'bound', 'verdict', `fastest of ${rounds}`], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  for (const cells of table) {
    console.log(
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

function verdict(figure: Figure): string {
  if (figure.measured <= figure.bound) return 'ok';
  return isWithin(figure) ? 'over' : 'FAILED';
}

function format(value: number, unit: Figure['unit']): string {
  return unit === 'x' ? value.toFixed(2) : `${value.toFixed(0)} ${unit}`;
}

function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`;
}

main();
