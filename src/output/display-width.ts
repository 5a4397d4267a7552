const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** One column a character: Latin letters, and the signs of our own pages. Segmenting takes a hundred times as long. */
const simple = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2026\u2192\u2502\u25b2\u25cf\u2714\u2716]*$/;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\u20e3/u;
const widthless = /^(?:[\p{Mn}\p{Me}\u200c]|\u200d|[\ufe00-\ufe0f])$/u;
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18aff}\u{1aff0}-\u{1b2ff}\u{20000}-\u{3fffd}]$/u;

/** Columns that a text without control characters takes on a terminal. */
export function displayWidth(text: string): number {
  if (simple.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += clusterWidth(segment);
  return width;
}

/** What a reader sees as one character each. */
export function splitGraphemes(text: string): readonly string[] {
  if (simple.test(text)) return text.split('');
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function clusterWidth(cluster: string): number {
  if (emoji.test(cluster)) return 2;
  let width = 0;
  for (const character of cluster) {
    if (!widthless.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}
