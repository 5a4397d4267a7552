import AdmZip from 'adm-zip';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceFile } from '../src/input/archive.ts';
import { bufferOf } from '../src/parse/buffer-of.ts';
import { UnreadablePackage } from '../src/unreadable.ts';

const segment = fc.stringMatching(/^[a-zäß漢 _-][a-zäß漢 _.-]{0,12}$/u);
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
const content = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  fc.string({ maxLength: 50 }).map((text) => new TextEncoder().encode(text.repeat(200))),
);
const files = fc.uniqueArray(fc.tuple(path, content), { maxLength: 12, selector: ([name]) => name });

test('adm-zip, which reads zips too, finds the same files and the same bytes', () => {
  fc.assert(
    fc.property(files, (wanted) => {
      const zip = zipOf(wanted);
      const others = new AdmZip(zip).getEntries().map((one) => [one.entryName, base64(one.getData())]);
      const ours = openZip(zip).map((file) => [file.path, base64(file.read())]);
      expect(ours).toEqual(others.sort(byName));
      expect(ours).toEqual(wanted.map(([name, bytes]) => [name, base64(bytes)]).sort(byName));
    }),
    { numRuns: 200 },
  );
});

test('whichever byte of a zip is changed, what is read is what was packed', () => {
  fc.assert(
    fc.property(files, fc.nat(), fc.integer({ min: 1, max: 255 }), (wanted, position, change) => {
      const zip = zipOf(wanted);
      const at = position % zip.length;
      zip.writeUInt8(zip.readUInt8(at) ^ change, at);
      const packed = new Set(wanted.map(([, bytes]) => base64(bytes)));
      for (const file of unlessUnreadable(() => openZip(zip)) ?? []) {
        const bytes = unlessUnreadable(() => file.read());
        if (bytes) expect(packed).toContain(base64(bytes));
      }
    }),
    { numRuns: 500 },
  );
});

function zipOf(wanted: readonly (readonly [string, Uint8Array])[]): Buffer {
  const zip = new AdmZip();
  for (const [name, bytes] of wanted) zip.addFile(name, bufferOf(bytes));
  return zip.toBuffer();
}

function openZip(bytes: Buffer) {
  return sourceFile(
    'a.zip',
    () => bytes.length,
    () => bytes,
  ).open();
}

function unlessUnreadable<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof UnreadablePackage) return undefined;
    throw error;
  }
}

function byName([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return a < b ? -1 : 1;
}

function base64(bytes: Uint8Array): string {
  return bufferOf(bytes).toString('base64');
}
