import { UsageError } from '../usage-error.ts';

/** Options that say which configuration a run goes by. */
export const configurationOptions = {
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
} as const;

/** A file; or the one that is found; or none. */
export type WantedConfiguration = { readonly path: string } | 'found' | 'none';

/** Throws UsageError. */
export function wantedConfiguration({
  config,
  'no-config': none = false,
}: {
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean | undefined;
}): WantedConfiguration {
  if (config === undefined) return none ? 'none' : 'found';
  if (none) throw new UsageError("--config and --no-config can't go together.", 'Use one of them.');
  return { path: config };
}
