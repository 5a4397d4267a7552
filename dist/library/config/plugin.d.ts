import type { Rule } from '../engine/rule.js';
import type { RuleSettings } from '../engine/rule-settings.js';
/** What a plugin exports: `export default { rules: [ … ], presets: { … } }`. */
export interface Plugin {
    readonly rules?: readonly Rule[];
    readonly presets?: Readonly<Record<string, PluginPreset>>;
}
export interface PluginPreset {
    readonly rules: RuleSettings;
}
/** A plugin that was loaded, and found sound. */
export interface LoadedPlugin extends Required<Plugin> {
    /** What its presets are called by: the package's name, or the file's without extension. */
    readonly name: string;
}
/** A plugin that a run has to do without. */
export interface PluginFailure {
    /** As the configuration names it. */
    readonly plugin: string;
    readonly message: string;
    readonly hint: string;
}
/** Whether it is a file that is named, and not a package. */
export declare function isPluginPath(plugin: string): boolean;
/** `./rules/company.mjs` is called `company`, and a package by its name. */
export declare function pluginName(plugin: string): string;
/** What is said where a stranger's pull request may be checked out. */
export declare function unloadedPluginsText(plugins: readonly string[]): string;
