import AdmZip from 'adm-zip';
import { limits } from '../limits.ts';
import { bufferOf } from '../parse/buffer-of.ts';
import { isGitLfsPointer } from '../parse/text.ts';
import { UnreadablePackage } from '../unreadable.ts';
import type { SourceFile } from './package-source.ts';
import { checkZipDirectory } from './zip-directory.ts';

/**
 * The files of a zip, in the order of their names. Throws UnreadablePackage, here or from a file's `read`.
 *
 * @param load the bytes of the zip; called again when they are needed after other archives pushed them out.
 */
function openArchive(load: () => Buffer): SourceFile[] {
  const entries = recentArchive(load).map(({ entryName, isDirectory, header: { size } }, index) => ({
    name: entryName,
    isFolder: isDirectory || entryName.endsWith('\\'),
    size,
    index,
  }));
  // No closure below may hold an entry of adm-zip: it holds the whole archive.
  return entries
    .filter((entry) => !entry.isFolder)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, size, index }) =>
      sourceFile(
        pathOf(name),
        () => size,
        () => inflate(recentArchive(load)[index]),
      ),
    );
}

type Entries = readonly AdmZip.IZipEntry[];

interface OpenArchive {
  readonly load: () => Buffer;
  readonly entries: Entries;
  readonly bytes: number;
}

/** A cache and nothing more: a run over thousands of exports must not hold them all. Latest first. */
let recent: readonly OpenArchive[] = [];
/** One for each level of nesting, and what they may take together beside the latest. */
const recentCount = limits.archiveLevels;
const recentBytes = 32 * 1024 * 1024;

function recentArchive(load: () => Buffer): Entries {
  const known = recent.find((archive) => archive.load === load) ?? openedArchive(load);
  const others = recent.filter((archive) => archive !== known).slice(0, recentCount - 1);
  const total = others.reduce((sum, archive) => sum + archive.bytes, 0);
  recent = total > recentBytes ? [known] : [known, ...others];
  return known.entries;
}

function openedArchive(load: () => Buffer): OpenArchive {
  const bytes = load();
  return { load, entries: readEntries(bytes), bytes: bytes.length };
}

/** Catalog packages and canvas apps have backslashes. */
function pathOf(entryName: string): string {
  return entryName.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}

function readEntries(bytes: Buffer): Entries {
  if (isGitLfsPointer(bytes)) throw new UnreadablePackage('gitLfsPointer', 'it is a Git LFS pointer');
  const count = checkZipDirectory(bytes);
  const entries = damagedUnless(() => new AdmZip(bytes).getEntries());
  if (entries.length !== count) {
    throw new UnreadablePackage('damaged', 'readers disagree on what is in it');
  }
  return entries;
}

function inflate(entry: AdmZip.IZipEntry | undefined): Uint8Array {
  if (!entry) throw new UnreadablePackage('damaged', 'it changed while it was read');
  const quoted = JSON.stringify(entry.entryName);
  const data = damagedUnless(() => entry.getData(), `${quoted} can't be unpacked: `);
  if (data.length !== entry.header.size) {
    throw new UnreadablePackage('damaged', `${quoted} has another size than it declares`);
  }
  return data;
}

/** adm-zip throws plain errors for a wrong CRC, a bad header, a duplicate name: all mean a damaged archive. */
function damagedUnless<Value>(action: () => Value, where = ''): Value {
  try {
    return action();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const detail = /crc/i.test(message)
      ? 'its checksum is wrong'
      : message.replace(/^ADM-ZIP:\s*|\s*\{0\}/g, '');
    throw new UnreadablePackage('damaged', where + detail);
  }
}

/** A file by what reads its bytes. */
export function sourceFile(path: string, size: () => number, read: () => Uint8Array): SourceFile {
  const load = () => bufferOf(read());
  return { path, size, read, open: () => openArchive(load) };
}
