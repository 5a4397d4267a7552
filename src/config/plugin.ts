import { basename, dirname, extname } from 'node:path';
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

/** Whether it is a file that is named, and not a package. */
export function isPluginPath(plugin: string): boolean {
  return /^\.{0,2}[/\\]|^[a-z]:[/\\]/i.test(plugin);
}

/** `./rules/company.mjs` is called `company`, and a package by its name. */
export function pluginName(plugin: string): string {
  if (!isPluginPath(plugin)) return plugin;
  const name = basename(plugin, extname(plugin));
  return name === 'index' ? basename(dirname(plugin)) : name;
}

/** What is said where a stranger's pull request may be checked out. */
export function unloadedPluginsText(plugins: readonly string[]): string {
  const names = plugins.map((plugin) => `"${plugin}"`).join(', ');
  return `Plugins are programs, and not run where the checkout may be a stranger's: this run goes without ${names}.`;
}
