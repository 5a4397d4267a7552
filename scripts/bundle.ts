/**
 * Bundles the compiled command line and the compiled Action into `dist/`: no package is needed to run them.
 * With `--check` it bundles into a temporary folder and compares; `npm run bundle` compiles first.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
}
type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<Bundle>;

const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc') as Ncc;

/** A folder each: two bundles in one would overwrite each other's chunks. */
const bundles = [
  { folder: 'cli', entry: resolve('build', 'src', 'cli.js') },
  { folder: 'action', entry: resolve('build', 'src', 'action.js') },
] as const;

const executable = `#!/usr/bin/env node
require('node:module').enableCompileCache?.();
require('./cli/index.js');
`;

async function bundle(dist: string): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  for (const { folder, entry } of bundles) await write(entry, join(dist, folder));
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(dist, 'cli.js'), executable, { mode: 0o755 });
}

/** CommonJS: Node reads ES modules one after the other, which cost a tenth of a short run. */
async function write(entry: string, folder: string): Promise<void> {
  const options = { esm: false, cache: false, quiet: true, license: 'licenses.txt' };
  const { code, assets } = await ncc(entry, options);
  mkdirSync(folder, { recursive: true });
  for (const [name, { source }] of Object.entries({ 'index.js': { source: code }, ...assets }))
    writeFileSync(join(folder, name), source);
}

async function check(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'solution-lint-bundle-'));
  try {
    await bundle(folder);
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

if (process.argv.includes('--check')) await check();
else await bundle('dist');
