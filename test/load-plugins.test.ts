import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules as builtIn } from '../rules/index.ts';
import { loadPlugins } from '../src/config/load-plugins.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const config = 'solution-lint.config.jsonc';

const ruleOf = (id: string) =>
  `{ id: '${id}', meta: { area: 'flow', severity: 'note', confidence: 'high', identity: [] }, messages: { is: 'It is.' }, *check() {} }`;

const plugin = (...ids: readonly string[]) => `export default { rules: [${ids.map(ruleOf).join(', ')}] };`;

/** The rules of the plugins that were loaded, and what is said of the others. */
async function load(files: Readonly<Record<string, string>>, ...names: readonly string[]) {
  const folder = temporaryFolder();
  writeFiles(folder, new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
  const wanted = names.map((value, index) => ({
    value,
    at: { package: config, file: config, pointer: `/plugins/${index}` },
    path: join(folder, config),
    origin: `${config}:1:1`,
  }));
  const { plugins, failures } = await loadPlugins(wanted, builtIn);
  return {
    loaded: plugins.map(({ name, rules, presets }) => ({
      name,
      rules: rules.map(({ id }) => id),
      presets: Object.keys(presets),
    })),
    failures: failures.map(({ message, hint }) => `${message} ${hint}`),
  };
}

/** A plugin that is loaded, with the rule flow-one. */
const one = (name: string) => ({ loaded: [{ name, rules: ['flow-one'], presets: [] }], failures: [] });

const manifest = (members: object) => JSON.stringify({ name: 'x', version: '1.0.0', ...members });

describe('a plugin is loaded', () => {
  test.each<[name: string, files: Readonly<Record<string, string>>, plugin: string, called: string]>([
    ['from an ES module', { 'company.mjs': plugin('flow-one') }, './company.mjs', 'company'],
    [
      'from a CommonJS file',
      { 'a/company.cjs': `module.exports = { rules: [${ruleOf('flow-one')}] };` },
      './a/company.cjs',
      'company',
    ],
    [
      'from what a transpiler wrote',
      { 'c.cjs': `exports.__esModule = true; exports.default = { rules: [${ruleOf('flow-one')}] };` },
      './c.cjs',
      'c',
    ],
    [
      'from a folder',
      { 'company/index.js': `module.exports = { rules: [${ruleOf('flow-one')}] };` },
      './company',
      'company',
    ],
    [
      'from a package',
      {
        'node_modules/x/package.json': manifest({ main: 'main.mjs' }),
        'node_modules/x/main.mjs': plugin('flow-one'),
      },
      'x',
      'x',
    ],
    [
      'from a package that can only be imported',
      {
        'node_modules/@me/x/package.json': manifest({
          exports: { '.': { types: './x.d.ts', import: { node: './in/x.js' } } },
          type: 'module',
        }),
        'node_modules/@me/x/in/x.js': plugin('flow-one'),
      },
      '@me/x',
      '@me/x',
    ],
    [
      'from a package with one entry',
      {
        'node_modules/x/package.json': manifest({ exports: './x.js', type: 'module' }),
        'node_modules/x/x.js': plugin('flow-one'),
      },
      'x',
      'x',
    ],
  ])('%s', async (_, files, name, called) => {
    expect(await load(files, name)).toEqual(one(called));
  });

  test('once, whatever it is called by', async () => {
    expect(await load({ 'a/c.mjs': plugin('flow-one') }, './a/c.mjs', './a/../a/c.mjs')).toEqual(one('c'));
  });

  test('with presets, which may speak of all rules', async () => {
    const text = `export default { rules: [${ruleOf('flow-one')}], presets: { own: { rules: { 'flow-one': 'off', 'flow-off': ['error', {}] } } } };`;
    expect(await load({ 'c.mjs': text }, './c.mjs')).toEqual({
      loaded: [{ name: 'c', rules: ['flow-one'], presets: ['own'] }],
      failures: [],
    });
  });

  test('with no help where it names none, and what it does later changes nothing', async () => {
    const folder = temporaryFolder();
    const text = `const own = ${ruleOf('flow-one')}; export default { rules: [own] }; setTimeout(() => { own.id = 'x'; });`;
    writeFiles(folder, new Map([['c.mjs', Buffer.from(text)]]));
    const at = { package: config, file: config, pointer: '' };
    const wanted = [{ value: './c.mjs', at, path: join(folder, config), origin: config }];
    const { plugins } = await loadPlugins(wanted, []);
    const [rule] = plugins.flatMap(({ rules }) => rules);
    expect(rule).toEqual({
      id: 'flow-one',
      meta: { area: 'flow', severity: 'note', confidence: 'high', identity: [], help: '' },
      messages: { is: 'It is.' },
      check: expect.any(Function),
      plugin: './c.mjs',
    });
  });
});

describe('a broken plugin is left out, and it is said which and why', () => {
  const named = (name: string) => `Plugin "${name}", which ${config}:1:1 names,`;
  const mend = 'Mend it, or go without: --no-plugins.';

  test.each<
    [name: string, files: Readonly<Record<string, string>>, plugin: string, failure: string | RegExp]
  >([
    ['no file', {}, './c.mjs', 'is not there. Its path is relative to the file that names it.'],
    ['no package', {}, 'x', 'is not installed. Install it there: npm install --save-dev x'],
    [
      'a file without ./',
      { 'a/c.mjs': '' },
      'a/c.mjs',
      'is no package. Write the path of a file as "./a/c.mjs".',
    ],
    [
      'no default export',
      { 'c.mjs': 'export const rules = [];' },
      './c.mjs',
      'has no default export. Write: export default { rules: [] };',
    ],
    [
      'an import of solution-lint',
      { 'c.mjs': "import { defineRule } from 'solution-lint';" },
      './c.mjs',
      /^can't be loaded: Cannot find package 'solution-lint' imported from .*c\.mjs\. It imports solution-lint: install that beside it, too, or import only types from it\.$/,
    ],
    [
      'another export',
      { 'c.mjs': 'export default [];' },
      './c.mjs',
      `is broken:\n  its default export must be an object, not a list. ${mend}`,
    ],
    [
      'another member',
      { 'c.mjs': 'export default { rule: [] };' },
      './c.mjs',
      `is broken:\n  its default export has no "rule". Did you mean "rules"? Known are: presets, rules. ${mend}`,
    ],
    [
      'rules that are none, all of them',
      {
        'c.mjs': `export default { rules: [${ruleOf('Flow')}, null, { ...${ruleOf('flow-two')}, check: 1 }] };`,
      },
      './c.mjs',
      `is broken:\n  rule "Flow": id can't be "Flow". Write it in lower case, with hyphens, such as flow-description.\n  rule 2: The rule must be an object, not null.\n  rule "flow-two": check must be a function that yields findings. ${mend}`,
    ],
    [
      'a rule of ours',
      { 'c.mjs': plugin('flow-off') },
      './c.mjs',
      `is broken:\n  rule "flow-off": solution-lint has one of that id. ${mend}`,
    ],
    [
      'a rule twice',
      { 'c.mjs': plugin('flow-one', 'flow-one') },
      './c.mjs',
      `is broken:\n  rule "flow-one": plugin "./c.mjs" has one of that id. ${mend}`,
    ],
    [
      'a preset of rules that there are not',
      {
        'c.mjs':
          "export default { presets: { own: { rules: { 'flow-of': 'error', 'flow-off': 'loud' } } } };",
      },
      './c.mjs',
      /^is broken:\n {2}preset "own": rules has no "flow-of"\. Did you mean "flow-off"\?.*\n {2}preset "own": flow-off can't be "loud"\. Use one of: error, warning, note, off\. Mend it/,
    ],
  ])('%s', async (_, files, name, failure) => {
    const { loaded, failures } = await load(
      { ...files, 'sound.mjs': plugin('flow-sound') },
      name,
      './sound.mjs',
    );
    expect(loaded).toEqual([{ name: 'sound', rules: ['flow-sound'], presets: [] }]);
    expect(failures).toHaveLength(1);
    expect(failures[0]?.startsWith(named(name))).toBe(true);
    const told = failures[0]?.slice(named(name).length + 1);
    if (typeof failure === 'string') expect(told).toBe(failure);
    else expect(told).toMatch(failure);
  });

  test('two of one rule: the first has it', async () => {
    const files = { 'a.mjs': plugin('flow-one'), 'b.mjs': plugin('flow-two', 'flow-one') };
    expect(await load(files, './a.mjs', './b.mjs')).toEqual({
      loaded: [{ name: 'a', rules: ['flow-one'], presets: [] }],
      failures: [
        `${named('./b.mjs')} is broken:\n  rule "flow-one": plugin "./a.mjs" has one of that id. ${mend}`,
      ],
    });
  });

  test.runIf(Number(process.versions.node.split('.')[0]) < 22)(
    'TypeScript, where Node.js has none',
    async () => {
      expect(await load({ 'c.ts': plugin('flow-one') }, './c.ts')).toEqual({
        loaded: [],
        failures: [
          `${named('./c.ts')} is TypeScript, which Node.js ${process.versions.node} can't run. Use Node.js 22.18 or newer, or compile it to JavaScript.`,
        ],
      });
    },
  );
});
