import { type ActiveRule, variantsOf } from './active-rule.ts';

export type Matches = (name: string, globs: readonly string[]) => boolean;

/** micromatch for the options that are lists of globs; loaded only when one of them is not empty. */
export async function matcher(rules: readonly ActiveRule[]): Promise<Matches> {
  const hasGlobs = rules
    .flatMap((rule) => variantsOf(rule))
    .some(({ options }) => Object.values(options).some((value) => Array.isArray(value) && value.length > 0));
  if (!hasGlobs) return () => false;
  const { default: micromatch } = await import('micromatch');
  return (name, globs) => globs.length > 0 && micromatch.isMatch(name, [...globs], { nocase: true });
}
