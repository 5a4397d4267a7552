import * as fc from 'fast-check';
import { parse as parseJsonc } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { addSuppression, type NewSuppression } from '../src/config/add-suppression.ts';
import { addYamlSuppression } from '../src/config/add-yaml-suppression.ts';

const added: NewSuppression = {
  entry: { rule: 'flow-off', component: '0a1b', reason: 'Turned on "later".' },
  comment: 'flow "Approve"',
};

describe('JSON', () => {
  test.each([
    ['an empty object', '{}', '{\n  "suppressions": [\n    ITEM\n  ]\n}'],
    [
      'no list yet',
      '{\n  "rules": {} // all\n}\n',
      '{\n  "rules": {}, // all\n  "suppressions": [\n    ITEM\n  ]\n}\n',
    ],
    [
      'a last comma, tabs and CRLF',
      '{\r\n\t"rules": {},\r\n}\r\n',
      '{\r\n\t"rules": {},\r\n\t"suppressions": [\r\n\t\tITEM\r\n\t],\r\n}\r\n',
    ],
    ['an empty list', '{ "suppressions": [] }', '{ "suppressions": [\n  ITEM\n] }'],
    [
      'a list with a comment in it',
      '{\n    "suppressions": [\n        // None yet.\n    ]\n}',
      '{\n    "suppressions": [\n        // None yet.\n        ITEM\n    ]\n}',
    ],
    [
      'entries and comments behind them',
      '{\n  "suppressions": [\n    { "rule": "a" } // why, and until\n    /* more */\n  ],\n  "ignore": []\n}',
      '{\n  "suppressions": [\n    { "rule": "a" }, // why, and until\n    /* more */\n    ITEM\n  ],\n  "ignore": []\n}',
    ],
    [
      'a last comma behind an entry',
      '{\n  "suppressions": [\n    { "rule": "a" }, // why\n  ]\n}',
      '{\n  "suppressions": [\n    { "rule": "a" }, // why\n    ITEM,\n  ]\n}',
    ],
    [
      'all in one line',
      '{ "suppressions": [{ "rule": "a" }], "ignore": [] }',
      '{ "suppressions": [{ "rule": "a" },\n  ITEM\n], "ignore": [] }',
    ],
  ])('%s', (_, before, after) => {
    const text = addSuppression(before, added);
    const unit = /^[ \t]+(?=")/m.exec(before)?.[0] ?? '  ';
    const end = before.includes('\r\n') ? '\r\n' : '\n';
    const item = (indentation: string) =>
      [
        '{',
        `${unit}"rule": "flow-off",`,
        `${unit}"component": "0a1b", // flow "Approve"`,
        `${unit}"reason": "Turned on \\"later\\"."`,
        '}',
      ].join(end + indentation);
    expect(text).toBe(
      after.replace(/^([ \t]*)ITEM/m, (_match, indentation: string) => indentation + item(indentation)),
    );
  });

  const trivia = fc.constantFrom('', ' ', '\n    ', ' // note, ]\n    ', ' /* { */ ', '\n\n\t');
  const other = fc.record({ rule: fc.string(), reason: fc.string() });
  const configuration = fc
    .tuple(fc.array(fc.tuple(trivia, other, trivia), { minLength: 1, maxLength: 3 }), trivia, fc.boolean())
    .map(([items, inEnd, hasLastComma]) => {
      const written = items.map(
        ([before, item, after]) => `${before}${JSON.stringify(item, undefined, 2)}${after}`,
      );
      const list = `[${written.join(',')}${hasLastComma ? ',' : ''}${inEnd}]`;
      return `// Ours.\n{ "rules": { "flow-off": "note", },\n  "suppressions": ${list}, "ignore": [ "old/**" ]\n}\n`;
    });
  const reason = fc.string({ unit: 'binary', minLength: 1 });

  test('any configuration: what was written stays, and deleting the entry gives it back', () => {
    fc.assert(
      fc.property(configuration, reason, (before, why) => {
        const entry = { rule: 'flow-off', component: 'x', reason: why };
        const after = addSuppression(before, { entry, comment: undefined });
        const { suppressions, ...rest } = parseJsonc(before, [], { allowTrailingComma: true });
        const errors: never[] = [];
        expect(parseJsonc(after, errors, { allowTrailingComma: true })).toEqual({
          ...rest,
          suppressions: [...suppressions, entry],
        });
        expect(errors).toEqual([]);
        expect(withoutComma(withoutItem(after))).toBe(withoutComma(before));
      }),
    );
  });

  /** As a person deletes it: its lines. */
  function withoutItem(text: string): string {
    return text.replace(
      /\r?\n[ \t]*\{\r?\n[ \t]*"rule": "flow-off",\r?\n[ \t]*"component": "x",\r?\n.*\r?\n[ \t]*\},?(\r?\n[ \t]*(?=\]))?/,
      '',
    );
  }

  /** The comma before it, and the break that closes the list, may go or stay. */
  function withoutComma(text: string): string {
    return text.replaceAll(/[,\s]/g, '');
  }
});

describe('YAML', () => {
  const item = (indentation: string, end = '\n') =>
    ['- rule: flow-off', '  component: 0a1b # flow "Approve"', '  reason: Turned on "later".']
      .map((line) => indentation + line + end)
      .join('');

  test.each([
    ['an empty file', '', `suppressions:\n${item('  ')}`],
    ['only comments', '# Ours.\n', `# Ours.\nsuppressions:\n${item('  ')}`],
    [
      'no list yet',
      'rules:\n  flow-off: off # now',
      `rules:\n  flow-off: off # now\nsuppressions:\n${item('  ')}`,
    ],
    [
      'entries, comments and CRLF',
      'suppressions: # all\r\n- rule: a # one\r\n  reason: >\r\n    so\r\n    be it\r\n# behind\r\nignore: [ a,  b ]\r\n',
      `suppressions: # all\r\n- rule: a # one\r\n  reason: >\r\n    so\r\n    be it\r\n${item('', '\r\n')}# behind\r\nignore: [ a,  b ]\r\n`,
    ],
    [
      'an entry in the last line, without its end',
      'suppressions:\n    - {rule: a, reason: "b"} # c',
      `suppressions:\n    - {rule: a, reason: "b"} # c\n${item('    ')}`,
    ],
    [
      'a list in one line',
      'suppressions: [] # none\nignore: [a]\n',
      'suppressions: [ { rule: flow-off, component: 0a1b, reason: Turned on "later". } ] # none\nignore: [ a ]\n',
    ],
    [
      'all in one line',
      '{rules: {flow-off: off}}\n',
      '{ rules: { flow-off: off }, suppressions: [ { rule: flow-off, component: 0a1b, reason: Turned on "later". } ] }\n',
    ],
  ])('%s', async (_, before, after) => {
    expect(await addYamlSuppression(before, added)).toBe(after);
  });

  test('any reason and any component', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const before = 'suppressions:\n  - rule: a\n    reason: b\n';
    await fc.assert(
      fc.asyncProperty(text, text, async (component, reason) => {
        const entry = { rule: 'flow-off', component, reason, until: '2027-03-31' };
        const after = await addYamlSuppression(before, { entry, comment: undefined });
        expect(parseYaml(after)).toEqual({ suppressions: [{ rule: 'a', reason: 'b' }, entry] });
        expect(after.startsWith(before)).toBe(true);
      }),
    );
  });
});
