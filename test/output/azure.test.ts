import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { azure } from '../../src/output/azure.ts';
import { hostileReport, unseenCharacter } from './hostile-names.ts';
import { everything, finding, report } from './sample-report.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the agent reads a line: the first command anywhere in it. */
function read(line: string): Command | null {
  const parts = /##vso\[([^\]\s]+) ?([^\]]*)\](.*)$/is.exec(line);
  if (parts === null) return null;
  const [, name = '', list = '', message = ''] = parts;
  const pairs = list
    .split(';')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, decoded(value.join('='))] as const;
    });
  return { name, properties: Object.fromEntries(pairs), message: decoded(message) };
}

function decoded(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%AZP25', '%');
}

describe('azure', () => {
  it('is a logging command for each error and warning, the worst first, and a line for each note', () => {
    expect(azure(everything)).toMatchInlineSnapshot(`
      "##vso[task.logissue type=error;sourcepath=expenses_1_2_0_0.zip;code=flow-direct-connection;]Flow "Approve expense" uses shared_office365 through a direct connection (key "shared_office365", steps "Send an email", "Get manager"). No other environment has that connection. Open the flow, run the flow checker and choose "Remove connections so connection references can be added". (at Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7, /properties/connectionReferences/shared_office365)
      ##vso[task.logissue type=error;sourcepath=expenses_1_2_0_0.zip;code=connection-reference-unique-display-name;]Display name "Mail" is shared by 5 connection references of solution "Expense claims": whoever fills them in on import can't tell them apart. Give each its own name. (at customizations.xml:210:5, /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname="cto_mail_2"])
      ##vso[task.logissue type=error;sourcepath=solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src/Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json;linenumber=1042;columnnumber=13;code=flow-child-missing;]Flow "費用承認 – Genehmigung ✈️" calls flow 33333333-1111-4222-8333-444455556666, which is in no solution of the workspace. Add the child flow to the solution, or lint its solution along with this one.
      ##vso[task.logissue type=error;sourcepath=old/backup.zip;code=package-unreadable;]old/backup.zip can't be read: the archive ends before its directory. Export the solution again, or copy the file again.
      ##vso[task.logissue type=warning;sourcepath=expenses_1_2_0_0.zip;code=flow-unused-connection-key;]No step of flow "Approve expense" uses key "shared_teams", but the flow can only be turned on when it is connected. Remove it. (at Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:22:7, /properties/connectionReferences/shared_teams)
      ##vso[task.logissue type=warning;sourcepath=expenses_1_2_0_0.zip;code=connection-reference-unused;]Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution. (at customizations.xml:52:5, /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname="cto_financeapi_9c1f2"])
      ##vso[task.logissue type=warning;sourcepath=expenses_1_2_0_0.zip;code=connection-reference-unused;]Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution. (at customizations.xml:61:5, /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname="cto_financeapi_9c1f2"])
      note flow-off: Flow "Remind approvers" ships turned off. A new environment gets it off: turn it on after the import. (expenses_1_2_0_0.zip!customizations.xml)
      note flow-off: Flow "Archive" ships turned off. A new environment gets it off: turn it on after the import. (expenses_1_2_0_0.zip!customizations.xml)
      note connection-reference-missing: Connection reference "cto_hr" comes from solution "HR core". Import that solution first. (expenses_1_2_0_0.zip!solution.xml)
      Checked 2 packages: 4 flows, 5 connection references, 1 canvas app, 2 custom connectors, 5 environment variables. 4 errors, 3 warnings, 3 notes, 1 suppressed, 1 input not read.
      "
    `);
  });

  it('tells names as they are', () => {
    const message = 'Flow "50% off; now]: a\nb" has 100 %0A';
    const location = { ...finding().location, file: 'Workflows/a;b]c%3B.json' };
    const [line = ''] = azure(report({ findings: [finding({ message, location, package: 'src' })] })).split(
      '\n',
    );
    expect(read(line)).toEqual({
      name: 'task.logissue',
      properties: {
        type: 'error',
        sourcepath: 'src/Workflows/a;b]c%3B.json',
        linenumber: '14',
        columnnumber: '7',
        code: 'flow-direct-connection',
      },
      message,
    });
  });

  it('is one command or none for a finding, whatever the names', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const lines = azure(one).split('\n');
        expect(lines).toHaveLength(3);
        const [line = '', last = ''] = lines;
        expect(line.match(/##[a-z]*\[/gi) ?? []).toEqual(one.summary.note > 0 ? [] : ['##vso[']);
        const command = read(line);
        if (one.summary.note > 0) expect(command).toBeNull();
        else {
          expect(command?.name).toBe('task.logissue');
          const keys = Object.keys(command?.properties ?? {}).join();
          expect(keys).toMatch(/^type,(?:sourcepath,)?(?:linenumber,columnnumber,)?code$/);
        }
        expect(line).not.toMatch(/^\s*::/);
        expect(read(last)).toBeNull();
        expect(lines.join('')).not.toMatch(unseenCharacter);
      }),
    );
  });
});
