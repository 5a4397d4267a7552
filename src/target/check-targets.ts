import { findMistakes } from '../engine/find-mistakes.ts';
import { locateAllJson } from '../parse/locate-json.ts';
import { startOfName } from '../parse/start-of-name.ts';
import { UsageError } from '../usage-error.ts';
import { positionOf } from './position.ts';
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
  const mistakes = findMistakes(value, targetsSchema, 'The file').map((mistake) => ({
    ...mistake,
    pointer: mistake.pointer.slice(outer.length),
  }));
  if (mistakes.length === 0) return (value as { readonly targets: TargetTable }).targets;
  const places = locateAllJson(
    text ?? '',
    mistakes.map(({ pointer }) => pointer),
  );
  throw new UsageError(
    mistakes
      .map(({ pointer, isName, text: words }) => {
        const start = places.get(pointer)?.start ?? 0;
        return { words, offset: text !== undefined && isName ? startOfName(text, start) : start };
      })
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ words, offset }) => {
        const at = text === undefined ? '' : positionOf(text, offset);
        return `Wrong targets in ${where}${at}: ${words}`;
      })
      .join('\n'),
    `A target has ${Object.keys(targetsSchema.properties.targets.additionalProperties.properties).join(', ')}; all may be left out.`,
  );
}
