import { limits } from '../limits.ts';
import type { Problem } from '../model/problem.ts';
import type { Layout } from '../report.ts';
import { UnreadablePackage, unreadableProblem } from '../unreadable.ts';
import { foldersAround } from './folders-around.ts';
import { findRoots, type PackageRoot } from './package-root.ts';
import type { PackageSource, SourceFile } from './package-source.ts';

/** A folder or a zip that may hold packages. */
interface Container {
  /** As found, relative to the working folder; empty for the working folder itself. */
  readonly path: string;
  /** Zips around it, itself included; 0 for a folder. */
  readonly level: number;
  /** The user named it: what is wrong at its root is worth an error. */
  readonly isNamed: boolean;
  /** What the outermost zip around it may still hold. */
  readonly allowance: Allowance;
  readonly files: readonly SourceFile[];
}

/** Counts down while zips in a zip are opened: each may be small, and all of them together a bomb. */
interface Allowance {
  archives: number;
  bytes: number;
}

/** Refuses the outermost zip as a whole. */
class AllowanceSpent extends UnreadablePackage {}

export interface FoundPackage {
  readonly source: PackageSource;
  /** What is known of it before its files are read. An unreadable one has no files. */
  readonly problems: readonly Problem[];
}

/** What looked like a package and is none. */
export interface SkippedPath {
  readonly path: string;
  readonly why: string;
}

export interface FoundPackages {
  readonly packages: readonly FoundPackage[];
  readonly skipped: readonly SkippedPath[];
}

/**
 * All packages in a container: solutions in any layout, zips in it, canvas apps and legacy packages.
 * Roots nest; a file belongs to the deepest root around it.
 */
export function findPackages(container: Container): FoundPackages {
  const roots = findRoots(container.files);
  // A zip of a repository may hold a left-over anywhere; at the root, or alone, it is what the zip is about.
  const isWorthAnError = ({ folder }: PackageRoot) =>
    (container.level > 0 && (folder === '' || roots.length === 1)) || (container.isNamed && folder === '');
  const isDropped = (root: PackageRoot) => root.missing !== undefined && !isWorthAnError(root);
  const dropped = roots.filter(isDropped);
  const kept = new Map(
    roots.filter((root) => !isDropped(root)).map((root) => [root.folder.toLowerCase(), root]),
  );

  const filesOf = new Map<PackageRoot, SourceFile[]>([...kept.values()].map((root) => [root, []]));
  const inner: FoundPackages[] = [];
  for (const file of container.files) {
    const root = closestRoot(file.path, kept);
    if (/\.zip$/i.test(file.path)) inner.push(openInnerArchive(container, file));
    else if (/\.msapp$/i.test(file.path) && !(root && isPartOf(root, file.path)))
      inner.push(canvasApp(container, file));
    else if (root) filesOf.get(root)?.push(file);
  }

  return {
    packages: [
      ...[...filesOf].map(([root, files]) => toPackage(container, root, files)),
      ...inner.flatMap((found) => found.packages),
    ],
    skipped: [
      ...dropped.map((root) => ({
        path: pathIn(container, root.folder) || '.',
        why:
          root.missing === 'solution'
            ? 'customizations.xml without solution.xml'
            : 'solution.xml without customizations.xml',
      })),
      ...inner.flatMap((found) => found.skipped),
    ],
  };
}

function toPackage(container: Container, root: PackageRoot, files: readonly SourceFile[]): FoundPackage {
  const prefix = root.folder === '' ? 0 : root.folder.length + 1;
  const path = pathIn(container, root.folder) || '.';
  const layout: Layout =
    root.layout === 'unpacked-flat' && container.level > 0 && root.folder === '' ? 'zip' : root.layout;
  const relative = files.map((file) => ({ ...file, path: file.path.slice(prefix) }));
  const source = { path, layout, files: byLowerCasePath(relative) };
  const at = { package: path, file: '', pointer: '' };
  const problems: Problem[] = root.missing ? [{ kind: 'package-no-manifest', reason: root.missing, at }] : [];
  return { source, problems };
}

/** Of two paths that differ in letter case only, the first answers to the name; the other is there all the same. */
function byLowerCasePath(files: readonly SourceFile[]): Map<string, SourceFile> {
  const map = new Map<string, SourceFile>();
  for (const file of files) {
    const key = file.path.toLowerCase();
    map.set(map.has(key) ? `${key}#${map.size}` : key, file);
  }
  return map;
}

function openInnerArchive(container: Container, file: SourceFile): FoundPackages {
  const path = pathIn(container, file.path);
  const { level, allowance } = container;
  if (level > 0) spend(allowance, file.size());
  const found = openZip(path, level + 1, false, file, level > 0 ? allowance : fullAllowance());
  if (found.packages.length > 0 || found.skipped.length > 0) return found;
  return { packages: [], skipped: [{ path, why: 'a zip without a package' }] };
}

export function fullAllowance(): Allowance {
  return { archives: limits.innerArchives, bytes: limits.innerArchiveBytes };
}

function spend(allowance: Allowance, bytes: number): void {
  allowance.archives -= 1;
  allowance.bytes -= bytes;
  if (allowance.archives < 0) {
    throw new AllowanceSpent('limit', `it holds more than ${limits.innerArchives} other zips`);
  }
  if (allowance.bytes < 0) {
    throw new AllowanceSpent('limit', `the zips in it have more than ${limits.innerArchiveBytes} bytes`);
  }
}

/** All packages of a zip; one unreadable package when it can't be opened. */
export function openZip(
  path: string,
  level: number,
  isNamed: boolean,
  file: SourceFile,
  allowance: Allowance,
): FoundPackages {
  try {
    if (level > limits.archiveLevels) {
      const detail = `it lies in ${level - 1} other zips; the limit is ${limits.archiveLevels} levels`;
      throw new UnreadablePackage('limit', detail);
    }
    return findPackages({ path, level, isNamed, allowance, files: entriesOf(file) });
  } catch (error) {
    if (error instanceof AllowanceSpent && level > 1) throw error;
    const isForeign = !isNamed && error instanceof UnreadablePackage && error.isForeign;
    if (isForeign)
      return { packages: [], skipped: [{ path, why: `a zip without a package; ${error.message}` }] };
    return { packages: [unreadable(path, 'zip', error)], skipped: [] };
  }
}

/** An archive is read as a whole to be opened: its size counts before. */
function entriesOf(file: SourceFile): readonly SourceFile[] {
  if (file.size() > limits.archiveBytes) {
    throw new UnreadablePackage('limit', `it is ${file.size()} bytes; the limit is ${limits.archiveBytes}`);
  }
  return file.open();
}

function canvasApp(container: Container, file: SourceFile): FoundPackages {
  return { packages: [openCanvasApp(pathIn(container, file.path), file)], skipped: [] };
}

/** A canvas app outside a solution. */
export function openCanvasApp(path: string, file: SourceFile): FoundPackage {
  try {
    return { source: { path, layout: 'canvas-app', files: byLowerCasePath(entriesOf(file)) }, problems: [] };
  } catch (error) {
    return unreadable(path, 'canvas-app', error);
  }
}

export function unreadable(path: string, layout: Layout, error: unknown): FoundPackage {
  return { source: { path, layout, files: new Map() }, problems: [unreadableProblem(path, error)] };
}

/** A canvas app is part of a solution in its CanvasApps folder, and of a legacy package anywhere. */
function isPartOf(root: PackageRoot, path: string): boolean {
  const inRoot = root.folder === '' ? path : path.slice(root.folder.length + 1);
  return root.layout === 'flow-package' || root.layout === 'app-package' || /^canvasapps\//i.test(inRoot);
}

function closestRoot(path: string, roots: ReadonlyMap<string, PackageRoot>): PackageRoot | undefined {
  for (const folder of foldersAround(path.toLowerCase())) {
    const root = roots.get(folder);
    if (root) return root;
  }
  return undefined;
}

function pathIn(container: Container, path: string): string {
  if (path === '') return container.path;
  if (container.path === '') return path;
  return `${container.path}${container.level > 0 ? '!' : '/'}${path}`;
}
