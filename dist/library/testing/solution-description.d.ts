import type { EnvironmentVariableType } from '../model/environment-variable.js';
/** A solution in a few lines: what is left out gets a sound value. */
export interface SolutionDescription {
    /** Default: `TestSolution`. Solutions of one workspace need names of their own. */
    readonly uniqueName?: string;
    readonly displayName?: string;
    /** Default: `1.0.0.0`. */
    readonly version?: string;
    readonly managed?: boolean;
    /** Default: Northwind, with the prefix `nw`. */
    readonly publisher?: {
        readonly uniqueName: string;
        readonly prefix: string;
    };
    readonly flows?: readonly FlowDescription[];
    readonly connectionReferences?: readonly ConnectionReferenceDescription[];
    readonly environmentVariables?: readonly EnvironmentVariableDescription[];
    readonly canvasApps?: readonly CanvasAppDescription[];
    readonly customConnectors?: readonly CustomConnectorDescription[];
    /** Root components beside those that follow from the rest, by their attributes: `{ type: '29', id: '{…}' }`. */
    readonly rootComponents?: readonly Attributes[];
    /** Rows of `MissingDependencies`, by the attributes of their two elements. */
    readonly missingDependencies?: readonly {
        readonly required: Attributes;
        readonly dependent: Attributes;
    }[];
    /** Files by path, written flat, to add or to replace: text, bytes, or what becomes JSON; `undefined` takes one away. */
    readonly files?: Readonly<Record<string, string | Uint8Array | JsonObject | undefined>>;
}
export type Attributes = Readonly<Record<string, string>>;
export type JsonObject = Readonly<Record<string, unknown>>;
/** A cloud flow, with its row and its file. */
export interface FlowDescription {
    readonly name: string;
    /** A GUID. Default: one that follows from the name. */
    readonly id?: string;
    readonly description?: string;
    /** Default: `true`. */
    readonly isOn?: boolean;
    /** By key: the logical name of a connection reference, or the entry as the file has it. */
    readonly connectionReferences?: Readonly<Record<string, string | JsonObject>>;
    /** Default: a button as trigger, and a step for each key of `connectionReferences`. */
    readonly definition?: {
        readonly parameters?: JsonObject;
        readonly triggers?: JsonObject;
        readonly actions?: JsonObject;
    };
}
export interface ConnectionReferenceDescription {
    readonly logicalName: string;
    /** Default: the words of the logical name. */
    readonly displayName?: string;
    /** The name after `/apis/`, or the whole `connectorid`. Without it the row is a stub: another solution's reference. */
    readonly connector?: string;
    /** Id of the custom connector's component. */
    readonly customConnectorId?: string;
    readonly connectionId?: string;
    readonly description?: string;
}
export interface EnvironmentVariableDescription {
    readonly schemaName: string;
    /** Default: the words of the schema name. */
    readonly displayName?: string;
    /** Default: `text`. */
    readonly type?: EnvironmentVariableType;
    readonly description?: string;
    readonly defaultValue?: string;
    readonly isRequired?: boolean;
    /** The current value, shipped with the solution. */
    readonly value?: string;
    /** Of a data source: the name after `/apis/`, and what of it the variable chooses. */
    readonly connector?: string;
    readonly parameterKey?: string;
}
export interface CanvasAppDescription {
    /** The logical name: `nw_expenses_1a2b3`. */
    readonly name: string;
    readonly displayName?: string;
    readonly type?: 'canvas app' | 'component library' | 'custom page';
    /** JSON of the row, by the keys of the app. */
    readonly connectionReferences?: JsonObject;
    /** Entries of `CdsDependencies`. */
    readonly dependencies?: readonly JsonObject[];
    readonly bypassConsent?: boolean;
    /** Files in the `.msapp`. Default: `Properties.json` that binds nothing. */
    readonly msapp?: Readonly<Record<string, string | JsonObject>>;
}
export interface CustomConnectorDescription {
    /** The component's name: `nw_telematics`. */
    readonly name: string;
    readonly displayName?: string;
    /** A GUID. Default: one that follows from the name. */
    readonly id?: string;
    readonly openApi?: JsonObject;
    readonly connectionParameters?: JsonObject;
}
