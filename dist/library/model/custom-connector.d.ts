import type { Component } from './component.js';
import type { Place } from './place.js';
/** A custom connector that the package ships; its `id` is the component name (`<name>`), not the API name. */
export interface CustomConnector extends Component {
    readonly kind: 'customConnector';
    /** `connectorid`, lower case without braces: the only safe join with connection references. */
    readonly connectorId: string | undefined;
    /** Its OpenAPI definition, where the package has it. */
    readonly openApiFile: string | undefined;
    /** Client secrets and keys in its connection parameters: where they are, and never what they are. */
    readonly literalSecrets: readonly {
        readonly parameter: string;
        readonly at: Place;
    }[];
}
