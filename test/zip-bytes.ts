import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip written by hand: every field can lie. */
export interface ZipEntry {
  readonly name: string | Buffer;
  readonly content: Uint8Array | CompressedContent;
  /** Stored where it is false. */
  readonly isDeflated?: boolean;
  readonly flags?: number;
  readonly crc?: number;
  /** What the headers declare instead of the true size. */
  readonly declaredSize?: number;
  /** The directory points to the local header of the entry with this index. */
  readonly sharesBytesOf?: number;
}

/** Content that is too large to stand in memory whole. */
interface CompressedContent {
  readonly deflated: Buffer;
  readonly size: number;
  readonly crc: number;
}

interface ZipOptions {
  readonly comment?: Buffer;
  /** What the end record declares instead of the true number. */
  readonly declaredCount?: number;
  /** With a zip64 end record, as archives of more than 65,535 entries have. */
  readonly isZip64?: boolean;
}

/** A zip that adm-zip would not write. */
export function zipBytes(entries: readonly ZipEntry[], options: ZipOptions = {}): Buffer {
  const blocks: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const header = headerOf(entry);
    const shared = entry.sharesBytesOf === undefined ? undefined : offsets[entry.sharesBytesOf];
    offsets.push(shared ?? offset);
    directory.push(directoryRecord(header, shared ?? offset));
    if (shared !== undefined) continue;
    const local = localRecord(header);
    blocks.push(local, header.data);
    offset += local.length + header.data.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = { count: options.declaredCount ?? entries.length, size: directoryBytes.length, offset };
  const comment = options.comment ?? Buffer.alloc(0);
  return Buffer.concat([
    ...blocks,
    directoryBytes,
    ...(options.isZip64 ? [zip64End(end)] : []),
    endRecord(end, comment),
  ]);
}

/** An end record alone, as a comment may fake it. */
export function endRecord(
  { count, size, offset }: { count: number; size: number; offset: number },
  comment: Buffer,
): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count & 0xffff, 8);
  record.writeUInt16LE(count & 0xffff, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, comment]);
}

/** `times` copies of `block`, deflated once: 256 MB take milliseconds. */
export function repeatedContent(block: Uint8Array, times: number): CompressedContent {
  const deflated = deflateRawSync(block, { level: 1, finishFlush: fullFlush });
  let crc = 0;
  for (let copy = 0; copy < times; copy += 1) crc = crc32(block, crc);
  const blocks = Array.from({ length: times }, () => deflated);
  return {
    deflated: Buffer.concat([...blocks, deflateRawSync(Buffer.alloc(0))]),
    size: block.length * times,
    crc,
  };
}

/** zlib's Z_FULL_FLUSH: what follows does not look back, so blocks can be joined. */
const fullFlush = 3;

interface Header {
  readonly name: Buffer;
  readonly data: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
}

function headerOf(entry: ZipEntry): Header {
  const { content, isDeflated = true } = entry;
  const name = typeof entry.name === 'string' ? Buffer.from(entry.name) : entry.name;
  const packed =
    'deflated' in content
      ? { data: content.deflated, size: content.size, crc: content.crc }
      : {
          data: isDeflated ? deflateRawSync(content) : Buffer.from(content),
          size: content.length,
          crc: crc32(content),
        };
  return {
    name,
    data: packed.data,
    flags: entry.flags ?? 0,
    method: isDeflated ? 8 : 0,
    crc: entry.crc ?? packed.crc,
    size: entry.declaredSize ?? packed.size,
  };
}

function localRecord({ name, data, flags, method, crc, size }: Header): Buffer {
  const record = Buffer.alloc(30);
  record.writeUInt32LE(0x04034b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(flags, 6);
  record.writeUInt16LE(method, 8);
  record.writeUInt32LE(crc, 14);
  record.writeUInt32LE(data.length, 18);
  record.writeUInt32LE(size, 22);
  record.writeUInt16LE(name.length, 26);
  return Buffer.concat([record, name]);
}

function directoryRecord({ name, data, flags, method, crc, size }: Header, offset: number): Buffer {
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(flags, 8);
  record.writeUInt16LE(method, 10);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(data.length, 20);
  record.writeUInt32LE(size, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, name]);
}

function zip64End({ count, size, offset }: { count: number; size: number; offset: number }): Buffer {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator]);
}
