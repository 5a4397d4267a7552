import { type Globs, openGlobs } from '../engine/globs.ts';
import type { Suppression } from './suppression.ts';

/** Globs are opened only for suppressions that have some: most name a component by its id. */
export async function suppressionGlobs(
  suppressions: readonly Pick<Suppression, 'component' | 'package'>[],
): Promise<Globs> {
  const hasGlobs = suppressions.some(
    ({ component = '', package: path }) => path !== undefined || /[*?[\]{}()\\]/.test(component),
  );
  if (hasGlobs) return openGlobs();
  return {
    matchesName: (name, glob) => name.toLowerCase() === glob.toLowerCase(),
    matchesPath: () => false,
  };
}
