import { rules } from '../../rules/index.ts';
import type { Configuration } from '../config/configuration.ts';
import { openConfiguration, type WantedConfiguration } from '../config/open-configuration.ts';
import type { PresetName } from '../config/presets.ts';
import { isPrivileged, type Terminal } from './terminal.ts';

interface Wanted {
  readonly config: WantedConfiguration;
  readonly preset?: PresetName | undefined;
  readonly allowPlugins?: boolean;
}

/** What a command goes by; where the checkout may be a stranger's, nothing in it is run. Throws UsageError. */
export function goByConfiguration(
  { config, preset, allowPlugins = true }: Wanted,
  terminal: Terminal,
): Promise<Configuration | undefined> {
  const allowCode = !isPrivileged(terminal);
  return openConfiguration(config, { cwd: terminal.cwd, rules, preset, allowCode, allowPlugins });
}
