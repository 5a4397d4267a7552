/**
 * The floor: reads and parses the files that the model needs, and nothing else. What the linter takes beyond it is
 * the linter's own work.   node build/bench/floor.js <zip or folder>
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { XMLParser } = require('fast-xml-parser') as typeof import('fast-xml-parser');

const wanted = new RegExp(
  [
    String.raw`(^|[\\/])(solution|customizations)\.xml$`,
    String.raw`(^|[\\/])Workflows[\\/][^\\/]+\.json(\.data\.xml)?$`,
    String.raw`(^|[\\/])CanvasApps[\\/][^\\/]+\.meta\.xml$`,
    String.raw`(^|[\\/])Connectors?[\\/][^\\/]+\.(xml|json)$`,
    String.raw`(^|[\\/])environmentvariabledefinitions[\\/].*\.(xml|json)$`,
    String.raw`(^|[\\/])Assets[\\/][^\\/]+\.xml$`,
  ].join('|'),
  'i',
);

const xml = new XMLParser({
  ignoreAttributes: false,
  preserveOrder: true,
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  captureMetaData: true,
  maxNestedTags: 256,
});

let files = 0;
let characters = 0;

function take(path: string, bytes: Buffer): void {
  const text = decode(bytes);
  files += 1;
  characters += text.length;
  if (!/\.json$/i.test(path)) xml.parse(text);
  else if (text.trim() !== '') JSON.parse(text);
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  return bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0);
}

function walk(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path);
    else if (wanted.test(path)) take(path, readFileSync(path));
  }
}

const [path = '.'] = process.argv.slice(2);
if (statSync(path).isDirectory()) walk(path);
else {
  const AdmZip = require('adm-zip') as typeof import('adm-zip');
  for (const entry of new AdmZip(path).getEntries()) {
    if (wanted.test(entry.entryName)) take(entry.entryName, entry.getData());
  }
}
console.log(`${files} files, ${characters} characters`);
