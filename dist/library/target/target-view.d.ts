import type { ConnectionReference } from '../model/connection-reference.js';
import type { EnvironmentVariable } from '../model/environment-variable.js';
import type { Flow, FlowConnection } from '../model/flow.js';
import type { Place } from '../model/place.js';
import type { ComponentName } from '../report.js';
import type { Connection } from './inventory.js';
import type { ConnectionEntry, VariableEntry } from './settings-file.js';
import type { Principal, Target } from './target.js';
/** A target as rules see it: joined with the workspace. */
export interface TargetView extends Target {
    /** The other targets of the run, by name. */
    readonly others: readonly Target[];
    /** References that the solutions of the workspace hold, each once, by logical name. */
    readonly references: readonly ReferenceThere[];
    /** Variables that the solutions of the workspace define, each once, by schema name. */
    readonly variables: readonly VariableThere[];
    /** Entries of the settings files, in their order. */
    readonly connectionEntries: readonly KnownEntry<ConnectionEntry, ConnectionReference>[];
    /** What logical names are bound to there: those of the settings, of the live rows, and of the workspace. */
    readonly bindings: readonly Binding[];
    /** What flows that will be turned on need. */
    readonly flows: readonly FlowNeeds[];
    readonly variableEntries: readonly KnownEntry<VariableEntry, EnvironmentVariable>[];
}
/** Why something is not there yet. */
export type Novelty = 'firstImport' | 'sinceBase';
export interface ReferenceThere {
    readonly reference: ConnectionReference;
    readonly entry: ConnectionEntry | undefined;
    /** Where an entry would stand; `undefined`: the target has no settings that list references. */
    readonly entryBelongsAt: Place | undefined;
    /** `unboundThere` is what the live rows say; `undefined`: it may have been there before. */
    readonly novelty: Novelty | 'unboundThere' | undefined;
    /** The live rows show that it has a connection. */
    readonly isBoundThere: boolean;
    /** Flows, apps and agents, as `flow "…"`. */
    readonly users: readonly string[];
}
export interface VariableThere {
    readonly variable: EnvironmentVariable;
    readonly entry: VariableEntry | undefined;
    readonly entryBelongsAt: Place | undefined;
    /** `notThere` is what the live rows say. */
    readonly novelty: Novelty | 'notThere' | undefined;
    /** It has a default, or a value ships with a solution of the workspace. */
    readonly hasValue: boolean;
    /** What the live rows say of its value there; `undefined`: nothing. */
    readonly hasValueThere: boolean | undefined;
    /** Flows that read it and are on. */
    readonly readers: readonly Flow[];
}
/** An entry of a settings file and what it is about. */
export interface KnownEntry<Entry, About> {
    readonly entry: Entry;
    readonly about: About | undefined;
    /** The same; where the workspace hasn't it, its name. */
    readonly component: About | ComponentName;
    /** The workspace can't tell whether it exists: another solution has it, or a tool fills in its name. */
    readonly isElsewhere: boolean;
    /** The first entry of the same name, where this is a later one. */
    readonly repeats: Entry | undefined;
}
/** What a logical name is bound to in the target, and what is known of that connection. */
export interface Binding {
    readonly logicalName: string;
    /** `undefined`: no solution of the workspace holds it. */
    readonly reference: ConnectionReference | undefined;
    /** The same; where no solution holds it, its name. */
    readonly component: ConnectionReference | ComponentName;
    readonly entry: ConnectionEntry | undefined;
    /** `settings`: the import binds it. `live`: it is bound already. */
    readonly source: 'settings' | 'live' | undefined;
    /** Empty where it is not bound, or a tool fills it in. */
    readonly connectionId: string;
    /** Where the binding is written, or else the reference is. */
    readonly at: Place | undefined;
    /** `unchecked`: it is not bound, or there is no inventory. */
    readonly state: 'found' | 'absent' | 'elsewhere' | 'notListed' | 'unchecked';
    readonly connection: Connection | undefined;
    /** As its maker sees it; the id where nobody says. */
    readonly connectionName: string;
    /** Name, address or id; empty where nobody says. */
    readonly owner: string;
    readonly hasOtherConnector: boolean;
    /** Whether whoever imports may bind it; only where the import does. */
    readonly importing: Access | undefined;
}
export type Access = {
    readonly kind: 'granted';
} | {
    readonly kind: 'denied';
}
/** It is shared with groups, and nobody said whose member the identity is. */
 | {
    readonly kind: 'group';
    readonly groups: readonly string[];
} | {
    readonly kind: 'unproved';
    readonly because: 'noPermissions' | 'onlyCaller' | 'noServicePrincipals';
};
export interface FlowNeeds {
    readonly flow: Flow;
    readonly needs: readonly FlowNeed[];
    /** Connections that it uses without a connection reference: the import binds none of them. */
    readonly direct: readonly FlowConnection[];
    /** It was turned on there before. */
    readonly isExisting: boolean;
    /** Who turns it on: the principal, or who the settings name. */
    readonly activator: Principal | {
        readonly email: string;
    } | undefined;
}
export interface FlowNeed {
    readonly binding: Binding;
    /** Where the flow names the reference. */
    readonly at: Place;
    /** `undefined`: nobody is known to turn the flow on, or the connection is not known. */
    readonly access: Access | undefined;
    /** The flow was on before, with this reference: it keeps its permission. */
    readonly isKept: boolean;
}
