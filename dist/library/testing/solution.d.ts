import type { PackageFiles } from './package-files.js';
import type { SolutionDescription } from './solution-description.js';
/** A package in memory. */
export interface TestPackage {
    /** What its folder or zip is called. */
    readonly name: string;
    /** Written flat: solution.xml, customizations.xml, Workflows/… */
    readonly files: PackageFiles;
}
/** A solution as an export has it, from what a test says of it. What it doesn't say is sound. */
export declare function solution(description?: SolutionDescription): TestPackage;
