import type { Need } from '../engine/rule.ts';

/** What a run must have, or the rule is not called. */
export const needWords: Readonly<Record<Need, string>> = {
  base: 'needs a base',
  target: 'needs a target',
  suppressions: 'needs suppressions',
};
