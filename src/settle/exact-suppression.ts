import type { Globs } from '../engine/globs.ts';
import type { Finding } from '../report.ts';
import { coverage } from './suppress.ts';
import type { Suppression } from './suppression.ts';

/**
 * The shortest suppression of one finding that covers no other: its rule and component; where that has more findings,
 * its message, and at last its fingerprint. Never a path, which the next export changes.
 *
 * @param all findings of the run, accepted ones too.
 */
export function exactSuppression(
  finding: Finding,
  all: readonly Finding[],
  remarks: Pick<Suppression, 'reason' | 'until'>,
  globs: Globs,
): Suppression {
  const { rule, component, messageId, fingerprint } = finding;
  const about = { rule, component: component.id || component.name };
  const candidates = [about, { ...about, messageId }, { ...about, messageId, fingerprint }];
  const isExact = (candidate: Omit<Suppression, 'reason'>) => {
    const covers = coverage(candidate, globs, { folder: '.', cwd: '.' });
    return all.every((other) => !covers(other) || other.fingerprint === fingerprint);
  };
  return { ...(candidates.find(isExact) ?? { rule, fingerprint }), ...remarks };
}
