import AdmZip from 'adm-zip';
import type { PackageFiles } from './package-files.ts';

/** A zip as Dataverse exports it: deflated, no directory entries, made on DOS; the same bytes for the same files. */
export function renderZip(files: PackageFiles): Uint8Array {
  const zip = new AdmZip(undefined, options);
  for (const [path, bytes] of inExportOrder(withContentTypes(files))) {
    const entry = zip.addFile(path, Buffer.from(bytes), '', 0);
    entry.header.made = 20;
    entry.header.time = new Date(2026, 0, 1);
  }
  return zip.toBuffer();
}

/** Exports have plain names, and no flag that says UTF-8. */
const options = {
  noSort: true,
  decoder: {
    efs: (name: string) => !/^[\x20-\x7e]*$/.test(name),
    encode: (name: string) => Buffer.from(name, 'utf8'),
    decode: (name: Buffer) => name.toString('utf8'),
  },
};

function withContentTypes(files: PackageFiles): PackageFiles {
  const isThere = [...files.keys()].some((path) => path.toLowerCase() === '[content_types].xml');
  return isThere
    ? files
    : new Map([...files, ['[Content_Types].xml', new TextEncoder().encode(contentTypes)]]);
}

function inExportOrder(files: PackageFiles): [string, Uint8Array][] {
  return [...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function rank(path: string): number {
  const at = ['customizations.xml', 'solution.xml', '[content_types].xml'].indexOf(path.toLowerCase());
  return at === -1 ? 3 : at;
}

const contentTypes =
  '<?xml version="1.0" encoding="utf-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="xml" ContentType="text/xml" /><Default Extension="json" ContentType="text/json" />' +
  '<Default Extension="msapp" ContentType="application/octet-stream" /></Types>';
