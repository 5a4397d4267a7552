import type { Rule } from '../engine/rule.ts';
import type { Configuration } from './configuration.ts';
import { findConfiguration } from './find-configuration.ts';

interface Wanted {
  /** A file; or the one that is found; or none. */
  readonly config: { readonly path: string } | 'found' | 'none';
  readonly cwd: string;
  readonly rules: readonly Rule[];
  /** Whether programs may be run: not where they come from a stranger's pull request. */
  readonly allowCode?: boolean;
}

/** What a run goes by; `undefined` where there is nothing. Throws UsageError. */
export async function openConfiguration({
  config,
  cwd,
  rules,
  allowCode = true,
}: Wanted): Promise<Configuration | undefined> {
  if (config === 'none') return undefined;
  const path = config === 'found' ? findConfiguration(cwd) : config.path;
  if (path === undefined) return undefined;
  const { loadConfiguration } = await import('./load-configuration.ts');
  return loadConfiguration(path, { cwd, rules, allowCode });
}
