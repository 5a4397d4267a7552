import type { ConfigurationSettings } from '../config/configuration.ts';
import type { TargetSettings } from '../target/target-settings.ts';
import type { Surroundings } from './surroundings.ts';

interface Draft {
  readonly settings: Surroundings['settings'];
  /** Where the schema is, if it is installed here. */
  readonly schema: string | undefined;
}

/** What the draft says. */
export function draftSettings(settings: Surroundings['settings']): ConfigurationSettings {
  const targets = settings.map(({ environment, paths }): [string, TargetSettings] => [
    environment,
    { settings: oneOrAll(paths) },
  ]);
  return targets.length === 0 ? {} : { targets: Object.fromEntries(targets) };
}

/** A configuration to begin with: it says what goes without saying, so that there is something to change. */
export function configurationDraft({ settings, schema }: Draft): string {
  const members = [
    ...(schema === undefined ? [] : [`  "$schema": ${JSON.stringify(schema)},`]),
    '  // Also: "strict", "all", or a file of yours.',
    '  "extends": ["recommended"],',
    '  // By id, as in "flow-off": "off". To see them all: solution-lint rules',
    `  "rules": {}${settings.length === 0 ? '' : ','}`,
    ...targetLines(settings),
  ];
  return `${['{', ...members, '}'].join('\n')}\n`;
}

function targetLines(settings: Surroundings['settings']): readonly string[] {
  if (settings.length === 0) return [];
  const targets = settings.map(({ environment, paths }, index) => {
    const comma = index === settings.length - 1 ? '' : ',';
    return `    ${JSON.stringify(environment)}: { "settings": ${settingsText(paths)} }${comma}`;
  });
  return ['  // Environments that the solutions are imported into.', '  "targets": {', ...targets, '  }'];
}

function oneOrAll(paths: readonly string[]): string | readonly string[] {
  const [only = ''] = paths;
  return paths.length === 1 ? only : paths;
}

function settingsText(paths: readonly string[]): string {
  if (paths.length === 1) return JSON.stringify(oneOrAll(paths));
  return `[\n${paths.map((path) => `      ${JSON.stringify(path)}`).join(',\n')}\n    ]`;
}
