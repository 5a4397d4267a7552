/** Where the name of a member begins, in JSON: from its value back over the colon to the first quote. */
export function startOfName(text: string, valueStart: number): number {
  const end = text.lastIndexOf('"', text.lastIndexOf(':', valueStart - 1));
  let start = text.lastIndexOf('"', end - 1);
  while (start > 0 && isEscaped(text, start)) start = text.lastIndexOf('"', start - 1);
  return Math.max(start, 0);
}

function isEscaped(text: string, at: number): boolean {
  const backslashes = /\\*$/.exec(text.slice(Math.max(0, at - 1000), at))?.[0] ?? '';
  return backslashes.length % 2 === 1;
}
