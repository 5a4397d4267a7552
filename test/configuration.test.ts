import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { openConfiguration } from '../src/config/open-configuration.ts';
import { run } from '../src/run.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { UsageError } from '../src/usage-error.ts';
import { samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const name = 'solution-lint.config.jsonc';

/** Writes files into a new folder. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  writeFiles(folder, new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])));
  return folder;
}

async function open(cwd: string, path?: string) {
  return openConfiguration({ config: path === undefined ? 'found' : { path }, cwd, rules });
}

/** What is wrong with a configuration of this text, line by line. */
async function mistakesOf(text: string | Uint8Array, path = name): Promise<readonly string[]> {
  const error = await open(folderWith({ [path]: text }), path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  return error instanceof UsageError ? error.message.split('\n') : [];
}

const offInAllMessages = (origin: string) => ({
  'flow-off': {
    severities: Object.fromEntries(
      Object.keys(rules.find(({ id }) => id === 'flow-off')?.messages ?? {}).map((id) => [
        id,
        { value: 'off', origin },
      ]),
    ),
  },
});

describe('a configuration is found', () => {
  const off = '{ "rules": { "flow-off": "off" } }';

  test.each([
    ['in the working folder', { [name]: off }, '', `${name}:1:14`],
    ['at the root of the repository', { '.git/HEAD': '', [name]: off }, 'a/b', `../../${name}:1:14`],
    [
      'in the nearest folder',
      { '.git/HEAD': '', 'a/solution-lint.config.yaml': 'rules:\n  flow-off: off', [name]: '!' },
      'a/b',
      '../solution-lint.config.yaml:2:3',
    ],
    ['in a work tree', { '.git': 'gitdir: elsewhere', [name]: off }, 'a', `../${name}:1:14`],
  ])('%s', async (_, files, below, origin) => {
    const folder = folderWith({ ...files, 'a/b/x': '' });
    expect((await open(`${folder}/${below}`))?.changes).toEqual(offInAllMessages(origin));
  });

  test.each([
    ['above the repository', { [name]: off, 'a/.git/HEAD': '' }, 'a/b'],
    ['above a folder without a repository', { [name]: off }, 'a/b'],
    ['that is a folder', { [`${name}/x`]: '' }, ''],
  ])('never %s', async (_, files, below) => {
    const folder = folderWith({ ...files, 'a/b/x': '' });
    expect(await open(`${folder}/${below}`)).toBeUndefined();
  });

  test('and two in one folder are a mistake', async () => {
    const folder = folderWith({ [name]: off, 'solution-lint.config.mjs': '' });
    await expect(open(folder)).rejects.toThrow(
      `The folder "." has two configurations: ${name} and solution-lint.config.mjs.`,
    );
  });
});

describe('every form says the same', () => {
  test.each([
    ['c.json', '// off\n{ "rules": { "flow-off": /* here */ "off", }, }', 'c.json:2:14'],
    ['c.jsonc', '\uFEFF{\r\n  "rules": { "flow-off": ["off"] }\r\n}', 'c.jsonc:2:14'],
    ['c.yaml', 'rules:\n  flow-off: off # a word', 'c.yaml:2:3'],
    ['c.yml', 'rules: { "flow-off": [off] }', 'c.yml:1:10'],
    ['c.mjs', "export default { rules: { 'flow-off': 'off' } };", 'c.mjs'],
  ])('%s', async (path, text, origin) => {
    expect((await open(folderWith({ [path]: text }), path))?.changes).toEqual(offInAllMessages(origin));
  });

  test('UTF-16', async () => {
    const bytes = Buffer.from('\uFEFF{ "rules": { "flow-off": "off" } }', 'utf16le');
    const configuration = await open(folderWith({ 'c.json': bytes }), 'c.json');
    expect(configuration?.changes).toEqual(offInAllMessages('c.json:1:14'));
  });
});

describe('a mistake is told with its place', () => {
  test('all of a file at once, in the order of the file', async () => {
    const text = `{
  "supressions": [],
  "rules": {
    "flow-of": "warning",
    "flow-off": "fatal",
    "file-malformed": "off",
    "connection-reference-per-connector": ["warning", { "max": 0, "maxx": 2 }],
    "flow-direct-connection": { "striped": "off" },
    "flow-mixed-binding": 3
  },
  "suppressions": [{ "rule": "flow-off", "reason": " ", "until": "2027-02-32" }, {}]
}`;
    expect(await mistakesOf(text)).toEqual([
      `${name}:2:3: The configuration has no "supressions". Did you mean "suppressions"? Known are: $schema, declarative, externals, ignore, plugins, rules, suppressions, targets.`,
      `${name}:4:5: rules has no "flow-of". Did you mean "flow-off"?`,
      `${name}:5:17: rules › flow-off can't be "fatal". Use one of: error, warning, note, off.`,
      `${name}:6:23: rules › file-malformed can't be set. It says that something was not read; mend or remove the file instead.`,
      `${name}:7:64: rules › connection-reference-per-connector › options › max must be 1 or more.`,
      `${name}:7:67: rules › connection-reference-per-connector › options has no "maxx". Did you mean "max"? Known are: allow, max.`,
      `${name}:8:33: rules › flow-direct-connection has no "striped". Did you mean "stripped"? Known are: named, stripped.`,
      `${name}:9:27: rules › flow-mixed-binding must be a text or an object or a list, not 3.`,
      `${name}:11:52: suppressions › 0 › reason can't be " ". Say why this finding is accepted.`,
      `${name}:11:66: suppressions › 0 › until can't be "2027-02-32". Write the last day as 2027-01-31.`,
      `${name}:11:82: suppressions › 1 needs "reason".`,
      `${name}:11:82: suppressions › 1 needs "rule".`,
    ]);
  });

  test('in YAML', async () => {
    const text = 'rules: &all\n  flow-of: note\n  flow-off:\n    - fatal\nignore: *all\n';
    expect(await mistakesOf(text, 'c.yaml')).toEqual([
      'c.yaml:2:3: rules has no "flow-of". Did you mean "flow-off"?',
      'c.yaml:4:7: rules › flow-off › severity can\'t be "fatal". Use one of: error, warning, note, off.',
      'c.yaml:5:9: ignore must be a list, not an object.',
    ]);
  });

  test.each([
    ['a list', '[]', ':1:1: The configuration must be an object, not a list.'],
    ['a text', '"recommended"', ':1:1: The configuration must be an object, not "recommended".'],
    ['null', 'null', ':1:1: The configuration must be an object, not null.'],
    ['nothing', '', ':1:1: value expected.'],
    ['half of it', '{ "rules": {', ':1:13: close brace expected.'],
    [
      'a name of Object.prototype',
      '{ "rules": { "constructor": "off" } }',
      /:1:14: rules has no "constructor"\. /,
    ],
    ['a prototype', '{ "__proto__": { "rules": {} } }', /:1:3: The configuration has no "__proto__"\. /],
    ['a prototype of rules', '{ "rules": { "__proto__": "off" } }', /:1:14: rules has no "__proto__"\. /],
    [
      'a name with an escape',
      '{ "\\u001b[31m\\"x": 1 }',
      /:1:3: The configuration has no "\\u001b\[31m\\"x"\. /,
    ],
  ] as const)('%s', async (_, text, expected) => {
    const [first = '', ...others] = await mistakesOf(text);
    expect(others).toEqual([]);
    if (typeof expected === 'string') expect(first).toBe(name + expected);
    else expect(first).toMatch(expected);
  });

  test.each([
    ['a tab', 'rules:\n\tflow-off: off', /^c\.yaml:2:1: /],
    ['two members of one name', 'rules: {}\nrules: {}', /^c\.yaml:2:1: /],
  ])('YAML with %s', async (_, text, expected) => {
    expect((await mistakesOf(text, 'c.yaml'))[0]).toMatch(expected);
  });

  test('that is too deep or too large', async () => {
    const deep = '['.repeat(100_000);
    expect(await mistakesOf(deep)).toEqual([`${name}:1:513: it nests deeper than 512 levels.`]);
    expect(await mistakesOf(deep, 'c.yaml')).toEqual(['c.yaml:1:101: it nests deeper than 100 levels.']);
    for (const text of ['- '.repeat(100_000), `${' '.repeat(600)}a: 1`])
      expect(await mistakesOf(text, 'c.yaml')).toEqual(['c.yaml:1:1: it nests deeper than 100 levels.']);
    const lines = [...'bcdefghij'].map(
      (one, index) => `${one}: &${one} [${Array(10).fill(`*${'abcdefghi'[index]}`).join()}]`,
    );
    expect(await mistakesOf(['a: &a [x]', ...lines].join('\n'), 'c.yaml')).toEqual([
      'c.yaml:1:1: it has too many aliases.',
    ]);
    expect(await mistakesOf(`{ "ignore": ["${'x'.repeat(10_000_000)}"] }`)).toEqual([
      `Can't read the configuration "${name}": it is 10000018 bytes; the limit is 1048576.`,
    ]);
  });

  test.each([
    ['that throws', 'throw new Error("no\\nway")', 'The configuration "c.mjs" failed: no'],
    [
      'without a default export',
      'export const rules = {};',
      'The configuration "c.mjs" has no default export.',
    ],
    [
      'with a function',
      'export default { rules: () => 1 }',
      'The configuration "c.mjs" failed: "rules" is a function, and a configuration is plain data.',
    ],
    [
      'with a mistake',
      'export default { rule: {} }',
      'c.mjs: The configuration has no "rule". Did you mean "rules"? Known are: $schema, declarative, externals, ignore, plugins, rules, suppressions, targets.',
    ],
  ])('a program %s', async (_, text, expected) => {
    expect(await mistakesOf(text, 'c.mjs')).toEqual([expected]);
  });

  test.each([
    ['is not there', 'c.json', /^Can't read the configuration "c\.json": no such file or directory\.$/],
    ['has another name', 'c.toml', '"c.toml" can\'t be a configuration.'],
  ])('a file that %s', async (_, path, message) => {
    await expect(open(temporaryFolder(), path)).rejects.toThrow(message);
  });

  test('a program is not run where it may be a stranger’s', async () => {
    const cwd = folderWith({ 'solution-lint.config.mjs': 'throw 1' });
    const wanted = openConfiguration({ config: 'found', cwd, rules, allowCode: false });
    await expect(wanted).rejects.toThrow(
      'The configuration "solution-lint.config.mjs" is a program, and it may be a stranger\'s: it is not run on this event.',
    );
  });
});

describe('rules', () => {
  async function found(rule: string, settings: unknown, more: object = {}) {
    const cwd = folderWith({ [name]: JSON.stringify({ rules: settings }) });
    writeFiles(cwd, renderPackage('Expenses', samplePackage(), 'zip'));
    const done = await run({ paths: ['Expenses.zip'], cwd, configuration: await open(cwd), ...more });
    return done.report.findings
      .filter((finding) => finding.rule === rule)
      .map(({ messageId, severity }) => `${messageId} ${severity}`);
  }
  const direct = 'flow-direct-connection';

  test.each([
    [{}, ['stripped error']],
    [{ [direct]: 'note' }, ['stripped note']],
    [{ [direct]: 'off' }, []],
    [{ [direct]: { stripped: 'warning' } }, ['stripped warning']],
    [{ [direct]: [{ stripped: 'off' }] }, []],
    [{ [direct]: { named: 'off' } }, ['stripped error']],
  ])('%j', async (settings, expected) => {
    expect(await found(direct, settings)).toEqual(expected);
  });

  test('settings of the run win', async () => {
    const more = { settings: { [direct]: 'warning' } };
    expect(await found(direct, { [direct]: 'off' }, more)).toEqual(['stripped warning']);
  });
});
