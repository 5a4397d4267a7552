import type { PackageFiles } from '../../src/testing/package-files.ts';
import { samplePackage } from '../sample-package.ts';
import type { ZipEntry } from '../zip-bytes.ts';

/** A good package as entries, for a zip that is then spoiled. */
export function zipEntries(files: PackageFiles = samplePackage({ uniqueName: 'Spoiled' })): ZipEntry[] {
  return [...files].map(([name, content]) => ({ name, content }));
}
