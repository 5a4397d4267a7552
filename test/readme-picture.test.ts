import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readmePicture } from '../scripts/readme-picture.ts';
import { terminalPicture } from '../scripts/terminal-picture.ts';
import { runCli } from './run-cli.ts';

const root = join(import.meta.dirname, '..');
const { path, words, environment, draw } = readmePicture;

test('README shows the picture of the run that there is; if not: npm run picture', async () => {
  const { stdout } = await runCli(words, root, 20, { ...environment, NO_COLOR: '' });
  expect(readFileSync(join(root, path), 'utf8')).toBe(draw(stdout));
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`](${path})`);
});

test('a picture keeps columns and colours, and escapes what XML would read', () => {
  const drawn = terminalPicture(
    'lint a&b',
    '\u001b[1mbold\u001b[22m <x>\n  \u001b[31mred\u001b[39m',
    'A run',
  );
  expect(drawn.split('\n').filter((line) => line.includes('<text'))).toEqual([
    '<text y="52"><tspan x="14.0" class="b">$ lint a&amp;b</tspan></text>',
    '<text y="90"><tspan x="14.0" class="b">bold</tspan><tspan x="56.1">&lt;x&gt;</tspan></text>',
    '<text y="109"><tspan x="30.9" class="r">red</tspan></text>',
  ]);
  expect(() => terminalPicture('', '\u001b[95mpink', '')).toThrow('colour code 95');
});
