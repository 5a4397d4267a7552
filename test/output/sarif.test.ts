import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pages } from '../../rules/pages.ts';
import { type RulePage, rulePages } from '../../src/output/rule-page.ts';
import { sarif, sarifLimits } from '../../src/output/sarif.ts';
import type { Finding } from '../../src/report.ts';
import { hostileReport, unseenCharacter } from './hostile-names.ts';
import { everything, finding, report } from './sample-report.ts';
import { sarifSchemaErrors } from './sarif-schema-errors.ts';

const rules: readonly RulePage[] = [
  {
    id: 'flow-direct-connection',
    area: 'flow',
    summary: 'A flow uses a `connection` directly.',
    markdown:
      '# flow-direct-connection\n\nA flow uses a `connection` directly.\n\n## What it finds\n\nA key of [a flow](https://example.com) without a **reference**.\n\n## Why\n\nIt breaks.\n',
    severity: 'error',
    confidence: 'high',
  },
];

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region?: Readonly<Record<string, number>>;
    };
  }[];
  readonly relatedLocations?: readonly { readonly id: number }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly unknown[];
}

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Result[];
  readonly invocations?: unknown;
  readonly properties?: { readonly resultsLeftOut: number };
}

function runOf(text: string): SarifRun {
  const [run] = (JSON.parse(text) as { runs: [SarifRun] }).runs;
  return run;
}

function resultOf(change: Partial<Finding>): Result {
  const [result] = runOf(sarif(report({ findings: [finding(change)] }), { rules })).results;
  if (result === undefined) throw new Error('no result');
  return result;
}

function uriOf(change: Partial<Finding>): string | undefined {
  return resultOf(change).locations[0]?.physicalLocation.artifactLocation.uri;
}

describe('sarif', () => {
  it('is one run with rules and results', () => {
    const { findings, suppressed } = everything;
    const told = [findings[0], findings[2], findings[8]].flatMap((one) => one ?? []);
    expect(sarif(report({ findings: told, suppressed }), { rules })).toMatchInlineSnapshot(`
      "{
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
          {
            "tool": {
              "driver": {
                "name": "solution-lint",
                "version": "0.1.0",
                "semanticVersion": "0.1.0",
                "rules": [
                  {
                    "id": "connection-reference-unique-display-name",
                    "name": "ConnectionReferenceUniqueDisplayName",
                    "shortDescription": {
                      "text": "Rule connection-reference-unique-display-name."
                    },
                    "fullDescription": {
                      "text": "Rule connection-reference-unique-display-name."
                    },
                    "help": {
                      "text": "Rule connection-reference-unique-display-name."
                    }
                  },
                  {
                    "id": "flow-child-missing",
                    "name": "FlowChildMissing",
                    "shortDescription": {
                      "text": "Rule flow-child-missing."
                    },
                    "fullDescription": {
                      "text": "Rule flow-child-missing."
                    },
                    "help": {
                      "text": "Rule flow-child-missing."
                    }
                  },
                  {
                    "id": "flow-direct-connection",
                    "name": "FlowDirectConnection",
                    "shortDescription": {
                      "text": "A flow uses a connection directly."
                    },
                    "fullDescription": {
                      "text": "A key of a flow without a reference."
                    },
                    "help": {
                      "text": "# flow-direct-connection\\n\\nA flow uses a \`connection\` directly.\\n\\n## What it finds\\n\\nA key of [a flow](https://example.com) without a **reference**.\\n\\n## Why\\n\\nIt breaks.\\n",
                      "markdown": "# flow-direct-connection\\n\\nA flow uses a \`connection\` directly.\\n\\n## What it finds\\n\\nA key of [a flow](https://example.com) without a **reference**.\\n\\n## Why\\n\\nIt breaks.\\n"
                    },
                    "defaultConfiguration": {
                      "enabled": true,
                      "level": "error"
                    },
                    "properties": {
                      "area": "flow",
                      "confidence": "high",
                      "tags": [
                        "flow",
                        "power-platform"
                      ],
                      "precision": "high",
                      "problem.severity": "error"
                    }
                  }
                ]
              }
            },
            "automationDetails": {
              "id": "solution-lint/"
            },
            "columnKind": "utf16CodeUnits",
            "results": [
              {
                "ruleId": "flow-direct-connection",
                "ruleIndex": 2,
                "level": "error",
                "message": {
                  "text": "Flow \\"Approve expense\\" uses shared_office365 through a direct connection (key \\"shared_office365\\", steps \\"Send an email\\", \\"Get manager\\"). No other environment has that connection. Open the flow, run the flow checker and choose \\"Remove connections so connection references can be added\\". (at Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7, /properties/connectionReferences/shared_office365)"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "expenses_1_2_0_0.zip"
                      }
                    },
                    "logicalLocations": [
                      {
                        "name": "Approve expense",
                        "fullyQualifiedName": "flow/0a1b2c3d-1111-4222-8333-444455556666",
                        "kind": "flow"
                      }
                    ]
                  }
                ],
                "partialFingerprints": {
                  "solutionLint/v1": "00000000000000f1",
                  "primaryLocationLineHash": "00000000000000f1"
                },
                "properties": {
                  "messageId": "stripped",
                  "confidence": "high",
                  "component": "Flow \\"Approve expense\\"",
                  "package": "expenses_1_2_0_0.zip",
                  "file": "Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json",
                  "pointer": "/properties/connectionReferences/shared_office365"
                }
              },
              {
                "ruleId": "connection-reference-unique-display-name",
                "ruleIndex": 0,
                "level": "error",
                "message": {
                  "text": "Display name \\"Mail\\" is shared by 5 connection references of solution \\"Expense claims\\": whoever fills them in on import can't tell them apart. Give each its own name. (at customizations.xml:210:5, /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname=\\"cto_mail_2\\"]) Related: [cto_mail_1](1), [cto_mail_3](2), [cto_mail_4](3), [cto_mail_5](4)."
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "expenses_1_2_0_0.zip"
                      }
                    },
                    "logicalLocations": [
                      {
                        "name": "Expense claims",
                        "fullyQualifiedName": "solution/Expenses",
                        "kind": "solution"
                      }
                    ]
                  }
                ],
                "relatedLocations": [
                  {
                    "id": 1,
                    "message": {
                      "text": "cto_mail_1 (at customizations.xml:203:5, /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname=\\"cto_mail_1\\"])"
                    },
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "expenses_1_2_0_0.zip"
                      }
                    }
                  },
                  {
                    "id": 2,
                    "message": {
                      "text": "cto_mail_3 (at customizations.xml:217:5, /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname=\\"cto_mail_3\\"])"
                    },
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "expenses_1_2_0_0.zip"
                      }
                    }
                  },
                  {
                    "id": 3,
                    "message": {
                      "text": "cto_mail_4 (at customizations.xml:224:5, /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname=\\"cto_mail_4\\"])"
                    },
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "expenses_1_2_0_0.zip"
                      }
                    }
                  },
                  {
                    "id": 4,
                    "message": {
                      "text": "cto_mail_5 (at customizations.xml:231:5, /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname=\\"cto_mail_5\\"])"
                    },
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "expenses_1_2_0_0.zip"
                      }
                    }
                  }
                ],
                "partialFingerprints": {
                  "solutionLint/v1": "00000000000000f3",
                  "primaryLocationLineHash": "00000000000000f3"
                },
                "properties": {
                  "messageId": "duplicate",
                  "confidence": "high",
                  "component": "Solution \\"Expense claims\\"",
                  "package": "expenses_1_2_0_0.zip",
                  "file": "customizations.xml",
                  "pointer": "/ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname=\\"cto_mail_2\\"]"
                }
              },
              {
                "ruleId": "flow-child-missing",
                "ruleIndex": 1,
                "level": "error",
                "message": {
                  "text": "Flow \\"費用承認 – Genehmigung ✈️\\" calls flow 33333333-1111-4222-8333-444455556666, which is in no solution of the workspace. Add the child flow to the solution, or lint its solution along with this one. Related: [Also called by \\"Close period\\"](1)."
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src/Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json"
                      },
                      "region": {
                        "startLine": 1042,
                        "startColumn": 13,
                        "endLine": 1050,
                        "endColumn": 14
                      }
                    },
                    "logicalLocations": [
                      {
                        "name": "費用承認 – Genehmigung ✈️",
                        "fullyQualifiedName": "flow/44444444-1111-4222-8333-444455556666",
                        "kind": "flow"
                      }
                    ]
                  }
                ],
                "relatedLocations": [
                  {
                    "id": 1,
                    "message": {
                      "text": "Also called by \\"Close period\\" (at Workflows/Closeperiod-55555555-1111-4222-8333-444455556666.json:88:11, /properties/definition/actions/Call)"
                    },
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "expenses_1_2_0_0.zip"
                      }
                    }
                  }
                ],
                "partialFingerprints": {
                  "solutionLint/v1": "00000000000000f6"
                },
                "properties": {
                  "messageId": "missing",
                  "confidence": "high",
                  "component": "Flow \\"費用承認 – Genehmigung ✈️\\"",
                  "package": "solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src",
                  "file": "Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json",
                  "pointer": "/properties/definition/actions/Run_a_Child_Flow"
                }
              },
              {
                "ruleId": "flow-direct-connection",
                "ruleIndex": 2,
                "level": "error",
                "message": {
                  "text": "Flow \\"Approve expense\\" uses shared_office365 through a direct connection (key \\"shared_office365\\", steps \\"Send an email\\", \\"Get manager\\"). No other environment has that connection. Open the flow, run the flow checker and choose \\"Remove connections so connection references can be added\\". (at Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7, /properties/connectionReferences/shared_office365)"
                },
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "expenses_1_2_0_0.zip"
                      }
                    },
                    "logicalLocations": [
                      {
                        "name": "Approve expense",
                        "fullyQualifiedName": "flow/0a1b2c3d-1111-4222-8333-444455556666",
                        "kind": "flow"
                      }
                    ]
                  }
                ],
                "partialFingerprints": {
                  "solutionLint/v1": "00000000000000f8",
                  "primaryLocationLineHash": "00000000000000f8"
                },
                "suppressions": [
                  {
                    "kind": "external",
                    "status": "accepted",
                    "justification": "Replaced in the pipeline.",
                    "properties": {
                      "source": "config"
                    }
                  }
                ],
                "properties": {
                  "messageId": "stripped",
                  "confidence": "high",
                  "component": "Flow \\"Approve expense\\"",
                  "package": "expenses_1_2_0_0.zip",
                  "file": "Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json",
                  "pointer": "/properties/connectionReferences/shared_office365"
                }
              }
            ]
          }
        ]
      }
      "
    `);
  });

  it('is what the schema describes', () => {
    for (const one of [everything, report()]) {
      expect(sarifSchemaErrors(JSON.parse(sarif(one, { rules })))).toEqual([]);
    }
  });

  it('has a full page for each rule with a finding', () => {
    const every = rulePages(Object.keys(pages).map(fakeRule), pages);
    const findings = every.map(({ id }) => finding({ rule: id }));
    const run = runOf(sarif(report({ findings }), { rules: every }));
    expect(run.tool.driver.rules).toHaveLength(every.length);
    for (const rule of run.tool.driver.rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/^[A-Z][^`]+$/) as string },
        fullDescription: { text: expect.stringMatching(/^.{20,}/) as string },
        help: { markdown: pages[rule.id]?.markdown },
      });
    }
  });

  it('has results whose index leads to their rule, suppressed ones last', () => {
    const { tool, results } = runOf(sarif(everything, { rules }));
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
    expect(results.map(({ level, suppressions }) => (suppressions ? 'suppressed' : level)).join()).toBe(
      'error,error,error,error,warning,warning,warning,note,note,note,suppressed',
    );
  });

  it('puts a finding in an archive on the archive, and its address into the message', () => {
    const result = resultOf({
      message: 'Off.',
      location: { ...finding().location, file: 'Workflows/a.json' },
    });
    expect(result.message.text).toBe(
      'Off. (at Workflows/a.json:14:7, /properties/connectionReferences/shared_office365)',
    );
    expect(result.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'expenses_1_2_0_0.zip' },
    });
    expect(result.partialFingerprints.primaryLocationLineHash).toBe('00000000000000f1');
  });

  it('puts a finding in a folder on its line', () => {
    const result = resultOf({
      message: 'Off.',
      package: 'src',
      location: { ...finding().location, file: 'a b.json' },
    });
    expect(result.message.text).toBe('Off.');
    expect(result.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'src/a%20b.json' },
      region: { startLine: 14, startColumn: 7, endLine: 21, endColumn: 8 },
    });
    expect(result.partialFingerprints).toEqual({ 'solutionLint/v1': '00000000000000f1' });
  });

  it.each([
    ['.', 'a.json', 'a.json'],
    ['src', 'CanvasApps/a.msapp!Properties.json', 'src/CanvasApps/a.msapp'],
    ['all.zip!inner/a.zip', 'solution.xml', 'all.zip'],
    ['../x', 'ü#?%.json', '../x/%C3%BC%23%3F%25.json'],
    ['a:b', 'a.json', 'a%3Ab/a.json'],
    ['C:/src', 'a.json', 'file:///C:/src/a.json'],
    ['/src', 'a.json', 'file:///src/a.json'],
    ['flows/a.json', 'a.json', 'flows/a.json'],
    ['wow!', 'a.json', 'wow!/a.json'],
  ])('%j and %j are %j', (path, file, uri) => {
    expect(uriOf({ package: path, location: { file, pointer: '' } })).toBe(uri);
  });

  it('links to related locations, and to nothing that a name asks for', () => {
    const related = [{ message: 'b](https://example.com)', file: 'a.json', pointer: '', line: 1, column: 1 }];
    expect(
      resultOf({ package: 'src', message: 'Flow "[a](https://example.com)".', related }).message.text,
    ).toBe('Flow "\\[a\\](https://example.com)". Related: [b\\](https://example.com)](1).');
  });

  it("knows no page of a plugin's rule, and says so little", () => {
    const { tool } = runOf(sarif(report({ findings: [finding({ rule: 'our-own' })] }), { rules }));
    expect(tool.driver.rules[0]).toMatchObject({
      id: 'our-own',
      name: 'OurOwn',
      help: { text: 'Rule our-own.' },
    });
  });

  it('is valid and shows what it says, whatever the names', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const text = sarif(one, { rules });
        expect(sarifSchemaErrors(JSON.parse(text))).toEqual([]);
        expect(text.replaceAll('\n', '')).not.toMatch(unseenCharacter);
        expect(text).not.toMatch(/##[a-z]*\[|^\s*::/im);
        for (const result of runOf(text).results) {
          const { uri } = result.locations[0]?.physicalLocation.artifactLocation ?? { uri: '' };
          expect(uri).toMatch(/^(?:[\w\-.~!'()*/]|%[0-9A-F]{2}|^file:\/\/\/(?:[A-Za-z]:)?)*$/);
          const links = [...result.message.text.matchAll(/(?<!\\)\[(?:[^\\[\]]|\\.)*\]\(([^)]*)\)/g)];
          expect(links.map(([, target]) => target)).toEqual(['1']);
          expect(result.message.text).not.toMatch(unseenCharacter);
        }
      }),
    );
  });

  it('keeps the worst 25,000 results and says how many are left out', { timeout: 60_000 }, () => {
    const few = (severity: Finding['severity'], count: number) =>
      Array.from({ length: count }, () => finding({ severity, package: 'src', message: 'x' }));
    const run = runOf(sarif(report({ findings: [...few('note', 25_000), ...few('error', 5)] }), { rules }));
    expect(run.results).toHaveLength(25_000);
    expect(
      run.results
        .slice(0, 6)
        .map(({ level }) => level)
        .join(),
    ).toBe('error,error,error,error,error,note');
    expect(run.properties).toEqual({ resultsLeftOut: 5 });
    expect(JSON.stringify(run.invocations)).toContain('5 findings are left out');
  });

  it('stays below 10 MB of gzip', { timeout: 60_000 }, () => {
    let seed = 1;
    const noise = () => {
      const digits = Array.from({ length: 900 }, () => {
        seed = (seed * 48271) % 2147483647;
        return seed.toString(36);
      });
      return digits.join('');
    };
    const findings = Array.from({ length: 6000 }, () => finding({ package: 'src', message: noise() }));
    const text = sarif(report({ findings }), { rules });
    expect(gzipSync(text).length).toBeLessThanOrEqual(sarifLimits.gzipBytes);
    const { results, properties } = runOf(text);
    expect(results.length).toBeGreaterThan(1500);
    expect(properties?.resultsLeftOut).toBe(6000 - results.length);
  });
});

function fakeRule(id: string) {
  return {
    id,
    meta: { area: 'flow', severity: 'error', confidence: 'high', since: '0.1', identity: [], sources: [] },
    messages: {},
    check: () => [],
  } as const;
}
