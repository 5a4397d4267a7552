import type { ActiveRule } from '../engine/active-rule.ts';
import type { BaseComparison, Head } from './compare-with-base.ts';
import type { Base, NewerVersion } from './read-base.ts';

interface OpenOptions {
  readonly against?: string | undefined;
  readonly paths: readonly string[];
  readonly cwd: string;
}

interface OpenedBase extends Base {
  readonly compare: (active: readonly ActiveRule[], head: Head) => Promise<BaseComparison>;
}

/** What only comparisons need is loaded only for them. */
export async function openBase(
  { against, paths, cwd }: OpenOptions,
  newer: Omit<NewerVersion, 'paths' | 'cwd'>,
): Promise<OpenedBase | undefined> {
  if (against === undefined) return undefined;
  const { readBase } = await import('./read-base.ts');
  const { compareWithBase } = await import('./compare-with-base.ts');
  const base = await readBase(against, { paths, cwd, ...newer });
  return { ...base, compare: (active, head) => compareWithBase(base, active, head) };
}
