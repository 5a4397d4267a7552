import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/output/junit.ts';
import { hostileReport } from './hostile-names.ts';
import { everything, finding, report } from './sample-report.ts';

interface Element {
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Throws where the text is not well-formed. */
function elements(xml: string): readonly Element[] {
  const parser = new SaxesParser();
  const open: string[] = [];
  const found: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    found.push({ path: open.join('/'), attributes: { ...attributes } });
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

/** What the schema that Jenkins reads JUnit files with allows, of what we write. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  testsuites: ['name', 'tests', 'failures', 'errors'],
  'testsuites/testsuite': ['name', 'tests', 'failures', 'errors', 'skipped'],
  'testsuites/testsuite/properties': [],
  'testsuites/testsuite/properties/property': ['name', 'value'],
  'testsuites/testsuite/testcase': ['name', 'classname'],
  'testsuites/testsuite/testcase/failure': ['type', 'message'],
  'testsuites/testsuite/testcase/skipped': ['message'],
  'testsuites/testsuite/testcase/system-out': [],
};

describe('junit', () => {
  it('has a suite for each package and a case for each rule on a component', () => {
    expect(junit(everything)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="solution-lint" tests="9" failures="4" errors="0">
        <testsuite name="expenses_1_2_0_0.zip" tests="7" failures="2" errors="0" skipped="0">
          <properties>
            <property name="solution" value="Expense claims 1.2.0.0, unmanaged"/>
          </properties>
          <testcase name="flow-direct-connection: Flow &quot;Approve expense&quot;" classname="expenses_1_2_0_0.zip">
            <failure type="flow-direct-connection" message="Flow &quot;Approve expense&quot; uses shared_office365 through a direct connection (key &quot;shared_office365&quot;, steps &quot;Send an email&quot;, &quot;Get manager&quot;). No other environment has that connection. Open the flow, run the flow checker and choose &quot;Remove connections so connection references can be added&quot;.">error: Flow &quot;Approve expense&quot; uses shared_office365 through a direct connection (key &quot;shared_office365&quot;, steps &quot;Send an email&quot;, &quot;Get manager&quot;). No other environment has that connection. Open the flow, run the flow checker and choose &quot;Remove connections so connection references can be added&quot;.
        expenses_1_2_0_0.zip!Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7 /properties/connectionReferences/shared_office365</failure>
          </testcase>
          <testcase name="flow-unused-connection-key: Flow &quot;Approve expense&quot;" classname="expenses_1_2_0_0.zip">
            <system-out>warning: No step of flow &quot;Approve expense&quot; uses key &quot;shared_teams&quot;, but the flow can only be turned on when it is connected. Remove it.
        expenses_1_2_0_0.zip!Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:22:7 /properties/connectionReferences/shared_teams</system-out>
          </testcase>
          <testcase name="connection-reference-unique-display-name: Solution &quot;Expense claims&quot;" classname="expenses_1_2_0_0.zip">
            <failure type="connection-reference-unique-display-name" message="Display name &quot;Mail&quot; is shared by 5 connection references of solution &quot;Expense claims&quot;: whoever fills them in on import can't tell them apart. Give each its own name.">error: Display name &quot;Mail&quot; is shared by 5 connection references of solution &quot;Expense claims&quot;: whoever fills them in on import can't tell them apart. Give each its own name.
        expenses_1_2_0_0.zip!customizations.xml:210:5 /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname=&quot;cto_mail_2&quot;]
        cto_mail_1 expenses_1_2_0_0.zip!customizations.xml:203:5
        cto_mail_3 expenses_1_2_0_0.zip!customizations.xml:217:5
        cto_mail_4 expenses_1_2_0_0.zip!customizations.xml:224:5
        cto_mail_5 expenses_1_2_0_0.zip!customizations.xml:231:5</failure>
          </testcase>
          <testcase name="connection-reference-unused: Connection reference &quot;Finance API&quot; (cto_financeapi_9c1f2)" classname="expenses_1_2_0_0.zip">
            <system-out>warning: Nothing in the workspace uses connection reference &quot;Finance API&quot;, but every import asks for its connection. Remove it from the solution.
        expenses_1_2_0_0.zip!customizations.xml:52:5 /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname=&quot;cto_financeapi_9c1f2&quot;]
      warning: Nothing in the workspace uses connection reference &quot;Finance API&quot;, but every import asks for its connection. Remove it from the solution.
        expenses_1_2_0_0.zip!customizations.xml:61:5 /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname=&quot;cto_financeapi_9c1f2&quot;]</system-out>
          </testcase>
          <testcase name="flow-off: Flow &quot;Remind approvers&quot;" classname="expenses_1_2_0_0.zip">
            <system-out>note: Flow &quot;Remind approvers&quot; ships turned off. A new environment gets it off: turn it on after the import.
        expenses_1_2_0_0.zip!customizations.xml /ImportExportXml/Workflows/Workflow[@WorkflowId=&quot;11111111-1111-4222-8333-444455556666&quot;]</system-out>
          </testcase>
          <testcase name="flow-off: Flow &quot;Archive&quot;" classname="expenses_1_2_0_0.zip">
            <system-out>note: Flow &quot;Archive&quot; ships turned off. A new environment gets it off: turn it on after the import.
        expenses_1_2_0_0.zip!customizations.xml /ImportExportXml/Workflows/Workflow[@WorkflowId=&quot;22222222-1111-4222-8333-444455556666&quot;]</system-out>
          </testcase>
          <testcase name="connection-reference-missing: Connection reference &quot;cto_hr&quot;" classname="expenses_1_2_0_0.zip">
            <system-out>note: Connection reference &quot;cto_hr&quot; comes from solution &quot;HR core&quot;. Import that solution first.
        expenses_1_2_0_0.zip!solution.xml /ImportExportXml/SolutionManifest/MissingDependencies</system-out>
          </testcase>
        </testsuite>
        <testsuite name="old/backup.zip" tests="1" failures="1" errors="0" skipped="0">
          <testcase name="package-unreadable: File &quot;old/backup.zip&quot;" classname="old/backup.zip">
            <failure type="package-unreadable" message="old/backup.zip can't be read: the archive ends before its directory. Export the solution again, or copy the file again.">error: old/backup.zip can't be read: the archive ends before its directory. Export the solution again, or copy the file again.
        old/backup.zip</failure>
          </testcase>
        </testsuite>
        <testsuite name="solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src" tests="1" failures="1" errors="0" skipped="0">
          <properties>
            <property name="solution" value="Project budgeting 3.0.0.17, unmanaged and managed"/>
          </properties>
          <testcase name="flow-child-missing: Flow &quot;費用承認 – Genehmigung ✈️&quot;" classname="solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src">
            <failure type="flow-child-missing" message="Flow &quot;費用承認 – Genehmigung ✈️&quot; calls flow 33333333-1111-4222-8333-444455556666, which is in no solution of the workspace. Add the child flow to the solution, or lint its solution along with this one.">error: Flow &quot;費用承認 – Genehmigung ✈️&quot; calls flow 33333333-1111-4222-8333-444455556666, which is in no solution of the workspace. Add the child flow to the solution, or lint its solution along with this one.
        solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src/Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json:1042:13 /properties/definition/actions/Run_a_Child_Flow
        Also called by &quot;Close period&quot;. expenses_1_2_0_0.zip!Workflows/Closeperiod-55555555-1111-4222-8333-444455556666.json:88:11</failure>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it('has a passed case for a package without findings', () => {
    expect(junit(report())).toContain('<testcase name="no findings" classname="expenses_1_2_0_0.zip"/>');
  });

  it('tells cases of one name apart by their ids', () => {
    const named = (id: string) => finding({ component: { kind: 'flow', id, name: 'Copy' } });
    const names = elements(junit(report({ findings: [named('1'), named('2')] })))
      .filter(({ path }) => path.endsWith('testcase'))
      .map(({ attributes }) => attributes.name);
    expect(names).toEqual([
      'flow-direct-connection: Flow "Copy" (1)',
      'flow-direct-connection: Flow "Copy" (2)',
    ]);
  });

  it('counts what it holds', () => {
    const all = elements(junit(everything));
    const count = (end: string) => all.filter(({ path }) => path.endsWith(end)).length;
    const total = (field: string) =>
      all
        .filter(({ path }) => path === 'testsuites/testsuite')
        .reduce((sum, { attributes }) => sum + Number(attributes[field]), 0);
    expect(total('tests')).toBe(count('/testcase'));
    expect(total('failures')).toBe(count('/failure'));
    expect(total('skipped')).toBe(count('/skipped'));
    expect(all[0]?.attributes).toMatchObject({
      tests: String(total('tests')),
      failures: String(total('failures')),
    });
  });

  it('is well-formed and commands no log, whatever the names', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const xml = junit(one);
        for (const { path, attributes } of elements(xml)) {
          expect(allowed[path]).toEqual(expect.arrayContaining(Object.keys(attributes)));
        }
        expect(xml).not.toMatch(/[^\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
        expect(xml).not.toMatch(/##[a-z]*\[|::[a-z]/i);
      }),
    );
  });
});
