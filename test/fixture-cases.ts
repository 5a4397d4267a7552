import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleSetting } from '../src/index.ts';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { type Rendering, renderings, renderPackage } from '../src/testing/render-package.ts';
import { renderZip } from '../src/testing/render-zip.ts';
import { msappBytes } from './msapp-bytes.ts';
import { readFiles } from './read-files.ts';

/** A folder of `fixtures/rules/<rule>/`, as its README describes it. */
export interface FixtureCase {
  readonly rule: string;
  /** `bad-…` or `ok-…`. */
  readonly name: string;
  readonly folder: string;
  /** The first one is the reference: flat, where it is among them. */
  readonly renderings: readonly (Rendering | 'asIs')[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly paths: readonly string[] | undefined;
  /** The targets file of the run. */
  readonly targets: string | undefined;
  /** What the run goes by: a file in its working folder. */
  readonly hasConfiguration: boolean;
  /** The day that dates are compared with. */
  readonly today: string | undefined;
  /** Its packages by the name of their folder; what lies beside them is under the empty name. */
  readonly packages: ReadonlyMap<string, PackageFiles>;
  /** The older version that they are compared with, in the same way; empty where there is none. */
  readonly base: ReadonlyMap<string, PackageFiles>;
  readonly expectedPath: string;
}

const fixturesFolder = join(import.meta.dirname, '..', 'fixtures', 'rules');

export function fixtureCases(): FixtureCase[] {
  return foldersIn(fixturesFolder).flatMap((rule) =>
    foldersIn(join(fixturesFolder, rule)).map((name) => readCase(rule, name)),
  );
}

const configurationFile = 'solution-lint.config.jsonc';

/** Folder of the older version, in the case and in the working folder of a run over it. */
const baseFolder = 'base';

/** What stands in the working folder of a run over the case. */
export function renderCase({ packages, base }: FixtureCase, rendering: Rendering | 'asIs'): PackageFiles {
  const older = [...renderPackages(base, rendering)];
  return new Map([
    ...renderPackages(packages, rendering),
    ...older.map(([path, bytes]) => [`${baseFolder}/${path}`, bytes] as const),
  ]);
}

function renderPackages(
  packages: ReadonlyMap<string, PackageFiles>,
  rendering: Rendering | 'asIs',
): PackageFiles {
  return new Map(
    [...packages].flatMap(([name, files]) =>
      rendering === 'asIs' || name === ''
        ? [...files].map(([path, bytes]): [string, Uint8Array] => [
            name === '' ? path : `${name}/${path}`,
            bytes,
          ])
        : [...renderPackage(name, files, rendering)],
    ),
  );
}

/** What the run over a case names: each package, so that what is wrong with one is an error and not a skip. */
export function pathsOfCase(fixture: FixtureCase, rendering: Rendering | 'asIs'): string[] {
  if (fixture.paths) return [...fixture.paths];
  if (rendering === 'asIs') return ['.'];
  const names = [...renderPackages(fixture.packages, rendering).keys()].map(
    (path) => path.split('/')[0] ?? path,
  );
  return [...new Set(names)].filter(
    (name) => name !== configurationFile && (!fixture.targets || !/\.json$/i.test(name)),
  );
}

/** What the run over a case is compared with. */
export function againstOfCase({ base }: FixtureCase): { readonly against?: string } {
  return base.size === 0 ? {} : { against: baseFolder };
}

interface CaseSettings {
  readonly renderings?: readonly (Rendering | 'asIs')[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly paths?: readonly string[];
  readonly today?: string;
  readonly why?: string;
}

function readCase(rule: string, name: string): FixtureCase {
  const folder = join(fixturesFolder, rule, name);
  const settingsPath = join(folder, 'case.json');
  const settings: CaseSettings = existsSync(settingsPath)
    ? JSON.parse(readFileSync(settingsPath, 'utf8'))
    : {};
  const wanted = settings.renderings ?? renderings;
  const isAsIs = wanted.includes('asIs');
  const forms = isAsIs ? (['asIs'] as const) : renderings.filter((form) => wanted.includes(form));
  const files = isAsIs ? readFiles(folder) : packFolders(readFiles(folder));
  const isOlder = (path: string) => path.startsWith(`${baseFolder}/`);
  const older = [...files].filter(([path]) => isOlder(path));
  return {
    rule,
    name,
    folder,
    renderings: forms,
    rules: settings.rules ?? {},
    paths: settings.paths,
    packages: byPackage([...files].filter(([path]) => !isOlder(path))),
    base: byPackage(older.map(([path, bytes]) => [path.slice(baseFolder.length + 1), bytes])),
    targets: existsSync(join(folder, 'targets.json')) ? 'targets.json' : undefined,
    hasConfiguration: existsSync(join(folder, configurationFile)),
    today: settings.today,
    expectedPath: join(folder, 'expected.json'),
  };
}

function byPackage(
  files: readonly (readonly [path: string, bytes: Uint8Array])[],
): ReadonlyMap<string, PackageFiles> {
  const packages = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of files) {
    if (path === 'case.json' || path === 'expected.json') continue;
    const slash = path.indexOf('/');
    const name = slash === -1 ? '' : path.slice(0, slash);
    packages.set(
      name,
      (packages.get(name) ?? new Map<string, Uint8Array>()).set(path.slice(slash + 1), bytes),
    );
  }
  return packages;
}

/** A folder whose name ends in `.msapp` or `.zip` holds what the file of that name holds; the innermost is packed first. */
function packFolders(files: PackageFiles): PackageFiles {
  const folders = [...files.keys()].flatMap((path) => /^(.*\.(?:msapp|zip))\//i.exec(path)?.[1] ?? []);
  const innermost = folders.sort((a, b) => b.split('/').length - a.split('/').length)[0];
  if (innermost === undefined) return files;
  const inner = new Map([...files].flatMap(([path, bytes]) => inFolder(innermost, path, bytes)));
  const rest = new Map([...files].filter(([path]) => !path.startsWith(`${innermost}/`)));
  return packFolders(rest.set(innermost, packed(innermost, inner)));
}

function inFolder(folder: string, path: string, bytes: Uint8Array): [string, Uint8Array][] {
  return path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), bytes]] : [];
}

function packed(name: string, files: PackageFiles): Uint8Array {
  return name.toLowerCase().endsWith('.zip') ? renderZip(files) : msappBytes(files);
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
