import type { Layout } from '../report.js';
/** The files of one package, whatever they lie in. */
export interface PackageSource {
    /** As found, relative to the working folder. */
    readonly path: string;
    readonly layout: Layout;
    /** By lower-case path, `/` as separator: file systems and exports differ in letter case. */
    readonly files: ReadonlyMap<string, SourceFile>;
}
export interface SourceFile {
    /** Relative to the package, `/` as separator, letter case as found. */
    readonly path: string;
    /** Bytes, as declared by the archive or the file system, without reading them. */
    readonly size: () => number;
    /** Throws UnreadablePackage (a damaged archive) or UnreadableFile (one file of a folder). */
    readonly read: () => Uint8Array;
    /** Its entries, where it is an archive such as a `.msapp`. Throws as `read` does. */
    readonly open: () => readonly SourceFile[];
}
