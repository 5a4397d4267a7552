import type { Finding, PackageSummary, RelatedLocation, Report, SuppressedFinding } from '../report.ts';
import { escapeControlsInJson } from './escape.ts';

/** For programs: `schema/report.schema.json` describes it. Keys are in the order of the schema, whoever made the report. */
export function json(report: Report): string {
  const ordered = inOrder(
    {
      ...report,
      tool: inOrder(report.tool, ['name', 'version']),
      packages: report.packages.map(orderedPackage),
      findings: report.findings.map(orderedFinding),
      suppressed: report.suppressed.map(orderedSuppressed),
      summary: inOrder(report.summary, ['packages', 'error', 'warning', 'note', 'suppressed', 'unread']),
    },
    ['schemaVersion', 'tool', 'packages', 'findings', 'suppressed', 'summary'],
  );
  return `${escapeControlsInJson(JSON.stringify(ordered, undefined, 2))}\n`;
}

function orderedPackage(summary: PackageSummary): PackageSummary {
  const { solution } = summary;
  const parts: PackageSummary = {
    ...summary,
    solution:
      solution &&
      inOrder({ ...solution, publisher: inOrder(solution.publisher, ['uniqueName', 'prefix']) }, [
        'uniqueName',
        'displayName',
        'version',
        'managed',
        'packageType',
        'publisher',
      ]),
    components: inOrder(summary.components, [
      'flow',
      'connectionReference',
      'canvasApp',
      'customConnector',
      'environmentVariable',
      'agent',
    ]),
    coverage: inOrder(
      {
        ...summary.coverage,
        skipped: summary.coverage.skipped.map((file) => inOrder(file, ['path', 'why'])),
      },
      ['files', 'parsed', 'skipped'],
    ),
  };
  return inOrder(parts, ['path', 'layout', 'solution', 'components', 'coverage']);
}

function orderedSuppressed(finding: SuppressedFinding): SuppressedFinding {
  return inOrder(
    { ...finding, ...orderedFinding(finding), suppression: inOrder(finding.suppression, ['kind', 'reason']) },
    [...findingKeys, 'suppression'],
  );
}

function orderedFinding(finding: Finding): Finding {
  const parts: Finding = {
    ...finding,
    component: inOrder(finding.component, ['kind', 'id', 'name']),
    location: inOrder(finding.location, ['file', 'pointer', 'line', 'column', 'endLine', 'endColumn']),
    related: finding.related.map((place: RelatedLocation) =>
      inOrder(place, ['message', 'package', 'file', 'pointer', 'line', 'column']),
    ),
  };
  return inOrder(parts, findingKeys);
}

const findingKeys = [
  'rule',
  'messageId',
  'severity',
  'confidence',
  'message',
  'data',
  'package',
  'component',
  'location',
  'related',
  'fingerprint',
  'help',
  'fixable',
] as const;

/** The keys that are named first, then the others as they come. */
function inOrder<Value extends object>(value: Value, keys: readonly (keyof Value & string)[]): Value {
  const first = keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]] as const);
  return { ...Object.fromEntries(first), ...value };
}
