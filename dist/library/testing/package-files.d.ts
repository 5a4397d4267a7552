/** A package in memory: path to bytes, written flat (solution.xml, customizations.xml, Workflows/…), `/` as separator. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;
