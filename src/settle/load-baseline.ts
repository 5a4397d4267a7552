import { readBaselineText } from '../input/baseline-file.ts';
import { displayPath } from '../input/open.ts';
import { UsageError } from '../usage-error.ts';
import type { Baseline } from './accept.ts';
import { parseBaseline } from './baseline.ts';

export interface LoadedBaseline extends Baseline {
  readonly text: string;
}

/** A baseline, once each of its lines is understood: a finding of a lost line would look new. Throws UsageError. */
export function loadBaseline(path: string, cwd: string): LoadedBaseline {
  const shown = displayPath(path, cwd);
  const text = readBaselineText(shown, cwd);
  const { entries, mistakes } = parseBaseline(text);
  const [first] = mistakes;
  if (first === undefined) return { path: shown, entries, text };
  const more = mistakes.length > 1 ? `, and ${mistakes.length - 1} more` : '';
  throw new UsageError(
    `Wrong line in the baseline, ${shown}:${first.line}: ${first.detail}${more}.`,
    'Mend or delete the line, or write the file anew: solution-lint baseline create --force',
  );
}
