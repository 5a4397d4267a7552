import type { RawFinding } from '../engine/rule.ts';
import type { Finding } from '../report.ts';

/** A finding with its words and its weight, before its place has a line. */
export interface WordedFinding extends Omit<Finding, 'location' | 'related' | 'fingerprint' | 'fixable'> {
  readonly at: RawFinding['at'];
  readonly relatedAt: NonNullable<RawFinding['related']>;
  /** Fields of `data` that tell findings of the rule apart. */
  readonly identity: readonly string[];
}
