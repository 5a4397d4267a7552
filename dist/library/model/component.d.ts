import type { ComponentKind } from '../report.js';
import type { Place } from './place.js';
/** What every component has, whatever its kind. */
export interface Component {
    readonly kind: ComponentKind;
    /** What Dataverse calls it (workflow id, logical name, schema name): never a file name if there is another. */
    readonly id: string;
    /** As the maker sees it; the id where the files have no display name. */
    readonly name: string;
    /** What its maker wrote about it; empty where there is nothing. */
    readonly description: string;
    /** Where it is defined. */
    readonly at: Place;
    /** Path of its package. */
    readonly package: string;
}
