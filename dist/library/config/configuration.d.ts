import type { Override, Where } from '../engine/override.js';
import type { Rule } from '../engine/rule.js';
import type { RuleChanges } from '../engine/rule-changes.js';
import type { RuleSettings } from '../engine/rule-settings.js';
import type { Severity } from '../engine/severity.js';
import type { Place } from '../model/place.js';
import type { Suppression } from '../settle/suppression.js';
import type { TargetTable } from '../target/target-settings.js';
import type { PluginFailure } from './plugin.js';
/** What a user writes into `solution-lint.config.jsonc`; `schema/config.schema.json` describes it for editors. */
export interface ConfigurationSettings {
    readonly $schema?: string;
    /** Presets, files and packages that it builds on; the later wins. */
    readonly extends?: string | readonly string[];
    readonly plugins?: readonly string[];
    readonly rules?: RuleSettings;
    readonly overrides?: readonly OverrideSettings[];
    readonly ignore?: readonly string[];
    readonly externals?: ExternalSettings;
    readonly targets?: TargetTable;
    readonly suppressions?: readonly Suppression[];
    readonly declarative?: readonly DeclarativeSettings[];
}
/** Rules for a part of what is linted: what all given lists of globs match. */
export interface OverrideSettings extends Where {
    readonly rules: RuleSettings;
}
/** What somebody else provides: names, or globs of names. */
export interface ExternalSettings {
    readonly connectionReferences?: readonly string[];
    readonly connectors?: readonly string[];
}
export interface DeclarativeSettings {
    readonly id: string;
    readonly on: string;
    readonly where?: unknown;
    readonly must: unknown;
    readonly message: string;
    readonly severity?: Severity;
}
/** A value, and where in which file it stands. */
export interface Written<Value> {
    readonly value: Value;
    /** `package` and `file` are the file's path as the report shows it; the pointer is a JSON Pointer or `line=4`. */
    readonly at: Place;
    /** Absolute path of the file: what it names is relative to its folder. */
    readonly path: string;
    /** `solution-lint.config.jsonc:4:5` */
    readonly origin: string;
}
/** What a run goes by: all files read, checked and merged. */
export interface Configuration {
    /** Rules of plugins, and those of `declarative`. */
    readonly rules: readonly Rule[];
    readonly brokenPlugins: readonly PluginFailure[];
    /** Plugins that were not to be loaded. */
    readonly unloadedPlugins: readonly string[];
    /** The files that it was read from, for findings that point into them; JSON without its comments. */
    readonly files: readonly {
        readonly path: string;
        readonly text: string;
    }[];
    readonly changes: RuleChanges;
    /** The last one that matches wins. */
    readonly overrides: readonly Override[];
    readonly plugins: readonly Written<string>[];
    readonly ignore: readonly Written<string>[];
    readonly externals: {
        readonly connectionReferences?: readonly Written<string>[];
        readonly connectors?: readonly Written<string>[];
    };
    /** Paths of files in them are absolute. */
    readonly targets: TargetTable;
    /** By name, where each of them stands. */
    readonly targetOrigins: Readonly<Record<string, string>>;
    readonly suppressions: readonly Written<Suppression>[];
    readonly declarative: readonly Written<DeclarativeSettings>[];
}
export declare const emptyConfiguration: Configuration;
/** Adds the types to `solution-lint.config.mjs`; a plain object of the same shape does as well. */
export declare function defineConfig(settings: ConfigurationSettings): ConfigurationSettings;
