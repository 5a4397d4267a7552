/** A folder that paths are written for, and the one that they are told in; both absolute. */
export interface Folders {
    readonly folder: string;
    readonly cwd: string;
}
/** The path of a package, as a file in the folder would write it; `.` for the folder itself. */
export declare function pathFrom({ folder, cwd }: Folders, path: string): string;
