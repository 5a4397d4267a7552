/**
 * Bundles what `npm run bundle` compiled into `dist/`: no package is needed to run it.
 * With `--check` it bundles into a temporary folder and compares.
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
import { dirname, join, posix, resolve } from 'node:path';

interface Bundle {
  /** Of `dist/`: each bundle has its own, or their chunks would overwrite each other. */
  readonly folder: string;
  readonly entry: string;
  /** CommonJS starts faster: Node reads ES modules one after the other, a tenth of a short run. */
  readonly format: 'commonjs' | 'module';
  /** Folder of `dist/` for its declarations: one for all, or a type would be there twice. */
  readonly typesIn?: string;
  /** Packages that are loaded and never called; an empty module takes their place. */
  readonly leftOut?: readonly string[];
}

interface BundledCode {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
}
type Ncc = (entry: string, options: Readonly<Record<string, unknown>>) => Promise<BundledCode>;

const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc') as Ncc;

/** `@actions/core` loads an HTTP client for a call that we don't make: half of the bundle, and 80 ms of each run. */
const bundles: readonly Bundle[] = [
  { folder: 'cli', entry: 'cli.js', format: 'commonjs' },
  { folder: 'action', entry: 'action.js', format: 'commonjs', leftOut: ['undici'] },
  { folder: 'library', entry: 'index.js', format: 'module', typesIn: 'library' },
  { folder: 'testing', entry: 'testing/index.js', format: 'module', typesIn: 'library' },
];

const executable = `#!/usr/bin/env node
require('node:module').enableCompileCache?.();
require('./cli/index.js');
`;

async function bundleAll(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const bundle of bundles) {
    await writeBundle(bundle, join(folder, bundle.folder));
    if (bundle.typesIn !== undefined) {
      writeDeclarations(bundle.entry.replace(/\.js$/, '.d.ts'), join(folder, bundle.typesIn));
    }
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(folder, 'cli.js'), executable, { mode: 0o755 });
}

async function writeBundle(bundle: Bundle, folder: string): Promise<void> {
  const { entry, format, leftOut = [] } = bundle;
  const isModule = format === 'module';
  const externals = Object.fromEntries(leftOut.map((name) => [name, `./${name}.js`]));
  const options = {
    esm: isModule,
    cache: false,
    quiet: true,
    license: 'licenses.txt',
    externals,
    // webpack wraps each module in a function then, instead of an arrow: V8 parses it once, not twice.
    target: isModule ? undefined : 'es5',
  };
  const { code, assets } = await ncc(resolve('build', 'src', entry), options);
  mkdirSync(folder, { recursive: true });
  for (const [name, { source }] of Object.entries({ 'index.js': { source: code }, ...assets }))
    writeFileSync(join(folder, name), source);
  for (const name of leftOut) writeFileSync(join(folder, `${name}.js`), 'module.exports = {};\n');
  if (isModule) writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
}

/** Copies a declaration and all that it reaches. tsc leaves `.ts` in their imports, which editors can't all follow. */
function writeDeclarations(entry: string, folder: string): void {
  const paths = new Set([entry]);
  for (const path of paths) {
    const source = readFileSync(join('build', 'src', path), 'utf8');
    const text = source.replaceAll(/(\bfrom |\bimport\()'([^']+)'/g, (_, before: string, target: string) => {
      const reached = posix.join(posix.dirname(path), target);
      if (!target.startsWith('.') || reached.startsWith('..')) {
        throw new Error(`src/${path} has a type of ${target}, which the package doesn't have.`);
      }
      paths.add(reached.replace(/\.ts$/, '.d.ts'));
      return `${before}'${target.replace(/\.ts$/, '.js')}'`;
    });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function check(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'solution-lint-bundle-'));
  try {
    await bundleAll(folder);
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
else await bundleAll('dist');
