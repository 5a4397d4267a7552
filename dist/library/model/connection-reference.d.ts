import type { Component } from './component.js';
import type { Place } from './place.js';
/** A row of `<connectionreferences>` in customizations.xml; its `id` is the logical name. */
export interface ConnectionReference extends Component {
    readonly kind: 'connectionReference';
    readonly logicalName: string;
    /** Empty where it is absent or blank. */
    readonly displayName: string;
    /** As written, `/providers/Microsoft.PowerApps/apis/shared_x`; empty where it is absent. */
    readonly connectorId: string;
    /** The text after `/apis/`, lower case; empty where `connectorId` has none. */
    readonly connector: string;
    /** Where the connector is written; the row where it is not. */
    readonly connectorAt: Place;
    /** Id of the custom connector's component, lower case without braces. */
    readonly customConnectorId: string | undefined;
    /** Id of the connection of the environment it was exported from; real exports have none. */
    readonly connectionId: string | undefined;
    /** Where the connection is written; the row where it is not. */
    readonly connectionAt: Place;
    /** Without children: a reference that another solution owns. */
    readonly isStub: boolean;
    /** A reference that an agent's designer made: `<schema>.cr.…` or `<schema>.shared_…`. */
    readonly isMadeByAgent: boolean;
}
