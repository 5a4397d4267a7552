import type { Mistake } from '../engine/find-mistakes.ts';
import { UsageError } from '../usage-error.ts';
import { type ConfigurationFile, originIn } from './load-file.ts';

/** Throws UsageError with all mistakes of all files, in the order of the text. */
export function checkFiles(
  files: readonly ConfigurationFile[],
  mistakesIn: (file: ConfigurationFile, index: number) => readonly Mistake[],
): void {
  const lines = files.flatMap((file, index) =>
    mistakesIn(file, index)
      .map(({ pointer: at, isName, text }) => ({
        offset: file.offsetOf(at, isName),
        line: `${originIn(file, at, isName)}: ${text}`,
      }))
      .toSorted((a, b) => a.offset - b.offset || (a.line < b.line ? -1 : 1))
      .map(({ line }) => line),
  );
  if (lines.length === 0) return;
  throw new UsageError(lines.join('\n'), 'docs/configuration.md describes what a configuration may say.');
}
