import type { Package } from '../model/package.ts';
import type { Finding } from '../report.ts';
import { lineIndex } from './line-index.ts';
import { readText } from './locate.ts';

/** Answers with the line that a finding points at, its break included. Keeps the last file it read. */
export function lineReader(packages: readonly Package[]): (finding: Finding) => string | undefined {
  const byPath = new Map(packages.map((one) => [one.path, one]));
  let recent: { readonly key: string; readonly lines: readonly string[] } | undefined;
  return ({ package: path, location: { file, line } }) => {
    if (line === undefined) return undefined;
    const key = `${path}!${file}`;
    if (recent?.key !== key) recent = { key, lines: linesOf(readText(byPath.get(path), file)) };
    return recent.lines[line - 1];
  };
}

function linesOf(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  const starts = lineIndex(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
}
