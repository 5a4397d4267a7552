/** `Did you mean "x"?`, or where to look. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? `Known are: ${[...known].sort().join(', ')}.` : `Did you mean "${near}"?`;
}

/** What the word may have been meant to be. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const most = Math.max(2, word.length / 3);
  // The distance is the difference in length at least: a word of a megabyte is compared with nothing.
  const near = known.filter((candidate) => Math.abs(candidate.length - word.length) <= most);
  const ranked = near.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
  const best = ranked.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= most ? best.candidate : undefined;
}

/** Levenshtein's distance, in UTF-16 code units. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 0; row < a.length; row += 1) {
    const current = [row + 1];
    for (let column = 0; column < b.length; column += 1) {
      const replace = (previous[column] ?? 0) + (a.charCodeAt(row) === b.charCodeAt(column) ? 0 : 1);
      current.push(Math.min(replace, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? a.length;
}
