import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadablePackage } from '../unreadable.ts';
import type { ZipEntry } from './zip-directory.ts';

const localSignature = 0x04034b50;
const localHeaderLength = 30;
const stored = 0;
const deflated = 8;

/**
 * The bytes of one entry of a zip: never more than its directory declares, and what its checksum says.
 * Throws UnreadablePackage.
 *
 * Source of the layout: APPNOTE.TXT, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.3.7.
 */
export function inflateEntry(archive: Buffer, entry: ZipEntry): Buffer {
  const packed = packedBytes(archive, entry);
  const data = unpack(packed, entry);
  if (data.length !== entry.size) throw damaged(entry, 'has another size than it declares');
  if (crc32(data) !== entry.crc) throw damaged(entry, "can't be unpacked: its checksum is wrong");
  return data;
}

/** The local header repeats the directory, with a name and extra fields of its own lengths before the data. */
function packedBytes(archive: Buffer, entry: ZipEntry): Buffer {
  const { offset, compressedSize } = entry;
  if (offset + localHeaderLength > archive.length || archive.readUInt32LE(offset) !== localSignature)
    throw damaged(entry, 'is not where the directory says');
  const start =
    offset + localHeaderLength + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (start + compressedSize > archive.length) throw damaged(entry, 'ends after the archive does');
  return archive.subarray(start, start + compressedSize);
}

function unpack(packed: Buffer, entry: ZipEntry): Buffer {
  if (entry.method === stored) return packed;
  if (entry.method !== deflated)
    throw damaged(entry, `is packed in a way that is not read (method ${entry.method})`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    throw damaged(entry, "can't be unpacked: its data is damaged, or longer than it declares");
  }
}

function damaged({ name }: ZipEntry, what: string): UnreadablePackage {
  return new UnreadablePackage('damaged', `${JSON.stringify(name)} ${what}`);
}
