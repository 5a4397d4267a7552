import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findMistakes, type Schema } from '../engine/find-mistakes.ts';
import { findRuleMistakes } from '../engine/find-rule-mistakes.ts';
import type { Rule } from '../engine/rule.ts';
import { settingSchema } from '../engine/rule-settings.ts';
import { member, membersOf } from '../parse/json-access.ts';
import type { Written } from './configuration.ts';
import { isPluginPath, type LoadedPlugin, type Plugin, type PluginFailure, pluginName } from './plugin.ts';

interface LoadedPlugins {
  readonly plugins: readonly LoadedPlugin[];
  readonly failures: readonly PluginFailure[];
}

/** What the author or the user of a plugin can mend: it costs the plugin, not the run. */
class BrokenPlugin extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/**
 * Runs plugins and checks what they export. One that is broken is left out, and the others are loaded.
 *
 * @param known rules that the plugins come on top of.
 */
export async function loadPlugins(
  wanted: readonly Written<string>[],
  known: readonly Rule[],
): Promise<LoadedPlugins> {
  const plugins: LoadedPlugin[] = [];
  const failures: PluginFailure[] = [];
  const seen = new Set<string>();
  for (const { value: plugin, path, origin } of wanted) {
    try {
      const file = resolvePlugin(plugin, path);
      if (seen.has(file)) continue;
      seen.add(file);
      const exported = await importPlugin(file);
      plugins.push(checkPlugin(plugin, exported, [...known, ...plugins.flatMap(({ rules }) => rules)]));
    } catch (error) {
      if (!(error instanceof BrokenPlugin)) throw error;
      const message = `Plugin "${plugin}", which ${origin} names, ${error.message}`;
      failures.push({ plugin, message, hint: error.hint });
    }
  }
  return { plugins, failures };
}

/** As Node resolves what stands in a file: a path from it, or a package beside or above it. */
function resolvePlugin(plugin: string, configuration: string): string {
  const require = createRequire(configuration);
  try {
    return require.resolve(plugin);
  } catch (error) {
    if (isPluginPath(plugin))
      throw new BrokenPlugin('is not there.', 'Its path is relative to the file that names it.');
    const found = resolveModule(plugin, require.resolve.paths(plugin) ?? []);
    if (found !== undefined) return found;
    if (existsSync(resolve(dirname(configuration), plugin)))
      throw new BrokenPlugin('is no package.', `Write the path of a file as "./${plugin}".`);
    if (codeOf(error) === 'MODULE_NOT_FOUND')
      throw new BrokenPlugin('is not installed.', `Install it there: npm install --save-dev ${plugin}`);
    throw new BrokenPlugin(`can't be found: ${firstLine(error)}`, goWithout);
  }
}

const goWithout = 'Mend it, or go without: --no-plugins.';

/** A package that can only be imported: `require.resolve` is the only one that can be asked from another file, and doesn't. */
function resolveModule(name: string, folders: readonly string[]): string | undefined {
  const folder = folders
    .map((path) => join(path, name))
    .find((path) => existsSync(join(path, 'package.json')));
  if (folder === undefined) return undefined;
  const exported = member(readManifest(folder), 'exports');
  const entry = importedEntry(member(exported, '.') ?? exported);
  return entry === undefined ? undefined : join(folder, entry);
}

function readManifest(folder: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

function importedEntry(exported: unknown): string | undefined {
  if (typeof exported === 'string') return exported;
  return membersOf(exported)
    .filter(([condition]) => ['import', 'node', 'default'].includes(condition))
    .map(([, target]) => importedEntry(target))
    .find((target) => target !== undefined);
}

/** `webpackIgnore` leaves the import to Node: the file is not in the bundle. */
async function importPlugin(file: string): Promise<unknown> {
  if (/\.[cm]?ts$/i.test(file) && !member(process.features, 'typescript')) {
    throw new BrokenPlugin(
      `is TypeScript, which Node.js ${process.versions.node} can't run.`,
      'Use Node.js 22.18 or newer, or compile it to JavaScript.',
    );
  }
  const url = pathToFileURL(file).href;
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ url);
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const after = stack.split(url)[1] ?? stack.split(file)[1] ?? '';
    const line = /^:(\d+)/.exec(after)?.[1];
    const where = line === undefined ? '' : ` (${basename(file)}, line ${line})`;
    throw new BrokenPlugin(`can't be loaded: ${firstLine(error)}${where}`, hintOf(error));
  }
}

function hintOf(error: unknown): string {
  if (codeOf(error) === 'ERR_MODULE_NOT_FOUND' && firstLine(error).includes("'solution-lint"))
    return 'It imports solution-lint: install that beside it, too, or import only types from it.';
  if (codeOf(error) === 'ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING')
    return 'Node.js runs no TypeScript in node_modules: its author must compile it to JavaScript.';
  return goWithout;
}

/** Transpilers put the default export of a module into that of a CommonJS file. */
function exportOf(module: unknown): unknown {
  const exported = member(module, 'default');
  return member(exported, '__esModule') === true ? member(exported, 'default') : exported;
}

const shape: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    rules: { type: 'array' },
    presets: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        required: ['rules'],
        additionalProperties: false,
        properties: { rules: { type: 'object' } },
      },
    },
  },
};

function checkPlugin(plugin: string, module: unknown, known: readonly Rule[]): LoadedPlugin {
  const exported = exportOf(module);
  if (exported === undefined)
    throw new BrokenPlugin('has no default export.', 'Write: export default { rules: [] };');
  const mistakes = findMistakes(exported, shape, 'its default export').map(({ text }) => text);
  if (mistakes.length > 0) throw broken(mistakes);
  const { rules: given = [], presets = {} } = exported as Plugin;
  const ofRules = given.flatMap((rule, index) => {
    const id: unknown = member(rule, 'id');
    const name = typeof id === 'string' ? `rule "${id}"` : `rule ${index + 1}`;
    return findRuleMistakes(rule).map((text) => `${name}: ${text}`);
  });
  if (ofRules.length > 0) throw broken(ofRules);
  const rules = given.map((rule) => toRule(plugin, rule));
  const taken = rules.flatMap(({ id }, index) => {
    const other = [...known, ...rules.slice(0, index)].find((rule) => rule.id === id);
    return other === undefined ? [] : [`rule "${id}": ${ownerOf(other)} has one of that id.`];
  });
  const settings: Schema = {
    type: 'object',
    properties: Object.fromEntries([...known, ...rules].map((rule) => [rule.id, settingSchema(rule)])),
    additionalProperties: false,
  };
  const ofPresets = Object.entries(presets).flatMap(([name, preset]) =>
    findMistakes(preset.rules, settings, 'rules').map(({ text }) => `preset "${name}": ${text}`),
  );
  if (taken.length + ofPresets.length > 0) throw broken([...taken, ...ofPresets]);
  return { name: pluginName(plugin), rules, presets };
}

function broken(mistakes: readonly string[]): BrokenPlugin {
  return new BrokenPlugin(`is broken:\n${mistakes.map((text) => `  ${text}`).join('\n')}`, goWithout);
}

function ownerOf({ plugin }: Rule): string {
  return plugin === undefined ? 'solution-lint' : `plugin "${plugin}"`;
}

/** A copy of what was checked: whatever the plugin does with its object later. */
function toRule(plugin: string, rule: Rule): Rule {
  const { id, meta, messages, options } = rule;
  return {
    id,
    meta: { ...meta, help: meta.help ?? '' },
    messages,
    ...(options === undefined ? {} : { options }),
    check: (context) => rule.check(context),
    plugin,
  };
}

function codeOf(error: unknown): unknown {
  return member(error, 'code');
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
