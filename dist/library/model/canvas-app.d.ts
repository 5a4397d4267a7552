import type { Component } from './component.js';
import type { Place } from './place.js';
/** A CanvasApp row of any type, or a stand-alone `.msapp`; its `id` is `Name`. */
export interface CanvasApp extends Component {
    readonly kind: 'canvasApp';
    readonly appType: CanvasAppType;
    /** Part of the package; a `power.config.json` in the sources of a code app is not. */
    readonly isPacked: boolean;
    readonly bindings: readonly CanvasAppBinding[];
    /** Custom connectors that CdsDependencies lists (component type 372), by component name. */
    readonly customConnectorDependencies: readonly {
        readonly name: string;
        readonly at: Place;
    }[];
    readonly flowCalls: readonly AppFlowCall[];
    /** Where the app as a whole is set to use connections without asking its users (`BypassConsent`). */
    readonly bypassConsentAt: Place | undefined;
}
/** A cloud flow among an app's connections. */
export interface AppFlowCall {
    /** Workflow id, lower case. */
    readonly flowId: string;
    /** As the maker saw it in the app; empty where the entry does not say. */
    readonly name: string;
    readonly at: Place;
}
export type CanvasAppType = 'canvas app' | 'custom page' | 'component library' | 'code app';
/** An entry of an app's connection references, as its metadata, its `.msapp` or its unpacked source has it. */
export interface CanvasAppBinding {
    readonly source: 'metadata' | 'msapp' | 'unpacked source';
    /** A GUID, the same in the metadata and in the `.msapp`. */
    readonly key: string;
    /** Connector's name after `/apis/`, lower case. */
    readonly connector: string;
    readonly displayName: string;
    /** Logical name of the connection reference (`xrmConnectionReferenceLogicalName`); metadata only. */
    readonly logicalName: string | undefined;
    /** Id of an implicitly shared connection (`sharedConnectionId`). */
    readonly sharedConnectionId: string | undefined;
    /** Id of the maker's own connection (`connectionInstanceId`); `.msapp` and unpacked source only. */
    readonly makerConnectionId: string | undefined;
    /** `customApiLogicalName`: name of the custom connector's component. */
    readonly customConnectorName: string | undefined;
    /** `isCustomApiSolutionAware: true` or `isCustomApiConnection: true`; `false` proves nothing. */
    readonly saysCustom: boolean;
    /** `bypassConsent: true`: users are not asked before it is used. */
    readonly bypassesConsent: boolean;
    /** Keys of the flow entries that use it as their invoker connection. */
    readonly dependents: readonly string[];
    /** The app itself reads or calls through it. */
    readonly hasDataSources: boolean;
    readonly at: Place;
}
