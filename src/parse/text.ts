import { isUtf8 } from 'node:buffer';
import { bufferOf } from './buffer-of.ts';
import { ParseError } from './parse-error.ts';

/**
 * Bytes to text, without the byte order mark: UTF-8, UTF-16 of either order with its mark, and what an XML
 * declaration names. Trees hold UTF-16LE flows beside UTF-8 ones (`fixtures/rules/flow-direct-connection/bad-utf-16`).
 *
 * Throws ParseError `encoding`.
 */
export function decodeText(bytes: Uint8Array): string {
  const buffer = bufferOf(bytes);
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return decodeUtf16(buffer, 'utf-16le', 'UTF-16LE');
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return decodeUtf16(buffer, 'utf-16be', 'UTF-16BE');
  const hasMark = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  if (isUtf8(buffer)) return buffer.toString('utf8', hasMark ? 3 : 0);
  const declared = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(
    buffer.toString('latin1', 0, 200),
  )?.[1];
  if (!hasMark && declared && !/^utf/i.test(declared)) return decodeAs(buffer, declared);
  throw new ParseError(
    'encoding',
    hasMark ? 'its byte order mark says UTF-8, and it is not' : 'it is not UTF-8',
  );
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export function isGitLfsPointer(bytes: Uint8Array): boolean {
  return bufferOf(bytes).toString('latin1', 0, 64).startsWith('version https://git-lfs');
}

function decodeUtf16(buffer: Buffer, label: string, name: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(buffer);
  } catch {
    throw new ParseError('encoding', `its byte order mark says ${name}, and it is not`);
  }
}

function decodeAs(buffer: Buffer, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(buffer);
  } catch {
    throw new ParseError('encoding', `it is not ${label}, which its declaration names`);
  }
}
