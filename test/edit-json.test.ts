import { describe, expect, test } from 'vitest';
import {
  appendItems,
  appendMembers,
  applyEdits,
  editableJson,
  removeItems,
  replaceValue,
} from '../src/parse/edit-json.ts';

const added = { name: 'new', id: '' };

function withItem(text: string): string {
  return applyEdits(text, appendItems(editableJson(text), '/list', [added]));
}

function without(text: string, ...indexes: readonly number[]): string {
  return applyEdits(text, removeItems(editableJson(text), '/list', new Set(indexes)));
}

describe('a new item looks like the one above', () => {
  test.each([
    [
      'in lines of its own',
      '{\n  "list": [\n    {\n      "name": "a"\n    }\n  ]\n}\n',
      '{\n  "list": [\n    {\n      "name": "a"\n    },\n    {\n      "name": "new",\n      "id": ""\n    }\n  ]\n}\n',
    ],
    [
      'as ConvertTo-Json of Windows PowerShell writes it',
      '{\r\n    "list":  [\r\n                 {\r\n                     "name":  "a"\r\n                 }\r\n             ]\r\n}',
      '{\r\n    "list":  [\r\n                 {\r\n                     "name":  "a"\r\n                 },\r\n                 {\r\n                     "name":  "new",\r\n                     "id":  ""\r\n                 }\r\n             ]\r\n}',
    ],
    [
      'in one line',
      '{\n  "list": [\n    { "name": "a" }\n  ]\n}\n',
      '{\n  "list": [\n    { "name": "a" },\n    { "name": "new", "id": "" }\n  ]\n}\n',
    ],
    [
      'with its brace behind the last one',
      '{\n  "list": [{\n    "name": "a"\n  }]\n}\n',
      '{\n  "list": [{\n    "name": "a"\n  }, {\n    "name": "new",\n    "id": ""\n  }]\n}\n',
    ],
    ['without a space', '{"list":[{"name":"a"}]}', '{"list":[{"name":"a"},{"name":"new","id":""}]}'],
    [
      'behind the comment about the last one',
      '{\n\t"list": [\n\t\t{\n\t\t\t"name": "a"\n\t\t} // a, the first\n\t\t// the end\n\t]\n}\n',
      '{\n\t"list": [\n\t\t{\n\t\t\t"name": "a"\n\t\t}, // a, the first\n\t\t// the end\n\t\t{\n\t\t\t"name": "new",\n\t\t\t"id": ""\n\t\t}\n\t]\n}\n',
    ],
    [
      'behind a last comma, and has one',
      '{ "list": [\n  { "name": "a" }, // ]\n], }',
      '{ "list": [\n  { "name": "a" }, // ]\n  { "name": "new", "id": "" },\n], }',
    ],
    [
      'not indented',
      '{\n"list": [\n{\n"name": "a"\n}\n]\n}',
      '{\n"list": [\n{\n"name": "a"\n},\n{\n"name": "new",\n"id": ""\n}\n]\n}',
    ],
  ])('%s', (_, text, expected) => {
    expect(withItem(text)).toBe(expected);
  });
});

test.each([
  ['{"list":[]}', '{"list":[{"name":"new","id":""}]}'],
  ['{ "list": [ ] }', '{ "list": [{ "name": "new", "id": "" }] }'],
  ['{\n\t"list": []\n}\n', '{\n\t"list": [\n\t\t{\n\t\t\t"name": "new",\n\t\t\t"id": ""\n\t\t}\n\t]\n}\n'],
  [
    '{\n  "list": [\n    // none yet\n  ]\n}\n',
    '{\n  "list": [\n    // none yet\n    {\n      "name": "new",\n      "id": ""\n    }\n  ]\n}\n',
  ],
  ['{"list":[/* none */]}', '{"list":[/* none */\n  {"name":"new","id":""}\n]}'],
])('the first item of %j', (text, expected) => {
  expect(withItem(text)).toBe(expected);
});

test.each([
  ['{ "list": [] }', '{ "list": [], "more": ["x"] }'],
  ['{\n  "list": []\n}\n', '{\n  "list": [],\n  "more": [\n    "x"\n  ]\n}\n'],
  ['{}', '{ "more": ["x"] }'],
  ['{\n  // nothing\n}', '{\n  // nothing\n  "more": [\n    "x"\n  ]\n}'],
])('a new member of %j', (text, expected) => {
  expect(applyEdits(text, appendMembers(editableJson(text), '', { more: ['x'] }))).toBe(expected);
});

test('another value, where names repeat, of the last', () => {
  const text = '{ "a": 1, /* a */ "a": null }';
  expect(applyEdits(text, replaceValue(editableJson(text), '/a', ['x']))).toBe(
    '{ "a": 1, /* a */ "a": ["x"] }',
  );
});

describe('a removed item', () => {
  const text =
    '{\n  "list": [\n    { "name": "a" }, // a\n    // b\n    { "name": "b" },\n    { "name": "c" }\n  ]\n}\n';

  test.each([
    [[0], '{\n  "list": [\n    // a\n    // b\n    { "name": "b" },\n    { "name": "c" }\n  ]\n}\n'],
    [[1], '{\n  "list": [\n    { "name": "a" }, // a\n    // b\n    { "name": "c" }\n  ]\n}\n'],
    [[2], '{\n  "list": [\n    { "name": "a" }, // a\n    // b\n    { "name": "b" }\n  ]\n}\n'],
    [[1, 2], '{\n  "list": [\n    { "name": "a" } // a\n    // b\n  ]\n}\n'],
    [[0, 1, 2], '{\n  "list": [\n    // a\n    // b\n  ]\n}\n'],
    [[], text],
  ])('%j takes its line and its comma, and no comment', (indexes, expected) => {
    expect(without(text, ...indexes)).toBe(expected);
  });

  test.each([
    ['{"list":[{"name":"a"},{"name":"b"}]}', [0], '{"list":[{"name":"b"}]}'],
    ['{ "list": [{ "name": "a" }, { "name": "b" }] }', [0], '{ "list": [{ "name": "b" }] }'],
    ['{ "list": [{ "name": "a" }, { "name": "b" }] }', [1], '{ "list": [{ "name": "a" }] }'],
    ['{ "list": [ { "name": "a" }, { "name": "b" } ] }', [0, 1], '{ "list": [] }'],
    [
      '{\n  "list": [{\n    "name": "a"\n  }, {\n    "name": "b"\n  }]\n}',
      [1],
      '{\n  "list": [{\n    "name": "a"\n  }]\n}',
    ],
    ['{\n  "list": [\n    1,\n    2,\n  ],\n}', [1], '{\n  "list": [\n    1,\n  ],\n}'],
    ['{\r\n  "list": [\r\n    1,\r\n    2\r\n  ]\r\n}', [0, 1], '{\r\n  "list": []\r\n}'],
  ])('of %j', (json, indexes, expected) => {
    expect(without(json, ...indexes)).toBe(expected);
  });
});
