import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { emptyConfiguration } from '../src/config/configuration.ts';
import { openConfiguration } from '../src/config/open-configuration.ts';
import { type PresetName, presetChanges } from '../src/config/presets.ts';
import { printConfiguration } from '../src/config/print-configuration.ts';
import { activate } from '../src/engine/active-rule.ts';
import type { RuleChanges } from '../src/engine/rule-changes.ts';
import { run } from '../src/run.ts';
import type { WantedTargets } from '../src/target/load.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { UsageError } from '../src/usage-error.ts';
import { sampleCustomizations, samplePackage } from './sample-package.ts';
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
  return openConfiguration(path === undefined ? 'found' : { path }, { cwd, rules });
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
      `${name}:2:3: The configuration has no "supressions". Did you mean "suppressions"? Known are: $schema, declarative, extends, externals, ignore, overrides, plugins, rules, suppressions, targets.`,
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
      'c.mjs: The configuration has no "rule". Did you mean "rules"? Known are: $schema, declarative, extends, externals, ignore, overrides, plugins, rules, suppressions, targets.',
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
    const wanted = openConfiguration('found', { cwd, rules, allowCode: false });
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

describe('a configuration builds on others', () => {
  const severityOf = async (cwd: string, rule: string, path?: string) => {
    const change = (await open(cwd, path))?.changes[rule];
    return Object.values(change?.severities ?? {}).map(({ value, origin }) => `${value} ${origin}`)[0];
  };

  test('on a file, a package and a preset; the later wins, its own word last', async () => {
    const cwd = folderWith({
      [name]: `{ "extends": ["strict", "./shared/base.yaml", "@fab/lint", "@fab/lint/program.js"],
  "rules": { "flow-child-off": "note" } }`,
      'shared/base.yaml': 'extends: ./more.jsonc\nrules: { flow-off: error, flow-child-off: error }',
      'shared/more.jsonc': '{ "rules": { "flow-off": "off", "flow-mixed-binding": "off" } }',
      'node_modules/@fab/lint/package.json': '{ "main": "lint.json" }',
      'node_modules/@fab/lint/lint.json': '{ "rules": { "flow-invoker-trigger": "off" } }',
      'node_modules/@fab/lint/program.js': 'exports.rules = { "flow-direct-connection": "note" };',
    });
    const rulesToSee = [
      'flow-off',
      'flow-mixed-binding',
      'flow-invoker-trigger',
      'flow-direct-connection',
      'flow-child-off',
      'solution-missing-dependency',
      'custom-connector-with-consumers',
    ];
    expect(await Promise.all(rulesToSee.map((rule) => severityOf(cwd, rule)))).toEqual([
      'error shared/base.yaml:2:10',
      'off shared/more.jsonc:1:33',
      'off node_modules/@fab/lint/lint.json:1:14',
      'note node_modules/@fab/lint/program.js',
      `note ${name}:2:14`,
      'warning preset strict',
      'error preset strict',
    ]);
  });

  test('lists are replaced, names are merged, paths are relative to the file that has them', async () => {
    const cwd = folderWith({
      [name]: `{
        "extends": "./shared/base.json",
        "ignore": ["new"],
        "externals": { "connectors": ["shared_x"] },
        "targets": { "prod": { "settings": "prod.json" } }
      }`,
      'shared/base.json': `{
        "ignore": ["old", "older"],
        "suppressions": [{ "rule": "flow-off", "reason": "known" }],
        "externals": { "connectionReferences": ["fab_*"], "connectors": ["shared_y"] },
        "targets": { "prod": { "final": true }, "test": { "connections": ["a.json", "b.json"] } },
        "plugins": ["./rules.mjs"]
      }`,
    });
    const { ignore, suppressions, externals, targets, plugins, files } =
      (await open(cwd)) ?? emptyConfiguration;
    expect({
      ignore: ignore.map(({ value, origin }) => [value, origin]),
      suppressions: suppressions.map(({ value, at }) => [value, at]),
      externals: [externals.connectionReferences, externals.connectors].map((all) =>
        all?.map((one) => one.value),
      ),
      targets,
      plugins: plugins.map(({ value, path }) => [value, path]),
      files: files.map(({ path }) => path),
    }).toEqual({
      ignore: [['new', `${name}:3:20`]],
      suppressions: [
        [
          { rule: 'flow-off', reason: 'known' },
          { package: 'shared/base.json', file: 'shared/base.json', pointer: '/suppressions/0' },
        ],
      ],
      externals: [['fab_*'], ['shared_x']],
      targets: {
        prod: { settings: join(cwd, 'prod.json') },
        test: { connections: [join(cwd, 'shared/a.json'), join(cwd, 'shared/b.json')] },
      },
      plugins: [['./rules.mjs', join(cwd, 'shared/base.json')]],
      files: ['shared/base.json', name],
    });
  });

  test('--preset takes the place of the presets, and of nothing else', async () => {
    const cwd = folderWith({ [name]: '{ "extends": ["strict"], "rules": { "flow-off": "error" } }' });
    const configuration = await openConfiguration('found', { cwd, rules, preset: 'recommended' });
    const { 'flow-off': off, 'solution-missing-dependency': missing } = configuration?.changes ?? {};
    expect([off, missing].map((one) => Object.values(one?.severities ?? {})[0])).toEqual([
      { value: 'error', origin: `${name}:1:37` },
      { value: 'note', origin: 'preset recommended' },
    ]);
  });

  test.each([
    [
      'itself',
      { [name]: `{ "extends": "./${name}" }` },
      `Configurations extend each other: ${name} → ${name}.`,
    ],
    [
      'one that builds on it',
      {
        [name]: '{ "extends": "./a.yaml" }',
        'a.yaml': 'extends: [./b.mjs]',
        'b.mjs': `export default { extends: './a.yaml' };`,
      },
      'Configurations extend each other: a.yaml → b.mjs → a.yaml.',
    ],
    [
      'a file that is not there',
      { [name]: '{ "extends": "./a.json" }' },
      'Can\'t read the configuration "a.json": no such file or directory.',
    ],
    [
      'a package that is not there',
      { [name]: '{\n"extends": ["strictt"] }' },
      `${name}:2:13: there is no package "strictt".`,
    ],
    [
      'too much',
      { [name]: `{ "extends": [${Array(101).fill('"all"').join()}] }` },
      `${name}:1:615: this extends too much.`,
    ],
    [
      'what has mistakes, as it has',
      { [name]: '{ "extends": ["./a.json", 1], "rules": [] }', 'a.json': '{ "rules": { "x": "off" } }' },
      /^a\.json:1:14: rules has no "x"\. .+\nsolution-lint\.config\.jsonc:1:27: extends › 1 must be a text, not 1\.\nsolution-lint\.config\.jsonc:1:40: rules must be an object, not a list\.$/,
    ],
  ] as const)('never on %s', async (_, files, message) => {
    await expect(open(folderWith(files))).rejects.toThrow(message);
  });
});

describe('presets', () => {
  const all = { ...emptyConfiguration, overrides: [], last: {} };
  const weights = (changes: RuleChanges) =>
    new Map(rules.map((rule) => [rule.id, activate(rule, { ...all, changes }).severities]));
  const valuesIn = (preset: PresetName) =>
    [...weights(presetChanges(preset, rules))].map(([id, severities]) => [
      id,
      Object.fromEntries(Object.entries(severities).map(([message, { value }]) => [message, value])),
    ]);
  const byDefault = [...weights({})].map(([id, severities]) => [
    id,
    Object.fromEntries(Object.entries(severities).map(([message, { value }]) => [message, value])),
  ]);

  test.each(['recommended', 'next'] as const)('%s is what rules weigh without a configuration', (preset) => {
    expect(valuesIn(preset)).toEqual(byDefault);
  });

  test('strict raises notes and marked rules, turns nothing on and leaves messages with their own weight', () => {
    const strict = new Map(valuesIn('strict').map(([id, values]) => [id, values]));
    for (const { id, meta, messages } of rules) {
      const raised =
        meta.severity === 'off'
          ? 'off'
          : (meta.strict ?? (meta.severity === 'note' ? 'warning' : meta.severity));
      const expected = Object.entries(messages).map(([message, text]) => [
        message,
        (typeof text === 'string' || meta.severity === 'off' ? undefined : text.severity) ??
          (meta.isDiagnostic ? meta.severity : raised),
      ]);
      expect([id, strict.get(id)]).toEqual([id, Object.fromEntries(expected)]);
    }
  });

  test('all turns every rule on, and changes no other', () => {
    const found = valuesIn('all');
    expect(found.filter(([, values]) => Object.values(values ?? {}).includes('off'))).toEqual([]);
    const on = (id: unknown) => rules.some((rule) => rule.id === id && rule.meta.severity !== 'off');
    expect(found.filter(([id]) => on(id))).toEqual(byDefault.filter(([id]) => on(id)));
  });
});

describe('a part of what is linted', () => {
  const direct = 'flow-direct-connection';

  /** Expenses.zip and old/Travel.zip, each with a flow that uses a connection directly. */
  function workspace(settings: object): string {
    const cwd = folderWith({ [name]: JSON.stringify(settings) });
    const travel = samplePackage({ uniqueName: 'Travel' });
    writeFiles(
      cwd,
      new Map([
        ...renderPackage('Expenses', samplePackage(), 'zip'),
        ...renderPackage('old/Travel', travel, 'zip'),
      ]),
    );
    return cwd;
  }

  async function found(settings: object, paths: readonly string[] = ['.'], more: object = {}) {
    const cwd = workspace(settings);
    const done = await run({ paths, cwd, configuration: await open(cwd), ...more });
    return {
      ...done,
      findings: done.report.findings
        .filter((finding) => finding.rule === direct)
        .map(({ package: path, severity }) => `${path} ${severity}`),
    };
  }

  const both = ['Expenses.zip error', 'old/Travel.zip error'];

  test.each([
    [{ packages: ['old'] }, ['Expenses.zip error', 'old/Travel.zip note']],
    [{ packages: ['./OLD/*.zip'] }, ['Expenses.zip error', 'old/Travel.zip note']],
    [{ packages: ['*.zip'] }, ['Expenses.zip note', 'old/Travel.zip error']],
    [{ packages: ['*.zip', '**/Travel.zip'] }, ['Expenses.zip note', 'old/Travel.zip note']],
    [{ packages: ['!old/**'] }, both],
    [{ solutions: ['travel'] }, ['Expenses.zip error', 'old/Travel.zip note']],
    [{ solutions: ['T*', 'x'] }, ['Expenses.zip error', 'old/Travel.zip note']],
    [{ components: ['flow:*'] }, ['Expenses.zip note', 'old/Travel.zip note']],
    [{ components: ['canvasApp:*', 'connectionReference:*'] }, both],
    [{ components: ['*:no such name'] }, both],
    [{ files: ['Workflows'] }, ['Expenses.zip note', 'old/Travel.zip note']],
    [{ files: ['**/*.xml'] }, both],
    [{ solutions: ['Travel'], packages: ['*.zip'] }, both],
  ])('an override for %j', async (where, expected) => {
    const { findings } = await found({ overrides: [{ ...where, rules: { [direct]: 'note' } }] });
    expect(findings).toEqual(expected);
  });

  test('the last override wins, message by message, and turns on what is off', async () => {
    const { findings } = await found({
      rules: { [direct]: 'off' },
      overrides: [
        { packages: ['old'], rules: { [direct]: 'note' } },
        { packages: ['**'], rules: { [direct]: { stripped: 'warning' } } },
        { solutions: ['Expenses'], rules: { [direct]: { stripped: 'off', named: 'error' } } },
      ],
    });
    expect(findings).toEqual(['old/Travel.zip warning']);
  });

  test.each([
    ['.', true],
    ['./', true],
    ['**', true],
    ['./**/*', true],
    ['*', false],
    ['Expenses', false],
  ])('where the folder of the file is a package, "%s" is about it: %s', async (glob, isMeant) => {
    const cwd = temporaryFolder();
    const lintWith = async (settings: object) => {
      writeFiles(cwd, new Map([...samplePackage(), [name, Buffer.from(JSON.stringify(settings))]]));
      const { report, empty } = await run({ paths: ['.'], cwd, configuration: await open(cwd) });
      const { findings, suppressed } = report;
      const severities = findings.filter(({ rule }) => rule === direct).map(({ severity }) => severity);
      return { severities, suppressed: suppressed.length, empty: empty.length };
    };
    const all = { severities: ['error'], suppressed: 0, empty: 0 };
    const accepted = { rule: direct, reason: 'Agreed.', package: glob };
    expect(await lintWith({ overrides: [{ packages: [glob], rules: { [direct]: 'note' } }] })).toEqual(
      isMeant ? { ...all, severities: ['note'] } : all,
    );
    expect(await lintWith({ suppressions: [accepted] })).toEqual(
      isMeant ? { ...all, severities: [], suppressed: 1 } : all,
    );
    expect(await lintWith({ ignore: [glob] })).toEqual(
      isMeant ? { severities: [], suppressed: 0, empty: 1 } : all,
    );
  });

  test('a severity of the run wins over overrides', async () => {
    const settings = { overrides: [{ packages: ['old'], rules: { [direct]: 'note' } }] };
    const { findings } = await found(settings, ['.'], { settings: { [direct]: 'warning' } });
    expect(findings).toEqual(['Expenses.zip warning', 'old/Travel.zip warning']);
    expect((await found(settings, ['.'], { settings: { [direct]: 'off' } })).findings).toEqual([]);
  });

  test('paths in an override are relative to its file', async () => {
    const cwd = workspace({ extends: './old/base.json' });
    writeFiles(
      cwd,
      new Map([
        [
          'old/base.json',
          Buffer.from(
            JSON.stringify({
              overrides: [{ packages: ['*.zip'], rules: { [direct]: 'note' } }],
              ignore: ['../Expenses.zip'],
            }),
          ),
        ],
      ]),
    );
    const { report } = await run({ paths: ['.'], cwd, configuration: await open(cwd) });
    expect(
      report.findings
        .filter(({ rule }) => rule === direct)
        .map(({ package: path, severity }) => [path, severity]),
    ).toEqual([['old/Travel.zip', 'note']]);
  });

  test('options differ by override', async () => {
    const perConnector = 'connection-reference-per-connector';
    const cwd = folderWith({
      [name]: JSON.stringify({
        rules: { [perConnector]: ['warning', { max: 1 }] },
        overrides: [
          { solutions: ['*'], rules: { [perConnector]: ['note', { max: 2 }] } },
          { solutions: ['Travel'], rules: { [perConnector]: ['error', { max: 1 }] } },
        ],
      }),
    });
    const row = (logicalName: string) =>
      `<connectionreference connectionreferencelogicalname="${logicalName}"><connectionreferencedisplayname>${logicalName} name</connectionreferencedisplayname><connectorid>/providers/Microsoft.PowerApps/apis/shared_teams</connectorid></connectionreference>`;
    for (const [uniqueName, count] of [
      ['One', 2],
      ['Two', 3],
      ['Travel', 2],
    ] as const) {
      const rows = Array.from({ length: count }, (_, index) => row(`${uniqueName}_${index}`)).join('');
      const customizations = sampleCustomizations().replace(
        '</connectionreferences>',
        `${rows}</connectionreferences>`,
      );
      writeFiles(
        cwd,
        renderPackage(
          uniqueName,
          samplePackage({ uniqueName, files: { 'customizations.xml': customizations } }),
          'zip',
        ),
      );
    }
    const { report } = await run({ paths: ['.'], cwd, configuration: await open(cwd) });
    expect(
      report.findings
        .filter(({ rule }) => rule === perConnector)
        .map(({ package: path, severity, data }) => [path, severity, data.count]),
    ).toEqual([
      ['Travel.zip', 'error', 2],
      ['Two.zip', 'note', 3],
    ]);
  });

  test('an ignored package is not reported, and says so', async () => {
    const { report, empty } = await found({ ignore: ['old'] });
    expect(report.packages.map(({ path, coverage }) => [path, coverage.skipped])).toEqual([
      ['Expenses.zip', [{ path: 'old/Travel.zip', why: `ignored by ${name}:1:12` }]],
    ]);
    expect(report.findings.filter(({ package: path }) => path === 'old/Travel.zip')).toEqual([]);
    expect(report.summary).toMatchObject({ packages: 1, unread: 0 });
    expect(empty).toEqual([]);
  });

  test('where all packages are ignored, nothing has passed', async () => {
    expect((await found({ ignore: ['**'] }, ['.', 'old'])).empty).toEqual([
      { path: '., old', hint: `All packages there are ignored by ${name}:1:12.` },
    ]);
  });

  test('an ignored package still provides what others need', async () => {
    const missing = 'connection-reference-missing';
    const stripped = sampleCustomizations().replace(
      /<connectionreferences>[\s\S]*<\/connectionreferences>/,
      '<connectionreferences/>',
    );
    const lintIt = async (settings: object) => {
      const cwd = workspace(settings);
      writeFiles(
        cwd,
        renderPackage(
          'User',
          samplePackage({ uniqueName: 'User', files: { 'customizations.xml': stripped } }),
          'zip',
        ),
      );
      const { report } = await run({ paths: ['.'], cwd, configuration: await open(cwd) });
      return report.findings
        .filter(({ rule }) => rule === missing)
        .map(({ package: path, data }) => [path, data.logicalName]);
    };
    expect(await lintIt({ ignore: ['Expenses.zip', 'old'] })).toEqual([]);
  });
});

describe('externals', () => {
  const bare = sampleCustomizations().replace(
    /<connectionreferences>[\s\S]*<\/connectionreferences>/,
    '<connectionreferences/>',
  );

  async function missing(externals: object) {
    const cwd = folderWith({ [name]: JSON.stringify({ externals }) });
    writeFiles(cwd, renderPackage('User', samplePackage({ files: { 'customizations.xml': bare } }), 'zip'));
    const { report } = await run({ paths: ['.'], cwd, configuration: await open(cwd) });
    return report.findings
      .filter(({ rule }) => rule === 'connection-reference-missing')
      .map(({ data }) => data.logicalName);
  }

  test('what somebody else provides is not missing', async () => {
    expect(await missing({})).toEqual(['nw_expense_mail']);
    expect(await missing({ connectionReferences: ['NW_*'] })).toEqual([]);
    expect(await missing({ connectionReferences: ['fab_*'], connectors: ['nw_expense_mail'] })).toEqual([
      'nw_expense_mail',
    ]);
  });
});

describe('targets of a configuration', () => {
  test('are those of a run that names none', async () => {
    const cwd = folderWith({
      [name]:
        '{ "targets": { "prod": { "settings": "deploy/prod.json" }, "test": { "settings": "deploy/none.json" } } }',
      'deploy/prod.json': '{ "ConnectionReferences": [] }',
    });
    writeFiles(cwd, renderPackage('Expenses', samplePackage(), 'zip'));
    const configuration = await open(cwd);
    const lintIt = (targets?: WantedTargets) => run({ paths: ['.'], cwd, configuration, targets });
    await expect(lintIt()).rejects.toThrow(
      'Can\'t read the deployment settings "deploy/none.json" of target test: ',
    );
    const { report } = await lintIt({ from: undefined, names: ['prod'] });
    expect(report.readiness?.map(({ target }) => target)).toEqual(['prod']);
    await expect(lintIt({ from: undefined, names: ['pro'] })).rejects.toThrow('There is no target "pro".');
    await expect(run({ paths: ['.'], cwd, targets: { from: undefined, names: ['prod'] } })).rejects.toThrow(
      'There is no target "prod", since nothing describes targets.',
    );
  });
});

test('as many suppressions as a configuration may have know their places', async () => {
  const suppressions = Array.from({ length: 4000 }, (_, index) => ({
    rule: 'flow-off',
    component: `Flow ${index}`,
    reason: 'Agreed with the team: '.padEnd(180, '.'),
  }));
  const cwd = folderWith({ [name]: JSON.stringify({ suppressions }, undefined, 1) });
  const configuration = await open(cwd);
  expect(configuration?.suppressions.map(({ origin }) => origin)).toEqual(
    suppressions.map((_, index) => `${name}:${3 + 5 * index}:3`),
  );
});

describe('--print-config', () => {
  test('tells every value with its origin', async () => {
    const cwd = folderWith({
      [name]: `{
  "extends": ["strict"],
  "rules": { "connection-reference-per-connector": ["error", { "max": 2 }] },
  "overrides": [{ "packages": ["old"], "rules": { "flow-off": "off" } }],
  "ignore": ["tmp"],
  "targets": { "prod": { "settings": "prod.json" } }
}`,
    });
    const two = rules.filter(({ id }) =>
      ['connection-reference-per-connector', 'flow-off', 'file-malformed'].includes(id),
    );
    const printed = printConfiguration(await open(cwd), two, { 'flow-off': 'note' }, cwd);
    expect(JSON.parse(printed)).toEqual({
      files: [name],
      rules: {
        'connection-reference-per-connector': {
          severities: { several: { value: 'error', origin: `${name}:3:14` } },
          options: { allow: { value: [], origin: 'default' }, max: { value: 2, origin: `${name}:3:14` } },
        },
        'flow-off': { severities: { off: { value: 'note', origin: '--rule' } }, options: {} },
      },
      overrides: [
        {
          where: { packages: ['old'] },
          rules: { 'flow-off': { severities: { off: { value: 'off', origin: `${name}:4:51` } } } },
          origin: `${name}:4:17`,
        },
      ],
      plugins: [],
      ignore: [{ value: 'tmp', origin: `${name}:5:14` }],
      externals: { connectionReferences: [], connectors: [] },
      targets: { prod: { value: { settings: 'prod.json' }, origin: `${name}:6:16` } },
      suppressions: [],
      declarative: [],
    });
  });
});
