import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { openConfiguration } from '../src/config/open-configuration.ts';
import type { RuleSettings } from '../src/engine/rule-settings.ts';
import { codeBlocks } from './code-blocks.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const root = join(import.meta.dirname, '..');
const name = 'solution-lint.config.mjs';

function blocksIn(page: string, language: string): readonly string[] {
  return codeBlocks(readFileSync(join(root, page), 'utf8').replaceAll('\r\n', '\n'), language);
}

const blocks = ['README.md', 'docs/configuration.md'].flatMap((page) => blocksIn(page, 'json'));

test.each(blocks)('%s is a configuration', async (block) => {
  const settings = JSON.parse(block) as object;
  const configuration = await openConfiguration({ settings }, { cwd: root, rules });
  expect(configuration).toBeDefined();
});

test('the program of the guide is one, too', async () => {
  const [program = '', ...others] = blocksIn('docs/configuration.md', 'js');
  expect(others).toEqual([]);
  const library = pathToFileURL(join(root, 'dist', 'library', 'index.js')).href;
  const folder = temporaryFolder();
  writeFiles(folder, new Map([[name, Buffer.from(program.replace("'solution-lint'", `'${library}'`))]]));
  const configuration = await openConfiguration({ path: name }, { cwd: folder, rules });
  expect(configuration?.changes['flow-off']?.severities).toEqual({ off: { value: 'off', origin: name } });
});

const options = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => {
    const page = readFileSync(join(root, 'rules', path), 'utf8');
    const [, section = ''] = /^## Options\n([\s\S]*?)^## /m.exec(page) ?? [];
    return codeBlocks(section, 'json');
  });

test.each(options)('%s is right below rules', async (block) => {
  const settings = { rules: JSON.parse(block) as RuleSettings };
  const configuration = await openConfiguration({ settings }, { cwd: root, rules });
  expect(Object.keys(configuration?.changes ?? {})).toEqual(Object.keys(settings.rules));
});
