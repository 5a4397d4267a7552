import { type LocatedDocument, textDocument } from '../settle/locate.ts';
import type { Target } from './target.ts';

/** The files of targets that findings point into; each is a package of its own to them. */
export function documentsOf(targets: readonly Target[]): readonly LocatedDocument[] {
  return targets.flatMap(({ settings }) => settings.map(textDocument));
}
