import type { Finding, Region } from '../report.ts';

/** The file in the working folder that a place stands in: what a pull request can be annotated on. */
export interface Artifact {
  readonly path: string;
  /** Only where the file itself is the text: an archive has no lines. */
  readonly region: Region | undefined;
  /** For a place in an archive, the entry in it, and the position there. */
  readonly entry: string | undefined;
}

interface PlaceInPackage extends Partial<Region> {
  readonly file: string;
  readonly pointer: string;
}

const archive = /^(.*?\.(?:zip|msapp))!(.+)$/is;

export function artifactOf(packagePath: string, at: PlaceInPackage): Artifact {
  const whole = pathInPackage(packagePath, at.file);
  const [, outer, inner] = archive.exec(whole) ?? [];
  if (outer === undefined || inner === undefined)
    return { path: whole, region: regionOf(at), entry: undefined };
  return { path: outer, region: undefined, entry: `${inner}${position(at)}` };
}

/** The message; for a place in an archive with the entry and the address, which nothing else tells. */
export function messageWithEntry({ message, package: path, location }: Finding): string {
  return withEntry(message, artifactOf(path, location), location.pointer);
}

export function withEntry(message: string, { entry }: Artifact, pointer: string): string {
  if (entry === undefined) return message;
  return `${message} (at ${entry}${pointer === '' ? '' : `, ${pointer}`})`;
}

/** `src/Workflows/a.json:14:7`, or `a.zip!Workflows/a.json:14:7`. */
export function placeWords(packagePath: string, at: PlaceInPackage): string {
  return `${pathInPackage(packagePath, at.file)}${position(at)}`;
}

/** `Workflows/a.json:14:7`: for a reader who has the package's path already. */
export function entryWords(at: PlaceInPackage): string {
  return `${at.file}${position(at)}`;
}

/** `src/Workflows/a.json`, or `a.zip!Workflows/a.json`. */
export function pathInPackage(packagePath: string, file: string): string {
  if (file === '' || file === packagePath || (packagePath.endsWith(`/${file}`) && /\.json$/i.test(file)))
    return packagePath;
  if (packagePath === '.') return file;
  return `${packagePath}${/\.(?:zip|msapp)$/i.test(packagePath) ? '!' : '/'}${file}`;
}

function position({ line, column }: PlaceInPackage): string {
  return line === undefined || column === undefined ? '' : `:${line}:${column}`;
}

function regionOf({ line, column, endLine, endColumn }: PlaceInPackage): Region | undefined {
  if (line === undefined || column === undefined) return undefined;
  return { line, column, endLine: endLine ?? line, endColumn: endColumn ?? column };
}
