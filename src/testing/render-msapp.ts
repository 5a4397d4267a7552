import AdmZip from 'adm-zip';
import type { PackageFiles } from './package-files.ts';

/** A canvas app's file: a zip whose entries have backslashes; the same bytes for the same files. */
export function renderMsapp(files: PackageFiles): Uint8Array {
  const zip = new AdmZip();
  for (const [path, bytes] of files) {
    const entry = zip.addFile(path.replaceAll('/', '\\'), Buffer.from(bytes));
    entry.header.time = new Date(2026, 0, 1);
  }
  return zip.toBuffer();
}
