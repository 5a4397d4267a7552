import type { ActiveRule } from '../engine/active-rule.ts';
import type { BaseComparison, Head } from './compare-with-base.ts';
import type { Base, readBase } from './read-base.ts';

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
  head: Omit<Parameters<typeof readBase>[1], 'paths' | 'cwd'>,
): Promise<OpenedBase | undefined> {
  if (against === undefined) return undefined;
  const reading = await import('./read-base.ts');
  const { compareWithBase } = await import('./compare-with-base.ts');
  const base = await reading.readBase(against, { paths, cwd, ...head });
  return { ...base, compare: (active, compared) => compareWithBase(base, active, compared) };
}
