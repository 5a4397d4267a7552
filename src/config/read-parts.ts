import { resolve } from 'node:path';
import { itemsOf, member } from '../parse/json-access.ts';
import { pointer } from '../parse/pointer.ts';
import { UsageError } from '../usage-error.ts';
import type { ConfigurationSettings } from './configuration.ts';
import { type ConfigurationFile, checkInside, fileOf, loadFile, originIn, resolveFrom } from './load-file.ts';
import { pluginName } from './plugin.ts';
import { isPresetName, type PresetName } from './presets.ts';

interface ReadOptions {
  readonly cwd: string;
  readonly allowCode: boolean;
  readonly within?: string | undefined;
}

/** A preset of ours or of a plugin, or a file. */
export type Part = PresetName | PluginPreset | ConfigurationFile;

export interface PluginPreset {
  readonly plugin: string;
  readonly preset: string;
  readonly origin: string;
}

export function isFile(part: Part): part is ConfigurationFile {
  return typeof part !== 'string' && 'value' in part;
}

/** `company/strict` where the file names a plugin `company`. */
function pluginPreset(file: ConfigurationFile, name: string, origin: string): PluginPreset | undefined {
  const [, plugin = '', preset = ''] = /^(.+)\/([^/]+)$/.exec(name) ?? [];
  const isNamed = itemsOf(member(file.value, 'plugins')).some(
    (one) => typeof one === 'string' && pluginName(one) === plugin,
  );
  return isNamed ? { plugin, preset, origin } : undefined;
}

/** What a configuration is made of, in the order in which it counts. Throws UsageError. */
export async function readParts(
  from: string | ConfigurationSettings | undefined,
  options: ReadOptions,
): Promise<readonly Part[]> {
  if (from === undefined) return [];
  const { cwd } = options;
  const first = typeof from === 'string' ? await loadFile(resolve(cwd, from), options) : fileOf(from, cwd);
  return partsOf(first, options, []);
}

/** What a file builds on, and the file. */
async function partsOf(
  file: ConfigurationFile,
  options: ReadOptions,
  trail: readonly ConfigurationFile[],
): Promise<readonly Part[]> {
  const { path } = file;
  const around = [...trail, file];
  const first = trail.findIndex((one) => one.path === path);
  if (first !== -1) {
    const circle = around.slice(first).map(({ shown }) => shown);
    throw new UsageError(`Configurations extend each other: ${circle.join(' → ')}.`, 'Remove one "extends".');
  }
  const parts: Part[] = [];
  for (const { name, origin } of extendsOf(file)) {
    const preset = isPresetName(name) ? name : pluginPreset(file, name, origin);
    if (preset !== undefined) parts.push(preset);
    else {
      const wanted = resolveFrom(file, name, origin);
      if (options.within !== undefined) checkInside(wanted, options.within, origin);
      const base = await loadFile(wanted, options);
      parts.push(...(await partsOf(base, options, around)));
    }
    if (parts.length > mostParts)
      throw new UsageError(`${origin}: this extends too much.`, 'Extend fewer files.');
  }
  return [...parts, file];
}

const mostParts = 100;

/** Before anybody has checked the file: what is no text is left to the check. */
function extendsOf(file: ConfigurationFile): readonly { readonly name: string; readonly origin: string }[] {
  const value = member(file.value, 'extends');
  if (typeof value === 'string') return [{ name: value, origin: originIn(file, '/extends', false) }];
  return itemsOf(value).flatMap((name, index) =>
    typeof name === 'string' ? [{ name, origin: originIn(file, pointer('extends', index), false) }] : [],
  );
}
