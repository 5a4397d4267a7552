import AdmZip from 'adm-zip';
import { limits } from '../limits.ts';
import { isGitLfsPointer } from '../parse/text.ts';
import { UnreadablePackage } from '../unreadable.ts';
import type { SourceFile } from './package-source.ts';
import { checkZipDirectory } from './zip-directory.ts';

/**
 * The files of a zip. Its bytes are loaded again when they are asked for after the collector took them, so that a
 * run over thousands of exports does not hold them all.
 *
 * Throws UnreadablePackage, here or from a file's `read`.
 */
export function openArchive(load: () => Buffer): SourceFile[] {
  const first = open(load());
  let recent = new WeakRef(first);
  const archive = (): AdmZip => {
    const zip = recent.deref() ?? open(load());
    recent = new WeakRef(zip);
    return zip;
  };
  return entriesOf(first).flatMap((entry, index) =>
    entry.isDirectory || entry.entryName.endsWith('\\')
      ? []
      : [sourceFile(pathOf(entry.entryName), () => inflate(archive(), index))],
  );
}

/** Catalog packages and canvas apps have backslashes. */
function pathOf(entryName: string): string {
  return entryName.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}

function open(bytes: Buffer): AdmZip {
  if (bytes.length > limits.archiveBytes) {
    throw new UnreadablePackage('limit', `it is ${bytes.length} bytes; the limit is ${limits.archiveBytes}`);
  }
  if (isGitLfsPointer(bytes)) throw new UnreadablePackage('gitLfsPointer', 'it is a Git LFS pointer');
  const count = checkZipDirectory(bytes);
  const zip = damagedUnless(() => new AdmZip(bytes));
  if (entriesOf(zip).length !== count) {
    throw new UnreadablePackage('damaged', 'readers disagree on what is in it');
  }
  return zip;
}

function entriesOf(zip: AdmZip): AdmZip.IZipEntry[] {
  return damagedUnless(() => zip.getEntries());
}

function inflate(zip: AdmZip, index: number): Uint8Array {
  const entry = entriesOf(zip)[index];
  if (!entry) throw new UnreadablePackage('damaged', 'it changed while it was read');
  const data = damagedUnless(() => entry.getData());
  if (data.length !== entry.header.size) {
    throw new UnreadablePackage(
      'damaged',
      `${JSON.stringify(entry.entryName)} has another size than it declares`,
    );
  }
  return data;
}

/** adm-zip throws plain errors for a wrong CRC, a bad header, a duplicate name: all mean a damaged archive. */
function damagedUnless<Value>(action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UnreadablePackage('damaged', message.replace(/^ADM-ZIP:\s*/, ''));
  }
}

/** A file by what reads its bytes. */
export function sourceFile(path: string, read: () => Uint8Array): SourceFile {
  return { path, read, open: () => openArchive(() => bufferOf(read())) };
}

/** The same bytes as a Buffer, not copied. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
