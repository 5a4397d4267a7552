import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { emptyConfiguration } from '../src/config/configuration.ts';
import { activateRules } from '../src/engine/active-rule.ts';
import { runRules } from '../src/engine/run-rules.ts';
import { encodeLike } from '../src/parse/encode-like.ts';
import { decodeText } from '../src/parse/text.ts';
import { updateSettings } from '../src/settings-command/update-settings.ts';
import type { Connection } from '../src/target/inventory.ts';
import { parseSettingsText } from '../src/target/parse-settings-text.ts';
import { readSettings } from '../src/target/read-settings.ts';
import type { Target } from '../src/target/target.ts';
import { viewTargets } from '../src/target/view-target.ts';
import { graphOf, settingsSolution } from './settings-workspace.ts';

const runs = { numRuns: 60 };
const path = 'prod.settings.json';
const connectorOf = (name: string) => `/providers/Microsoft.PowerApps/apis/${name}`;

const graph = graphOf({
  Expenses: settingsSolution('Expenses', {
    references: { fab_Files: 'shared_sharepointonline', fab_Mail: 'shared_office365' },
    variables: { fab_Limit: '', fab_Site: 'https://fabrikam.example' },
  }),
  Core: settingsSolution('Core', {
    references: { fab_Rows: 'shared_commondataserviceforapps' },
    variables: { fab_Region: '' },
  }),
});

const deployer = {
  type: 'servicePrincipal',
  id: 'spn',
  name: 'service principal spn',
  groups: undefined,
} as const;

function connection(name: string, connector: string, changes: Partial<Connection> = {}): Connection {
  return {
    name,
    connector,
    owner: { name: 'Ada', id: 'ada' },
    faults: [],
    permissions: [{ role: 'CanView', principal: { type: 'ServicePrincipal', id: 'spn' } }],
    permissionsOf: 'everybody',
    ...changes,
  };
}

function targetWith(connections: readonly Connection[] | undefined, changes: Partial<Target> = {}): Target {
  return {
    name: 'prod',
    settings: [settingsFile(path, '')],
    connections: connections && { schemaVersion: 1, complete: ['*'], connections, connectionReferences: [] },
    principal: deployer,
    importer: deployer,
    environment: undefined,
    firstImport: false,
    final: false,
    existingFlows: [],
    files: [],
    ...changes,
  };
}

function settingsFile(name: string, text: string) {
  const bytes = Buffer.from(text);
  return readSettings(name, { size: () => bytes.length, read: () => bytes });
}

function updated(text: string, { target = targetWith(undefined), isPruned = false } = {}) {
  const { texts, changes } = updateSettings([target], new Map([[path, text]]), graph, isPruned);
  return { text: texts.get(path) ?? '', changes };
}

/** Rules that speak of what an update mends. */
const mended = rules.filter(({ id }) =>
  [
    'settings-connection-missing',
    'settings-connection-unknown',
    'settings-variable-missing',
    'settings-variable-unknown',
  ].includes(id),
);

async function findingsOf(text: string): Promise<string[]> {
  const target = targetWith(undefined, { settings: [settingsFile(path, text)] });
  const active = activateRules(mended, { ...emptyConfiguration, last: {} });
  const { findings, failures } = await runRules(active, {
    graph,
    targets: viewTargets([target], graph, undefined),
  });
  expect(failures).toEqual([]);
  return findings.map(({ rule, raw }) => `${rule.id} ${raw.messageId}`);
}

/** A settings file as any person, tool or pipeline may have written it. */
interface Written {
  readonly text: string;
  readonly value: unknown;
}

const names = fc.constantFrom(
  'fab_Files',
  'FAB_FILES',
  'fab_Mail',
  'fab_mail',
  'fab_Rows',
  'fab_Gone',
  'fab_Old',
  '#{x}#',
  '__proto__',
);
const variableNames = fc.constantFrom(
  'fab_Limit',
  'fab_limit',
  'fab_Site',
  'fab_Region',
  'fab_Gone',
  '#{y}#',
  'a"b\\',
);
const values = fc.constantFrom(
  '',
  'id-1',
  '#{connectionreference.x}#',
  'a // b',
  '/* c */',
  '}],',
  '\u2028\ud83d\ude00',
);

const references = fc.record(
  {
    LogicalName: names,
    ConnectionId: fc.oneof(values, fc.constant(null)),
    ConnectorId: fc.constant(connectorOf('shared_office365')),
    ConnectionOwner: values,
  },
  { requiredKeys: ['LogicalName'] },
);
const variables = fc.record(
  { SchemaName: variableNames, Value: values, Name: fc.constant({ Default: 'x', ByLcid: { '1033': 'x' } }) },
  { requiredKeys: ['SchemaName'] },
);
const section = fc
  .record(
    {
      ConnectionReferences: fc.option(fc.array(references, { maxLength: 5 })),
      EnvironmentVariables: fc.option(fc.array(variables, { maxLength: 4 })),
      CopilotAgents: fc.constant([]),
    },
    { requiredKeys: [] },
  )
  .filter((one) => 'ConnectionReferences' in one || 'EnvironmentVariables' in one);
const documents = fc.oneof(
  section,
  fc.dictionary(fc.constantFrom('Expenses', 'core', 'Other'), section, { minKeys: 1 }),
);

/** Between two tokens: mostly nothing, sometimes anything. `#` becomes a number, so that each comment is another. */
const gaps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('', ' ', '\n', '\n    ', '\n\t') },
    fc.constantFrom('/* # , ] */', '\n  // # } "\n', ' // #\n', '/*\n # */'),
  ),
  { minLength: 8, maxLength: 24 },
);

const written: fc.Arbitrary<Written> = fc
  .record({
    value: documents,
    gaps,
    lineBreak: fc.constantFrom('\n', '\r\n'),
    commas: fc.boolean(),
    end: fc.constantFrom('', '\n'),
  })
  .map(({ value, gaps: between, lineBreak, commas, end }) => {
    let count = 0;
    const gap = () => {
      count += 1;
      return (between[count % between.length] ?? '').replaceAll('#', String(count));
    };
    const write = (one: unknown): string => {
      if (typeof one !== 'object' || one === null) return JSON.stringify(one);
      const [open, close] = Array.isArray(one) ? '[]' : '{}';
      const parts = Array.isArray(one)
        ? one.map((item) => gap() + write(item) + gap())
        : Object.entries(one).map(
            ([name, item]) => `${gap() + JSON.stringify(name) + gap()}:${gap()}${write(item)}${gap()}`,
          );
      const last = commas && parts.length > 0 ? `,${gap()}` : '';
      return open + (parts.length > 0 ? parts.join(',') + last : gap()) + close;
    };
    return { value, text: (gap() + write(value) + gap() + end).replaceAll('\n', lineBreak) };
  });

function commentsIn(text: string): string[] {
  const tokens = text.matchAll(/"(?:\\.|[^"\\])*"|(\/\/[^\r\n]*|\/\*.*?\*\/)/gs);
  return [...tokens].flatMap(([, comment]) => comment ?? []);
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let index = 0; index < whole.length; index += 1) if (whole[index] === part[at]) at += 1;
  return at === part.length;
}

/** Without what gives way to new content: the space in an empty list, and null. */
function withoutEmpty(text: string): string {
  return text.toLowerCase().replaceAll(/(?<=\[)\s+(?=\])|null/g, '');
}

/** What an entry says, without the two things that an update writes into it. */
function entriesOf(text: string): unknown[] {
  const file = settingsFile(path, text);
  expect(file.problems).toEqual([]);
  const entries = [
    ...file.connections.map(({ solution, logicalName, connection: id, connector, owner }) => [
      solution,
      logicalName.toLowerCase(),
      id.text,
      connector.text,
      owner.text,
    ]),
    ...file.variables.map(({ solution, schemaName, value }) => [
      solution,
      schemaName.toLowerCase(),
      value.text,
    ]),
  ];
  return entries;
}

const known = [
  connection('only-files', 'shared_sharepointonline'),
  connection('mail-1', 'shared_office365'),
  connection('mail-2', 'shared_office365'),
];

describe('an update', () => {
  test('keeps every character, and adds and mends what lacks', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const { text: after } = updated(text, { target: targetWith(known) });
        expect(() => parseSettingsText(after)).not.toThrow();
        expect(isSubsequence(withoutEmpty(text), after.toLowerCase())).toBe(true);
        expect(commentsIn(after)).toEqual(commentsIn(text));
      }),
      runs,
    );
  });

  test('keeps all entries with their values, and adds behind them', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const { text: after, changes } = updated(text);
        const added = changes.filter(({ change }) => change.kind === 'add');
        const before = entriesOf(text).map((entry) => JSON.stringify(entry));
        const there = entriesOf(after).map((entry) => JSON.stringify(entry));
        expect(there).toHaveLength(before.length + added.length);
        expect(there.filter((entry) => before.includes(entry))).toEqual(before);
      }),
      runs,
    );
  });

  test('of what is up to date is the same text', () => {
    fc.assert(
      fc.property(written, fc.boolean(), ({ text }, isPruned) => {
        const target = targetWith(known);
        const once = updated(text, { target, isPruned });
        const twice = updated(once.text, { target, isPruned });
        expect(twice.text).toBe(once.text);
        expect(twice.changes.filter(({ change }) => !['open', 'stale'].includes(change.kind))).toEqual([]);
      }),
      runs,
    );
  });

  test('with --prune takes away stale entries and nothing else', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const kept = updated(text).text;
        const { text: pruned, changes } = updated(kept, { isPruned: true });
        expect(() => parseSettingsText(pruned)).not.toThrow();
        expect(isSubsequence(pruned, kept)).toBe(true);
        const stale = changes.filter(({ change }) => change.kind === 'stale');
        const isStale = (entry: unknown) => /fab_gone|fab_old|__proto__|a\\"b/.test(JSON.stringify(entry));
        const expected = entriesOf(kept).filter((entry) => !isStale(entry));
        expect(entriesOf(pruned).filter((entry) => !isStale(entry))).toEqual(expected);
        expect(entriesOf(pruned)).toHaveLength(entriesOf(kept).length - stale.length);
        if (stale.length === 0) expect(pruned).toBe(kept);
      }),
      runs,
    );
  });

  test('with --prune leaves nothing for the rules to say', async () => {
    await fc.assert(
      fc.asyncProperty(written, async ({ text }) => {
        expect(await findingsOf(updated(text, { isPruned: true }).text)).toEqual([]);
      }),
      runs,
    );
  });
});

test('bytes keep their encoding and mark', () => {
  const marks = fc.constantFrom<readonly [string, BufferEncoding, boolean]>(
    ['', 'utf8', false],
    ['\ufeff', 'utf8', false],
    ['\ufeff', 'utf16le', false],
    ['\ufeff', 'utf16le', true],
  );
  fc.assert(
    fc.property(marks, fc.string({ unit: 'grapheme' }), ([mark, encoding, isSwapped], text) => {
      const plain = `{${text.replace(/^\ufeff/, '')}`;
      const bytes = Buffer.from(mark + plain, encoding);
      const original = isSwapped ? bytes.swap16() : bytes;
      expect(Buffer.from(encodeLike(decodeText(original), original))).toEqual(original);
    }),
  );
});

describe('a reference is bound', () => {
  const shared = (principal: string) => ({
    permissions: [{ role: 'CanView', principal: { type: 'ServicePrincipal', id: principal } } as const],
  });
  const live = (id: string, connections: readonly Connection[]) => ({
    schemaVersion: 1 as const,
    complete: [],
    connections,
    connectionReferences: [
      { logicalName: 'FAB_Files', connector: 'shared_sharepointonline', connection: id },
    ],
  });
  const one = connection('one', 'shared_sharepointonline');
  const two = connection('two', 'shared_sharepointonline', { displayName: 'Second' });
  const who = 'service principal spn';

  test.each<[string, Target, string, string]>([
    [
      'to the only one',
      targetWith([one, connection('x', 'shared_sql')]),
      'one',
      `one of Ada is the only connection of shared_sharepointonline that ${who} may use`,
    ],
    [
      'beside one that is broken',
      targetWith([one, { ...two, faults: ['Error'] }]),
      'one',
      `one of Ada is the only connection of shared_sharepointonline that ${who} may use`,
    ],
    [
      'beside one of somebody else',
      targetWith([one, { ...two, ...shared('x') }]),
      'one',
      `one of Ada is the only connection of shared_sharepointonline that ${who} may use`,
    ],
    [
      'beside one of another environment',
      targetWith(
        [
          { ...one, environment: 'PROD' },
          { ...two, environment: 'dev' },
        ],
        { environment: 'prod' },
      ),
      'one',
      `one of Ada is the only connection of shared_sharepointonline that ${who} may use`,
    ],
    [
      'to the one that it has',
      targetWith([], { connections: live('two', [one, two]) }),
      'two',
      `it is bound to "Second" (two) of Ada there, which ${who} may use`,
    ],
    [
      'not: it has another one there',
      targetWith([], { connections: live('gone', [one]) }),
      '',
      'it is bound to gone there, which is no connection of shared_sharepointonline in the inventory',
    ],
    ['not: there is no inventory', targetWith(undefined), '', 'there is no inventory of connections'],
    [
      'not: nobody said who deploys',
      targetWith([one], { principal: undefined, importer: undefined }),
      '',
      'nobody said who imports and turns the flows on',
    ],
    [
      'not: there is none',
      targetWith([connection('x', 'shared_sql')], { environment: 'prod' }),
      '',
      'the inventory has no connection of shared_sharepointonline in environment prod',
    ],
    [
      'not: several would do',
      targetWith([one, two]),
      '',
      'several connections would do: one of Ada; "Second" (two) of Ada',
    ],
    [
      'not: another one may do',
      targetWith([one, { ...two, permissions: [], permissionsOf: 'nobody' }]),
      '',
      'several connections would do: one of Ada; "Second" (two) of Ada has permissions that were not exported',
    ],
    [
      'not: it may do',
      targetWith([{ ...one, permissions: [], permissionsOf: 'nobody' }]),
      '',
      "it can't be told: one of Ada has permissions that were not exported",
    ],
    [
      'not: whose group',
      targetWith([
        { ...one, permissions: [{ role: 'CanView', principal: { type: 'Group', id: 'g', name: 'Makers' } }] },
      ]),
      '',
      `it can't be told: one of Ada is shared with Makers, and the groups of ${who} are not known`,
    ],
    [
      'not: of which environment',
      targetWith([
        { ...one, environment: 'a' },
        { ...two, environment: 'b' },
      ]),
      '',
      'the inventory has connections of several environments, and the target has no "environment"',
    ],
    [
      'not: whoever imports may not',
      targetWith([one], { importer: { ...deployer, id: 'x', name: 'user x' } }),
      '',
      'none will do: one of Ada is not shared with user x',
    ],
    [
      'not: none works',
      targetWith(
        [1, 2, 3, 4, 5].map((n) =>
          connection(`c${n}`, 'shared_sharepointonline', { faults: ['Error: expired'] }),
        ),
      ),
      '',
      'none will do: c1 of Ada does not work (Error: expired); c2 of Ada does not work (Error: expired); c3 of Ada does not work (Error: expired); 2 more',
    ],
  ])('%s', (_, target, id, why) => {
    const empty =
      '{"ConnectionReferences":[{"LogicalName":"fab_Files","ConnectionId":""},{"LogicalName":"fab_Rows","ConnectionId":"r"}]}';
    const { text, changes } = updated(empty, { target });
    expect(changes[0]).toEqual({
      change: {
        kind: id === '' ? 'open' : 'fill',
        ...(id === '' ? {} : { connectionId: id }),
        list: 'ConnectionReferences',
        name: 'fab_Files',
        at: { package: path, file: path, pointer: '/ConnectionReferences/0' },
        why,
      },
      path,
      line: 1,
    });
    const {
      ConnectionReferences: [first, , added],
    } = JSON.parse(text);
    expect(first).toEqual({ LogicalName: 'fab_Files', ConnectionId: id });
    expect(added.LogicalName).toBe('fab_Mail');
    const { text: fresh } = updated('{"ConnectionReferences":[]}', { target });
    expect(JSON.parse(fresh).ConnectionReferences[0]).toEqual({
      LogicalName: 'fab_Files',
      ConnectionId: id,
      ConnectorId: connectorOf('shared_sharepointonline'),
    });
  });
});

test('a custom connector is named as that environment calls it', () => {
  const solution = settingsSolution('Ledger', {
    references: { fab_Ledger: 'shared_fab-5fledger-5f1a2b3c4d5e6f7081' },
    variables: {},
  });
  const there = 'shared_fab-5fledger-5f9f8e7d6c5b4a3021';
  const target = targetWith([connection('ledger-1', there)]);
  const texts = new Map([[path, '{"ConnectionReferences":[]}']]);
  const { texts: done } = updateSettings([target], texts, graphOf({ Ledger: solution }), false);
  expect(JSON.parse(done.get(path) ?? '')).toEqual({
    ConnectionReferences: [
      { LogicalName: 'fab_Ledger', ConnectionId: 'ledger-1', ConnectorId: connectorOf(there) },
    ],
  });
});
