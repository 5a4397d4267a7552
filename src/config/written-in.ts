import { pointer } from '../parse/pointer.ts';
import type { Written } from './configuration.ts';
import { type ConfigurationFile, originIn, placeIn } from './load-file.ts';

/** The items of a list, each with its place. */
export function writtenIn<Value>(
  file: ConfigurationFile,
  values: readonly Value[],
  ...at: readonly string[]
): readonly Written<Value>[] {
  return values.map((value, index) => {
    const where = pointer(...at, index);
    return { value, at: placeIn(file, where), path: file.path, origin: originIn(file, where, false) };
  });
}
