import type { Rule } from '../engine/rule.ts';
import type { RuleSettings } from '../engine/rule-settings.ts';

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
