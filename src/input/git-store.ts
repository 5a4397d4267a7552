import { UsageError } from '../usage-error.ts';
import { sourceFile } from './archive.ts';
import { type FileStore, type FolderFile, skippedFolders } from './file-store.ts';
import { foldersAround } from './folders-around.ts';
import { gitList, isPartialClone, type Repository } from './git.ts';
import { type Blob, blobReader, blobSizes } from './git-blobs.ts';
import { announcedFiles } from './git-changes.ts';
import { pathFromRoot } from './git-path.ts';

/** The files of a commit, without checking them out. Throws UsageError where the clone does not have them. */
export function gitCommit(repository: Repository, commit: string): FileStore {
  const lines = listTree(repository.cwd, commit).map(
    (line) => /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line) ?? [],
  );
  const blobs = lines.flatMap(([, mode = '', hash = '', size = '', path = '']) =>
    isFile(mode) ? [{ path, hash, size }] : [],
  );
  if (blobs.some(({ size }) => size === 'BAD')) throw partialClone(commit);
  return storeOf(
    repository,
    blobs.map((blob) => ({ ...blob, size: Number(blob.size) })),
  );
}

function listTree(cwd: string, commit: string): readonly string[] {
  try {
    return gitList(cwd, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit]);
  } catch (error) {
    throw isPartialClone(cwd) ? partialClone(commit) : error;
  }
}

/** Git before 2.44 fails where it may not fetch a file, later ones print a size that is none. */
function partialClone(commit: string): UsageError {
  return new UsageError(
    `This clone is a partial one, and does not have the files of ${commit.slice(0, 12)}.`,
    'Fetch them: git fetch --refetch --no-filter origin; in GitHub Actions, leave out filter below actions/checkout.',
  );
}

/** The files of the index: what the next commit would hold. */
export function gitIndex(repository: Repository): FileStore {
  const { cwd } = repository;
  const listed = gitList(cwd, ['ls-files', '-z', '--stage', '--full-name', ':/']);
  const byPath = new Map<string, string>();
  for (const line of listed) {
    const [, mode = '', hash = '', path = ''] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(line) ?? [];
    // A file in conflict has up to three stages; "ours" comes before "theirs".
    if (isFile(mode) && !byPath.has(path)) byPath.set(path, hash);
  }
  const sizes = blobSizes(cwd, [...new Set(byPath.values())]);
  const blobs = [...byPath].map(([path, hash]) => ({ path, hash, size: sizes.get(hash) ?? 0 }));
  const announced = blobs.some(({ size }) => size === 0) ? announcedFiles(cwd) : new Set<string>();
  return storeOf(
    repository,
    blobs.filter(({ path }) => !announced.has(path)),
  );
}

/** No symbolic link (120000), no submodule (160000). */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

function storeOf(repository: Repository, unsorted: readonly Blob[]): FileStore {
  const blobs = unsorted.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const byPath = new Map(blobs.map((blob) => [blob.path, blob]));
  const folders = new Set(['', ...blobs.flatMap(({ path }) => [...foldersAround(path)])]);
  const read = blobReader(repository.cwd, blobs);
  const fileOf = (blob: Blob, name: string) =>
    sourceFile(
      name,
      () => blob.size,
      () => read(blob),
    );
  return {
    kindOf: (path) => {
      const whole = pathFromRoot(repository, path);
      if (whole === undefined) return 'nothing';
      return byPath.has(whole) ? 'file' : folders.has(whole) ? 'folder' : 'nothing';
    },
    readFolder: (path) => {
      const whole = pathFromRoot(repository, path);
      const start = whole === '' ? 0 : (whole?.length ?? 0) + 1;
      const inFolder =
        whole === undefined ? [] : blobs.filter((blob) => start === 0 || blob.path.startsWith(`${whole}/`));
      const files = inFolder.flatMap((blob): FolderFile[] => {
        const name = blob.path.slice(start);
        const isSkipped = name
          .split('/')
          .slice(0, -1)
          .some((folder) => skippedFolders.has(folder));
        return isSkipped ? [] : [{ ...fileOf(blob, name), isRegular: true }];
      });
      return { files, unreadable: [] };
    },
    fileAt: (path, name) => {
      const blob = byPath.get(pathFromRoot(repository, path) ?? '');
      if (blob === undefined) throw new Error(`There is no ${path}: fileAt() wants a path of kind file.`);
      return fileOf(blob, name);
    },
  };
}
