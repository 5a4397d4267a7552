import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/output/markdown.ts';
import { markdownText } from '../../src/output/markdown-text.ts';
import type { Report } from '../../src/report.ts';
import { hostileReport, unseenCharacter } from './hostile-names.ts';
import { everything, finding, packageSummary, report } from './sample-report.ts';

describe('markdown', () => {
  it('has counts, a table for each package with findings, and its notes folded', () => {
    expect(markdown(everything)).toMatchInlineSnapshot(`
      "## solution-lint: 4 errors, 3 warnings, 3 notes, 1 suppressed, 1 input not read

      Checked 2 packages: 4 flows, 5 connection references, 1 canvas app, 2 custom connectors, 5 environment variables.

      ### expenses_1_2_0_0.zip

      Expense claims 1.2.0.0, unmanaged

      | | Rule | Finding | Where |
      |---|---|---|---|
      | ❌ error | flow-direct-connection | Flow "Approve expense" uses shared_office365 through a direct connection (key "shared_office365", steps "Send an email", "Get manager"). No other environment has that connection. Open the flow, run the flow checker and choose "Remove connections so connection references can be added". | <code>Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7</code> |
      | ⚠️ warning | flow-unused-connection-key | No step of flow "Approve expense" uses key "shared_teams", but the flow can only be turned on when it is connected. Remove it. | <code>Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:22:7</code> |
      | ❌ error | connection-reference-unique-display-name | Display name "Mail" is shared by 5 connection references of solution "Expense claims": whoever fills them in on import can't tell them apart. Give each its own name. | <code>customizations.xml:210:5</code> |
      | ⚠️ warning | connection-reference-unused<br>medium confidence | Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution. | <code>customizations.xml:52:5</code> |
      | ⚠️ warning | connection-reference-unused<br>medium confidence | Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution. | <code>customizations.xml:61:5</code> |

      <details><summary>3 notes</summary>

      | | Rule | Finding | Where |
      |---|---|---|---|
      | ℹ️ note | flow-off | Flow "Remind approvers" ships turned off. A new environment gets it off: turn it on after the import. | <code>customizations.xml</code> |
      | ℹ️ note | flow-off | Flow "Archive" ships turned off. A new environment gets it off: turn it on after the import. | <code>customizations.xml</code> |
      | ℹ️ note | connection-reference-missing | Connection reference "cto_hr" comes from solution "HR core". Import that solution first. | <code>solution.xml</code> |

      </details>

      ### solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src

      Project budgeting 3.0.0.17, unmanaged and managed

      | | Rule | Finding | Where |
      |---|---|---|---|
      | ❌ error | flow-child-missing | Flow "費用承認 – Genehmigung ✈️" calls flow 33333333-1111-4222-8333-444455556666, which is in no solution of the workspace. Add the child flow to the solution, or lint its solution along with this one. | <code>Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json:1042:13</code> |

      ### old/backup.zip

      not read

      | | Rule | Finding | Where |
      |---|---|---|---|
      | ❌ error | package-unreadable | old/backup.zip can't be read: the archive ends before its directory. Export the solution again, or copy the file again. |  |

      1 suppressed; the JSON report tells which, and why.
      "
    `);
  });

  it('says what was looked at when nothing was found', () => {
    expect(markdown(report())).toMatchInlineSnapshot(`
      "## solution-lint: No findings

      Checked 1 package: 3 flows, 4 connection references, 1 canvas app.

      1 package without findings.
      "
    `);
  });

  it('has the same structure whatever the names', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const text = markdown(one);
        const tags = text.match(/<[^>]*>?/g) ?? [];
        expect(tags.filter((tag) => !/^<(?:!-- --|\/?(?:code|details|summary))>$/.test(tag))).toEqual([]);
        expect(tablesIn(text).map((rows) => new Set(rows.map(cellsOf)).size)).toEqual(
          tablesIn(text).map(() => 1),
        );
        expect(text.match(/^<\/?details>/gm)?.length ?? 0).toBe(2 * foldsOf(one));
        expect(text.replaceAll('\n', '')).not.toMatch(unseenCharacter);
        expect(text).not.toMatch(/^(?!##).*(?:[`*[\]\\~$^{}@]|(?<!&)#|!(?!-- -->))/m);
      }),
    );
  });

  it('leaves out the mildest, and says so, when it would be longer than 1 MiB', () => {
    const of = (severity: 'error' | 'note', count: number) =>
      Array.from({ length: count }, (_, index) =>
        finding({
          severity,
          package: `${index % 7}.zip`,
          message: `${severity} ${index} ${'ü'.repeat(300)}`,
        }),
      );
    const findings = [...of('note', 1000), ...of('error', 1000)].sort((a, b) =>
      a.package < b.package ? -1 : 1,
    );
    const text = markdown(report({ findings, packages: [packageSummary({ path: '0.zip' })] }));
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1024 * 1024 - 2000);
    expect(text.match(/^\| ❌ error/gm)).toHaveLength(1000);
    const told = text.match(/^\| ℹ️ note/gm)?.length ?? 0;
    expect(told).toBeGreaterThan(0);
    expect(text).toContain(`**${1000 - told} findings left out**`);
  });
});

/** Four cells: no name adds one. */
function tablesIn(text: string): readonly (readonly string[])[] {
  return (text.match(/^(?:\|.*\n?)+/gm) ?? []).map((table) => table.trimEnd().split('\n'));
}

function cellsOf(row: string): number {
  return row.split('|').length;
}

describe('markdownText', () => {
  it.each([
    ['Approve expense (v2), part-1/2: "x"', 'Approve expense (v2), part-1/2: "x"'],
    ['cto_mail_1', 'cto_mail_1'],
    ['費用承認 – Genehmigung ✈️', '費用承認 – Genehmigung ✈️'],
    ['_it_ **b** `c`', '&#95;it&#95; &#42;&#42;b&#42;&#42; &#96;c&#96;'],
    ['a|b', 'a&#124;b'],
    ['<script>&amp;', '&#60;script&#62;&#38;amp;'],
    ['[a](b) ![c](d)', '&#91;a&#93;(b) &#33;&#91;c&#93;(d)'],
    ['@octocat #12', '&#64;<!-- -->octocat &#35;<!-- -->12'],
    [':tada: 12:34:56', ':<!-- -->tada: 12:34:56'],
    ['https://example.com www.example.com', 'https&#58;//example.com www&#46;example.com'],
    ['1. one', '1&#46; one'],
    ['- one', '&#45;&#32;one'],
    ['$x$', '&#36;x&#36;'],
    ['a\nb', 'a&#92;nb'],
    ['\u202egnp', '&#92;u202egnp'],
  ])('%j is %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

/** Notes; and where there is a comparison, the changes, what is fixed, what was there before. */
function foldsOf({ summary, comparison }: Report): number {
  const folded = [
    summary.note > 0,
    comparison !== undefined,
    comparison !== undefined && comparison.fixed.length > 0,
    comparison !== undefined && comparison.new.length === 0,
  ];
  return folded.filter((isFolded) => isFolded).length;
}
