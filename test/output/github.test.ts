import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { github } from '../../src/output/github.ts';
import { hostileReport, unseenCharacter } from './hostile-names.ts';
import { everything, finding, report } from './sample-report.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As the runner reads a line: null where it is no command. */
function read(line: string): Command | null {
  const parts = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line);
  if (parts === null) return null;
  const [, name = '', list = '', message = ''] = parts;
  const pairs = list.split(',').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, decoded(value.join('='))] as const;
  });
  return { name, properties: Object.fromEntries(pairs), message: decoded(message) };
}

function decoded(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

describe('github', () => {
  it('is a workflow command for each finding, the worst first', () => {
    expect(github(everything)).toMatchInlineSnapshot(`
      "::error file=expenses_1_2_0_0.zip,title=flow-direct-connection::Flow "Approve expense" uses shared_office365 through a direct connection (key "shared_office365", steps "Send an email", "Get manager"). No other environment has that connection. Open the flow, run the flow checker and choose "Remove connections so connection references can be added". (at Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:14:7, /properties/connectionReferences/shared_office365)
      ::error file=expenses_1_2_0_0.zip,title=connection-reference-unique-display-name::Display name "Mail" is shared by 5 connection references of solution "Expense claims": whoever fills them in on import can't tell them apart. Give each its own name. (at customizations.xml:210:5, /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname="cto_mail_2"])
      ::error file=solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src/Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json,line=1042,col=13,endLine=1050,endColumn=14,title=flow-child-missing::Flow "費用承認 – Genehmigung ✈️" calls flow 33333333-1111-4222-8333-444455556666, which is in no solution of the workspace. Add the child flow to the solution, or lint its solution along with this one.
      ::error file=old/backup.zip,title=package-unreadable::old/backup.zip can't be read: the archive ends before its directory. Export the solution again, or copy the file again.
      ::warning file=expenses_1_2_0_0.zip,title=flow-unused-connection-key::No step of flow "Approve expense" uses key "shared_teams", but the flow can only be turned on when it is connected. Remove it. (at Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json:22:7, /properties/connectionReferences/shared_teams)
      ::warning file=expenses_1_2_0_0.zip,title=connection-reference-unused::Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution. (at customizations.xml:52:5, /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname="cto_financeapi_9c1f2"])
      ::warning file=expenses_1_2_0_0.zip,title=connection-reference-unused::Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution. (at customizations.xml:61:5, /ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname="cto_financeapi_9c1f2"])
      ::notice file=expenses_1_2_0_0.zip,title=flow-off::Flow "Remind approvers" ships turned off. A new environment gets it off: turn it on after the import. (at customizations.xml, /ImportExportXml/Workflows/Workflow[@WorkflowId="11111111-1111-4222-8333-444455556666"])
      ::notice file=expenses_1_2_0_0.zip,title=flow-off::Flow "Archive" ships turned off. A new environment gets it off: turn it on after the import. (at customizations.xml, /ImportExportXml/Workflows/Workflow[@WorkflowId="22222222-1111-4222-8333-444455556666"])
      ::notice file=expenses_1_2_0_0.zip,title=connection-reference-missing::Connection reference "cto_hr" comes from solution "HR core". Import that solution first. (at solution.xml, /ImportExportXml/SolutionManifest/MissingDependencies)
      Checked 2 packages: 4 flows, 5 connection references, 1 canvas app, 2 custom connectors, 5 environment variables. 4 errors, 3 warnings, 3 notes, 1 suppressed, 1 input not read.
      "
    `);
  });

  it('says what was looked at when nothing was found', () => {
    expect(github(report())).toMatchInlineSnapshot(`
      "Checked 1 package: 3 flows, 4 connection references, 1 canvas app. No findings.
      "
    `);
  });

  it('tells names as they are', () => {
    const message = 'Flow "50% off, now: a::b\r\nc" has 100 %0A';
    const location = { ...finding().location, file: 'Workflows/a,b:c%2C.json' };
    const [line = ''] = github(report({ findings: [finding({ message, location, package: 'src' })] })).split(
      '\n',
    );
    expect(read(line)).toEqual({
      name: 'error',
      properties: {
        file: 'src/Workflows/a,b:c%2C.json',
        line: '14',
        col: '7',
        endLine: '21',
        endColumn: '8',
        title: 'flow-direct-connection',
      },
      message,
    });
  });

  it('is one command for a finding, whatever the names', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const lines = github(one).split('\n');
        expect(lines).toHaveLength(3);
        const command = read(lines[0] ?? '');
        expect(command?.name).toMatch(/^(?:error|warning|notice)$/);
        const keys = Object.keys(command?.properties ?? {}).join();
        expect(keys).toMatch(/^(?:file,)?(?:line,col,endLine,endColumn,)?title$/);
        expect(command?.properties.title).toBe('flow-direct-connection');
        expect(read(lines[1] ?? '')).toBeNull();
        for (const line of lines) {
          expect(line).not.toMatch(unseenCharacter);
          expect(line).not.toMatch(/##[a-z]*\[/i);
        }
      }),
    );
  });
});
