import { describe, expect, it } from 'vitest';
import { azure } from '../../src/output/azure.ts';
import { displayWidth } from '../../src/output/display-width.ts';
import { github } from '../../src/output/github.ts';
import { json } from '../../src/output/json.ts';
import { junit } from '../../src/output/junit.ts';
import { markdown } from '../../src/output/markdown.ts';
import { pretty } from '../../src/output/pretty.ts';
import { sarif } from '../../src/output/sarif.ts';
import type { Finding, Report } from '../../src/report.ts';
import { compared, everything, finding, packageSummary, report } from './sample-report.ts';

const plain = { width: 80, colour: false, quiet: false };

describe('a comparison in pretty', () => {
  it('leads with what is new, counts what remains, and lists what is fixed and what was connected', () => {
    expect(pretty(compared, plain)).toMatchInlineSnapshot(`
      "Compared with 0123456789ab: 3 new, 2 fixed, 7 remaining.

      expenses_1_2_0_0.zip  Expense claims 1.2.0.0, unmanaged

        Solution "Expense claims"

          ✖ error  connection-reference-unique-display-name
            Display name "Mail" is shared by 5 connection references of solution
            "Expense claims": whoever fills them in on import can't tell them apart.
            Give each its own name.
            → customizations.xml:210:5
            + cto_mail_1  customizations.xml:203:5
            + cto_mail_3  customizations.xml:217:5
            + cto_mail_4  customizations.xml:224:5
              and 1 more

        1 note: flow-off (1)

      solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src
        Project budgeting 3.0.0.17, unmanaged and managed, unpacked

        Flow "費用承認 – Genehmigung ✈️"

          ✖ error  flow-child-missing
            Flow "費用承認 – Genehmigung ✈️" calls flow
            33333333-1111-4222-8333-444455556666, which is in no solution of the
            workspace. Add the child flow to the solution, or lint its solution along
            with this one.
            → Workflows/ProjectBudget-updateBudgetLi…22-8333-444455556666.json:1042:13
            + Also called by "Close period".
              expenses_1_2_0_0.zip!Workflows/Closeper…222-8333-444455556666.json:88:11

      7 as before: connection-reference-unused (2), connection-reference-missing (1),
                   flow-direct-connection (1), flow-off (1),
                   flow-unused-connection-key (1), package-unreadable (1)

      ✔ fixed  flow-direct-connection  Flow "Remind approvers"
      ✔ fixed  connection-reference-unused  Connection reference "Old mailbox"
               (cto_old)

      Connection changes
        expenses_1_2_0_0.zip
        + connection reference "Receipts library" (shared_sharepointonline), used by
          canvas app "Expense form" and flows "Approve expense", "Archive", "Close
          period", "Monthly reminder", "Post", 1 more; prod's and test's settings have
          no entry for it; dev's settings have an entry for it
        ~ environment variable "Approval limit": "250" → "500"; the given settings
          have an entry for it without a value; prod's settings have no entry for it,
          and need none; test's settings have an entry for it that a tool fills in
        ~ custom connector "Ledger": https://ledger.contoso.example/v1 →
          https://ledger.contoso.example/v2, used by flow "Post"
        ~ environment variable "Ledger key": another value
        expenses_1_1_0_0.zip
        - connection reference "Old mailbox" (shared_office365)

      Checked 2 packages: 4 flows, 5 connection references, 1 canvas app, 2 custom
      connectors, 5 environment variables.
      ✖ 4 errors (2 new), 3 warnings (0 new), 3 notes, 1 suppressed, 1 input not read
        Shown by --format json: 3 notes, 1 suppressed, 1 skipped file.
      "
    `);
  });

  it('fits a narrow terminal', () => {
    const lines = pretty(compared, { ...plain, width: 50 }).split('\n');
    const isPath = (line: string) => /^\s+(→ )?\S+$/.test(line);
    expect(lines.filter((line) => displayWidth(line) > 50 && !isPath(line))).toEqual([]);
  });

  it('is short where only errors and warnings are wanted', () => {
    const text = pretty(compared, { ...plain, quiet: true });
    expect(text).toContain('5 as before: ');
    expect(text).not.toMatch(/fixed {2}|Connection changes|flow-off/);
  });

  it('says that nothing is new', () => {
    const same: Report = {
      ...report(),
      comparison: { base: 'main', new: [], fixed: [], remaining: [], connectionChanges: [] },
    };
    expect(pretty(same, plain)).toMatchInlineSnapshot(`
      "Compared with main: 0 new, 0 fixed, 0 remaining.

      ✔ Checked 1 package: 3 flows, 4 connection references, 1 canvas app. No
        findings.
      "
    `);
  });

  it('has an end, whatever changed', () => {
    const { comparison } = compared;
    if (comparison === undefined) throw new Error('The sample has no comparison.');
    const [fixed] = comparison.fixed;
    const [change] = comparison.connectionChanges;
    const many: Report = {
      ...compared,
      comparison: {
        ...comparison,
        fixed: Array.from({ length: 25 }, () => fixed ?? finding()),
        connectionChanges: Array.from({ length: 47 }, () => change).flatMap((one) => one ?? []),
      },
    };
    const text = pretty(many, plain);
    expect(text.match(/✔ fixed/g)).toHaveLength(10);
    expect(text).toContain('  and 15 more\n');
    expect(text).toContain('    and 17 more\n');
  });
});

describe('a comparison in markdown', () => {
  it('leads with what is new and folds the rest', () => {
    expect(markdown(compared)).toMatchInlineSnapshot(`
      "## solution-lint: 4 errors, 3 warnings, 3 notes, 1 suppressed, 1 input not read

      Compared with 0123456789ab: 3 new, 2 fixed, 7 remaining.

      Checked 2 packages: 4 flows, 5 connection references, 1 canvas app, 2 custom connectors, 5 environment variables.

      ### New

      #### expenses_1_2_0_0.zip

      Expense claims 1.2.0.0, unmanaged

      | | Rule | Finding | Where |
      |---|---|---|---|
      | ❌ error | connection-reference-unique-display-name | Display name "Mail" is shared by 5 connection references of solution "Expense claims": whoever fills them in on import can't tell them apart. Give each its own name. | <code>customizations.xml:210:5</code> |

      <details><summary>1 note</summary>

      | | Rule | Finding | Where |
      |---|---|---|---|
      | ℹ️ note | flow-off | Flow "Archive" ships turned off. A new environment gets it off: turn it on after the import. | <code>customizations.xml</code> |

      </details>

      #### solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src

      Project budgeting 3.0.0.17, unmanaged and managed

      | | Rule | Finding | Where |
      |---|---|---|---|
      | ❌ error | flow-child-missing | Flow "費用承認 – Genehmigung ✈️" calls flow 33333333-1111-4222-8333-444455556666, which is in no solution of the workspace. Add the child flow to the solution, or lint its solution along with this one. | <code>Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json:1042:13</code> |

      <details open><summary>5 connection changes</summary>

      - <code>expenses_1_2_0_0.zip</code>: This version adds connection reference "Receipts library" (shared_sharepointonline), used by canvas app "Expense form" and flows "Approve expense", "Archive", "Close period", "Monthly reminder", "Post", 1 more; prod's and test's settings have no entry for it; dev's settings have an entry for it.
      - <code>expenses_1_2_0_0.zip</code>: This version re-points environment variable "Approval limit": "250" → "500"; the given settings have an entry for it without a value; prod's settings have no entry for it, and need none; test's settings have an entry for it that a tool fills in.
      - <code>expenses_1_1_0_0.zip</code>: This version removes connection reference "Old mailbox" (shared_office365).
      - <code>expenses_1_2_0_0.zip</code>: This version re-points custom connector "Ledger": https&#58;//ledger.contoso.example/v1 → https&#58;//ledger.contoso.example/v2, used by flow "Post".
      - <code>expenses_1_2_0_0.zip</code>: This version re-points environment variable "Ledger key": another value.

      </details>

      <details><summary>2 fixed</summary>

      | | Rule | Component | Package |
      |---|---|---|---|
      | ✅ | flow-direct-connection | Flow "Remind approvers" | expenses_1_2_0_0.zip |
      | ✅ | connection-reference-unused | Connection reference "Old mailbox" (cto_old) | expenses_1_1_0_0.zip |

      </details>

      <details><summary>7 as before</summary>

      #### expenses_1_2_0_0.zip

      Expense claims 1.2.0.0, unmanaged

      | | Rule | Finding | Where |
      |---|---|---|---|
      | ❌ error | flow-direct-connection | Flow "Approve expense" uses shared_office365 through a direct connection (key "shared_office365", steps "Send an email", "Get manager"). No other environment has that connection. Open the flow, run the flow checker and choose "Remove connections so connection references can be added". | <code>Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7</code> |
      | ⚠️ warning | flow-unused-connection-key | No step of flow "Approve expense" uses key "shared_teams", but the flow can only be turned on when it is connected. Remove it. | <code>Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:22:7</code> |
      | ⚠️ warning | connection-reference-unused<br>medium confidence | Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution. | <code>customizations.xml:52:5</code> |
      | ⚠️ warning | connection-reference-unused<br>medium confidence | Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution. | <code>customizations.xml:61:5</code> |

      <details><summary>2 notes</summary>

      | | Rule | Finding | Where |
      |---|---|---|---|
      | ℹ️ note | flow-off | Flow "Remind approvers" ships turned off. A new environment gets it off: turn it on after the import. | <code>customizations.xml</code> |
      | ℹ️ note | connection-reference-missing | Connection reference "cto_hr" comes from solution "HR core". Import that solution first. | <code>solution.xml</code> |

      </details>

      #### old/backup.zip

      not read

      | | Rule | Finding | Where |
      |---|---|---|---|
      | ❌ error | package-unreadable | old/backup.zip can't be read: the archive ends before its directory. Export the solution again, or copy the file again. |  |

      </details>

      1 suppressed; the JSON report tells which, and why.
      "
    `);
  });
});

describe('a comparison in sarif', () => {
  const states = (log: string): readonly (readonly [string, string])[] =>
    JSON.parse(log).runs[0].results.map(
      (result: { baselineState: string; partialFingerprints: Record<string, string> }) => [
        result.partialFingerprints['solutionLint/v1'],
        result.baselineState,
      ],
    );

  it('is the state of each result, new ones first; what is fixed is not there', () => {
    expect(states(sarif(compared, { rules: [] }))).toEqual([
      ['00000000000000f3', 'new'],
      ['00000000000000f6', 'new'],
      ['2222222200000ff0', 'new'],
      ['00000000000000f1', 'unchanged'],
      ['00000000000000f7', 'unchanged'],
      ['00000000000000f2', 'unchanged'],
      ['00000000000000f4-52', 'unchanged'],
      ['00000000000000f4-61', 'unchanged'],
      ['1111111100000ff0', 'unchanged'],
      ['00000000000000f5', 'unchanged'],
      ['00000000000000f8', 'unchanged'],
    ]);
  });

  it('is in no result where there is none', () => {
    expect(sarif(everything, { rules: [] })).not.toContain('baselineState');
  });
});

describe('a comparison in the log of a build server', () => {
  const titles = (text: string) =>
    [...text.matchAll(/title=([\w-]+)::|code=([\w-]+);\]/g)].map(([, a, b]) => a ?? b);

  it('puts what is new first in github, and nothing else is another', () => {
    const lines = github(compared).split('\n');
    expect(titles(lines.slice(0, 3).join('\n'))).toEqual([
      'connection-reference-unique-display-name',
      'flow-child-missing',
      'flow-off',
    ]);
    const [, ...closing] = lines.at(-2)?.split(' suppressed') ?? [];
    expect(closing).toEqual([', 1 input not read. Compared with 0123456789ab: 3 new, 2 fixed, 7 remaining.']);
    expect(lines.slice(0, -2).sort()).toEqual(github(everything).split('\n').slice(0, -2).sort());
  });

  it('changes only the last line of azure, and nothing of junit', () => {
    expect(azure(compared).split('\n').slice(0, -2)).toEqual(azure(everything).split('\n').slice(0, -2));
    expect(junit(compared)).toBe(junit(everything));
  });
});

describe('a finding in an export', () => {
  const inTree: Finding = finding({ package: 'src', fingerprint: 'same' });
  const inZip: Finding = finding({ package: 'exports/Expenses.zip', fingerprint: 'same' });
  const onlyInZip: Finding = finding({ package: 'exports/Expenses.zip', fingerprint: 'old' });
  const both = (tree: Partial<ReturnType<typeof packageSummary>> = {}) =>
    report({
      packages: [
        packageSummary({ path: 'exports/Expenses.zip' }),
        packageSummary({ path: 'src', layout: 'unpacked-xml', ...tree }),
      ],
      findings: [inZip, onlyInZip, inTree],
    });
  const files = (text: string) => [...text.matchAll(/(?:file|sourcepath)=([^,;]+)/g)].map(([, file]) => file);
  const treeFile = `src/${inTree.location.file}`;

  it('is annotated on the file of the tree, where that has it, too', () => {
    expect(files(github(both()))).toEqual(['exports/Expenses.zip', treeFile]);
    expect(files(azure(both()))).toEqual(['exports/Expenses.zip', treeFile]);
    const log: { runs: [{ results: { locations: unknown }[] }] } = JSON.parse(sarif(both(), { rules: [] }));
    expect(log.runs[0].results.map(({ locations }) => JSON.stringify(locations))).toEqual([
      expect.stringContaining('"uri":"exports/Expenses.zip"'),
      expect.stringContaining(`"uri":"${treeFile}"`),
    ]);
    expect(JSON.parse(json(both())).findings).toHaveLength(3);
  });

  it('stays on the zip where the tree is of another solution', () => {
    const other = both({ solution: { ...solutionOf(packageSummary()), uniqueName: 'Travel' } });
    expect(files(github(other))).toEqual(['exports/Expenses.zip', 'exports/Expenses.zip', treeFile]);
  });

  function solutionOf({ solution }: ReturnType<typeof packageSummary>) {
    if (solution === null) throw new Error('The sample has no solution.');
    return solution;
  }
});
