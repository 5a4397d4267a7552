import type { Inventory } from './inventory.js';
import type { SettingsFile } from './settings-file.js';
/** What a package will meet: one environment, and who imports into it and turns its flows on there. */
export interface Target {
    /** As configured; `unnamedTarget` where the options of one run describe it. */
    readonly name: string;
    /** What describes it, relative to the working folder: its targets file, settings and connections; as they are named. */
    readonly files: readonly string[];
    readonly settings: readonly SettingsFile[];
    /** `undefined`: nothing is known of the connections there. */
    readonly connections: Inventory | undefined;
    /** Turns the flows on. */
    readonly principal: Principal | undefined;
    /** Imports; the principal, where nobody else is named. */
    readonly importer: Principal | undefined;
    readonly environment: string | undefined;
    /** Nothing of the solutions is there yet. */
    readonly firstImport: boolean;
    /** The settings are what will be imported: no tool replaces placeholders any more. */
    readonly final: boolean;
    /** Flows that were turned on there before, by id or name; they keep the permission that they got then. */
    readonly existingFlows: 'all' | readonly string[];
}
export interface Principal {
    readonly type: 'user' | 'servicePrincipal';
    /** Object id in the directory; of a service principal that of the enterprise application. */
    readonly id: string;
    /** `user …` or `service principal …`, for messages. */
    readonly name: string;
    /** Object ids of groups; `undefined`: nobody said. */
    readonly groups: readonly string[] | undefined;
}
