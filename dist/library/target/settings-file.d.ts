import type { Place } from '../model/place.js';
/** A deployment settings file as it occurs: of `pac solution create-settings`, or of the ALM Accelerator. */
export interface SettingsFile {
    /** Relative to the working folder, with `/`; places in it have it as package and as file. */
    readonly path: string;
    /** Decoded; comments are blanks, so that the text is JSON. */
    readonly text: string;
    readonly sections: readonly SettingsSection[];
    readonly connections: readonly ConnectionEntry[];
    readonly variables: readonly VariableEntry[];
    /** Of `customDeploymentSettings.json`. */
    readonly flows: readonly FlowEntry[];
    readonly problems: readonly SettingsProblem[];
}
/** An object with `ConnectionReferences` and `EnvironmentVariables`; a file may wrap one for each solution. */
export interface SettingsSection {
    /** Unique name of the solution that it is for; `undefined`: for all. */
    readonly solution: string | undefined;
    /** The list of references, or where it would stand; `undefined`: what it lacks is not known. */
    readonly connectionsAt: Place | undefined;
    readonly variablesAt: Place | undefined;
}
export interface ConnectionEntry {
    readonly solution: string | undefined;
    readonly logicalName: string;
    readonly connection: SettingsValue;
    readonly connector: SettingsValue;
    /** Object id or e-mail address. */
    readonly owner: SettingsValue;
    readonly at: Place;
}
export interface VariableEntry {
    readonly solution: string | undefined;
    readonly schemaName: string;
    readonly value: SettingsValue;
    readonly at: Place;
}
/** What is to become of one flow. */
export interface FlowEntry {
    /** Workflow id, lower case without braces. */
    readonly flowId: string;
    readonly activate: boolean | undefined;
    /** Who turns it on, or owns it: an e-mail address. */
    readonly owner: SettingsValue;
}
export interface SettingsValue {
    /** Trimmed; empty where there is none. */
    readonly text: string;
    /** `#{…}#` and the like: a tool puts the value there at deployment. */
    readonly isPlaceholder: boolean;
    /** Where it is written; the entry where it is not. */
    readonly at: Place;
}
export interface SettingsProblem {
    /** `syntax`: not JSON. `shape`: something else stands there. `name`: an entry without its name. */
    readonly kind: 'syntax' | 'shape' | 'name';
    readonly detail: string;
    readonly at: Place;
}
