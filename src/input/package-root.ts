import type { Layout } from '../report.ts';
import { foldersAround } from './folders-around.ts';
import type { SourceFile } from './package-source.ts';

/** A folder that a package begins at. */
export interface PackageRoot {
  /** Relative to the container; empty for its root. */
  readonly folder: string;
  readonly layout: Layout;
  /** Which of the two files of a solution is not there. */
  readonly missing: 'solution' | 'customizations' | undefined;
}

/** Where packages begin, read off the names of the files alone. */
export function findRoots(files: readonly SourceFile[]): PackageRoot[] {
  const listing = listingOf(files);
  const solutions = solutionRoots(files, listing);
  const solutionFolders = new Set(solutions.map(({ folder }) => folder.toLowerCase()));
  const others = [...legacyRoots(files, listing), ...gitYamlRoots(files), ...canvasSourceRoots(files)];
  return [...solutions, ...others.filter(({ folder }) => !isPartOfSolution(folder, solutionFolders))];
}

/** In lower case. */
interface Listing {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

function listingOf(files: readonly SourceFile[]): Listing {
  const lowerPaths = new Set(files.map(({ path }) => path.toLowerCase()));
  const folders = new Set<string>();
  for (const path of lowerPaths) {
    for (const folder of foldersAround(path)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return { files: lowerPaths, folders };
}

/** A manifest beside solution.xml, or in what its `CanvasApps` folder holds, is no package of its own. */
function isPartOfSolution(folder: string, solutionFolders: ReadonlySet<string>): boolean {
  const lowerFolder = folder.toLowerCase();
  if (solutionFolders.has(lowerFolder)) return true;
  for (const around of foldersAround(lowerFolder)) {
    const [parent, name] = split(around);
    if (name === 'canvasapps' && solutionFolders.has(parent)) return true;
  }
  return false;
}

/** `Other/Solution.xml` in a tree, `solution.xml` in an unzipped export: where both stand, the tree is the package. */
function solutionRoots(files: readonly SourceFile[], listing: Listing): PackageRoot[] {
  const found = new Map<string, { folder: string; isTree: boolean; names: Set<string> }>();
  for (const { path } of files) {
    const [folder, name] = split(path);
    const lowerName = name.toLowerCase();
    if (lowerName !== 'solution.xml' && lowerName !== 'customizations.xml') continue;
    const [parent, last] = split(folder);
    const isTree = last.toLowerCase() === 'other' && !isExport(folder, listing);
    const root = isTree ? parent : folder;
    const known = found.get(root.toLowerCase()) ?? { folder: root, isTree, names: new Set<string>() };
    known.names.add(lowerName);
    found.set(root.toLowerCase(), { ...known, isTree: known.isTree || isTree });
  }
  return [...found.values()].map(({ folder, isTree, names }) => ({
    folder,
    layout: isTree ? 'unpacked-xml' : 'unpacked-flat',
    missing: !names.has('solution.xml')
      ? 'solution'
      : names.has('customizations.xml')
        ? undefined
        : 'customizations',
  }));
}

/** An export that was unzipped into a folder called Other. */
function isExport(folder: string, { files, folders }: Listing): boolean {
  const lowerFolder = folder.toLowerCase();
  return files.has(`${lowerFolder}/[content_types].xml`) || folders.has(`${lowerFolder}/workflows`);
}

/** Flow and app packages from before solutions: `manifest.json` beside `Microsoft.Flow` or `Microsoft.PowerApps`. */
function legacyRoots(files: readonly SourceFile[], { folders }: Listing): PackageRoot[] {
  return files.flatMap(({ path }): PackageRoot[] => {
    const [folder, name] = split(path);
    if (name.toLowerCase() !== 'manifest.json') return [];
    const prefix = folder === '' ? '' : `${folder.toLowerCase()}/`;
    if (folders.has(`${prefix}microsoft.powerapps/apps`)) {
      return [{ folder, layout: 'app-package', missing: undefined }];
    }
    return folders.has(`${prefix}microsoft.flow`)
      ? [{ folder, layout: 'flow-package', missing: undefined }]
      : [];
  });
}

/** Dataverse git integration: `solutions/<name>/solution.yml`. */
function gitYamlRoots(files: readonly SourceFile[]): PackageRoot[] {
  const folders = files.flatMap(({ path }) => {
    const match = /^(?:(.*)\/)?solutions\/[^/]+\/solution\.ya?ml$/i.exec(path);
    return match ? [match[1] ?? ''] : [];
  });
  return [...new Set(folders)].map((folder) => ({ folder, layout: 'git-yaml', missing: undefined }));
}

function canvasSourceRoots(files: readonly SourceFile[]): PackageRoot[] {
  return files.flatMap(({ path }): PackageRoot[] => {
    const [folder, name] = split(path);
    const isRoot = name.toLowerCase() === 'canvasmanifest.json';
    return isRoot ? [{ folder, layout: 'canvas-source', missing: undefined }] : [];
  });
}

function split(path: string): [folder: string, name: string] {
  const at = path.lastIndexOf('/');
  return at === -1 ? ['', path] : [path.slice(0, at), path.slice(at + 1)];
}
