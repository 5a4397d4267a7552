import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Finding, Report } from '../src/report.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { flowWithDirect } from './flow-with-direct.ts';
import { runMain } from './run-main.ts';
import { sampleFlowPath, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

let cwd = '';
beforeEach(() => {
  cwd = temporaryFolder();
  writeSolution('Expenses', ['shared_a']);
});

const jsonc = 'solution-lint.config.jsonc';
const flowId = '0a1b2c3d-1111-4222-8333-444455556666';

function writeSolution(
  name: string,
  keys: readonly string[],
  uniqueName = name,
  rendering: 'tree' | 'zip' = 'tree',
) {
  const files = samplePackage({ uniqueName, files: { [sampleFlowPath]: flowWithDirect(keys) } });
  writeFiles(cwd, renderPackage(name, files, rendering));
}

async function report(): Promise<Report> {
  const { out, errors } = await runMain(['--format', 'json'], cwd);
  expect(errors).toBe('');
  return JSON.parse(out);
}

async function fingerprintOf(key: string): Promise<string> {
  const finding = (await report()).findings.find(({ data }) => data.key === key);
  if (finding === undefined) throw new Error(`No finding of ${key}.`);
  return finding.fingerprint;
}

function keysOf(findings: readonly Finding[]): unknown[] {
  return findings.map(({ data, rule }) => data.key ?? rule);
}

function suppress(...words: readonly string[]) {
  return runMain(['suppress', ...words], cwd);
}

function read(name: string): string {
  return readFileSync(join(cwd, name), 'utf8');
}

const told = (path: string) => ({
  exitCode: 0,
  out: `${path} accepts flow-direct-connection of flow "Approve expense" now. Delete the entry to undo it.\n`,
  errors: '',
});

describe('writes what covers the finding and no other', () => {
  test('not the same component of another solution', async () => {
    writeSolution('Travel', ['shared_a']);
    const print = await fingerprintOf('shared_a');
    expect(await suppress(print.slice(0, 6), '--reason', ' The pipeline binds it. ')).toMatchObject({
      exitCode: 0,
    });
    expect((await report()).findings).toHaveLength(1);
  });

  test('as an entry that people can read', async () => {
    const print = await fingerprintOf('shared_a');
    expect(
      await suppress(print.toUpperCase(), '--reason', ' "Bound" there. ', '--until', '2199-12-31'),
    ).toEqual(told(jsonc));
    expect(read(jsonc)).toBe(`{
  "suppressions": [
    {
      "rule": "flow-direct-connection",
      "component": "${flowId}", // flow "Approve expense"
      "reason": "\\"Bound\\" there.",
      "until": "2199-12-31"
    }
  ]
}
`);
    const { findings, suppressed } = await report();
    expect(findings).toEqual([]);
    expect(suppressed.map(({ suppression }) => suppression)).toEqual([
      { kind: 'config', reason: '"Bound" there.' },
    ]);
  });

  test('its fingerprint where the component has another finding of the same message', async () => {
    writeSolution('Expenses', ['shared_a', 'shared_b']);
    await suppress(await fingerprintOf('shared_b'), '--reason', 'Bound there.');
    const { findings, suppressed } = await report();
    expect([keysOf(findings), keysOf(suppressed)]).toEqual([['shared_a'], ['shared_b']]);
    expect(read(jsonc)).toMatch(/"messageId": "stripped",\n {6}"fingerprint": "[0-9a-f]{16}",/);
  });

  test('in all copies of the solution', async () => {
    writeSolution('Expenses_1_2_0_0', ['shared_a'], 'Expenses', 'zip');
    await suppress(await fingerprintOf('shared_a'), '--reason', 'Bound there.');
    expect(read(jsonc)).not.toMatch(/fingerprint|package|messageId/);
    const { findings, suppressed } = await report();
    expect([keysOf(findings), keysOf(suppressed)]).toEqual([[], ['shared_a', 'shared_a']]);
  });
});

describe('what it writes can be taken out again', () => {
  const entry = /\n[ \t]*\{\n[ \t]*"rule": "flow-direct-connection",\n.*\n.*\n[ \t]*\},(?=\n)/;
  test.each([
    [
      'solution-lint.config.jsonc',
      '{\n  // Ours.\n  "rules": { "flow-off": "off" },\n  "suppressions": [\n    // Old ones.\n  ],\n}\n',
      /\n *\{\n *"rule": "flow-direct-connection",\n.*\n.*\n *\}(?=\n)/,
    ],
    [
      'solution-lint.config.json',
      '\ufeff{\n\t"suppressions": [\n\t\t{ "rule": "flow-off", "component": "*", "reason": "a" }, /* b */\n\t]\n}',
      entry,
    ],
    [
      'solution-lint.config.yaml',
      '# Ours.\nsuppressions:\n- {rule: flow-off,   reason: "a"}\nrules: {}\n',
      /- rule: flow-direct-connection\n.*\n.*\n/,
    ],
    [
      'solution-lint.config.yml',
      'rules: {}\n',
      /suppressions:\n {2}- rule: flow-direct-connection\n.*\n.*\n/,
    ],
  ])('%s: the same bytes and the same report', async (name, before, written) => {
    writeFileSync(join(cwd, name), before);
    const first = await report();
    expect(await suppress(await fingerprintOf('shared_a'), '--reason', 'Bound there.')).toEqual(told(name));
    expect(keysOf((await report()).suppressed)).toEqual(['shared_a']);
    const after = read(name);
    expect(after.replace(written, '')).toBe(before);
    expect(after.includes('// flow') || after.includes('# flow')).toBe(!name.endsWith('.json'));
    writeFileSync(join(cwd, name), after.replace(written, ''));
    expect(await report()).toEqual(first);
  });
});

describe('refuses', () => {
  test.each([
    [[], 'suppress needs the fingerprint of a finding.\n'],
    [['5f0a3c'], 'suppress needs a reason.\n'],
    [['5f0a3c', '--reason', ' \n'], 'suppress needs a reason.\n'],
    [['5f0a3', '--reason', 'a'], '"5f0a3" is no fingerprint.\n'],
    [['flow-off', '--reason', 'a'], '"flow-off" is no fingerprint.\n'],
    [['5f0a3c', '--reason', 'a', '--until', '2027-02-30'], '--until can\'t be "2027-02-30".\n'],
    [['5f0a3c', '--reason', 'a', '--no-config'], 'suppress writes into a configuration'],
    [['5f0a3c', '--reason', 'a', '--force'], 'solution-lint suppress has no option --force.\n'],
  ])('%j', async (words, errors) => {
    expect(await suppress(...words)).toEqual({
      exitCode: 2,
      out: '',
      errors: expect.stringContaining(errors),
    });
    expect(existsSync(join(cwd, jsonc))).toBe(false);
  });

  test('a fingerprint that no finding has, and tells the nearest', async () => {
    const print = await fingerprintOf('shared_a');
    const wrong = `${print.slice(0, 5)}${print[5] === '0' ? '1' : '0'}`;
    expect(await suppress(wrong, '--reason', 'a')).toEqual({
      exitCode: 2,
      out: '',
      errors: `No finding has the fingerprint ${wrong}.\nGive the same paths and targets as for the run that reported it. Nearest are:\n  ${print}  flow-direct-connection  Flow "Approve expense"\n`,
    });
    writeSolution('Expenses', []);
    expect((await suppress(wrong, '--reason', 'a')).errors).toBe(
      `No finding has the fingerprint ${wrong}.\nThere are no findings. Give the same paths and targets as for the run that reported it.\n`,
    );
  });

  test('what is suppressed already, what was not read, and what is about a suppression', async () => {
    const print = await fingerprintOf('shared_a');
    await suppress(print, '--reason', 'Bound there.');
    expect((await suppress(print, '--reason', 'Again.')).errors).toBe(
      'It is suppressed already: Bound there.\nTo give another reason or day, change the entry in the configuration.\n',
    );
    writeSolution('Expenses', []);
    writeFileSync(join(cwd, 'Broken.zip'), 'PK\u0003\u0004');
    const [broken] = (await report()).findings;
    expect(broken?.rule).toBe('package-unreadable');
    expect((await suppress(broken?.fingerprint ?? '', '--reason', 'a')).errors).toMatch(
      /^package-unreadable can't be suppressed: "Broken\.zip" is cut off/,
    );
    rmSync(join(cwd, 'Broken.zip'));
    const [unused] = (await report()).findings;
    expect(unused?.rule).toBe('suppression-unused');
    expect((await suppress(unused?.fingerprint ?? '', '--reason', 'a')).errors).toMatch(
      /^suppression-unused can't be suppressed\./,
    );
  });

  test('to edit a program: it says what to paste', async () => {
    writeFileSync(join(cwd, 'solution-lint.config.mjs'), 'export default {};\n');
    expect(await suppress(await fingerprintOf('shared_a'), '--reason', 'A\nB')).toEqual({
      exitCode: 2,
      out: '',
      errors: `solution-lint.config.mjs is a program, which is not edited.
Add this to its suppressions:
{
  "rule": "flow-direct-connection",
  "component": "${flowId}",
  "reason": "A\\nB"
}
`,
    });
    expect(read('solution-lint.config.mjs')).toBe('export default {};\n');
  });
});

describe('the configuration', () => {
  test('names what is wrong with suppressions', async () => {
    writeFileSync(
      join(cwd, jsonc),
      `{
  "suppressions": [
    { "rule": "flow-of", "reason": "a" },
    { "rule": "package-unreadable", "reason": "a" },
    { "rule": "suppression-unused", "reason": "a" },
    { "rule": "flow-off", "messageId": "of", "reason": "a", "until": "2027-02-30" }
  ]
}`,
    );
    expect(await runMain([], cwd)).toEqual({
      exitCode: 2,
      out: '',
      errors: `${jsonc}:3:15: There is no rule "flow-of". Did you mean "flow-off"?
${jsonc}:4:15: Rule package-unreadable can't be suppressed. It says that something was not read; mend or remove the file instead.
${jsonc}:5:15: Rule suppression-unused can't be suppressed. Mend the suppression that it is about, or turn the rule off.
${jsonc}:6:40: Rule flow-off has no message "of". Did you mean "off"?
${jsonc}:6:70: There is no day "2027-02-30".
docs/configuration.md describes what a configuration may say.
`,
    });
  });

  test('is where a finding about a suppression stands, in a folder above, too', async () => {
    writeFiles(cwd, new Map([['.git/HEAD', Buffer.from('ref: refs/heads/main\n')]]));
    writeFileSync(
      join(cwd, 'solution-lint.config.yaml'),
      'suppressions:\n  # Agreed.\n  - rule: flow-direct-connection\n    package: Expenses\n    reason: Bound there.\n  - rule: flow-off\n    reason: Gone.\n',
    );
    expect(await runMain([], cwd)).toMatchInlineSnapshot(`
      {
        "errors": "",
        "exitCode": 0,
        "out": "solution-lint.config.yaml  configuration

          ▲ warning  suppression-unused
            The suppression of flow-off covers nothing: what it accepted is mended, or
            it is not written as the finding has it. Delete it, so that it can't hide
            anything later.
            → solution-lint.config.yaml:6:3

      Checked 1 package: 1 flow, 1 connection reference.
      ▲ 1 warning, 1 suppressed
        Shown by --format json: 1 suppressed.
      ",
      }
    `);
    cwd = join(cwd, 'Expenses');
    expect((await runMain(['--format', 'github'], cwd)).out).toMatchInlineSnapshot(`
      "::warning file=../solution-lint.config.yaml,line=6,col=3,endLine=6,endColumn=19,title=suppression-unused::The suppression of flow-off covers nothing: what it accepted is mended, or it is not written as the finding has it. Delete it, so that it can't hide anything later.
      Checked 1 package: 1 flow, 1 connection reference. 1 warning, 1 suppressed.
      "
    `);
  });
});
