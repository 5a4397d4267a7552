import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable.ts';
import { sourceFile } from './archive.ts';
import { type FileStore, type Folder, type FolderFile, type PathKind, skippedFolders } from './file-store.ts';
import type { SourceFile } from './package-source.ts';

export function disk(cwd: string): FileStore {
  return {
    kindOf: (path) => kindOfPath(resolve(cwd, path)),
    readFolder: (path) => readFolder(resolve(cwd, path)),
    fileAt: (path, name) => fileAt(resolve(cwd, path), name),
  };
}

/**
 * All files below a folder, in the order of their names. Links to folders are not followed (they loop, and what they
 * lead to is found at its own place); links to files are.
 */
function readFolder(root: string): Folder {
  const files: FolderFile[] = [];
  const unreadable: string[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const absolute = join(root, folder);
    const entries = entriesOf(absolute);
    if (!entries) unreadable.push(folder);
    for (const entry of entries ?? []) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const at = `${absolute}${sep}${entry.name}`;
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) pending.push(path);
      } else if (!isLinkToFolder(entry.isSymbolicLink(), at)) {
        const isRegular = entry.isFile() || (entry.isSymbolicLink() && isRegularFile(at));
        files.push({ ...fileAt(at, path), isRegular });
      }
    }
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), unreadable: unreadable.sort() };
}

/** One file of the disk, called `path` in the report. A pipe is never opened: it would never end. */
function fileAt(absolute: string, path: string): SourceFile {
  let known: Stats | undefined;
  const stats = () => {
    known ??= statsOf(absolute);
    return known;
  };
  return sourceFile(
    path,
    () => stats()?.size ?? 0,
    () => readFile(absolute, stats()),
  );
}

/** Throws UnreadableFile. */
function readFile(path: string, stats: Stats | undefined): Buffer {
  if (stats && !stats.isFile()) throw new UnreadableFile('it is not a regular file');
  if (stats && stats.size > limits.entryBytes) {
    throw new UnreadableFile(`it is ${stats.size} bytes; the limit is ${limits.entryBytes}`);
  }
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnreadableFile(systemErrorText(error));
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** `undefined` where there is nothing, and for a link that leads nowhere or to itself. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function isLinkToFolder(isLink: boolean, path: string): boolean {
  return isLink && statsOf(path)?.isDirectory() === true;
}

function isRegularFile(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

function kindOfPath(path: string): PathKind {
  const stats = statsOf(path);
  if (!stats) return lstatSync(path, { throwIfNoEntry: false }) ? 'other' : 'nothing';
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}

/** `ENOENT: no such file or directory, open '/machine/path'` without the machine's path. */
function systemErrorText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*')?$/s, '');
}
