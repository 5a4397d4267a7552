import { expect, test } from 'vitest';
import { blobReader } from '../src/input/git-blobs.ts';
import { limits } from '../src/limits.ts';
import { UnreadableFile } from '../src/unreadable.ts';
import { gitRepository } from './git-repository.ts';

function stored(...contents: readonly string[]) {
  const { folder, git, write } = gitRepository();
  const blobs = contents.map((content, index) => {
    write({ [`${index}.json`]: content });
    const hash = git('hash-object', '-w', '--no-filters', `${index}.json`).trim();
    return { path: `${index}.json`, hash, size: Buffer.byteLength(content) };
  });
  return { folder, blobs };
}

test('answers with each content as it is, empty ones and equal ones among them', () => {
  const contents = ['one\n', '', 'blob 12\n\0\r\n', 'one\n', 'ü'.repeat(100_000), 'last'];
  const { folder, blobs } = stored(...contents);
  const read = blobReader(folder, blobs);
  expect(blobs.toReversed().map((blob) => read(blob).toString('utf8'))).toEqual(contents.toReversed());
});

test('refuses a file above the limit before it is read, and takes one at the limit', () => {
  const { folder, blobs } = stored('{}');
  const [blob] = blobs.map((one) => ({ ...one, size: limits.blobBytes }));
  if (blob === undefined) throw new Error('Nothing is stored.');
  expect(blobReader(folder, [blob])(blob).toString('utf8')).toBe('{}');
  const larger = { ...blob, size: limits.blobBytes + 1 };
  expect(() => blobReader(folder, [larger])(larger)).toThrow(UnreadableFile);
});

test('says which file is not there', () => {
  const { folder, blobs } = stored('{}');
  const lost = { path: 'lost.json', hash: '1'.repeat(40), size: 2 };
  const read = blobReader(folder, [...blobs, lost]);
  expect(() => read(lost)).toThrow(UnreadableFile);
  expect(blobs.map((blob) => read(blob).toString('utf8'))).toEqual(['{}']);
});
