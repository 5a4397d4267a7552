/**
 * Bundles the compiled command line (`build/src/cli.js`) into `dist/`: no package is needed to run it.
 * With `--check` it bundles into a temporary folder and compares; `npm run bundle` compiles first.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ncc = join('node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');

const executable = `#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
await import('./cli/index.js');
`;

function bundle(folder: string): void {
  rmSync(join(folder, 'cli'), { recursive: true, force: true });
  const options = ['--out', join(folder, 'cli'), '--license', 'licenses.txt', '--no-cache', '--quiet'];
  execFileSync(process.execPath, [ncc, 'build', join('build', 'src', 'cli.js'), ...options], {
    stdio: 'inherit',
  });
  const path = join(folder, 'cli.js');
  writeFileSync(path, executable);
  chmodSync(path, 0o755);
}

function check(): void {
  const folder = mkdtempSync(join(tmpdir(), 'solution-lint-bundle-'));
  try {
    bundle(folder);
    const stale = differences(folder, 'dist');
    if (stale.length === 0) {
      console.log('dist/ is what the sources give.');
      return;
    }
    console.error(`dist/ is stale: ${stale.join(', ')}. Run \`npm run bundle\` and commit dist/.`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files that one folder has and the other hasn't, or that differ in bytes or in being executable. */
function differences(a: string, b: string): string[] {
  const paths = new Set([...filesIn(a), ...filesIn(b)]);
  return [...paths].filter((path) => !isSameFile(join(a, path), join(b, path))).sort();
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
}

function isSameFile(a: string, b: string): boolean {
  if (!existsSync(a) || !existsSync(b)) return false;
  const isExecutable = (path: string) => (statSync(path).mode & 0o100) !== 0;
  return isExecutable(a) === isExecutable(b) && readFileSync(a).equals(readFileSync(b));
}

if (process.argv.includes('--check')) check();
else bundle('dist');
