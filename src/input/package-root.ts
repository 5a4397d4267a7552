import type { Layout } from '../report.ts';
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
  const solutions = solutionRoots(files);
  const isInCanvasApps = (folder: string) =>
    solutions.some((root) =>
      isBelow(folder, root.folder === '' ? 'canvasapps' : `${root.folder}/canvasapps`),
    );
  const others = [...legacyRoots(files), ...gitYamlRoots(files), ...canvasSourceRoots(files)];
  return [
    ...solutions,
    ...others.filter(
      (root) => !solutions.some(({ folder }) => folder === root.folder) && !isInCanvasApps(root.folder),
    ),
  ];
}

/** `Other/Solution.xml` in a tree, `solution.xml` in an unzipped export: where both stand, the tree is the package. */
function solutionRoots(files: readonly SourceFile[]): PackageRoot[] {
  const found = new Map<string, { folder: string; isTree: boolean; names: Set<string> }>();
  for (const { path } of files) {
    const [folder, name] = split(path);
    const lowerName = name.toLowerCase();
    if (lowerName !== 'solution.xml' && lowerName !== 'customizations.xml') continue;
    const [parent, last] = split(folder);
    const isTree = last.toLowerCase() === 'other' && !isExport(files, folder);
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
function isExport(files: readonly SourceFile[], folder: string): boolean {
  const prefix = `${folder.toLowerCase()}/`;
  return files.some(({ path }) => {
    const lower = path.toLowerCase();
    return lower.startsWith(`${prefix}[content_types].xml`) || lower.startsWith(`${prefix}workflows/`);
  });
}

/** Flow and app packages from before solutions: `manifest.json` beside `Microsoft.Flow` or `Microsoft.PowerApps`. */
function legacyRoots(files: readonly SourceFile[]): PackageRoot[] {
  const lowerPaths = files.map((file) => file.path.toLowerCase());
  return files.flatMap(({ path }): PackageRoot[] => {
    const [folder, name] = split(path);
    if (name.toLowerCase() !== 'manifest.json') return [];
    const prefix = folder === '' ? '' : `${folder.toLowerCase()}/`;
    if (lowerPaths.some((other) => other.startsWith(`${prefix}microsoft.powerapps/apps/`))) {
      return [{ folder, layout: 'app-package', missing: undefined }];
    }
    const hasFlow = lowerPaths.some((other) => other.startsWith(`${prefix}microsoft.flow/`));
    return hasFlow ? [{ folder, layout: 'flow-package', missing: undefined }] : [];
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

function isBelow(folder: string, ancestor: string): boolean {
  return folder.toLowerCase().startsWith(`${ancestor.toLowerCase()}/`);
}
