import type { PackageFiles } from './package-files.js';
/** The forms one solution comes in; flat is a zip that was simply unzipped. */
export declare const renderings: readonly ['flat', 'zip', 'tree'];
export type Rendering = (typeof renderings)[number];
/** The files that stand in a folder for one package: a zip is a single file named after it. */
export declare function renderPackage(name: string, files: PackageFiles, rendering: Rendering): PackageFiles;
