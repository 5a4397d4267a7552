import { describe, expect, test } from 'vitest';
import suppressionUnused from '../rules/configuration/suppression-unused.ts';
import connectionReferencePerConnector from '../rules/connection-reference/connection-reference-per-connector.ts';
import connectionReferenceRemoved from '../rules/connection-reference/connection-reference-removed.ts';
import flowDirectConnection from '../rules/flow/flow-direct-connection.ts';
import flowOff from '../rules/flow/flow-off.ts';
import { rules } from '../rules/index.ts';
import settingsConnectionEmpty from '../rules/settings/settings-connection-empty.ts';
import type { RawFinding, Rule } from '../src/engine/rule.ts';
import { lint } from '../src/index.ts';
import type { Flow } from '../src/model/flow.ts';
import { type SolutionDescription, solution, testRule } from '../src/testing/index.ts';
import { renderings, renderPackage } from '../src/testing/render-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const mail = { logicalName: 'nw_mail', connector: 'shared_office365' };
const approval = { name: 'Approve expense', connectionReferences: { shared_office365: 'nw_mail' } };
const direct = { runtimeSource: 'embedded', connection: {}, api: { name: 'shared_sql' } };
const unbound = { name: 'Approve expense', connectionReferences: { shared_sql: direct } };

describe('a rule that finds what is expected passes', () => {
  testRule(
    flowDirectConnection,
    {
      ok: { 'through a reference': solution({ flows: [approval], connectionReferences: [mail] }) },
      bad: {
        'bound to nothing': {
          package: solution({ flows: [unbound] }),
          findings: [
            {
              messageId: 'stripped',
              component: 'flow:Approve expense',
              data: {
                flow: 'Approve expense',
                state: 'on',
                key: 'shared_sql',
                connector: 'shared_sql',
                what: 'shared_sql',
                steps: ['"Use_shared_sql"'],
                existing: '',
              },
              file: 'Workflows/Approveexpense-0D08D154-D8B2-4D10-8B71-4C46F8BEEBEF.json',
              line: '"shared_sql": {',
            },
          ],
        },
      },
    },
    test,
  );

  test('with options', () =>
    testRule(connectionReferencePerConnector, {
      ok: { 'one more is allowed': { package: solution(twoMails), options: { max: 2 } } },
      bad: {
        'one is enough': {
          package: solution(twoMails),
          findings: [
            {
              messageId: 'several',
              component: 'solution:TestSolution',
              data: {
                connector: 'shared_office365',
                count: 2,
                logicalNames: ['nw_mail', 'nw_other_mail'],
              },
              related: ['connection reference "Mail"'],
            },
          ],
        },
      },
    }));

  test('with a base', () =>
    testRule(connectionReferenceRemoved, {
      ok: { 'as before': { package: solution(twoMails), base: solution(twoMails) } },
      bad: {
        'one is gone': {
          package: solution({ connectionReferences: [mail] }),
          base: solution(twoMails),
          findings: [
            {
              messageId: 'removed',
              component: 'connectionReference:nw_other_mail',
              data: { displayName: 'Other mail', logicalName: 'nw_other_mail', solution: 'TestSolution' },
            },
          ],
        },
      },
    }));

  test('with a target', () =>
    testRule(settingsConnectionEmpty, {
      ok: { bound: { package: solution(twoMails), target: { settings: settingsWith('0a1b2c') } } },
      bad: {
        unbound: {
          package: solution(twoMails),
          target: { name: 'prod', settings: settingsWith('') },
          findings: [
            {
              messageId: 'empty',
              component: 'connectionReference:nw_mail',
              data: { target: 'prod', logicalName: 'nw_mail' },
              package: 'prod.settings.json',
              related: ['connection reference "Mail"'],
            },
          ],
        },
      },
    }));
});

const twoMails: SolutionDescription = {
  connectionReferences: [mail, { logicalName: 'nw_other_mail', connector: 'shared_office365' }],
};

function settingsWith(connectionId: string) {
  const entry = {
    LogicalName: 'nw_mail',
    ConnectionId: connectionId,
    ConnectorId: '/providers/Microsoft.PowerApps/apis/shared_office365',
  };
  return { EnvironmentVariables: [], ConnectionReferences: [entry] };
}

describe('the error tells', () => {
  const off = { name: 'Approve expense', isOn: false };

  test('what differs, of all cases', async () => {
    const told = testRule(flowOff, {
      ok: {
        'a flow that is on': solution({ flows: [{ name: 'Approve expense' }] }),
        'a flow that is off': solution({ flows: [off] }),
      },
      bad: {
        'nothing to find': {
          package: solution(),
          findings: [
            { messageId: 'off', component: 'flow:Approve expense', data: { flow: 'Approve expense' } },
          ],
        },
        'another one, too': {
          package: solution({ flows: [off, { name: 'Pay', isOn: false }] }),
          findings: [{ messageId: 'off', component: 'flow:pay', severity: 'error', data: { flow: 'Paid' } }],
        },
      },
    });
    expect(await messageOf(told)).toMatchInlineSnapshot(`
      "Rule flow-off

      ok: a flow that is off
        Expected (-) is not what was found (+):

          + {
          +   messageId: 'off',
          +   component: 'flow:Approve expense',
          +   data: {
          +     flow: 'Approve expense'
          +   },
          +   severity: 'note'
          + },

      bad: nothing to find
        Expected (-) is not what was found (+):

          - {
          -   messageId: 'off',
          -   component: 'flow:Approve expense',
          -   data: {
          -     flow: 'Approve expense'
          -   },
          -   severity: 'note'
          - },

      bad: another one, too
        Expected (-) is not what was found (+):

            {
              messageId: 'off',
              component: 'flow:pay',
              data: {
          -     flow: 'Paid'
          +     flow: 'Pay'
              },
          -   severity: 'error'
          +   severity: 'note'
            },
          + {
          +   messageId: 'off',
          +   component: 'flow:Approve expense',
          +   data: {
          +     flow: 'Approve expense'
          +   },
          +   severity: 'note'
          + },"
    `);
  });

  const flowRule = (change: (flow: Flow) => Partial<RawFinding> | undefined): Rule => ({
    ...flowOff,
    *check({ graph }) {
      for (const flow of graph.packages.flatMap((one) => one.flows)) {
        const found = { messageId: 'off', at: flow.at, component: flow, data: { flow: flow.name } };
        const changed = change(flow);
        if (changed) yield { ...found, ...changed };
      }
    },
  });

  test.each<[string, Rule, string]>([
    [
      'that the rule throws',
      flowRule(() => {
        throw new TypeError('no flows');
      }),
      'The rule throws. TypeError: no flows',
    ],
    [
      'of a message that is not there',
      flowRule(() => ({ messageId: 'of' })),
      'The rule throws. TypeError: Finding 1 of check() has the messageId "of"; the rule\'s messages are off.',
    ],
    [
      'of data that a message lacks',
      flowRule(() => ({ data: { name: 'Pay' } })),
      'The rule throws. TypeError: Finding 1 of check() lacks data.flow, which message "off" speaks of.',
    ],
    [
      'of a place where nothing is',
      flowRule(({ at }) => ({ at: { package: at.package, file: 'solution.xml', pointer: '/nothing' } })),
      'A finding (off) leads to /nothing in solution.xml: there is nothing.',
    ],
  ])('%s', async (_, rule, expected) => {
    const told = testRule(rule, {
      ok: {},
      bad: {
        'one flow': {
          package: solution({ flows: [off] }),
          findings: [
            { messageId: 'off', component: 'flow:Approve expense', data: { flow: 'Approve expense' } },
          ],
        },
      },
    });
    expect(await messageOf(told)).toBe(
      `Rule flow-off\n\nbad: one flow\n${expected.replaceAll(/^(?=.)/gm, '  ')}`,
    );
  });

  test('of what only one form has', async () => {
    const rule = flowRule(({ stateAt }) => (stateAt.file.startsWith('Workflows/') ? {} : undefined));
    const told = testRule(rule, { ok: { 'one flow': solution({ flows: [off] }) }, bad: {} });
    expect(await messageOf(told)).toMatchInlineSnapshot(`
      "Rule flow-off

      ok: one flow
        What is found in the flat form (-) is not what is found in the tree form (+):

          + note off 991c1d111f27ffb2 [{"kind":"flow","id":"0d08d154-d8b2-4d10-8b71-4c46f8beebef","name":"Approve expense"},{"flow":"Approve expense"},"TestSolution"]"
    `);
  });

  test.each<[string, () => Promise<void>, string]>([
    [
      'of a rule that compares, without a base',
      () => testRule(connectionReferenceRemoved, { ok: { alone: solution() }, bad: {} }),
      'connection-reference-removed compares: the case needs a base.',
    ],
    [
      'of a rule that needs a target, without one',
      () => testRule(settingsConnectionEmpty, { ok: { alone: solution() }, bad: {} }),
      'settings-connection-empty needs a target: so does the case.',
    ],
    [
      'of a rule about suppressions, which no case has',
      () => testRule(suppressionUnused, { ok: { alone: solution() }, bad: {} }),
      'suppression-unused is about suppressions, and no case has any: it never runs.',
    ],
    [
      'of packages that have one name',
      () => testRule(flowOff, { ok: { alone: { package: [solution(), solution()] } }, bad: {} }),
      'Two packages are called "TestSolution": give one another uniqueName, or name.',
    ],
    [
      'of no package at all',
      () => testRule(flowOff, { ok: { alone: { package: [] } }, bad: {} }),
      'There is no package.',
    ],
    [
      'of connections that are none',
      () =>
        testRule(settingsConnectionEmpty, {
          ok: { alone: { package: solution(), target: { connections: { value: 'none' } } } },
          bad: {},
        }),
      'Wrong connections of the target: it is no connection, permission, connection reference or environment variable.',
    ],
    [
      'of an option that is wrong',
      () =>
        testRule(connectionReferencePerConnector, {
          ok: { alone: { package: solution(), options: { max: 0 } } },
          bad: {},
        }),
      'Wrong setting for rule connection-reference-per-connector: options › max must be 1 or more.',
    ],
  ])('%s', async (_, told, expected) => {
    expect((await messageOf(told())).split('\n').slice(3).join('\n').trim()).toBe(expected);
  });

  test('of a bad case that expects nothing', async () => {
    const cases = { ok: {}, bad: { 'one flow': { package: solution(), findings: [] } } };
    // @ts-expect-error: a bad case has a finding.
    const told = testRule(flowOff, cases);
    expect(await messageOf(told)).toBe(
      'Rule flow-off\n\nbad: one flow\n  A bad case needs a finding; this one is ok.',
    );
  });

  test('where a rule broke, as the cause', async () => {
    const error = new TypeError('no flows');
    const rule = flowRule(() => {
      throw error;
    });
    const told = testRule(rule, { ok: { 'one flow': solution({ flows: [off] }) }, bad: {} });
    await expect(told).rejects.toMatchObject({ cause: { cause: error } });
  });
});

test('a rule that is off by default is tested all the same', () => {
  const rule: Rule = { ...flowOff, meta: { ...flowOff.meta, severity: 'off' } };
  return testRule(rule, {
    ok: {},
    bad: {
      'a flow': {
        package: solution({ flows: [{ name: 'Pay', isOn: false }] }),
        findings: [{ messageId: 'off', component: 'flow:Pay', data: { flow: 'Pay' }, severity: 'note' }],
      },
    },
  });
});

test('with a runner, each case is a test', async () => {
  const tests = new Map<string, () => Promise<void>>();
  const flow = { name: 'Pay', isOn: false };
  testRule(
    flowOff,
    {
      ok: { nothing: solution() },
      bad: {
        'a flow': {
          package: solution({ flows: [flow] }),
          findings: [{ messageId: 'off', component: 'flow:Pay', data: { flow: 'Pya' } }],
        },
      },
    },
    (name, run) => tests.set(name, run),
  );
  expect([...tests.keys()]).toEqual(['ok: nothing', 'bad: a flow']);
  await expect(tests.get('ok: nothing')?.()).resolves.toBeUndefined();
  await expect(tests.get('bad: a flow')?.()).rejects.toThrow("-     flow: 'Pya'");
});

describe('a solution that a test describes', () => {
  const connector = { name: 'nw_telematics', id: '8c999f80-748e-48c4-b1a7-c55c55318772' };
  const description: SolutionDescription = {
    uniqueName: 'Fleet',
    displayName: 'Fleet & friends',
    version: '2.1.0.0',
    publisher: { uniqueName: 'Fabrikam', prefix: 'fab' },
    flows: [
      { ...approval, description: 'Says "yes" < 100' },
      {
        name: 'Über Fahrzeuge',
        definition: {
          parameters: {
            'Site (fab_site)': { defaultValue: 'a', type: 'String', metadata: { schemaName: 'fab_site' } },
          },
          actions: { Compose: { type: 'Compose', inputs: "@parameters('Site (fab_site)')" } },
        },
      },
    ],
    connectionReferences: [mail],
    environmentVariables: [
      { schemaName: 'fab_site', defaultValue: 'https://example.com' },
      { schemaName: 'fab_limit', type: 'number', displayName: 'Limit', defaultValue: '5' },
      {
        schemaName: 'fab_list',
        type: 'data source',
        connector: 'shared_sharepointonline',
        parameterKey: 'dataset',
      },
    ],
    canvasApps: [
      {
        name: 'fab_booking_4c19e',
        connectionReferences: {
          '140d6c6b-3b83-43e7-b001-d46b83b7df12': {
            id: '/providers/microsoft.powerapps/apis/shared_office365users',
            displayName: 'Office 365 Users',
          },
        },
      },
    ],
    customConnectors: [connector],
  };

  test('has nothing wrong with it, in any form', async () => {
    const cwd = temporaryFolder();
    const { name, files } = solution(description);
    const settings = Object.fromEntries(
      rules.flatMap((rule) =>
        rule.meta.isDiagnostic ? [] : [[rule.id, rule.meta.severity === 'off' ? 'note' : rule.meta.severity]],
      ),
    );
    for (const rendering of renderings) {
      writeFiles(
        cwd,
        new Map(
          [...renderPackage(name, files, rendering)].map(([path, bytes]) => [`${rendering}/${path}`, bytes]),
        ),
      );
    }
    for (const rendering of renderings) {
      const { findings, packages } = await lint({ cwd, paths: [rendering], rules: settings });
      expect(findings).toEqual([]);
      expect(
        packages.map(({ solution: summary, components, coverage: { skipped } }) => ({
          summary,
          components,
          skipped,
        })),
      ).toEqual([
        {
          summary: {
            uniqueName: 'Fleet',
            displayName: 'Fleet & friends',
            version: '2.1.0.0',
            managed: false,
            packageType: 'unmanaged',
            publisher: { uniqueName: 'Fabrikam', prefix: 'fab' },
          },
          components: {
            flow: 2,
            connectionReference: 1,
            canvasApp: 1,
            customConnector: 1,
            environmentVariable: 3,
            agent: 0,
          },
          skipped: [],
        },
      ]);
    }
  });

  test('has the same bytes each time', () => {
    expect(solution(description)).toEqual(solution(description));
  });

  test('takes files as they are, and leaves others out', () => {
    const { files } = solution({
      environmentVariables: [{ schemaName: 'nw_site', value: 'a' }],
      files: {
        'environmentvariabledefinitions/nw_site/environmentvariabledefinition.xml': undefined,
        'Assets/a.txt': 'text',
        'Assets/b.bin': Uint8Array.of(0, 255),
        'Assets/c.json': { a: 1 },
      },
    });
    const others = [...files].filter(([path]) => !/^(solution|customizations)\.xml$/.test(path));
    expect(others.map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')])).toEqual([
      [
        'environmentvariabledefinitions/nw_site/environmentvariablevalues.json',
        '{\r\n  "environmentvariablevalues": {\r\n    "environmentvariablevalue": {\r\n      "@environmentvariablevalueid": "c860570d-7ab4-458c-8a09-d3e9a097df1c",\r\n      "iscustomizable": "1",\r\n      "value": "a"\r\n    }\r\n  }\r\n}',
      ],
      ['Assets/a.txt', 'text'],
      ['Assets/b.bin', '\u0000\u00ff'],
      ['Assets/c.json', '{\r\n  "a": 1\r\n}'],
    ]);
  });
});

async function messageOf(told: Promise<void>): Promise<string> {
  const error: unknown = await told.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('It passes.');
  return error.message;
}
