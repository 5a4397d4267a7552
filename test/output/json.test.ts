import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/output/json.ts';
import { compared, everything, finding, packageSummary, report } from './sample-report.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
}).compile(schema as object);

/** A copy as a reader of the output has it, loose enough to break. */
function parsed(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}

describe('json', () => {
  it('is the report, and nothing else', () => {
    expect(parsed(json(everything))).toEqual(parsed(JSON.stringify(everything)));
    expect(json(everything)).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/);
  });

  it('has its keys in one order, whoever made the report', () => {
    const shuffled = reversedKeys(everything) as typeof everything;
    expect(Object.keys(shuffled)).not.toEqual(Object.keys(everything));
    const withoutData = (text: string) => text.replaceAll(/"data": \{[^}]*\}/g, '');
    expect(withoutData(json(shuffled))).toBe(withoutData(json(everything)));
    expect(keysOf(json(report({ findings: [finding()] })), 'findings')).toEqual([
      'rule',
      'messageId',
      'severity',
      'confidence',
      'message',
      'data',
      'package',
      'component',
      'location',
      'related',
      'fingerprint',
      'help',
      'fixable',
    ]);
  });

  it('means the same after escaping what a terminal or a build server would obey', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('#', '[', 'v', 's', 'o', '\u009b', '\u{e0041}') }),
        ),
        (message) => {
          const one = report({ findings: [finding({ message })] });
          const text = json(one);
          expect(parsed(text)).toEqual(one);
          expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|##(?:vso)?\[/u);
        },
      ),
    );
  });
});

describe('report.schema.json', () => {
  it.each([
    ['everything', everything],
    ['a comparison', compared],
    ['nothing', report({ packages: [] })],
    [
      'a package without a solution',
      report({ packages: [packageSummary({ layout: 'flow-json', solution: null })] }),
    ],
  ])('accepts %s', (_, one) => {
    validate(parsed(json(one)));
    expect(validate.errors).toBeNull();
  });

  it('leaves room for what is reserved, and for nothing else', () => {
    expect(validate({ ...parsed(json(everything)), readiness: [] })).toBe(true);
    expect(validate({ ...parsed(json(everything)), elapsed: 12 })).toBe(false);
  });

  it.each([
    ['an unknown severity', { severity: 'off' }],
    ['an unknown kind', { component: { kind: 'workflow', id: 'x', name: 'x' } }],
    ['a line without a column', { location: { file: 'a', pointer: '', line: 1 } }],
    ['a line 0', { location: { file: 'a', pointer: '', line: 0, column: 1, endLine: 1, endColumn: 1 } }],
    ['nested data', { data: { flow: { name: 'x' } } }],
    ['a further key', { rank: 1 }],
  ])('refuses %s', (_, change) => {
    const one = { ...parsed(json(everything)), findings: [{ ...finding(), ...change }] };
    expect(validate(one)).toBe(false);
  });

  it('wants a reason beside each suppressed finding', () => {
    expect(validate({ ...parsed(json(everything)), suppressed: [finding()] })).toBe(false);
  });

  it('describes every field', () => {
    expect(undescribed(schema)).toEqual([]);
  });
});

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, reversedKeys(item)]),
  );
}

function keysOf(text: string, list: string): readonly string[] {
  const items = parsed(text)[list];
  return Array.isArray(items) ? Object.keys(items[0] as object) : [];
}

/** Pointers of the fields that neither have a description nor refer to something that has one. */
function undescribed(node: unknown, pointer = ''): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = `${pointer}/${key}`;
    const isField = pointer.endsWith('/properties') && typeof value === 'object' && value !== null;
    const isBare = isField && !('description' in value) && !('$ref' in value);
    return [...(isBare ? [here] : []), ...undescribed(value, here)];
  });
}
