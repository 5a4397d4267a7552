import { limits } from '../limits.ts';
import { UnreadablePackage } from '../unreadable.ts';

/** What the central directory says of one entry. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  /** Of its local header. */
  readonly offset: number;
}

/**
 * The entries of a zip, none of them inflated, after a look at all that an attacker may have written there: counts,
 * sizes, offsets, names. Reads the end record and the central directory. Throws UnreadablePackage.
 *
 * Source of the layout: APPNOTE.TXT, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.12, 4.3.16.
 */
export function readZipDirectory(bytes: Buffer): ZipEntry[] {
  const end = endRecord(bytes);
  if (end.entries > limits.archiveEntries) {
    throw new UnreadablePackage(
      'limit',
      `it has ${end.entries} entries; the limit is ${limits.archiveEntries}`,
    );
  }
  const entries = centralDirectory(bytes, end);
  try {
    for (const entry of entries) checkEntry(entry);
    checkNames(entries);
    checkTotal(entries);
    checkOverlap(entries);
  } catch (error) {
    if (!(error instanceof UnreadablePackage) || entries.some(({ name }) => isOfInterest(name))) throw error;
    throw new UnreadablePackage(error.reason, error.message, true);
  }
  return entries;
}

/** Names that a package, or a zip around packages, has. */
function isOfInterest(name: string): boolean {
  return /(^|[\\/])((solution|customizations)\.xml|solution\.ya?ml|manifest\.json|properties\.json|[^\\/]+\.(zip|msapp))$/i.test(
    name,
  );
}

interface EndRecord {
  readonly entries: number;
  readonly directoryStart: number;
  readonly directoryEnd: number;
}

const endLength = 22;
const longestComment = 0xffff;
const zip64EndSignature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;
const zip64LocatorLength = 20;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localHeaderLength = 30;

function endRecord(bytes: Buffer): EndRecord {
  if (bytes.length === 0) throw new UnreadablePackage('notZip', 'it is empty');
  const at = endOffset(bytes);
  const locator = at - zip64LocatorLength;
  if (locator >= 0 && bytes.readUInt32LE(locator) === zip64LocatorSignature)
    return zip64EndRecord(bytes, locator);
  const directoryStart = bytes.readUInt32LE(at + 16);
  return {
    entries: bytes.readUInt16LE(at + 10),
    directoryStart,
    directoryEnd: directoryStart + bytes.readUInt32LE(at + 12),
  };
}

/**
 * The end record is the one whose comment ends with the file; a zip that is stored in this one has another, further up.
 * Where the comment holds a second one, readers disagree on what is in the archive.
 */
function endOffset(bytes: Buffer): number {
  const signature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
  const first = Math.max(0, bytes.length - endLength - longestComment);
  const found: number[] = [];
  for (let at = bytes.indexOf(signature, first); at !== -1; at = bytes.indexOf(signature, at + 1)) {
    if (at + endLength <= bytes.length) found.push(at);
  }
  const exact = found.filter((at) => at + endLength + bytes.readUInt16LE(at + 20) === bytes.length);
  if (exact.length > 1) {
    throw new UnreadablePackage(
      'damaged',
      'it has more than one end record, so readers disagree on what is in it',
    );
  }
  const end = exact[0] ?? found.at(-1);
  if (end !== undefined) return end;
  throw bytes[0] === 0x50 && bytes[1] === 0x4b
    ? new UnreadablePackage('truncated', 'its end is missing')
    : new UnreadablePackage('notZip', 'it does not begin or end as a zip does');
}

function zip64EndRecord(bytes: Buffer, locator: number): EndRecord {
  const at = Number(bytes.readBigUInt64LE(locator + 8));
  if (at + 56 > bytes.length || bytes.readUInt32LE(at) !== zip64EndSignature) throw damagedDirectory();
  const directoryStart = Number(bytes.readBigUInt64LE(at + 48));
  return {
    entries: Number(bytes.readBigUInt64LE(at + 32)),
    directoryStart,
    directoryEnd: directoryStart + Number(bytes.readBigUInt64LE(at + 40)),
  };
}

function centralDirectory(bytes: Buffer, end: EndRecord): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = end.directoryStart;
  while (at < end.directoryEnd) {
    if (at + entryLength > bytes.length || bytes.readUInt32LE(at) !== entrySignature)
      throw damagedDirectory();
    const nameLength = bytes.readUInt16LE(at + 28);
    const next = at + entryLength + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    entries.push({
      name: bytes.toString('utf8', at + entryLength, at + entryLength + nameLength),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      compressedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    if (entries.length > end.entries) break;
    at = next;
  }
  if (entries.length !== end.entries || at !== end.directoryEnd) throw damagedDirectory();
  return entries;
}

function damagedDirectory(): UnreadablePackage {
  return new UnreadablePackage('damaged', 'its directory does not match its end record');
}

function checkEntry(entry: ZipEntry): void {
  const quoted = JSON.stringify(entry.name);
  if (isUnsafeName(entry.name)) throw new UnreadablePackage('unsafeName', `an entry is called ${quoted}`);
  if (entry.isEncrypted) throw new UnreadablePackage('encrypted', `${quoted} is encrypted`);
  if (entry.size > limits.entryBytes) {
    throw new UnreadablePackage(
      'limit',
      `${quoted} is ${entry.size} bytes; the limit is ${limits.entryBytes}`,
    );
  }
  if (entry.size > limits.ratioFromBytes && entry.size > entry.compressedSize * limits.ratio) {
    throw new UnreadablePackage('limit', `${quoted} inflates to more than ${limits.ratio} times its size`);
  }
}

/** Names that would leave the folder they are unpacked to, on any system. */
function isUnsafeName(name: string): boolean {
  return name === '' || name.includes('\0') || /^[\\/]|^[a-z]:|(^|[\\/])\.\.([\\/]|$)/i.test(name);
}

/** Which of two entries of one name is read differs between readers. */
function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (seen.has(name))
      throw new UnreadablePackage('damaged', `two entries are called ${JSON.stringify(name)}`);
    seen.add(name);
  }
}

function checkTotal(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.packageBytes) {
    throw new UnreadablePackage('limit', `it unpacks to ${total} bytes; the limit is ${limits.packageBytes}`);
  }
}

/** Entries that share bytes are how a small archive declares much: https://www.bamsoftware.com/hacks/zipbomb/ */
function checkOverlap(entries: readonly ZipEntry[]): void {
  const byOffset = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [index, entry] of byOffset.entries()) {
    const next = byOffset[index + 1];
    if (next && entry.offset + localHeaderLength + entry.compressedSize > next.offset) {
      throw new UnreadablePackage('damaged', `${JSON.stringify(next.name)} shares bytes with another entry`);
    }
  }
}
