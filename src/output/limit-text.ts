/** Cuts the end off a text that is longer than `length` code units, never through a character. */
export function limitText(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
