import AdmZip from 'adm-zip';
import type { Region } from '../src/report.ts';
import type { PackageFiles } from '../src/testing/package-files.ts';

/**
 * The text that a reported region covers; `undefined` where there is no such file or no region.
 *
 * @param workspace all files below the working folder of the run.
 */
export function textAt(
  workspace: PackageFiles,
  packagePath: string,
  location: { readonly file: string } & Partial<Region>,
): string | undefined {
  const { file, line, column, endLine, endColumn } = location;
  if (line === undefined || column === undefined || endLine === undefined || endColumn === undefined)
    return undefined;
  const text = textOf(workspace, packagePath, file);
  return text?.slice(offsetOf(text, line, column), offsetOf(text, endLine, endColumn));
}

/** Text of a file of a package, whatever it lies in. */
export function textOf(workspace: PackageFiles, packagePath: string, file: string): string | undefined {
  const inPackage = [`${packagePath}/${file}`, `${packagePath}!${file}`];
  const paths = file === packagePath ? [file] : [...inPackage, file, packagePath];
  for (const path of paths) {
    const bytes = bytesAt(workspace, path);
    if (bytes) return decode(bytes);
  }
  return undefined;
}

/** `a.zip!CanvasApps/b.msapp!Properties.json` leads through two archives. */
function bytesAt(files: PackageFiles, path: string): Uint8Array | undefined {
  const [own = '', ...inner] = path.split('!');
  const bytes = [...files].find(([name]) => name.toLowerCase() === own.toLowerCase())?.[1];
  return bytes && inner.length > 0 ? bytesAt(filesOfZip(bytes), inner.join('!')) : bytes;
}

function filesOfZip(bytes: Uint8Array): PackageFiles {
  const entries = new AdmZip(Buffer.from(bytes)).getEntries();
  return new Map(entries.map((entry) => [entry.entryName.replaceAll('\\', '/'), entry.getData()]));
}

function decode(bytes: Uint8Array): string {
  const mark = `${bytes[0]} ${bytes[1]}`;
  if (mark === '255 254') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === '254 255') return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) throw new RangeError(`The text has ${passed} lines, not ${line}.`);
    start = end + 1;
  }
  return start + column - 1;
}
