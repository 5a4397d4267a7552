import { parseJsonConfiguration } from '../config/configuration-text.ts';
import { findMistakes, type Mistake } from '../engine/find-mistakes.ts';
import { lineIndex, regionOf } from '../settle/line-index.ts';
import { UsageError } from '../usage-error.ts';
import type { TargetTable } from './target-settings.ts';
import { targetsSchema } from './targets-schema.ts';

/**
 * Targets, once they are what the schema asks for. Throws UsageError with all mistakes.
 *
 * @param text what the value was parsed from, for the lines of the mistakes; `undefined`: it is not from a file.
 * @param outer the pointer to the value that the text does not have.
 */
export function checkTargets(
  value: unknown,
  where: string,
  text: string | undefined,
  outer = '',
): TargetTable {
  const mistakes = findMistakes(value, targetsSchema, 'The file');
  if (mistakes.length === 0) return (value as { readonly targets: TargetTable }).targets;
  const told =
    text === undefined ? mistakes.map(({ text: words }) => `: ${words}`) : inText(mistakes, text, outer);
  throw new UsageError(
    told.map((one) => `Wrong targets in ${where}${one}`).join('\n'),
    `A target has ${Object.keys(targetsSchema.properties.targets.additionalProperties.properties).join(', ')}; all may be left out.`,
  );
}

/** In the order of the text, each behind its line and column. */
function inText(mistakes: readonly Mistake[], text: string, outer: string): readonly string[] {
  const written = parseJsonConfiguration(text);
  const lines = lineIndex(written.text);
  return mistakes
    .map(({ pointer, isName, text: words }) => {
      const start = written.offsetOf(pointer.slice(outer.length), isName);
      const { line, column } = regionOf(lines, { start, end: start });
      return { start, told: `:${line}:${column}: ${words}` };
    })
    .toSorted((a, b) => a.start - b.start)
    .map(({ told }) => told);
}
