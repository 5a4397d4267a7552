import { stripVTControlCharacters } from 'node:util';
import { terminalPicture } from './terminal-picture.ts';

/** The run that README shows, and how its output becomes the picture. */
export const readmePicture = {
  path: 'docs/run.svg',
  words: ['fixtures/solutions'],
  environment: { FORCE_COLOR: '1' },
  draw: (output: string) =>
    terminalPicture('solution-lint fixtures/solutions', excerpt(output), 'What solution-lint prints'),
};

const shownPackage = 'fixtures/solutions/field-service';

/** One finding of each is shown. */
const shownRules = [
  'canvas-implicit-connection',
  'connection-reference-unique-display-name',
  'flow-direct-connection',
];

/** Some findings below the headings that they have, and the summary; `…` for what is left out. */
function excerpt(output: string): string {
  const blocks = output.trimEnd().split('\n\n');
  const plain = blocks.map(stripVTControlCharacters);
  const start = plain.findIndex((block) => block.startsWith(`${shownPackage}\n`));
  const findings = shownRules.map((rule) =>
    plain.findIndex((block, index) => index > start && block.split('\n')[0]?.endsWith(` ${rule}`)),
  );
  if (start === -1 || findings.includes(-1)) throw new Error('The run lacks what the picture is to show.');
  const headings = findings.map((index) =>
    plain.findLastIndex((block, at) => at < index && isHeading(block)),
  );
  const shown = [...new Set([start, ...headings, ...findings, blocks.length - 1])].sort((a, b) => a - b);
  return shown
    .flatMap((index, at) => (index > (shown[at - 1] ?? index) + 1 ? ['…', blocks[index]] : [blocks[index]]))
    .join('\n\n');
}

/** `  Flow "…"`: on one line, indented by two. */
function isHeading(block: string): boolean {
  return /^ {2}\S.*$/.test(block);
}
