import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyConfiguration } from '../../src/config/configuration.ts';
import { commentLinks } from '../../src/github/comment/comment-links.ts';
import { commentMarker } from '../../src/github/comment/comment-marker.ts';
import {
  type CommentParts,
  commentLength,
  commentText,
  isQuiet,
} from '../../src/github/comment/comment-text.ts';
import type { Step } from '../../src/github/step.ts';
import type { Comparison, FlowReadiness, Report, TargetReadiness } from '../../src/report.ts';
import { hostileReport, unseenCharacter } from '../output/hostile-names.ts';
import { edge, node } from '../output/sample-graph.ts';
import { compared, everything, finding, packageSummary, report } from '../output/sample-report.ts';

const step: Step = {
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com',
  repository: 'northwind/solutions',
  ref: 'refs/pull/7/merge',
  commit: 'c'.repeat(40),
  runUrl: 'https://github.com/northwind/solutions/actions/runs/123',
  pagesUrl: 'https://github.com/northwind/solution-lint/blob/v0.1.0',
  place: '.github/workflows/solutions.yml:lint:__northwind_solution-lint',
};

const head = 'b'.repeat(40);
const noGraph = { nodes: [], edges: [] };

function parts(change: Partial<CommentParts> = {}): CommentParts {
  return {
    report: report(),
    empty: [],
    failures: [],
    own: emptyConfiguration,
    marker: '<!-- marker -->',
    title: '',
    graph: noGraph,
    remark: undefined,
    isFailure: false,
    links: commentLinks(step, head),
    ...change,
  };
}

const nothingNew: Comparison = { base: 'main', new: [], fixed: [], remaining: [], connectionChanges: [] };

function flow(name: string, verdict: FlowReadiness['verdict']): FlowReadiness {
  const reason = {
    kind: 'notShared',
    blocks: true,
    text: 'connection "Post box" of Ada is not shared with user 0a1b',
    logicalName: 'cto_mail',
    connectionId: '4f0c',
    connection: 'Post box',
    connector: 'shared_office365',
    owner: 'Ada',
  } as const;
  return { package: 'expenses.zip', id: name, name, verdict, reasons: verdict === 'off' ? [reason] : [] };
}

function target(name: string, flows: readonly FlowReadiness[]): TargetReadiness {
  const shares = flows.flatMap((one) =>
    one.verdict !== 'off'
      ? []
      : [
          {
            owner: 'Ada',
            connection: '4f0c',
            connectionName: 'Post box',
            connector: 'shared_office365',
            environment: null,
            role: 'CanView',
            principal: { type: 'User', id: '0a1b' },
            flows: [one.name],
          } as const,
        ],
  );
  return { target: name, environment: null, principal: { type: 'user', id: '0a1b' }, flows, shares };
}

describe('the comment', () => {
  test('leads with what is new, then what it takes to deploy; what was there before is folded', () => {
    const [receipts, library] = [
      node('connectionReference', 'cto_receipts', {
        name: 'Receipts library',
        package: 'expenses_1_2_0_0.zip',
      }),
      node('connector', 'shared_sharepointonline', { package: undefined }),
    ];
    const far = node('connectionReference', 'cto_far', { package: 'expenses_1_2_0_0.zip' });
    const text = commentText(
      parts({
        report: {
          ...compared,
          readiness: [
            target('prod', [flow('Approve expense', 'off'), flow('Archive', 'on')]),
            target('test', [flow('Approve expense', 'on')]),
          ],
        },
        graph: {
          nodes: [receipts, library, far],
          edges: [edge(receipts, library, 'usesConnector'), edge(far, library, 'usesConnector')],
        },
        isFailure: true,
      }),
    );
    expect(text).toMatchInlineSnapshot(`
      "<!-- marker -->

      ## ❌ solution-lint: 2 new errors, 1 new note

      Checked 2 packages: 4 flows, 5 connection references, 1 canvas app, 2 custom connectors, 5 environment variables. Compared with 0123456789ab: 3 new, 2 fixed, 7 remaining.

      ### New

      <code>expenses_1_2_0_0.zip</code>: Expense claims 1.2.0.0, unmanaged

      - ❌ **error** Display name "Mail" is shared by 5 connection references of solution "Expense claims": whoever fills them in on import can't tell them apart. Give each its own name.<br><sub>[connection-reference-unique-display-name](https://example.com/rules/flow-direct-connection) · <code>customizations.xml:210:5</code></sub>
      - ℹ️ **note** Flow "Archive" ships turned off. A new environment gets it off: turn it on after the import.<br><sub>[flow-off](https://example.com/rules/flow-direct-connection) · <code>customizations.xml</code></sub>

      <code>solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src</code>: Project budgeting 3.0.0.17, unmanaged and managed

      - ❌ **error** Flow "費用承認 – Genehmigung ✈️" calls flow 33333333-1111-4222-8333-444455556666, which is in no solution of the workspace. Add the child flow to the solution, or lint its solution along with this one.<br><sub>[flow-child-missing](https://example.com/rules/flow-direct-connection) · [<code>Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json:1042:13</code>](https://github.com/northwind/solutions/blob/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src/Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json#L1042)</sub>

      ### Connection changes

      - <code>expenses_1_2_0_0.zip</code>: This pull request adds connection reference "Receipts library" (shared_sharepointonline), used by canvas app "Expense form" and flows "Approve expense", "Archive", "Close period", "Monthly reminder", "Post", 1 more; prod's and test's settings have no entry for it; dev's settings have an entry for it.
      - <code>expenses_1_2_0_0.zip</code>: This pull request re-points environment variable "Approval limit": "250" → "500"; the given settings have an entry for it without a value; prod's settings have no entry for it, and need none; test's settings have an entry for it that a tool fills in.
      - <code>expenses_1_1_0_0.zip</code>: This pull request removes connection reference "Old mailbox" (shared_office365).
      - <code>expenses_1_2_0_0.zip</code>: This pull request re-points custom connector "Ledger": https&#58;//ledger.contoso.example/v1 → https&#58;//ledger.contoso.example/v2, used by flow "Post".
      - <code>expenses_1_2_0_0.zip</code>: This pull request re-points environment variable "Ledger key": another value.

      ### Where it will be imported

      <details open><summary>prod: 1 of 2 flows turns on, 1 stays off</summary>

      | Flow | | Why |
      |---|---|---|
      | Approve expense | ❌ stays off | cto_mail: connection "Post box" of Ada is not shared with user 0a1b |
      | Archive | ✅ turns on |  |

      To ask of Ada:

      - share "Post box" (shared_office365) with user 0a1b, "Can use", for Approve expense

      </details>

      <details><summary>test: 1 of 1 flow turns on</summary>

      | Flow | | Why |
      |---|---|---|
      | Approve expense | ✅ turns on |  |

      </details>

      ### Who uses whom

      \`\`\`mermaid
      flowchart LR
        subgraph pf85017e1["expenses_1_2_0_0.zip"]
          n247467ca("Receipts library")
        end
        n3d105e27[["shared_sharepointonline"]]
        n247467ca --> n3d105e27
      \`\`\`

      <details><summary>2 fixed</summary>

      | | Rule | Component | Package |
      |---|---|---|---|
      | ✅ | flow-direct-connection | Flow "Remind approvers" | expenses_1_2_0_0.zip |
      | ✅ | connection-reference-unused | Connection reference "Old mailbox" (cto_old) | expenses_1_1_0_0.zip |

      </details>

      <details><summary>7 as before</summary>

      <code>expenses_1_2_0_0.zip</code>: Expense claims 1.2.0.0, unmanaged

      - ❌ **error** Flow "Approve expense" uses shared_office365 through a direct connection (key "shared_office365", steps "Send an email", "Get manager"). No other environment has that connection. Open the flow, run the flow checker and choose "Remove connections so connection references can be added".<br><sub>[flow-direct-connection](https://example.com/rules/flow-direct-connection) · <code>Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7</code></sub>
      - ⚠️ **warning** No step of flow "Approve expense" uses key "shared_teams", but the flow can only be turned on when it is connected. Remove it.<br><sub>[flow-unused-connection-key](https://example.com/rules/flow-direct-connection) · <code>Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:22:7</code></sub>
      - ⚠️ **warning** Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution.<br><sub>medium confidence · [connection-reference-unused](https://example.com/rules/flow-direct-connection) · <code>customizations.xml:52:5</code></sub>
      - ⚠️ **warning** Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution.<br><sub>medium confidence · [connection-reference-unused](https://example.com/rules/flow-direct-connection) · <code>customizations.xml:61:5</code></sub>
      - ℹ️ **note** Flow "Remind approvers" ships turned off. A new environment gets it off: turn it on after the import.<br><sub>[flow-off](https://example.com/rules/flow-direct-connection) · <code>customizations.xml</code></sub>
      - ℹ️ **note** Connection reference "cto_hr" comes from solution "HR core". Import that solution first.<br><sub>[connection-reference-missing](https://example.com/rules/flow-direct-connection) · <code>solution.xml</code></sub>

      <code>old/backup.zip</code>: not read

      - ❌ **error** old/backup.zip can't be read: the archive ends before its directory. Export the solution again, or copy the file again.<br><sub>[package-unreadable](https://example.com/rules/flow-direct-connection)</sub>

      </details>
      "
    `);
  });

  test('without a comparison has all findings', () => {
    expect(commentText(parts({ report: everything, isFailure: true }))).toMatchInlineSnapshot(`
      "<!-- marker -->

      ## ❌ solution-lint: 4 errors, 3 warnings, 3 notes, 1 suppressed, 1 input not read

      Checked 2 packages: 4 flows, 5 connection references, 1 canvas app, 2 custom connectors, 5 environment variables.

      ### Findings

      <code>expenses_1_2_0_0.zip</code>: Expense claims 1.2.0.0, unmanaged

      - ❌ **error** Flow "Approve expense" uses shared_office365 through a direct connection (key "shared_office365", steps "Send an email", "Get manager"). No other environment has that connection. Open the flow, run the flow checker and choose "Remove connections so connection references can be added".<br><sub>[flow-direct-connection](https://example.com/rules/flow-direct-connection) · <code>Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7</code></sub>
      - ❌ **error** Display name "Mail" is shared by 5 connection references of solution "Expense claims": whoever fills them in on import can't tell them apart. Give each its own name.<br><sub>[connection-reference-unique-display-name](https://example.com/rules/flow-direct-connection) · <code>customizations.xml:210:5</code></sub>
      - ⚠️ **warning** No step of flow "Approve expense" uses key "shared_teams", but the flow can only be turned on when it is connected. Remove it.<br><sub>[flow-unused-connection-key](https://example.com/rules/flow-direct-connection) · <code>Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:22:7</code></sub>
      - ⚠️ **warning** Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution.<br><sub>medium confidence · [connection-reference-unused](https://example.com/rules/flow-direct-connection) · <code>customizations.xml:52:5</code></sub>
      - ⚠️ **warning** Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution.<br><sub>medium confidence · [connection-reference-unused](https://example.com/rules/flow-direct-connection) · <code>customizations.xml:61:5</code></sub>
      - ℹ️ **note** Flow "Remind approvers" ships turned off. A new environment gets it off: turn it on after the import.<br><sub>[flow-off](https://example.com/rules/flow-direct-connection) · <code>customizations.xml</code></sub>
      - ℹ️ **note** Flow "Archive" ships turned off. A new environment gets it off: turn it on after the import.<br><sub>[flow-off](https://example.com/rules/flow-direct-connection) · <code>customizations.xml</code></sub>
      - ℹ️ **note** Connection reference "cto_hr" comes from solution "HR core". Import that solution first.<br><sub>[connection-reference-missing](https://example.com/rules/flow-direct-connection) · <code>solution.xml</code></sub>

      <code>solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src</code>: Project budgeting 3.0.0.17, unmanaged and managed

      - ❌ **error** Flow "費用承認 – Genehmigung ✈️" calls flow 33333333-1111-4222-8333-444455556666, which is in no solution of the workspace. Add the child flow to the solution, or lint its solution along with this one.<br><sub>[flow-child-missing](https://example.com/rules/flow-direct-connection) · [<code>Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json:1042:13</code>](https://github.com/northwind/solutions/blob/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src/Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json#L1042)</sub>

      <code>old/backup.zip</code>: not read

      - ❌ **error** old/backup.zip can't be read: the archive ends before its directory. Export the solution again, or copy the file again.<br><sub>[package-unreadable](https://example.com/rules/flow-direct-connection)</sub>
      "
    `);
  });

  test('is one line that opens where there is nothing to do', () => {
    const clean = report({
      findings: [finding({ severity: 'warning', message: 'Known.' })],
      comparison: {
        ...nothingNew,
        fixed: [finding({ fingerprint: '00000000000000f9' })],
        remaining: ['00000000000000f1'],
      },
      readiness: [target('prod', [flow('Approve expense', 'on')])],
    });
    expect(commentText(parts({ report: clean, title: 'core' }))).toMatchInlineSnapshot(`
      "<!-- marker -->

      ## ✅ solution-lint (core): nothing new

      <details><summary>Checked 1 package: 3 flows, 4 connection references, 1 canvas app. Compared with main: 0 new, 1 fixed, 1 remaining.</summary>

      ### Where it will be imported

      <details><summary>prod: 1 of 1 flow turns on</summary>

      | Flow | | Why |
      |---|---|---|
      | Approve expense | ✅ turns on |  |

      </details>

      <details><summary>1 fixed</summary>

      | | Rule | Component | Package |
      |---|---|---|---|
      | ✅ | flow-direct-connection | Flow "Approve expense" | expenses_1_2_0_0.zip |

      </details>

      <details><summary>1 as before</summary>

      <code>expenses_1_2_0_0.zip</code>: Expense claims 1.2.0.0, unmanaged

      - ⚠️ **warning** Known.<br><sub>[flow-direct-connection](https://example.com/rules/flow-direct-connection) · <code>Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7</code></sub>

      </details>

      </details>
      "
    `);
  });

  test('is short where there is nothing to tell', () => {
    const clean = report({ comparison: nothingNew });
    expect(commentText(parts({ report: clean }))).toMatchInlineSnapshot(`
      "<!-- marker -->

      ## ✅ solution-lint: nothing new

      Checked 1 package: 3 flows, 4 connection references, 1 canvas app. Compared with main: 0 new, 0 fixed, 0 remaining.
      "
    `);
    const idle = report({ packages: [], comparison: nothingNew });
    expect(commentText(parts({ report: idle }))).toMatchInlineSnapshot(`
      "<!-- marker -->

      ## ✅ solution-lint: nothing to check

      Nothing to check: the change touches no package.
      "
    `);
  });

  test('says what makes it less than the whole truth', () => {
    const text = commentText(
      parts({
        empty: [{ path: 'exports', hint: 'Name a folder that holds packages.' }],
        failures: [{ rule: 'flow-off', error: new Error('secret') }],
        own: {
          ...emptyConfiguration,
          brokenPlugins: [{ plugin: './own.mjs', message: 'Plugin "./own.mjs" threw.', hint: 'Mend it.' }],
          unloadedPlugins: ['./other.mjs'],
        },
        remark: { level: 'warning', text: 'Not compared.', yaml: 'fetch-depth: 0' },
        isFailure: true,
      }),
    );
    expect(text).toMatchInlineSnapshot(`
      "<!-- marker -->

      ## ❌ solution-lint: No findings

      > [!WARNING]
      > Not compared.
      >
      > \`\`\`yaml
      > fetch-depth: 0
      > \`\`\`

      > [!WARNING]
      > No package found: exports. Name a folder that holds packages.

      > [!WARNING]
      > Plugin "./own.mjs" threw. Mend it.

      > [!WARNING]
      > Plugins are programs, and not run where the checkout may be a stranger's: this run goes without "./other.mjs".

      > [!WARNING]
      > Rule flow-off failed: what it would find is not here.

      Checked 1 package: 3 flows, 4 connection references, 1 canvas app.
      "
    `);
  });

  test.each([
    ['an error is new', { new: ['f1'] }, false, '❌ solution-lint: 1 new error'],
    ['a warning is new', { new: ['f2'] }, false, '⚠️ solution-lint: 1 new warning'],
    ['a note is new', { new: ['f3'] }, false, '✅ solution-lint: 1 new note'],
    [
      'some of each are new',
      { new: ['f1', 'f2', 'f3'] },
      true,
      '❌ solution-lint: 1 new error, 1 new warning, 1 new note',
    ],
    ['nothing is new', {}, false, '✅ solution-lint: nothing new'],
    [
      'nothing is new, and the step fails',
      {},
      true,
      '❌ solution-lint: nothing new; 1 error, 1 warning, 1 note',
    ],
  ])('has a heading that says how it stands: %s', (_, change, isFailure, heading) => {
    const findings = (['error', 'warning', 'note'] as const).map((severity, index) =>
      finding({ severity, fingerprint: `f${index + 1}` }),
    );
    const text = commentText(
      parts({
        report: report({ findings, comparison: { ...nothingNew, ...change } }),
        isFailure: isFailure || heading.startsWith('❌'),
      }),
    );
    expect(text.split('\n\n')[1]).toBe(`## ${heading}`);
  });
});

describe('nobody waits for a comment', () => {
  const known = report({
    findings: [finding()],
    comparison: { ...nothingNew, remaining: ['00000000000000f1'] },
  });
  test.each<[string, Partial<CommentParts>, boolean]>([
    ['that finds nothing', {}, true],
    ['that finds only what was there before', { report: known }, true],
    ['that finds what was there before, and fails', { report: known, isFailure: true }, false],
    [
      'that finds something, and has nothing to compare with',
      { report: report({ findings: [finding()] }) },
      false,
    ],
    ['about what is new', { report: { ...compared, readiness: [] } }, false],
    ['about what is fixed', { report: report({ comparison: { ...nothingNew, fixed: [finding()] } }) }, false],
    [
      'about a connection that changes',
      {
        report: report({
          comparison: { ...nothingNew, connectionChanges: compared.comparison?.connectionChanges ?? [] },
        }),
      },
      false,
    ],
    [
      'about flows that turn on',
      { report: report({ readiness: [target('prod', [flow('a', 'on')])] }) },
      true,
    ],
    [
      'about a flow that stays off',
      { report: report({ readiness: [target('prod', [flow('a', 'off')])] }) },
      false,
    ],
    ['that was not compared', { remark: { level: 'notice', text: 'Not compared.' } }, false],
    ['about a path without packages', { empty: [{ path: 'a', hint: 'b' }] }, false],
    ['that a rule did not join', { failures: [{ rule: 'a', error: 1 }] }, false],
  ])('%s: %s', (_, change, expected) => {
    expect(isQuiet(parts(change))).toBe(expected);
  });
});

describe('a comment that would be too long', () => {
  const many = (count: number, isNew: boolean, length: number): Report => {
    const findings = Array.from({ length: count }, (_, index) =>
      finding({ fingerprint: `g${index}`, message: `Flow ${index} ${'*'.repeat(length)}` }),
    );
    const ids = findings.map(({ fingerprint }) => fingerprint);
    return report({
      findings,
      comparison: { ...nothingNew, [isNew ? 'new' : 'remaining']: ids },
    });
  };

  test('says first less of what was there before', () => {
    const text = commentText(parts({ report: many(150, false, 300), isFailure: true }));
    expect(text.length).toBeLessThan(1000);
    expect(text).toContain(
      '**Left out for length**: 150 of 150 as before. The [job summary](https://github.com/northwind/solutions/actions/runs/123) has more room.',
    );
  });

  test('then less of what is new', () => {
    const text = commentText(parts({ report: many(300, true, 100), isFailure: true }));
    expect(text.match(/^- ❌/gm)).toHaveLength(50);
    expect(text).toContain('**Left out for length**: 250 of 300 findings.');
  });

  test('is at most what GitHub takes, and says what is left out, whatever the names are', () => {
    const nasty = '@[`*_|<'.repeat(300);
    const flows = Array.from({ length: 80 }, (_, index) => ({
      ...flow(`${index}${nasty}`, 'off'),
      id: nasty,
    }));
    const change = compared.comparison?.connectionChanges[0];
    const nodes = Array.from({ length: 60 }, (_, index) => node('flow', `${index}`, { name: nasty }));
    const long: Report = {
      ...report({
        packages: [packageSummary({ path: nasty })],
        findings: Array.from({ length: 300 }, (_, index) =>
          finding({
            package: `${index}${nasty}`,
            message: nasty,
            fingerprint: `g${index}`,
            component: { kind: 'flow', id: '0', name: '' },
            location: { file: nasty, pointer: '' },
          }),
        ),
      }),
      readiness: Array.from({ length: 30 }, () => target(nasty, flows)),
    };
    const graph = {
      nodes,
      edges: nodes.flatMap((from) => nodes.slice(0, 5).map((to) => edge(from, to, 'callsFlow'))),
    };
    const lists =
      change === undefined ? [] : Array.from({ length: 80 }, () => ({ ...change, package: nasty }));
    for (const comparison of [
      undefined,
      { ...nothingNew, base: nasty, new: long.findings.map(({ fingerprint }) => fingerprint) },
      { ...nothingNew, base: nasty, fixed: long.findings, connectionChanges: lists },
    ]) {
      const text = commentText(
        parts({
          report: comparison === undefined ? long : { ...long, comparison },
          graph,
          title: nasty,
          empty: Array.from({ length: 50 }, () => ({ path: nasty, hint: nasty })),
          failures: Array.from({ length: 50 }, () => ({ rule: nasty, error: nasty })),
          isFailure: true,
        }),
      );
      expect(text.length).toBeLessThanOrEqual(commentLength);
      expect(text).toContain('**Left out for length**');
      expect(text.match(/<details/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
    }
  });
});

describe('names', () => {
  test('never become markup', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(hostileReport, (hostile) => {
        const text = commentText(parts({ report: hostile, title: hostile.findings[0]?.message ?? '' }));
        const bare = text
          .replaceAll(/&#\d+;/g, '')
          .replaceAll(/<!-- -->/g, '')
          .replaceAll(/\]\(https:\/\/(?:github|example)\.com\/[\w./%#-]*\)/g, ']');
        expect(text.replaceAll('\n', '')).not.toMatch(unseenCharacter);
        expect(bare.replace('<!-- marker -->', '')).not.toMatch(
          /<(?!\/?(?:details|summary|code|sub)\b|br>|details open>)|[`@]|https?:\/\/|\bwww\./,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('links', () => {
  const links = commentLinks(step, head);
  const region = { line: 3, column: 1, endLine: 3, endColumn: 2 };
  const file = (path: string) => links.file({ path, region, entry: undefined });

  test('lead to the line of a file in the pull request', () => {
    expect(file('deploy/a b(1).json')).toBe(
      `https://github.com/northwind/solutions/blob/${head}/deploy/a%20b%281%29.json#L3`,
    );
    expect(links.file({ path: 'a.zip', region: undefined, entry: 'solution.xml' })).toBeUndefined();
    expect([file('/tmp/a.json'), file('C:/a.json'), file('../a.json')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(commentLinks(step, '').file({ path: 'a.json', region, entry: undefined })).toBeUndefined();
  });

  test("lead to a rule's page, where that is known", () => {
    const at = (help: string, pagesUrl = step.pagesUrl) =>
      commentLinks({ ...step, pagesUrl }, head).rule(finding({ help }));
    expect(at('rules/flow/flow-off.md')).toBe(
      'https://github.com/northwind/solution-lint/blob/v0.1.0/rules/flow/flow-off.md#how-to-fix',
    );
    expect(at('https://fabrikam.example/rules/own')).toBe('https://fabrikam.example/rules/own');
    expect(at('https://fabrikam.example/a) <script>')).toBeUndefined();
    expect(at('')).toBeUndefined();
    expect(
      commentLinks({ ...step, pagesUrl: undefined }, head).rule(finding({ help: 'a.md' })),
    ).toBeUndefined();
  });
});

test('a marker is an HTML comment, whatever the category is', () => {
  expect(commentMarker('prod')).toMatch(/^<!-- solution-lint comment [0-9a-f]{16} -->$/);
  expect(commentMarker('-->')).toMatch(/^<!-- solution-lint comment [0-9a-f]{16} -->$/);
  expect(commentMarker('prod')).not.toBe(commentMarker('test'));
});
