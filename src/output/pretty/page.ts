import type { Palette } from '../colour.ts';
import type { ExcerptOf } from '../safe-excerpts.ts';

/** What all parts of the page go by. */
export interface Page {
  readonly width: number;
  readonly paint: Palette;
  readonly isQuiet: boolean;
  readonly excerptOf: ExcerptOf;
}
