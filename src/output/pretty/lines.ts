import { displayWidth } from '../display-width.ts';
import { wrap } from '../wrap.ts';

export type Lines = readonly string[];

type Paint = (text: string) => string;

export const plain: Paint = (text) => text;

export function paragraph(text: string, indent: number, width: number, paint: Paint): Lines {
  return wrap(text, width - indent).map((line) => ' '.repeat(indent) + paint(line));
}

/** The text beside `head`, its further lines below its first. */
export function hanging(
  head: string,
  text: string,
  width: number,
  paints: { readonly head: Paint; readonly body: Paint },
): Lines {
  const indent = displayWidth(head);
  return wrap(text, width - indent).map((line, index) =>
    (index === 0 ? paints.head(head) + paints.body(line) : ' '.repeat(indent) + paints.body(line)).trimEnd(),
  );
}

export function same(paint: Paint): { readonly head: Paint; readonly body: Paint } {
  return { head: paint, body: paint };
}
