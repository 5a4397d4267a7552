import type { AnyComponent } from '../model/any-component.js';
import type { CanvasApp } from '../model/canvas-app.js';
import type { Component } from '../model/component.js';
import type { ConnectionReference } from '../model/connection-reference.js';
import type { CustomConnector } from '../model/custom-connector.js';
import type { Flow } from '../model/flow.js';
import type { Package } from '../model/package.js';
import type { Place } from '../model/place.js';
import type { ComponentKind } from '../report.js';
import type { Holders } from './holders.js';
/** Who uses whom in the workspace: all packages given to one run. */
export interface Graph extends Holders {
    readonly packages: readonly Package[];
    readonly nodes: readonly GraphNode[];
    readonly edges: readonly GraphEdge[];
    /** Edges that leave a component. */
    edgesFrom(component: Component, kind?: EdgeKind): readonly GraphEdge[];
    /** Edges that reach a component, or may: another solution of the workspace has one of the same name. */
    edgesTo(component: Component, kind?: EdgeKind): readonly GraphEdge[];
    /** The package of a component. */
    packageOf(component: Component): Package;
    /**
     * The reference that a logical name means to a package: its own first, then another solution's. Never one of
     * another package of the same solution (an old version beside the new one), and never a stub.
     */
    findConnectionReference(logicalName: string, from: Package): ConnectionReference | undefined;
    findFlow(flowId: string, from: Package): Flow | undefined;
    /** The custom connector component behind a reference or an app's binding, by GUID, component name, decoded API name. */
    findCustomConnector(clues: CustomConnectorClues, from: Package): CustomConnector | undefined;
    /** Whether the configuration says that somebody else provides what has this name. */
    isExternal: IsExternal;
    /** Whether a package of the workspace or somebody else has the custom connector, or its manifest lists it. */
    hasCustomConnector(clues: CustomConnectorClues, from: Package): boolean;
    /** Whether the clues say "custom connector": a component's id or name, a flag, a hash, a component of the workspace. */
    isCustomConnector(clues: CustomConnectorClues, from: Package): boolean;
    /** Whether two API names are the same connector: custom connectors have another hash in each environment. */
    isSameConnector(a: string, b: string): boolean;
    /** Whether an API name may belong to a custom connector's component name. */
    isNameOfConnector(connector: string, componentName: string): boolean;
    /** One group a custom connector, whatever its members know it by; those who know most should come first. */
    groupByConnector<Member extends {
        readonly clues: CustomConnectorClues;
    }>(members: readonly Member[]): readonly (readonly Member[])[];
    /** What a package binds to connectors: its references, and what its flows and apps bind. */
    connectorUses(from: Package): readonly ConnectorUse[];
    /** The package that is the same solution here, in another version; of several, the one of its kind and place. */
    counterpartOf(one: Package): Package | undefined;
    /** What is not the same in a package as in its older version. Reads bytes, and so a slow one. */
    changesSince(older: Package, one: Package): Changes;
    /** Which of the names occur, as whole words, in the package's own text. The only way to text, and a slow one. */
    mentions(from: Package, names: readonly string[]): ReadonlySet<string>;
}
export type IsExternal = (kind: 'connectionReference' | 'connector', name: string) => boolean;
export interface CustomConnectorClues {
    /** Connector's name after `/apis/`. */
    readonly connector?: string | undefined;
    /** Id of the connector's component. */
    readonly connectorId?: string | undefined;
    /** Name of the connector's component. */
    readonly componentName?: string | undefined;
    /** The file says so with a flag. */
    readonly saysCustom?: boolean | undefined;
}
export interface ConnectorUse {
    readonly user: ConnectionReference | Flow | CanvasApp;
    readonly clues: CustomConnectorClues;
    /** As the maker of an app sees the connector; empty where the file does not say. */
    readonly connectorName: string;
    /** Logical name of the connection reference through which a flow or an app binds it. */
    readonly logicalName: string | undefined;
    readonly at: Place;
}
/** What is not the same in two versions of a package. */
export interface Changes {
    /** Changed, added, or gone: then as it was. */
    readonly components: readonly AnyComponent[];
    /** Files that differ and belong to none of these components. */
    readonly files: readonly string[];
}
export interface GraphNode {
    /** `<kind>:<id>`, followed by `@<package>` for what a package holds. */
    readonly key: string;
    readonly kind: ComponentKind;
    readonly id: string;
    readonly name: string;
    /** `undefined` for what no package holds: connectors of the platform, unnamed connections, missing things. */
    readonly package: string | undefined;
    /** Something points at it and no package of the workspace holds it. */
    readonly isMissing: boolean;
    readonly component: AnyComponent | undefined;
}
export type EdgeKind = 'usesConnectionReference' | 'usesConnectionDirectly' | 'usesConnector' | 'bindsConnection' | 'callsFlow' | 'readsVariable' | 'sharedWith' | 'dependsOn';
export interface GraphEdge {
    readonly from: GraphNode;
    readonly to: GraphNode;
    readonly kind: EdgeKind;
    /** The evidence. */
    readonly at: Place;
}
