import type { Component } from './component.js';
import type { Place } from './place.js';
/** A cloud flow (workflow category 5); its `id` is the workflow id. */
export interface Flow extends Component {
    readonly kind: 'flow';
    /** `undefined`: no metadata row says. "Off" and "never turned on" look the same. */
    readonly state: 'on' | 'off' | undefined;
    /** Where the state is written. */
    readonly stateAt: Place;
    /** Where the name is written; the file where no metadata row has it. */
    readonly nameAt: Place;
    /** A metadata row or a root component names it; otherwise it lies in the folder and is not imported. */
    readonly isPacked: boolean;
    readonly triggers: readonly FlowTrigger[];
    readonly connections: readonly FlowConnection[];
    /** Keys that steps point at and the flow does not define. */
    readonly unresolvedKeys: readonly UnresolvedKey[];
    /** A step picks its key by an expression: nobody can tell which keys are unused. */
    readonly picksKeyByExpression: boolean;
    readonly childFlowCalls: readonly ChildFlowCall[];
    /** Parameters that stand for an environment variable. */
    readonly environmentVariables: readonly {
        readonly schemaName: string;
        readonly at: Place;
    }[];
    /** Parameters that expressions read and the definition does not have. */
    readonly undefinedParameters: readonly UndefinedParameter[];
    /** What steps have as plain text and only one environment has. */
    readonly environmentAddresses: readonly EnvironmentAddress[];
    readonly literalSecrets: readonly LiteralSecret[];
}
export interface FlowTrigger {
    readonly name: string;
    /** `Request`, `Recurrence`, `OpenApiConnectionWebhook`, … as written. */
    readonly type: string;
    /** Tells the kinds of `Request` apart: `Button`, `Http`, `PowerAppV2`, …; empty for most others. */
    readonly kind: string;
}
/** An entry of `properties.connectionReferences`. */
export interface FlowConnection {
    /** Arbitrary, often the connector's name with a number. */
    readonly key: string;
    /** Connector's name after `/apis/`; empty where the entry does not say. */
    readonly connector: string;
    /** `api.logicalName`: the name of the custom connector's component. */
    readonly customConnectorName: string | undefined;
    /** Logical name of the connection reference; `undefined`: a direct connection. */
    readonly logicalName: string | undefined;
    /** Name of a connection that stands in the file itself; exports strip it to `"connection": {}`. */
    readonly connectionName: string | undefined;
    /** `invoker`: the connection of the person who runs the flow. */
    readonly runtimeSource: 'embedded' | 'invoker';
    /** Names of the triggers and actions that point at the key, in the order of the file. */
    readonly usedBy: readonly string[];
    /** Connectors that steps name beside the key (`apiId`), where that is not the connector of the entry. */
    readonly otherConnectors: readonly StepConnector[];
    readonly at: Place;
}
export interface StepConnector {
    /** Name after `/apis/`, lower case. */
    readonly connector: string;
    readonly usedBy: readonly string[];
    /** The first step that names it. */
    readonly at: Place;
}
export interface UndefinedParameter {
    readonly name: string;
    readonly usedBy: readonly string[];
    /** The first expression that reads it. */
    readonly at: Place;
}
export interface EnvironmentAddress {
    /** `endpoint`: of a flow or another service of the environment; `environment`: its id. */
    readonly kind: 'sharePoint' | 'dataverse' | 'endpoint' | 'environment';
    /** Host name or id, lower case. */
    readonly address: string;
    readonly usedBy: readonly string[];
    /** The first text that has it. */
    readonly at: Place;
}
/** A secret in the file, without the secret: nothing that is said of it can tell it. */
export interface LiteralSecret {
    /** In the authentication of an HTTP step, as signature (`sig`) in an address, or as key or token in a header. */
    readonly kind: 'authentication' | 'signature' | 'header';
    readonly step: string;
    /** Names that lead to it in the inputs of the step: `authentication/secret`. */
    readonly parameter: string;
    readonly at: Place;
}
export interface UnresolvedKey {
    readonly key: string;
    readonly connector: string;
    readonly usedBy: readonly string[];
    /** The first step that points at it. */
    readonly at: Place;
}
/** An action of type `Workflow`. */
export interface ChildFlowCall {
    /** Workflow id, lower case. */
    readonly flowId: string;
    readonly step: string;
    readonly at: Place;
}
