/** Two texts, line by line: `-` what only the first has, `+` what only the second has. */
export function lineDifference(expected: readonly string[], found: readonly string[]): readonly string[] {
  const lengths = commonLengths(expected, found);
  const lines: string[] = [];
  let [left, right] = [0, 0];
  while (left < expected.length || right < found.length) {
    const [mine, theirs] = [expected[left], found[right]];
    if (mine !== undefined && mine === theirs) {
      lines.push(`    ${mine}`);
      left += 1;
      right += 1;
    } else if (
      mine !== undefined &&
      lengthAt(lengths, left + 1, right) >= lengthAt(lengths, left, right + 1)
    ) {
      lines.push(`  - ${mine}`);
      left += 1;
    } else {
      lines.push(`  + ${theirs}`);
      right += 1;
    }
  }
  return lines;
}

/** How many lines in order the rests of both have in common, by where the rests begin. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let left = a.length - 1; left >= 0; left -= 1) {
    for (let right = b.length - 1; right >= 0; right -= 1) {
      const row = rows[left];
      if (row === undefined) continue;
      row[right] =
        a[left] === b[right]
          ? lengthAt(rows, left + 1, right + 1) + 1
          : Math.max(lengthAt(rows, left + 1, right), lengthAt(rows, left, right + 1));
    }
  }
  return rows;
}

function lengthAt(rows: readonly (readonly number[])[], left: number, right: number): number {
  return rows[left]?.[right] ?? -1;
}
