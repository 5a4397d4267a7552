import { limits } from '../limits.ts';
import { bufferOf } from '../parse/buffer-of.ts';
import { isGitLfsPointer } from '../parse/text.ts';
import { UnreadablePackage } from '../unreadable.ts';
import { inflateEntry } from './inflate-entry.ts';
import type { SourceFile } from './package-source.ts';
import { readZipDirectory } from './zip-directory.ts';

/**
 * The files of a zip, in the order of their names. Throws UnreadablePackage, here or from a file's `read`.
 *
 * @param load the bytes of the zip; called again when they are needed after other archives pushed them out.
 */
function openArchive(load: () => Buffer): SourceFile[] {
  const bytes = recentBytes(load);
  if (isGitLfsPointer(bytes)) throw new UnreadablePackage('gitLfsPointer', 'it is a Git LFS pointer');
  return readZipDirectory(bytes)
    .filter(({ name }) => !/[\\/]$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) =>
      sourceFile(
        pathOf(entry.name),
        () => entry.size,
        () => inflateEntry(recentBytes(load), entry),
      ),
    );
}

interface LoadedArchive {
  readonly load: () => Buffer;
  readonly bytes: Buffer;
}

/** A cache and nothing more: a run over thousands of exports must not hold them all. Latest first. */
let recent: readonly LoadedArchive[] = [];
/** One for each level of nesting, and what they may take together beside the latest. */
const recentCount = limits.archiveLevels;
const recentSize = 32 * 1024 * 1024;

function recentBytes(load: () => Buffer): Buffer {
  const known = recent.find((archive) => archive.load === load) ?? { load, bytes: load() };
  const others = recent.filter((archive) => archive !== known).slice(0, recentCount - 1);
  const total = others.reduce((sum, { bytes }) => sum + bytes.length, 0);
  recent = total > recentSize ? [known] : [known, ...others];
  return known.bytes;
}

/** Catalog packages and canvas apps have backslashes. */
function pathOf(entryName: string): string {
  return entryName.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}

/** A file by what reads its bytes. */
export function sourceFile(path: string, size: () => number, read: () => Uint8Array): SourceFile {
  const load = () => bufferOf(read());
  return { path, size, read, open: () => openArchive(load) };
}
