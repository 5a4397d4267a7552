import type { SourceFile } from './package-source.ts';

/**
 * Where packages are looked for: the disk, a git revision, the git index. Paths are relative to the working folder,
 * with `/`; empty for the working folder itself.
 */
export interface FileStore {
  readonly kindOf: (path: string) => PathKind;
  readonly readFolder: (path: string) => Folder;
  /** @param name what the file is called in its package. */
  readonly fileAt: (path: string, name: string) => SourceFile;
}

/** `other`: a pipe, a device, a link that leads nowhere. */
export type PathKind = 'file' | 'folder' | 'other' | 'nothing';

/** A file of a folder. `isRegular` is false for pipes, sockets and links that lead nowhere. */
export interface FolderFile extends SourceFile {
  readonly isRegular: boolean;
}

export interface Folder {
  /** All files below it, in the order of their paths. */
  readonly files: readonly FolderFile[];
  /** Folders in it that nobody may list. */
  readonly unreadable: readonly string[];
}

/** Never searched: not sources, and large. */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);
