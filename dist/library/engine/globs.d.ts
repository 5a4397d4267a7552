export interface Globs {
    /** A path, or a folder or zip around it. */
    readonly matchesPath: (path: string, glob: string) => boolean;
    /** A name, in which `/` is a letter like others. */
    readonly matchesName: (name: string, glob: string) => boolean;
}
/** micromatch for configurations, loaded only for those that have globs; letter case makes no difference. */
export declare function openGlobs(): Promise<Globs>;
