import { activate } from '../engine/active-rule.ts';
import type { Rule } from '../engine/rule.ts';
import { changesOf, type RuleChanges, type Sourced } from '../engine/rule-changes.ts';
import { checkSettings, type RuleSettings } from '../engine/rule-settings.ts';
import { displayPath } from '../input/open.ts';
import { jsonText } from '../output/json-text.ts';
import type { TargetSettings } from '../target/target-settings.ts';
import { type Configuration, emptyConfiguration, type Written } from './configuration.ts';

/** What a run goes by, as JSON: every value with who said so. */
export function printConfiguration(
  configuration: Configuration = emptyConfiguration,
  rules: readonly Rule[],
  settings: RuleSettings,
  cwd: string,
): string {
  checkSettings(rules, settings);
  const last = changesOf(rules, settings, () => '--rule');
  const { overrides, plugins, ignore, externals, targets, suppressions, declarative } = configuration;
  const changeable = rules.filter(({ meta }) => !meta.isDiagnostic);
  const printed = {
    files: configuration.files.map(({ path }) => path),
    rules: Object.fromEntries(
      changeable.map((rule) => [rule.id, printRule(rule, { ...configuration, overrides: [], last })]),
    ),
    overrides: overrides.map(({ where, changes, origin }) => ({
      where,
      rules: printChanges(changes),
      origin,
    })),
    plugins: plugins.map(printWritten),
    ignore: ignore.map(printWritten),
    externals: {
      connectionReferences: (externals.connectionReferences ?? []).map(printWritten),
      connectors: (externals.connectors ?? []).map(printWritten),
    },
    targets: Object.fromEntries(
      Object.entries(targets).map(([name, value]) => [
        name,
        { value: withShownPaths(value, cwd), origin: configuration.targetOrigins[name] ?? '' },
      ]),
    ),
    suppressions: suppressions.map(printWritten),
    declarative: declarative.map(printWritten),
  };
  return jsonText(printed);
}

function printRule(rule: Rule, wanted: Parameters<typeof activate>[1]) {
  const { severities, options } = activate(rule, wanted);
  const { options: said } = {
    ...(Object.hasOwn(wanted.changes, rule.id) ? wanted.changes[rule.id] : {}),
    ...(Object.hasOwn(wanted.last, rule.id) ? wanted.last[rule.id] : {}),
  };
  return {
    severities,
    options: Object.fromEntries(
      Object.entries(options).map(([name, value]): [string, Sourced<unknown>] => [
        name,
        { value, origin: said && Object.hasOwn(said.value, name) ? said.origin : 'default' },
      ]),
    ),
  };
}

function printChanges(changes: RuleChanges) {
  return Object.fromEntries(
    Object.entries(changes)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { severities, options }]) => [id, { severities, ...(options ? { options } : {}) }]),
  );
}

function printWritten({ value, origin }: Written<unknown>): Sourced<unknown> {
  return { value, origin };
}

function withShownPaths(target: TargetSettings, cwd: string): TargetSettings {
  const shown = (paths: string | readonly string[]) =>
    typeof paths === 'string' ? displayPath(paths, cwd) : paths.map((path) => displayPath(path, cwd));
  const { settings, connections } = target;
  return {
    ...target,
    ...(settings === undefined ? {} : { settings: shown(settings) }),
    ...(connections === undefined ? {} : { connections: shown(connections) }),
  };
}
