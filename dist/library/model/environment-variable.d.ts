import type { Component } from './component.js';
import type { Place } from './place.js';
/** A definition, or the value of a definition that is elsewhere; its `id` is the schema name. */
export interface EnvironmentVariable extends Component {
    readonly kind: 'environmentVariable';
    /** The definition is in this package. */
    readonly isDefined: boolean;
    /** `undefined` where the definition is elsewhere, or does not say. */
    readonly type: EnvironmentVariableType | undefined;
    readonly defaultValue: string | undefined;
    readonly isRequired: boolean;
    /** What a data-source variable chooses, as written: `dataset`, `table`, …; empty for others. */
    readonly parameterKey: string;
    /** Connector of a data-source variable, after `/apis/`, lower case. */
    readonly connector: string | undefined;
    /** Where the connector is written; the definition where it is not. */
    readonly connectorAt: Place;
    /** Current values that ship in the package. */
    readonly values: readonly {
        readonly value: string;
        readonly at: Place;
    }[];
    /** Its default value and the values that ship, as what they are written. */
    readonly texts: readonly VariableText[];
}
export interface VariableText {
    readonly role: 'default value' | 'current value';
    readonly text: string;
    /** A pipeline will put the value in its place. */
    readonly isPlaceholder: boolean;
    readonly at: Place;
}
export type EnvironmentVariableType = 'text' | 'number' | 'yes/no' | 'JSON' | 'data source' | 'secret';
