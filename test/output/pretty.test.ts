import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/display-width.ts';
import { pretty } from '../../src/output/pretty.ts';
import type { Finding } from '../../src/report.ts';
import { everything, finding, packageSummary, report } from './sample-report.ts';

const plain = { width: 80, colour: false, quiet: false };

function excerptOf({ rule }: Finding): string | undefined {
  return rule === 'flow-direct-connection' ? '      "shared_office365": {\r\n' : undefined;
}

describe('pretty', () => {
  it('leaves out the middle of a file name that is longer than a line', () => {
    const file = `CanvasApps/${'n'.repeat(50)}_DocumentUri.msapp`;
    const related = [{ message: file, file: 'a.xml', pointer: '', line: 3, column: 1 }];
    const lines = pretty(report({ findings: [finding({ related })] }), plain).split('\n');
    const start = lines.findIndex((line) => line.startsWith('      + '));
    expect(lines.slice(start, start + 2)).toEqual([
      `      + CanvasApps/${'n'.repeat(32)}…${'n'.repeat(10)}_DocumentUri.msapp`,
      '        a.xml:3:1',
    ]);
  });

  it('tells everything on 80 columns', () => {
    expect(pretty(everything, { ...plain, excerptOf })).toMatchInlineSnapshot(`
      "expenses_1_2_0_0.zip  Expense claims 1.2.0.0, unmanaged

        Flow "Approve expense"

          ✖ error  flow-direct-connection
            Flow "Approve expense" uses shared_office365 through a direct connection
            (key "shared_office365", steps "Send an email", "Get manager"). No other
            environment has that connection. Open the flow, run the flow checker and
            choose "Remove connections so connection references can be added".
            → Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7
              14 │ "shared_office365": {

          ▲ warning  flow-unused-connection-key
            No step of flow "Approve expense" uses key "shared_teams", but the flow
            can only be turned on when it is connected. Remove it.
            → Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:22:7

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

        Connection reference "Finance API" (cto_financeapi_9c1f2)

          ▲ warning  connection-reference-unused  2 places  medium confidence
            Nothing in the workspace uses connection reference "Finance API", but
            every import asks for its connection. Remove it from the solution.
            → customizations.xml:52:5
            → customizations.xml:61:5

        3 notes: flow-off (2), connection-reference-missing (1)

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

      old/backup.zip  not read

          ✖ error  package-unreadable
            old/backup.zip can't be read: the archive ends before its directory.
            Export the solution again, or copy the file again.

      Checked 2 packages: 4 flows, 5 connection references, 1 canvas app, 2 custom
      connectors, 5 environment variables.
      ✖ 4 errors, 3 warnings, 3 notes, 1 suppressed, 1 input not read
        Shown by --format json: 3 notes, 1 suppressed, 1 skipped file.
      "
    `);
  });

  it('keeps to errors and warnings when quiet', () => {
    expect(pretty(everything, { ...plain, quiet: true, excerptOf })).toMatchInlineSnapshot(`
      "expenses_1_2_0_0.zip  Expense claims 1.2.0.0, unmanaged

        Flow "Approve expense"

          ✖ error  flow-direct-connection
            Flow "Approve expense" uses shared_office365 through a direct connection
            (key "shared_office365", steps "Send an email", "Get manager"). No other
            environment has that connection. Open the flow, run the flow checker and
            choose "Remove connections so connection references can be added".
            → Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7

          ▲ warning  flow-unused-connection-key
            No step of flow "Approve expense" uses key "shared_teams", but the flow
            can only be turned on when it is connected. Remove it.
            → Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:22:7

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

        Connection reference "Finance API" (cto_financeapi_9c1f2)

          ▲ warning  connection-reference-unused  2 places  medium confidence
            Nothing in the workspace uses connection reference "Finance API", but
            every import asks for its connection. Remove it from the solution.
            → customizations.xml:52:5
            → customizations.xml:61:5

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

      old/backup.zip  not read

          ✖ error  package-unreadable
            old/backup.zip can't be read: the archive ends before its directory.
            Export the solution again, or copy the file again.

      ✖ 4 errors, 3 warnings, 1 input not read
      "
    `);
  });

  it('paints marks, headings and what matters less', () => {
    const text = pretty(report({ findings: [finding()] }), { ...plain, colour: true });
    expect(text).toContain('\u001b[31m\u001b[1m✖ error\u001b[22m\u001b[39m');
    expect(stripVTControlCharacters(text)).toBe(pretty(report({ findings: [finding()] }), plain));
  });

  it('does not wrap where there is no width', () => {
    const lines = pretty(everything, { ...plain, width: Number.POSITIVE_INFINITY }).split('\n');
    expect(lines).toContain(`      ${finding().message}`);
    expect(lines.join('\n')).not.toContain('…');
  });
});

describe('what pretty says when there is nothing to tell', () => {
  it('says what was checked', () => {
    const components = { ...packageSummary().components, flow: 1, connectionReference: 6 };
    expect(pretty(report({ packages: [packageSummary({ components })] }), plain)).toBe(
      '✔ Checked 1 package: 1 flow, 6 connection references, 1 canvas app. No findings.\n',
    );
  });

  it('says that a package holds nothing to check', () => {
    const components = {
      flow: 0,
      connectionReference: 0,
      canvasApp: 0,
      customConnector: 0,
      environmentVariable: 0,
      agent: 0,
    };
    expect(pretty(report({ packages: [packageSummary({ components })] }), { ...plain, width: 120 })).toBe(
      '✔ Checked 1 package: no flow, app or other component that rules look at. No findings.\n',
    );
  });

  it('never passes an empty run off as a clean one', () => {
    expect(pretty(report({ packages: [] }), plain)).toBe('Nothing was checked: no package was found.\n');
  });

  it('counts notes, suppressed findings and skipped files', () => {
    const coverage = { files: 2, parsed: 1, skipped: [{ path: 'a.json', why: 'too large' }] };
    const notes = [finding({ severity: 'note', rule: 'flow-off' })];
    const only = report({
      packages: [packageSummary({ coverage })],
      findings: notes,
      suppressed: everything.suppressed,
    });
    expect(pretty(only, plain)).toMatchInlineSnapshot(`
      "expenses_1_2_0_0.zip  Expense claims 1.2.0.0, unmanaged

        1 note: flow-off (1)

      ✔ Checked 1 package: 3 flows, 4 connection references, 1 canvas app. No errors
        or warnings, 1 note, 1 suppressed.
        Shown by --format json: 1 note, 1 suppressed, 1 skipped file.
      "
    `);
  });

  it('is silent when quiet', () => {
    const notes = [finding({ severity: 'note', rule: 'flow-off' })];
    expect(pretty(report({ findings: notes }), { ...plain, quiet: true })).toBe('');
    expect(pretty(report(), { ...plain, quiet: true })).toBe('');
  });
});

describe('details of a finding', () => {
  it('tells components of the same name apart', () => {
    const twins = ['11111111-aaaa', '22222222-bbbb'].map((id) =>
      finding({ component: { kind: 'flow', id, name: 'Sync' } }),
    );
    const text = pretty(report({ findings: twins }), plain);
    expect(text).toContain('  Flow "Sync" (11111111-aaaa)\n');
    expect(text).toContain('  Flow "Sync" (22222222-bbbb)\n');
  });

  it('keeps line and column of a place that is too long', () => {
    const location = {
      file: `Workflows/${'Very'.repeat(40)}-12345678.json`,
      pointer: '',
      line: 1234,
      column: 56,
    };
    const text = pretty(report({ findings: [finding({ location })] }), plain);
    expect(text).toMatch(/→ Workflows\/VeryVery\S*…\S*-12345678\.json:1234:56\n/);
  });

  it('shows the part of a long line that the finding is about', () => {
    const line = `{"a":"${'x'.repeat(5000)}","shared_mail":{},"b":"${'y'.repeat(5000)}"}`;
    const start = line.indexOf('"shared_mail"');
    const location = {
      file: 'Workflows/a.json',
      pointer: '/shared_mail',
      line: 1,
      column: start + 1,
      endLine: 1,
      endColumn: start + 14,
    };
    const text = pretty(report({ findings: [finding({ location })] }), { ...plain, excerptOf: () => line });
    expect(text.split('\n').slice(9, 12).join('\n')).toMatchInlineSnapshot(`
      "      → Workflows/a.json:1:5009
              1 │ …xxxxxxxxxxxxxxxxxxxx","shared_mail":{},"b":"yyyyyyyyyyyyyyyyyyyyyy…
                                         ^^^^^^^^^^^^^"
    `);
  });

  it('never shows the line of a secret', () => {
    const secret = finding({ rule: 'flow-hardcoded-secret' });
    const text = pretty(report({ findings: [secret] }), { ...plain, excerptOf: () => '"secret": "hunter2"' });
    expect(text).not.toContain('hunter2');
  });

  it('shows controls and marks of direction instead of obeying them', () => {
    const component = { kind: 'flow', id: 'x', name: 'a\u001b[2Jb\u202ec\r\nd\u0000' } as const;
    expect(pretty(report({ findings: [finding({ component })] }), plain)).toContain(
      'Flow "a\\u001b[2Jb\\u202ec\\r\\nd\\u0000"',
    );
  });

  it('gives no commands to build servers', () => {
    const message = '::error::x ##vso[task.setvariable variable=a]b ##[error]c ##teamcity[d] A::b';
    const text = pretty(report({ findings: [finding({ message })] }), { ...plain, width: 200 });
    expect(text).toContain(
      ':\\u003aerror:\\u003ax #\\u0023vso[task.setvariable variable=a]b #\\u0023[error]c #\\u0023teamcity[d] A:\\u003ab',
    );
  });
});

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', ':', '#', '[', '費', '👩‍👩‍👧', 'e\u0301', '\u202e', '\t', '-'),
    maxLength: 150,
  }),
);

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    rule: name,
    message: name,
    file: name,
    id: name,
    component: name,
    related: name,
    severity: fc.constantFrom('error', 'warning', 'note'),
    line: fc.integer({ min: 1, max: 10_000_000 }),
    column: fc.integer({ min: 1, max: 200 }),
    package: fc.oneof(fc.constant('expenses_1_2_0_0.zip'), name),
  })
  .map(({ file, id, component, related, line, column, ...rest }) =>
    finding({
      ...rest,
      component: { kind: 'connectionReference', id, name: component },
      location: { file, pointer: '', line, column, endLine: line, endColumn: column + 5 },
      related: [{ message: related, package: related, file, pointer: '', line, column }],
    }),
  );

describe('for any names', () => {
  const anyReport = fc.array(anyFinding, { maxLength: 4 }).map((findings) => report({ findings }));
  const anyWidth = fc.integer({ min: 40, max: 160 });

  it('no line is wider than the page, in colour or without', () => {
    fc.assert(
      fc.property(anyReport, anyWidth, fc.boolean(), name, (one, width, colour, line) => {
        for (const row of pretty(one, { width, colour, quiet: false, excerptOf: () => line }).split('\n')) {
          expect(displayWidth(stripVTControlCharacters(row))).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('no control, no mark of direction, no command for a build server gets through', () => {
    fc.assert(
      fc.property(anyReport, anyWidth, name, (one, width, line) => {
        const text = pretty(one, { width, colour: false, quiet: false, excerptOf: () => line });
        expect(text.replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u,
        );
        expect(text).not.toMatch(/##(?:vso)?\[|^\s*::[a-z]/im);
      }),
    );
  });

  it('the lines are the same with colour as without', () => {
    fc.assert(
      fc.property(anyReport, anyWidth, (one, width) => {
        const coloured = pretty(one, { width, colour: true, quiet: false });
        expect(stripVTControlCharacters(coloured)).toBe(pretty(one, { width, colour: false, quiet: false }));
      }),
    );
  });
});
