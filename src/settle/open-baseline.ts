import { resolve } from 'node:path';
import { findBaseline } from '../input/baseline-file.ts';
import type { LoadedBaseline } from './load-baseline.ts';

interface Wanted {
  /** A file; `undefined`: the closest one; `false`: none. */
  readonly baseline: string | false | undefined;
  /** The configuration that was named, if one was. */
  readonly configuration: string | undefined;
  /** What both are relative to, and where the search begins. */
  readonly folder: string;
  /** What paths in the report are relative to. */
  readonly cwd: string;
}

/** The baseline of a run; `undefined` where there is none. Throws UsageError. */
export async function openBaseline({
  baseline,
  configuration,
  folder,
  cwd,
}: Wanted): Promise<LoadedBaseline | undefined> {
  const path = baseline ?? findBaseline(folder, configuration);
  if (path === undefined || path === false) return undefined;
  const { loadBaseline } = await import('./load-baseline.ts');
  return loadBaseline(resolve(folder, path), cwd);
}
