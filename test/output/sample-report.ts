import type {
  ComponentCounts,
  Finding,
  PackageSummary,
  Report,
  SuppressedFinding,
} from '../../src/report.ts';

const noComponents: ComponentCounts = {
  flow: 0,
  connectionReference: 0,
  canvasApp: 0,
  customConnector: 0,
  environmentVariable: 0,
  agent: 0,
};

export function packageSummary(change: Partial<PackageSummary> = {}): PackageSummary {
  return {
    path: 'expenses_1_2_0_0.zip',
    layout: 'zip',
    solution: {
      uniqueName: 'Expenses',
      displayName: 'Expense claims',
      version: '1.2.0.0',
      managed: false,
      packageType: 'unmanaged',
      publisher: { uniqueName: 'contoso', prefix: 'cto' },
    },
    components: { ...noComponents, flow: 3, connectionReference: 4, canvasApp: 1 },
    coverage: { files: 12, parsed: 9, skipped: [] },
    ...change,
  };
}

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'flow-direct-connection',
    messageId: 'stripped',
    severity: 'error',
    confidence: 'high',
    message:
      'Flow "Approve expense" uses shared_office365 through a direct connection (key "shared_office365", steps "Send an email", "Get manager"). No other environment has that connection. Open the flow, run the flow checker and choose "Remove connections so connection references can be added".',
    data: { flow: 'Approve expense', key: 'shared_office365', connector: 'shared_office365' },
    package: 'expenses_1_2_0_0.zip',
    component: { kind: 'flow', id: '0a1b2c3d-1111-4222-8333-444455556666', name: 'Approve expense' },
    location: {
      file: 'Workflows/Approveexpense-0A1B2C3D-1111-4222-8333-444455556666.json',
      pointer: '/properties/connectionReferences/shared_office365',
      line: 14,
      column: 7,
      endLine: 21,
      endColumn: 8,
    },
    related: [],
    fingerprint: '00000000000000f1',
    help: 'https://example.com/rules/flow-direct-connection',
    fixable: false,
    ...change,
  };
}

export function report(change: Partial<Report> = {}): Report {
  const packages = change.packages ?? [packageSummary()];
  const findings = change.findings ?? [];
  const suppressed = change.suppressed ?? [];
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  return {
    schemaVersion: 1,
    tool: { name: 'solution-lint', version: '0.1.0' },
    packages,
    findings,
    suppressed,
    summary: {
      packages: packages.length,
      error: count('error'),
      warning: count('warning'),
      note: count('note'),
      suppressed: suppressed.length,
      unread: 0,
    },
    ...change,
  };
}

const customizations = (pointer: string, line: number) => ({
  file: 'customizations.xml',
  pointer: `/ImportExportXml/connectionreferences/connectionreference[@connectionreferencelogicalname="${pointer}"]`,
  line,
  column: 5,
  endLine: line,
  endColumn: 90,
});

const flowOff = (name: string, id: string): Finding =>
  finding({
    rule: 'flow-off',
    messageId: 'off',
    severity: 'note',
    message: `Flow "${name}" ships turned off. A new environment gets it off: turn it on after the import.`,
    data: { flow: name },
    component: { kind: 'flow', id, name },
    location: {
      file: 'customizations.xml',
      pointer: `/ImportExportXml/Workflows/Workflow[@WorkflowId="${id}"]`,
    },
    fingerprint: `${id.slice(0, 8)}00000ff0`,
  });

/** Every kind of thing that a report can hold. */
export const everything: Report = report({
  packages: [
    packageSummary(),
    packageSummary({
      path: 'solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src',
      layout: 'unpacked-xml',
      solution: {
        uniqueName: 'ProjectBudgeting',
        displayName: 'Project budgeting',
        version: '3.0.0.17',
        managed: false,
        packageType: 'both',
        publisher: { uniqueName: 'contoso', prefix: 'cto' },
      },
      components: {
        ...noComponents,
        flow: 1,
        connectionReference: 1,
        customConnector: 2,
        environmentVariable: 5,
      },
      coverage: { files: 40, parsed: 21, skipped: [{ path: 'Other/old.zip', why: 'nested too deep' }] },
    }),
  ],
  findings: [
    finding(),
    finding({
      rule: 'flow-unused-connection-key',
      messageId: 'unused',
      severity: 'warning',
      message:
        'No step of flow "Approve expense" uses key "shared_teams", but the flow can only be turned on when it is connected. Remove it.',
      data: { flow: 'Approve expense', key: 'shared_teams' },
      location: { ...finding().location, pointer: '/properties/connectionReferences/shared_teams', line: 22 },
      fingerprint: '00000000000000f2',
    }),
    finding({
      rule: 'connection-reference-unique-display-name',
      messageId: 'duplicate',
      message:
        'Display name "Mail" is shared by 5 connection references of solution "Expense claims": whoever fills them in on import can\'t tell them apart. Give each its own name.',
      data: {
        displayName: 'Mail',
        logicalNames: ['cto_mail_1', 'cto_mail_2', 'cto_mail_3', 'cto_mail_4', 'cto_mail_5'],
      },
      component: { kind: 'solution', id: 'Expenses', name: 'Expense claims' },
      location: customizations('cto_mail_2', 210),
      related: [
        { message: 'cto_mail_1', ...relatedPlace('cto_mail_1', 203) },
        { message: 'cto_mail_3', ...relatedPlace('cto_mail_3', 217) },
        { message: 'cto_mail_4', ...relatedPlace('cto_mail_4', 224) },
        { message: 'cto_mail_5', ...relatedPlace('cto_mail_5', 231) },
      ],
      fingerprint: '00000000000000f3',
    }),
    ...[52, 61].map((line) =>
      finding({
        rule: 'connection-reference-unused',
        messageId: 'unused',
        severity: 'warning',
        confidence: 'medium',
        message:
          'Nothing in the workspace uses connection reference "Finance API", but every import asks for its connection. Remove it from the solution.',
        data: { logicalName: 'cto_financeapi_9c1f2' },
        component: { kind: 'connectionReference', id: 'cto_financeapi_9c1f2', name: 'Finance API' },
        location: customizations('cto_financeapi_9c1f2', line),
        fingerprint: `00000000000000f4-${line}`,
      }),
    ),
    flowOff('Remind approvers', '11111111-1111-4222-8333-444455556666'),
    flowOff('Archive', '22222222-1111-4222-8333-444455556666'),
    finding({
      rule: 'connection-reference-missing',
      messageId: 'elsewhere',
      severity: 'note',
      message: 'Connection reference "cto_hr" comes from solution "HR core". Import that solution first.',
      data: { logicalName: 'cto_hr' },
      component: { kind: 'connectionReference', id: 'cto_hr', name: 'cto_hr' },
      location: { file: 'solution.xml', pointer: '/ImportExportXml/SolutionManifest/MissingDependencies' },
      fingerprint: '00000000000000f5',
    }),
    finding({
      rule: 'flow-child-missing',
      messageId: 'missing',
      message:
        'Flow "費用承認 – Genehmigung ✈️" calls flow 33333333-1111-4222-8333-444455556666, which is in no solution of the workspace. Add the child flow to the solution, or lint its solution along with this one.',
      data: { flowId: '33333333-1111-4222-8333-444455556666' },
      package: 'solutions/ProjectBudgetingForRegionalOffices/SolutionPackage/src',
      component: {
        kind: 'flow',
        id: '44444444-1111-4222-8333-444455556666',
        name: '費用承認 – Genehmigung ✈️',
      },
      location: {
        file: 'Workflows/ProjectBudget-updateBudgetLineswhenStatusReasonchanges-44444444-1111-4222-8333-444455556666.json',
        pointer: '/properties/definition/actions/Run_a_Child_Flow',
        line: 1042,
        column: 13,
        endLine: 1050,
        endColumn: 14,
      },
      related: [
        {
          message: 'Also called by "Close period".',
          package: 'expenses_1_2_0_0.zip',
          file: 'Workflows/Closeperiod-55555555-1111-4222-8333-444455556666.json',
          pointer: '/properties/definition/actions/Call',
          line: 88,
          column: 11,
        },
      ],
      fingerprint: '00000000000000f6',
    }),
    finding({
      rule: 'package-unreadable',
      messageId: 'truncated',
      message:
        "old/backup.zip can't be read: the archive ends before its directory. Export the solution again, or copy the file again.",
      data: { path: 'old/backup.zip' },
      package: 'old/backup.zip',
      component: { kind: 'file', id: 'old/backup.zip', name: 'old/backup.zip' },
      location: { file: '', pointer: '' },
      fingerprint: '00000000000000f7',
    }),
  ],
  suppressed: [setAside()],
  summary: { packages: 2, error: 4, warning: 3, note: 3, suppressed: 1, unread: 1 },
});

/** The same, with something older to compare it with. */
export const compared: Report = {
  ...everything,
  comparison: {
    base: '0123456789abcdef0123456789abcdef01234567',
    new: ['00000000000000f3', '00000000000000f6', '2222222200000ff0'],
    fixed: [
      finding({
        fingerprint: '00000000000000f9',
        component: { kind: 'flow', id: 'x', name: 'Remind approvers' },
      }),
      finding({
        rule: 'connection-reference-unused',
        severity: 'warning',
        component: { kind: 'connectionReference', id: 'cto_old', name: 'Old mailbox' },
        package: 'expenses_1_1_0_0.zip',
        fingerprint: '0000000000000f10',
      }),
    ],
    remaining: [
      '00000000000000f1',
      '00000000000000f2',
      '00000000000000f4-52',
      '00000000000000f4-61',
      '00000000000000f5',
      '00000000000000f7',
      '1111111100000ff0',
    ],
    connectionChanges: [
      {
        change: 'added',
        component: { kind: 'connectionReference', id: 'cto_receipts', name: 'Receipts library' },
        package: 'expenses_1_2_0_0.zip',
        to: 'shared_sharepointonline',
        usedBy: [
          { kind: 'canvasApp', id: 'cto_form', name: 'Expense form' },
          ...['Approve expense', 'Archive', 'Close period', 'Monthly reminder', 'Post', 'Remind'].map(
            (name) => ({
              kind: 'flow' as const,
              id: name,
              name,
            }),
          ),
        ],
        targets: [
          { target: 'prod', entry: 'missing' },
          { target: 'test', entry: 'missing' },
          { target: 'dev', entry: 'given' },
        ],
      },
      {
        change: 'removed',
        component: { kind: 'connectionReference', id: 'cto_old', name: 'Old mailbox' },
        package: 'expenses_1_1_0_0.zip',
        from: 'shared_office365',
        usedBy: [],
      },
      {
        change: 're-pointed',
        component: { kind: 'customConnector', id: 'cto_ledger', name: 'Ledger' },
        package: 'expenses_1_2_0_0.zip',
        from: 'https://ledger.contoso.example/v1',
        to: 'https://ledger.contoso.example/v2',
        usedBy: [{ kind: 'flow', id: 'post', name: 'Post' }],
      },
      {
        change: 're-pointed',
        component: { kind: 'environmentVariable', id: 'cto_Limit', name: 'Approval limit' },
        package: 'expenses_1_2_0_0.zip',
        from: '250',
        to: '500',
        usedBy: [],
        targets: [
          { target: 'prod', entry: 'dispensable' },
          { target: 'test', entry: 'placeholder' },
          { target: 'the target environment', entry: 'empty' },
        ],
      },
      {
        change: 're-pointed',
        component: { kind: 'environmentVariable', id: 'cto_Key', name: 'Ledger key' },
        package: 'expenses_1_2_0_0.zip',
        usedBy: [],
      },
    ],
  },
};

function relatedPlace(logicalName: string, line: number) {
  const { file, pointer, column } = customizations(logicalName, line);
  return { file, pointer, line, column };
}

function setAside(): SuppressedFinding {
  return {
    ...finding({ fingerprint: '00000000000000f8' }),
    suppression: { kind: 'config', reason: 'Replaced in the pipeline.' },
  };
}
