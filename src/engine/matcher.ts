import { type ActiveRule, variantsOf } from './active-rule.ts';
import { openGlobs } from './globs.ts';

export type Matches = (name: string, globs: readonly string[]) => boolean;

/** For the options that are lists of globs; micromatch is loaded only when one of them is not empty. */
export async function matcher(rules: readonly ActiveRule[]): Promise<Matches> {
  const hasGlobs = rules
    .flatMap((rule) => variantsOf(rule))
    .some(({ options }) => Object.values(options).some((value) => Array.isArray(value) && value.length > 0));
  if (!hasGlobs) return () => false;
  const { matchesName } = await openGlobs();
  return (name, globs) => globs.some((glob) => matchesName(name, glob));
}
