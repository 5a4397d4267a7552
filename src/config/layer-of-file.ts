import { dirname, resolve } from 'node:path';
import type { Rule } from '../engine/rule.ts';
import { changesOf } from '../engine/rule-changes.ts';
import { pointer } from '../parse/pointer.ts';
import type { TargetSettings } from '../target/target-settings.ts';
import type { ConfigurationSettings } from './configuration.ts';
import { type ConfigurationFile, originIn } from './load-file.ts';
import type { ConfigurationLayer } from './merge-configurations.ts';
import { writtenIn } from './written-in.ts';

/** What a file says, once the schema has nothing against it. */
export function layerOfFile(
  file: ConfigurationFile,
  rules: readonly Rule[],
  cwd: string,
): ConfigurationLayer {
  const settings = file.value as ConfigurationSettings;
  const { plugins = [], externals = {}, targets = {}, overrides } = settings;
  const folder = dirname(file.path);
  const changesAt = (at: readonly (string | number)[], given: ConfigurationSettings['rules'] = {}) =>
    changesOf(rules, given, (id) => originIn(file, pointer(...at, id), true));
  const list = (name: 'ignore' | 'suppressions' | 'declarative') =>
    settings[name] === undefined ? {} : { [name]: writtenIn<unknown>(file, settings[name], name) };
  return {
    files: file.text === undefined ? [] : [{ path: file.shown, text: file.text }],
    changes: changesAt(['rules'], settings.rules),
    ...(overrides === undefined
      ? {}
      : {
          overrides: overrides.map(({ rules: given, ...where }, index) => ({
            where,
            folders: { folder, cwd },
            changes: changesAt(['overrides', index, 'rules'], given),
            origin: originIn(file, pointer('overrides', index), false),
          })),
        }),
    plugins: writtenIn(file, plugins, 'plugins'),
    externals: Object.fromEntries(
      Object.entries(externals).map(([name, globs]) => [name, writtenIn(file, globs, 'externals', name)]),
    ),
    targets: Object.fromEntries(
      Object.entries(targets).map(([name, target]) => [name, withAbsolutePaths(target, folder)]),
    ),
    targetOrigins: Object.fromEntries(
      Object.keys(targets).map((name) => [name, originIn(file, pointer('targets', name), true)]),
    ),
    ...list('ignore'),
    ...list('suppressions'),
    ...list('declarative'),
  };
}

function withAbsolutePaths(target: TargetSettings, folder: string): TargetSettings {
  const { settings, connections } = target;
  const absolute = (paths: string | readonly string[]) =>
    typeof paths === 'string' ? resolve(folder, paths) : paths.map((path) => resolve(folder, path));
  return {
    ...target,
    ...(settings === undefined ? {} : { settings: absolute(settings) }),
    ...(connections === undefined ? {} : { connections: absolute(connections) }),
  };
}
