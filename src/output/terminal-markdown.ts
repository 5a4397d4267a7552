import { type Palette, palette } from './colour.ts';
import { displayWidth } from './display-width.ts';
import { wrapWords } from './wrap.ts';

export interface TerminalStyle {
  readonly width: number;
  readonly colour: boolean;
}

/** The Markdown of our pages as lines for a terminal: what is set apart there is set apart here, and links show their addresses. */
export function terminalMarkdown(markdown: string, { width, colour }: TerminalStyle): readonly string[] {
  const paint = palette(colour);
  const blocks = blocksOf(markdown);
  return blocks.flatMap((block, index) => [
    ...(index === 0 || blocks[index - 1]?.kind === 'heading' ? [] : ['']),
    ...linesOf(block, width, paint),
  ]);
}

function linesOf(block: Block, width: number, paint: Palette): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return wrapWords(inlineText(block.text), width).map(paint.strong);
    case 'code':
      return block.lines.map((line) => paint.faint(`    ${line}`.trimEnd()));
    case 'table':
      return tableLines(block.rows, width, paint.strong);
    case 'list':
      return block.items.flatMap(({ mark, text }) => hanging(`  ${mark} `, inlineText(text), width));
    case 'paragraph':
      return wrapWords(inlineText(block.text), width);
  }
}

/** Text of a line of Markdown: no emphasis, addresses behind links; code keeps its backticks. */
export function inlineText(markdown: string): string {
  return markdown
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : plainText(part)))
    .join('');
}

function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\((https?:[^)]*)\)/g, '$1 ($2)')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*/g, '$1$2')
    .replaceAll(/\\([\\`*_{}[\]<>()#+\-.!|])/g, '$1');
}

type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

interface Item {
  readonly mark: string;
  readonly text: string;
}

function blocksOf(markdown: string): readonly Block[] {
  const chunks = markdown.trim().split(/^(```[^\n]*\n[\s\S]*?^```)$/m);
  return chunks.flatMap((chunk) => (chunk.startsWith('```') ? [codeOf(chunk)] : textBlocksOf(chunk)));
}

function codeOf(chunk: string): Block {
  return { kind: 'code', lines: chunk.split('\n').slice(1, -1) };
}

function textBlocksOf(chunk: string): readonly Block[] {
  return chunk
    .split(/\n{2,}|(?<=^#.*)\n/m)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap(withoutList)
    .map(textBlockOf);
}

/** A list may follow a sentence without a gap. */
function withoutList(text: string): readonly string[] {
  const start = text.search(/\n(?:-|\d+\.) /);
  const isList = /^(?:-|\d+\.) /.test(text);
  return start === -1 || isList ? [text] : [text.slice(0, start), text.slice(start + 1)];
}

function textBlockOf(text: string): Block {
  const heading = /^#+ +(.*)$/.exec(text)?.[1];
  if (heading !== undefined) return { kind: 'heading', text: heading };
  if (text.startsWith('|')) return { kind: 'table', rows: rowsOf(text) };
  if (/^(?:-|\d+\.) /.test(text)) return { kind: 'list', items: itemsOf(text) };
  return { kind: 'paragraph', text: text.replaceAll('\n', ' ') };
}

function itemsOf(text: string): readonly Item[] {
  return text.split(/\n(?=(?:-|\d+\.) )/).map((item) => {
    const [, mark = '', rest = ''] = /^(-|\d+\.) +([\s\S]*)$/.exec(item) ?? [];
    return { mark: mark === '-' ? '·' : mark, text: rest.replaceAll(/\s*\n\s*/g, ' ') };
  });
}

function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => !/^\|[-:| ]+\|$/.test(line))
    .map((line) =>
      line
        .replace(/^\|/, '')
        .replace(/\|$/, '')
        .split(/(?<!\\)\|/)
        .map((cell) => inlineText(cell.trim())),
    );
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
    const start = `  ${cells.join('  ')}`;
    const last = row.at(-1) ?? '';
    const lines = isNarrow
      ? [start.trimEnd(), ...hanging('      ', last, width)]
      : hanging(`${start}  `, last, width);
    return index === 0 ? lines.map(strong) : lines;
  });
}

function hanging(start: string, text: string, width: number): readonly string[] {
  const indent = displayWidth(start);
  return wrapWords(text, Math.max(20, width - indent)).map(
    (line, index) => (index === 0 ? start : ' '.repeat(indent)) + line,
  );
}
