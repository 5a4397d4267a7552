import * as fc from 'fast-check';
import type { Comparison, Finding, Report, TargetReadiness } from '../../src/report.ts';
import { finding, packageSummary, report } from './sample-report.ts';

const barbs = [
  '\n',
  '\r\n',
  '\r',
  '%',
  '%0A',
  '::',
  '::error::',
  '::set-output name=a::b',
  '##vso[task.setvariable variable=a]b',
  '##[set-env name=a]b',
  ',',
  ';',
  ']]',
  ']]>',
  '](https://example.com)',
  '[a](1)',
  '<script>',
  '</details>',
  '|',
  '`',
  '**',
  '@octocat',
  '#1',
  'www.example.com',
  'https://example.com',
  '&lt;',
  '"',
  "'",
  '\\',
  '\u0000',
  '\u001b[31m',
  '\u0085',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ud800',
  '\uffff',
  '費用',
  '✈️',
  'a',
  ' ',
];

export const hostileName: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...barbs), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1 }),
);

/** A report in which everything that a package can name is named so. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    name: hostileName,
    path: hostileName,
    file: hostileName,
    isZip: fc.boolean(),
    severity: fc.constantFrom('error', 'warning', 'note'),
    compared: fc.constantFrom('not', 'new', 'remaining', 'fixed'),
  })
  .map(({ name, path, file, isZip, severity, compared }) => {
    const packagePath = isZip ? `${path}.zip` : path;
    const one = finding({
      severity,
      message: name,
      package: packagePath,
      component: { kind: 'flow', id: file, name },
      location: { file, pointer: name, line: 1, column: 2, endLine: 3, endColumn: 4 },
      related: [{ message: name, package: path, file, pointer: name, line: 5, column: 6 }],
    });
    return report({
      ...(compared === 'not' ? {} : { comparison: comparisonWith(name, one, compared) }),
      readiness: [readinessWith(name, packagePath)],
      packages: [packageSummary({ path: packagePath, solution: solutionNamed(name) })],
      findings: [one],
      suppressed: [{ ...one, suppression: { kind: 'config', reason: name } }],
    });
  });

function comparisonWith(name: string, one: Finding, kind: 'new' | 'remaining' | 'fixed'): Comparison {
  const component = { kind: 'environmentVariable', id: name, name } as const;
  const change = { component, package: one.package, usedBy: [one.component] };
  return {
    base: name,
    new: kind === 'new' ? [one.fingerprint] : [],
    fixed: kind === 'fixed' ? [one] : [],
    remaining: kind === 'remaining' ? [one.fingerprint] : [],
    connectionChanges: [
      { change: 'added', to: name, ...change },
      { change: 're-pointed', from: name, to: name, ...change, package: name },
    ],
  };
}

function readinessWith(name: string, path: string): TargetReadiness {
  const connection = { connectionId: name, connection: name, connector: name, owner: name };
  const flow = { package: path, id: name, name };
  return {
    target: name,
    environment: name,
    principal: { type: 'user', id: name },
    flows: [
      { ...flow, verdict: 'on', reasons: [] },
      {
        ...flow,
        verdict: 'off',
        reasons: [{ kind: 'notShared', blocks: true, text: name, logicalName: name, ...connection }],
      },
      {
        ...flow,
        verdict: 'unknown',
        reasons: [{ kind: 'noInventory', blocks: false, text: name, logicalName: name, ...connection }],
      },
    ],
    shares: [
      {
        owner: name,
        connection: name,
        connectionName: name,
        connector: name,
        environment: name,
        role: 'CanView',
        principal: { type: 'User', id: name },
        flows: [name],
      },
    ],
  };
}

function solutionNamed(name: string) {
  return {
    uniqueName: name,
    displayName: name,
    version: '1.0',
    managed: false,
    packageType: 'unmanaged',
    publisher: { uniqueName: name, prefix: name },
  } as const;
}

/** What moves a cursor, turns a line around or can't be seen. */
export const unseenCharacter: RegExp =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
