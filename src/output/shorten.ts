import { displayWidth, splitGraphemes } from './display-width.ts';

const ellipsis = '…';

/** Takes characters out of the middle until the text fits; the start gets the larger half: names begin with what people recognise. */
export function shortenMiddle(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const characters = splitGraphemes(text);
  const tailWidth = Math.floor((width - 1) * 0.4);
  const tail = takeWhileFits(characters.toReversed(), tailWidth).toReversed().join('');
  const head = takeWhileFits(characters, width - 1 - displayWidth(tail)).join('');
  return head + ellipsis + tail;
}

/** Cuts the end off. */
export function shortenEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return takeWhileFits(splitGraphemes(text), width - 1).join('') + ellipsis;
}

/** Characters from the start that fit into the width together. */
function takeWhileFits(characters: readonly string[], width: number): readonly string[] {
  let used = 0;
  for (const [index, character] of characters.entries()) {
    used += displayWidth(character);
    if (used > width) return characters.slice(0, index);
  }
  return characters;
}
