import type { PackageType } from '../report.js';
import type { Component } from './component.js';
import type { Place } from './place.js';
/** What solution.xml says; its `id` is the unique name. */
export interface Solution extends Component {
    readonly kind: 'solution';
    readonly uniqueName: string;
    readonly displayName: string;
    readonly version: string;
    readonly managed: boolean;
    readonly packageType: PackageType;
    readonly publisher: {
        readonly uniqueName: string;
        readonly prefix: string;
    };
    readonly publisherAt: Place;
    readonly rootComponents: readonly RootComponent[];
    readonly missingDependencies: readonly MissingDependency[];
}
export interface RootComponent {
    /** 29 flow, 300 canvas app, 372 custom connector, 380 environment variable. Never a connection reference. */
    readonly type: string;
    /** GUID, lower case without braces. */
    readonly id: string | undefined;
    readonly schemaName: string | undefined;
    readonly at: Place;
}
export interface MissingDependency {
    /** `connectionreference`, `372`, `29`, `EnvironmentVariableDefinition`, … as written, lower case. */
    readonly type: string;
    /** GUID, schema name or logical name of what is required, as written but for braces. */
    readonly id: string;
    /** Name of the required component, beside a GUID in `id`; as written. */
    readonly schemaName: string | undefined;
    /** Table of a required column, form or view. */
    readonly parentSchemaName: string | undefined;
    /** As its maker sees it; empty where the manifest does not say. */
    readonly displayName: string;
    /** `undefined` for `Active` and for nothing: it is really missing. Otherwise `Name (1.2.3.4)`. */
    readonly providedBy: string | undefined;
    /** What needs it, by display name, as the manifest says. */
    readonly neededBy: string | undefined;
    readonly at: Place;
}
