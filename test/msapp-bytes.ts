import AdmZip from 'adm-zip';
import type { PackageFiles } from '../src/testing/package-files.ts';

/** A canvas app's file: a zip whose entries have backslashes. */
export function msappBytes(files: PackageFiles): Uint8Array {
  const zip = new AdmZip();
  for (const [path, bytes] of files) zip.addFile(path.replaceAll('/', '\\'), Buffer.from(bytes));
  return zip.toBuffer();
}
