import type { AnyComponent } from '../model/any-component.js';
import type { Package } from '../model/package.js';
export interface Changes {
    /** Changed, added, or gone: then as it was. */
    readonly components: readonly AnyComponent[];
    /** Files that differ and belong to none of these components. */
    readonly files: readonly string[];
}
/**
 * What is not the same in two versions of a package. Files beside the model's are compared byte by byte where the
 * layout and the type are the same; the manifest, documents, line ends and white space in flows say nothing.
 */
export declare function changesSince(older: Package, one: Package): Changes;
