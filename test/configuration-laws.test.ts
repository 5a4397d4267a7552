import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { configurationSchema } from '../src/config/configuration-schema.ts';
import { type ConfigurationLayer, emptyLayer, mergeLayers } from '../src/config/merge-configurations.ts';
import { openConfiguration } from '../src/config/open-configuration.ts';
import { findMistakes } from '../src/engine/find-mistakes.ts';
import type { RuleChange } from '../src/engine/rule-changes.ts';

const file = new URL('../schema/config.schema.json', import.meta.url);
const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(file, 'utf8')) as object);

const severity = fc.constantFrom('error', 'warning', 'note', 'off');
const origin = fc.constantFrom('a', 'b', 'c');
const words = fc.constantFrom('x', 'y', 'z', '__proto__', 'constructor');

/** What a file says; no two of the laws' layers need to agree on anything. */
const layer: fc.Arbitrary<ConfigurationLayer> = fc.record(
  {
    files: fc.array(fc.record({ path: words, text: words }), { maxLength: 2 }),
    changes: dictionary(
      fc.record(
        {
          severities: dictionary(fc.record({ value: severity, origin })),
          options: fc.record({ value: fc.dictionary(words, fc.nat(3)), origin }),
        },
        { requiredKeys: ['severities'] },
      ) as fc.Arbitrary<RuleChange>,
    ),
    plugins: fc.array(written(), { maxLength: 2 }),
    externals: fc.record({ connectionReferences: list(), connectors: list() }, { requiredKeys: [] }),
    targets: dictionary(fc.record({ final: fc.boolean() })),
    targetOrigins: dictionary(origin),
    ignore: list(),
  },
  { requiredKeys: ['files', 'changes', 'plugins', 'externals', 'targets', 'targetOrigins'] },
);

function dictionary<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Record<string, Value>> {
  return fc.array(fc.tuple(words, value), { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs));
}

function written() {
  return fc.record({
    value: words,
    path: words,
    origin,
    at: fc.constant({ package: 'a', file: 'a', pointer: '' }),
  });
}

function list() {
  return fc.array(written(), { maxLength: 2 });
}

/** Files in another order are the same: each has a path of its own, and only one text. */
function sorted({ files, plugins, ...others }: ConfigurationLayer) {
  const text = (item: object) => JSON.stringify(item);
  return { ...others, files: files.map(text).sort(), plugins: plugins.map(text).sort() };
}

describe('merging', () => {
  test('is associative', () => {
    fc.assert(
      fc.property(layer, layer, layer, (a, b, c) => {
        expect(mergeLayers(mergeLayers(a, b), c)).toEqual(mergeLayers(a, mergeLayers(b, c)));
      }),
    );
  });

  test('with nothing changes nothing', () => {
    fc.assert(
      fc.property(layer, (given) => {
        const own = mergeLayers(given, emptyLayer);
        expect(own).toEqual(mergeLayers(emptyLayer, given));
        expect(own.changes).toEqual(given.changes);
        expect(own.targets).toEqual(given.targets);
      }),
    );
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(layer, layer, (a, b) => {
        const both = mergeLayers(a, b);
        expect(mergeLayers(both, b)).toEqual(both);
        expect(sorted(mergeLayers(b, both))).toEqual(sorted(both));
      }),
    );
  });

  test('lets the later win, and keeps what it says nothing of', () => {
    fc.assert(
      fc.property(layer, layer, (a, b) => {
        const both = mergeLayers(a, b);
        expect(both.ignore).toEqual(b.ignore ?? a.ignore);
        expect(both.externals).toEqual({ ...a.externals, ...b.externals });
        expect(both.targets).toEqual({ ...a.targets, ...b.targets });
        for (const rule of Object.keys({ ...a.changes, ...b.changes })) {
          const [was, is] = [a, b].map(({ changes }) =>
            Object.hasOwn(changes, rule) ? changes[rule] : undefined,
          );
          expect(both.changes[rule]?.severities).toEqual({ ...was?.severities, ...is?.severities });
          expect(both.changes[rule]?.options).toEqual(is?.options ?? was?.options);
        }
      }),
    );
  });
});

describe('what a configuration says', () => {
  const setting = fc.oneof(
    severity,
    fc.dictionary(fc.constantFrom('stripped', 'named'), severity, { minKeys: 1 }),
    fc.tuple(severity),
  );
  const settings = fc.record({
    rules: fc.record({ 'flow-direct-connection': setting, 'flow-off': severity }, { requiredKeys: [] }),
    ignore: fc.array(fc.constantFrom('a', 'b')),
  });
  const effect = async (config: object) => {
    const cwd = import.meta.dirname;
    const done = await openConfiguration({ settings: config }, { cwd, rules });
    const weights = Object.entries(done?.changes ?? {}).map(([id, { severities }]) => [
      id,
      Object.fromEntries(Object.entries(severities).map(([message, { value }]) => [message, value])),
    ]);
    return { rules: Object.fromEntries(weights) as unknown, ignore: done?.ignore.map(({ value }) => value) };
  };

  test('is the same in any order of its members', async () => {
    await fc.assert(
      fc.asyncProperty(settings, async (config) => {
        const turned = Object.fromEntries(
          Object.entries(config)
            .toReversed()
            .map(([key, value]) => [
              key,
              Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).toReversed()),
            ]),
        );
        expect(await effect(turned)).toEqual(await effect(config));
      }),
      { numRuns: 30 },
    );
  });

  test('wins over each preset, and a preset alone is what the rules say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('recommended', 'strict', 'all', 'next'),
        fc.record({ 'flow-direct-connection': severity, 'flow-off': severity }),
        async (preset, wanted) => {
          const { rules: found } = await effect({ extends: preset, rules: wanted });
          expect(found).toMatchObject({
            'flow-direct-connection': {
              stripped: wanted['flow-direct-connection'],
              named: wanted['flow-direct-connection'],
            },
            'flow-off': { off: wanted['flow-off'] },
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what is checked is what the schema asks for', () => {
  const junk = fc.jsonValue({ maxDepth: 2 });
  const or = (sound: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 60, arbitrary: sound }, { weight: 1, arbitrary: junk });
  const some = (members: Record<string, fc.Arbitrary<unknown>>, requiredKeys: readonly string[] = []) =>
    fc.oneof(
      { weight: 40, arbitrary: fc.record(members, { requiredKeys: [...requiredKeys] }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.record(members, { requiredKeys: [] }),
            fc.oneof(words, fc.constantFrom('file-malformed', 'flow-of')),
            fc.oneof(junk, severity),
          )
          .map(([all, name, value]) => ({
            ...all,
            [name]: value,
          })),
      },
    );
  const texts = or(
    fc.array(
      or(fc.oneof({ weight: 30, arbitrary: fc.constantFrom('flow:x*', '*:y') }, fc.constantFrom('a:x', ''))),
      { maxLength: 2 },
    ),
  );
  const weights = or(fc.oneof(severity, some({ stripped: or(severity), named: or(severity) })));
  const options = some({ max: or(fc.integer({ min: -1, max: 3 })), allow: texts });
  const settings = some({
    'flow-direct-connection': or(fc.oneof(weights, fc.tuple(weights), fc.tuple(weights, junk))),
    'connection-reference-per-connector': or(fc.tuple(or(severity), options)),
    'connection-reference-unique-display-name': or(
      fc.tuple(
        or(severity),
        some({ scope: or(fc.constantFrom('solution', 'workspace', 'all')), ignore: texts }),
      ),
    ),
  });
  const configuration = some({
    $schema: or(fc.constant('x')),
    rules: or(settings),
    overrides: or(
      fc.array(or(some({ packages: texts, components: texts, rules: or(settings) }, ['packages', 'rules'])), {
        maxLength: 2,
      }),
    ),
    ignore: texts,
    externals: or(some({ connectionReferences: texts, connectors: texts })),
    targets: or(
      fc.dictionary(
        words,
        or(
          some({
            settings: texts,
            principal: or(
              fc.oneof(
                fc.constantFrom('user:x', 'user:', 'x'),
                some({ id: or(fc.constant('x')), type: or(fc.constantFrom('user', 'group')), groups: texts }),
              ),
            ),
            final: or(fc.boolean()),
            existingFlows: or(fc.oneof(fc.boolean(), texts)),
          }),
        ),
      ),
    ),
    suppressions: or(
      fc.array(
        or(
          some(
            {
              rule: or(fc.constantFrom('x', '')),
              reason: or(fc.constantFrom('x', ' ', '')),
              until: or(fc.constantFrom('2027-01-31', '2027-13-01', 'soon')),
            },
            ['rule', 'reason'],
          ),
        ),
        { maxLength: 2 },
      ),
    ),
  });
  const schema = configurationSchema(rules, false);

  test('by ajv, for anything', () => {
    const seen = { sound: 0, mistaken: 0 };
    fc.assert(
      fc.property(fc.oneof(configuration, junk), (value) => {
        const mistakes = findMistakes(value, schema, 'The configuration');
        seen[mistakes.length === 0 ? 'sound' : 'mistaken'] += 1;
        expect({ value, isSound: mistakes.length === 0 }).toEqual({ value, isSound: validate(value) });
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.sound, seen.mistaken)).toBeGreaterThan(20);
  });

  test.each(['plugins', 'declarative', 'extends'])('%s may bring rules that nobody knows here', (member) => {
    const config = { rules: { 'fab-own-rule': ['error', { any: 1 }] } };
    expect(validate(config)).toBe(false);
    expect(validate({ ...config, [member]: member === 'extends' ? './base.json' : [] })).toBe(true);
  });
});
