import { dirname } from 'node:path';
import { openGlobs } from '../engine/globs.ts';
import { pathFrom } from '../engine/path-from.ts';
import type { IsExternal } from '../graph/graph.ts';
import type { Configuration } from './configuration.ts';

/** What a configuration leaves out. */
interface Scope {
  /** Who says that a package is not reported; `undefined`: nobody. */
  readonly ignoredBy: (path: string) => string | undefined;
  readonly isExternal: IsExternal;
}

/** Globs are loaded only for a configuration that has some. */
export async function openScope({ ignore, externals }: Configuration, cwd: string): Promise<Scope> {
  const { connectionReferences = [], connectors = [] } = externals;
  if (ignore.length + connectionReferences.length + connectors.length === 0) {
    return { ignoredBy: () => undefined, isExternal: () => false };
  }
  const { matchesPath, matchesName } = await openGlobs();
  const names = { connectionReference: connectionReferences, connector: connectors };
  return {
    ignoredBy: (path) =>
      ignore.find((one) => matchesPath(pathFrom({ folder: dirname(one.path), cwd }, path), one.value))
        ?.origin,
    isExternal: (kind, name) => names[kind].some(({ value }) => matchesName(name, value)),
  };
}
