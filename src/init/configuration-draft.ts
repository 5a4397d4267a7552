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
  const targets = settings.map(({ environment, path }): [string, TargetSettings] => [
    environment,
    { settings: path },
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
  const targets = settings.map(({ environment, path }, index) => {
    const comma = index === settings.length - 1 ? '' : ',';
    return `    ${JSON.stringify(environment)}: { "settings": ${JSON.stringify(path)} }${comma}`;
  });
  return ['  // Environments that the solutions are imported into.', '  "targets": {', ...targets, '  }'];
}
