import { Lexer, lexer, type Token, type Tokens } from 'marked';
import { type Palette, palette } from './colour.ts';
import { displayWidth } from './display-width.ts';
import { wrapWords } from './wrap.ts';

export interface TerminalStyle {
  readonly width: number;
  readonly colour: boolean;
}

/** The Markdown of our pages as lines for a terminal: what is set apart there is set apart here, and links show their addresses. */
export function terminalMarkdown(markdown: string, style: TerminalStyle): readonly string[] {
  return tokenLines(lexer(markdown), style);
}

export function tokenLines(tokens: readonly Token[], { width, colour }: TerminalStyle): readonly string[] {
  const paint = palette(colour);
  const blocks = tokens.filter(isSeen);
  return blocks.flatMap((block, index) => [
    ...(index === 0 || blocks[index - 1]?.type === 'heading' ? [] : ['']),
    ...linesOf(block, width, paint),
  ]);
}

/** Text of a line of Markdown: no emphasis, addresses behind links; code keeps its backticks. */
export function inlineText(markdown: string): string {
  return textOf(Lexer.lexInline(markdown));
}

function isSeen({ type }: Token): boolean {
  return type !== 'space';
}

function linesOf(token: Token, width: number, paint: Palette): readonly string[] {
  switch (token.type) {
    case 'heading':
      return wrapWords(textOf(token.tokens), width).map(paint.strong);
    case 'code':
      return (token as Tokens.Code).text.split('\n').map((line) => paint.faint(`    ${line}`.trimEnd()));
    case 'table':
      return tableLines(rowsOf(token as Tokens.Table), width, paint.strong);
    case 'list':
      return listLines(token as Tokens.List, width, paint);
    default:
      return wrapWords(textOf([token]), width);
  }
}

function textOf(tokens: readonly Token[] = []): string {
  return tokens
    .map(plainText)
    .join('')
    .replaceAll(/\s*\n\s*/g, ' ');
}

function plainText(token: Token): string {
  if (token.type === 'codespan') return `\`${token.text}\``;
  const inner = 'tokens' in token ? token.tokens : undefined;
  const text = inner ? textOf(inner) : 'text' in token ? token.text : token.raw;
  return token.type === 'link' && /^https?:/.test(token.href) && token.href !== text
    ? `${text} (${token.href})`
    : text;
}

function listLines({ items, ordered, start }: Tokens.List, width: number, paint: Palette): readonly string[] {
  return items.flatMap(({ tokens }, index) => {
    const mark = `  ${ordered ? `${Number(start) + index}.` : '·'} `;
    const room = roomBeside(mark, width);
    return hanging(
      mark,
      tokens.filter(isSeen).flatMap((token) => linesOf(token, room, paint)),
    );
  });
}

function rowsOf({ header, rows }: Tokens.Table): readonly (readonly string[])[] {
  return [header, ...rows].map((row) => row.map((cell) => textOf(cell.tokens)));
}

/** The last column gets the room that the others leave; where that is too little, it stands below them. */
function tableLines(
  rows: readonly (readonly string[])[],
  width: number,
  strong: (text: string) => string,
): readonly string[] {
  const [head = []] = rows;
  const widths = head
    .slice(0, -1)
    .map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  const indent = widths.reduce((sum, one) => sum + one + 2, 2);
  const isNarrow = width - indent < 24;
  return rows.flatMap((row, index) => {
    const cells = row
      .slice(0, -1)
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - displayWidth(cell)));
    const others = `  ${cells.join('  ')}`;
    const start = isNarrow ? '      ' : `${others}  `;
    const last = hanging(start, wrapWords(row.at(-1) ?? '', roomBeside(start, width)));
    const lines = isNarrow ? [others.trimEnd(), ...last] : last;
    return index === 0 ? lines.map(strong) : lines;
  });
}

function roomBeside(start: string, width: number): number {
  return Math.max(20, width - displayWidth(start));
}

function hanging(start: string, lines: readonly string[]): readonly string[] {
  const indent = ' '.repeat(displayWidth(start));
  return lines.map((line, index) => (index === 0 ? start : indent) + line);
}
