import { bufferOf } from './buffer-of.ts';

/** Text to bytes in the encoding that the original is in, with its byte order mark: the other way round of `decodeText`. */
export function encodeLike(text: string, original: Uint8Array): Uint8Array {
  const start = bufferOf(original).toString('latin1', 0, 3);
  if (start.startsWith('\xff\xfe')) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (start.startsWith('\xfe\xff')) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return Buffer.from(start === '\xef\xbb\xbf' ? `\ufeff${text}` : text);
}
