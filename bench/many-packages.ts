import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes `count` solutions that have nothing in common, each a copy of one example with ids and names of its own. */
export function writeManyPackages(examples: string, folder: string, count: number): void {
  const example = largestPackage(examples);
  const files = filesIn(example).map((path) => ({ path, bytes: readFileSync(join(example, path)) }));
  for (let number = 1; number <= count; number += 1) {
    const rename = renaming(files, number);
    for (const { path, bytes } of files) {
      const target = join(folder, `${number}`, rename(path));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, /\.(xml|json)$|[\\/]data$/i.test(path) ? rename(bytes.toString('utf8')) : bytes);
    }
  }
}

/** The folder with a solution.xml that has the most files. */
function largestPackage(folder: string): string {
  const packages = filesIn(folder)
    .filter((path) => /(^|[\\/])solution\.xml$/i.test(path))
    .map((path) => join(folder, dirname(path)).replace(/[\\/]Other$/i, ''))
    .sort((a, b) => filesIn(b).length - filesIn(a).length || (a < b ? -1 : 1));
  const [largest] = packages;
  if (largest === undefined) throw new Error(`${folder} holds no unpacked solution.`);
  return largest;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Gives the solution, its GUIDs and whatever bears its publisher's prefix a number. */
function renaming(
  files: readonly { readonly path: string; readonly bytes: Buffer }[],
  number: number,
): (text: string) => string {
  const manifest =
    files.find(({ path }) => /(^|[\\/])solution\.xml$/i.test(path))?.bytes.toString('utf8') ?? '';
  const name = /<UniqueName>([^<]+)</.exec(manifest)?.[1] ?? '';
  const prefix = /<CustomizationPrefix>([^<]+)</.exec(manifest)?.[1] ?? '';
  return (text) =>
    text
      .replace(`<UniqueName>${name}<`, `<UniqueName>${name}${number}<`)
      .replaceAll(new RegExp(String.raw`\b${prefix}_`, 'g'), `${prefix}${number}_`)
      .replaceAll(/\b[0-9a-f]{8}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)/gi, (digits) => {
        const changed = ((Number.parseInt(digits, 16) ^ number) >>> 0).toString(16).padStart(8, '0');
        return digits === digits.toUpperCase() ? changed.toUpperCase() : changed;
      });
}
