/** What a terminal shows, as an SVG: text that can be searched, in the fonts of whoever looks at it. */
export function terminalPicture(command: string, output: string, title: string): string {
  const lines = [[{ text: `$ ${command}`, style: 'b' }], [], ...spansOfLines(output.trimEnd())];
  const height = lines.length * line.height + 2 * margin + bar;
  const rows = lines.flatMap((spans, row) => {
    if (spans.length === 0) return [];
    const y = bar + margin + (row + 1) * line.height - 5;
    return [`<text y="${y}">${tspans(spans)}</text>`];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${css}</style>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    ...['#ff5f56', '#ffbd2e', '#27c93f'].map(
      (fill, i) => `<circle cx="${20 + i * 20}" cy="18" r="6" fill="${fill}"/>`,
    ),
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}

interface Span {
  readonly text: string;
  /** Letters of the classes in `css`. */
  readonly style: string;
}

const columns = 80;
const line = { height: 19, column: 8.43 };
const margin = 14;
const bar = 24;
const width = Math.ceil(columns * line.column) + 2 * margin;

const css = [
  'text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#c9d1d9;white-space:pre}',
  '.b{font-weight:bold}',
  '.d{fill:#8b949e}',
  '.r{fill:#ff7b72}',
  '.g{fill:#7ee787}',
  '.y{fill:#e3b341}',
  '.c{fill:#79c0ff}',
].join('');

/** The codes that `pretty` uses: what each turns on, and what it turns off first. */
const codes: Readonly<Record<string, { readonly on: string; readonly off: string }>> = {
  0: { on: '', off: 'bdrgyc' },
  1: { on: 'b', off: '' },
  2: { on: 'd', off: '' },
  22: { on: '', off: 'bd' },
  31: { on: 'r', off: 'gyc' },
  32: { on: 'g', off: 'ryc' },
  33: { on: 'y', off: 'rgc' },
  36: { on: 'c', off: 'rgy' },
  39: { on: '', off: 'rgyc' },
};

function spansOfLines(output: string): Span[][] {
  let style = '';
  return output.split('\n').map((text) => {
    const [start = '', ...rest] = text.split('\u001b[');
    const spans = [{ text: start, style }];
    for (const part of rest) {
      const end = part.indexOf('m');
      style = styleAfter(style, part.slice(0, end));
      spans.push({ text: part.slice(end + 1), style });
    }
    return spans.filter((span) => span.text !== '');
  });
}

function styleAfter(style: string, code: string): string {
  const change = codes[code];
  if (change === undefined) throw new Error(`The picture doesn't know the colour code ${code}.`);
  return [...style].filter((letter) => !change.off.includes(letter)).join('') + change.on;
}

/** Each with its own place: then columns stay columns, whatever the width of the font. */
function tspans(spans: readonly Span[]): string {
  let column = 0;
  return spans
    .map(({ text, style }) => {
      const indent = text.length - text.trimStart().length;
      const x = (margin + (column + indent) * line.column).toFixed(1);
      column += text.length;
      if (text.trim() === '') return '';
      const classes = style === '' ? '' : ` class="${[...style].join(' ')}"`;
      return `<tspan x="${x}"${classes}>${escapeXml(text.trim())}</tspan>`;
    })
    .join('');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
