import type { Package } from '../model/package.js';
import type { MissingDependency } from '../model/solution.js';
/** Which packages know a component, by its type in a manifest (`29`) and its id or schema name. */
export interface Holders {
    /** Whether a package of the workspace has the component, or its manifest lists it or names the solution that has it. */
    hasComponent(type: string, name: string, from: Package): boolean;
    /** The same of what a manifest declares as missing. */
    hasRequired(dependency: MissingDependency, from: Package): boolean;
}
export declare function openHolders(packages: readonly Package[], isVisible: (holder: Package, from: Package) => boolean): Holders;
