import { describe, expect, test, vi } from 'vitest';
import { renderZip } from '../../src/testing/render-zip.ts';
import { samplePackage } from '../sample-package.ts';
import { endRecord, type ZipEntry, zipBytes } from '../zip-bytes.ts';
import { expectAccepted, expectRefusal, lintBesideGoodPackage } from './expect-refusal.ts';
import { zipEntries } from './zip-entries.ts';

vi.setConfig({ testTimeout: 30_000 });

const unreadable = (path: string, messageId?: string) =>
  ({ rule: 'package-unreadable', package: path, ...(messageId === undefined ? {} : { messageId }) }) as const;

function refuseBytes(bytes: Uint8Array, messageId?: string) {
  return expectRefusal(new Map([['bad.zip', bytes]]), unreadable('bad.zip', messageId));
}

describe('what is no zip', () => {
  test('an empty file', () => refuseBytes(Buffer.alloc(0)));
  test('text', () => refuseBytes(Buffer.from('<html>Sign in to your account</html>'), 'notZip'));
  test('a zip cut in the middle', () => {
    const whole = zipBytes(zipEntries());
    return refuseBytes(whole.subarray(0, whole.length / 2), 'truncated');
  });
  test('a zip without its last byte', () => refuseBytes(zipBytes(zipEntries()).subarray(0, -1)));
  test('a zip without its first 100 bytes', () => refuseBytes(zipBytes(zipEntries()).subarray(100)));
  test('a Git LFS pointer', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0f\nsize 12345\n';
    const finding = await refuseBytes(Buffer.from(pointer), 'gitLfsPointer');
    expect(finding.message).toContain('git lfs pull');
  });
});

describe('a damaged zip', () => {
  test('a wrong checksum', () => {
    const entries = zipEntries().map((entry) =>
      entry.name === 'solution.xml' ? { ...entry, crc: 1 } : entry,
    );
    return refuseBytes(zipBytes(entries), 'damaged');
  });
  test('a wrong checksum of a flow', () => {
    const entries = zipEntries().map((entry) => (isFlow(entry) ? { ...entry, crc: 1 } : entry));
    return refuseBytes(zipBytes(entries), 'damaged');
  });
  test('compressed data that is none', () => {
    const junk = { deflated: Buffer.from([0xff, 0xff, 0xff, 0xff]), size: 4, crc: 0 };
    const entries = zipEntries().map((entry) => (isFlow(entry) ? { ...entry, content: junk } : entry));
    return refuseBytes(zipBytes(entries), 'damaged');
  });
  test('an encrypted entry', () => {
    const entries = zipEntries().map((entry) => (isFlow(entry) ? { ...entry, flags: 1 } : entry));
    return refuseBytes(zipBytes(entries), 'encrypted');
  });
  test('two entries of one name', () => {
    const [first] = zipEntries();
    return refuseBytes(zipBytes([...zipEntries(), ...(first ? [first] : [])]), 'damaged');
  });
  test('a compression method that nobody knows', () => {
    const bytes = zipBytes(zipEntries());
    for (let at = bytes.indexOf('PK\x01\x02'); at !== -1; at = bytes.indexOf('PK\x01\x02', at + 1)) {
      bytes.writeUInt16LE(77, at + 10);
    }
    return refuseBytes(bytes);
  });
});

describe('unsafe names', () => {
  const names = ['../x', 'Workflows/../../x', '..\\x', '/abs', '\\abs', 'C:\\x', 'c:/x', 'a\0b', ''];
  test.each(names.map((name) => ({ name })))('$name', async ({ name }) => {
    await refuseBytes(zipBytes([...zipEntries(), { name, content: Buffer.from('x') }]), 'unsafeName');
  });
  test('two dots in a name are safe', () =>
    expectAccepted(
      new Map([['ok.zip', zipBytes([...zipEntries(), { name: 'a..b/..c', content: Buffer.alloc(1) }])]]),
    ));
});

describe('a directory that hides entries', () => {
  test('a count too small', () => {
    const entries = zipEntries();
    return refuseBytes(zipBytes(entries, { declaredCount: entries.length - 1 }), 'damaged');
  });
  test('a count too large', () => {
    const entries = zipEntries();
    return refuseBytes(zipBytes(entries, { declaredCount: entries.length + 1 }), 'damaged');
  });
  test('an empty end record in the comment', () =>
    refuseBytes(
      zipBytes(zipEntries(), { comment: endRecord({ count: 0, size: 0, offset: 0 }, Buffer.alloc(0)) }),
    ));
  test('an end record in the comment that shows a part of the directory', () => {
    const entries = zipEntries();
    const whole = zipBytes(entries);
    const offset = whole.readUInt32LE(whole.length - 6);
    const secondRecord = whole.indexOf('PK\x01\x02', offset + 1);
    const fake = endRecord({ count: 1, size: secondRecord - offset, offset }, Buffer.alloc(0));
    return refuseBytes(zipBytes(entries, { comment: fake }));
  });
  test('an ordinary comment is fine', () =>
    expectAccepted(new Map([['ok.zip', zipBytes(zipEntries(), { comment: Buffer.from('made by hand') })]])));
  test('two entries that share their bytes', () =>
    refuseBytes(
      zipBytes([...zipEntries(), { name: 'again.xml', content: Buffer.alloc(0), sharesBytesOf: 0 }]),
    ));
});

describe('zips in zips', () => {
  test('a broken zip beside a package, both in a zip', () => {
    const outer = renderZip(
      new Map([
        ['broken.zip', Buffer.from('PK?')],
        ['fine.zip', renderZip(samplePackage())],
      ]),
    );
    return expectRefusal(new Map([['outer.zip', outer]]), unreadable('outer.zip!broken.zip'));
  });
  test('a container has no entry and no finding of its own', async () => {
    const outer = renderZip(new Map([['PackageAssets/inner.zip', renderZip(samplePackage())]]));
    const { report } = await expectAccepted(new Map([['outer.zip', outer]]));
    expect(report.packages.map((one) => one.path)).toEqual(['good.zip', 'outer.zip!PackageAssets/inner.zip']);
  });
  test('a backslash in the name of an entry', async () => {
    const outer = zipBytes([{ name: 'PackageAssets\\inner.zip', content: renderZip(samplePackage()) }]);
    const { report } = await expectAccepted(new Map([['outer.zip', outer]]));
    expect(report.packages.map((one) => one.path)).toContain('outer.zip!PackageAssets/inner.zip');
  });
});

describe('a zip that holds nothing of ours', () => {
  const nothing = new Map([['other.zip', zipBytes([{ name: 'readme.txt', content: Buffer.from('hello') }])]]);
  const empty = new Map([['other.zip', zipBytes([])]]);

  test('is skipped when it is found', () => expectAccepted(nothing));
  test('is skipped when it is found, empty', () => expectAccepted(empty));
  test('is exit 3 when it is named', async () => {
    const { exitCode } = await lintBesideGoodPackage(nothing, ['other.zip']);
    expect(exitCode).toBe(3);
  });
  test('is exit 3 when it is named, empty', async () => {
    const { exitCode } = await lintBesideGoodPackage(empty, ['other.zip']);
    expect(exitCode).toBe(3);
  });
});

function isFlow(entry: ZipEntry): boolean {
  return String(entry.name).startsWith('Workflows/');
}
