import { limits } from '../limits.ts';
import { UnreadableFile } from '../unreadable.ts';
import { gitBytes } from './git.ts';

/** A file's content as git keeps it. */
export interface Blob {
  readonly path: string;
  readonly hash: string;
  readonly size: number;
}

type Contents = ReadonlyMap<string, Buffer>;

/** Bytes of one batch: one question to git for hundreds of flows. */
const batchBytes = 8 * 1024 * 1024;
/** Batches that are kept: a package may lie across two, and findings are located when all packages are read. */
const keptBatches = 3;

/**
 * Answers with the content of a blob, and reads its neighbours ahead.
 *
 * @param blobs all there are, in the order of their paths.
 */
export function blobReader(cwd: string, blobs: readonly Blob[]): (blob: Blob) => Buffer {
  const batchOf = new Map(
    inBatches(blobs).flatMap((batch) => batch.map((blob) => [blob.hash, batch] as const)),
  );
  let recent: readonly { readonly batch: readonly Blob[]; readonly contents: Contents }[] = [];
  return (blob) => {
    if (blob.size > limits.blobBytes) {
      throw new UnreadableFile(`it is ${blob.size} bytes; the limit for files in git is ${limits.blobBytes}`);
    }
    const batch = batchOf.get(blob.hash) ?? [blob];
    const known = recent.find((one) => one.batch === batch);
    const kept = recent.filter((one) => one.batch !== batch).slice(0, keptBatches - 1);
    const { contents } = known ?? { contents: readBatch(cwd, batch) };
    recent = [{ batch, contents }, ...kept];
    const content = contents.get(blob.hash);
    if (content === undefined) throw new UnreadableFile('git does not have its content in this clone');
    return content;
  };
}

/** What the model reads of every package first, in batches of its own: images and code beside it are seldom asked for. */
function inBatches(blobs: readonly Blob[]): readonly (readonly Blob[])[] {
  const isModel = ({ path }: Blob) => /\.(xml|json)$/i.test(path);
  return [...batches(blobs.filter(isModel)), ...batches(blobs.filter((blob) => !isModel(blob)))];
}

function batches(blobs: readonly Blob[]): Blob[][] {
  const all: Blob[][] = [];
  let room = 0;
  for (const blob of blobs) {
    const last = all.at(-1);
    if (last !== undefined && blob.size <= room) {
      last.push(blob);
      room -= blob.size;
    } else {
      all.push([blob]);
      room = batchBytes - blob.size;
    }
  }
  return all;
}

/** Git's answer for each: `<hash> blob <size>`, the content, a line break; `<hash> missing` where it has none. */
function readBatch(cwd: string, batch: readonly Blob[]): Contents {
  const question = batch.map(({ hash }) => `${hash}\n`).join('');
  const output = gitBytes(cwd, ['cat-file', '--batch'], question) ?? Buffer.alloc(0);
  const contents = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [hash = '', type, size = ''] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    contents.set(hash, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

/** Sizes by hash, without the contents. */
export function blobSizes(cwd: string, hashes: readonly string[]): ReadonlyMap<string, number> {
  const question = hashes.map((hash) => `${hash}\n`).join('');
  const output = gitBytes(cwd, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], question);
  const lines = output?.toString('latin1').split('\n') ?? [];
  return new Map(
    lines.map((line) => {
      const [hash = '', size] = line.split(' ');
      return [hash, Number(size) || 0];
    }),
  );
}
