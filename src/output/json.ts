import type {
  Comparison,
  ComponentName,
  Finding,
  PackageSummary,
  RelatedLocation,
  Report,
  SuppressedFinding,
  TargetReadiness,
} from '../report.ts';
import { countedKinds } from './component-words.ts';
import { jsonText } from './json-text.ts';

/** For programs: `schema/report.schema.json` describes it. Keys are in the order of the schema, whoever made the report. */
export function json(report: Report): string {
  const ordered = inOrder(
    {
      ...report,
      tool: inOrder(report.tool, ['name', 'version']),
      ...(report.shards ? { shards: inOrder(report.shards, ['numbers', 'of']) } : {}),
      packages: report.packages.map(orderedPackage),
      findings: report.findings.map(orderedFinding),
      suppressed: report.suppressed.map(orderedSuppressed),
      summary: inOrder(report.summary, ['packages', 'error', 'warning', 'note', 'suppressed', 'unread']),
      ...(report.readiness ? { readiness: report.readiness.map(orderedReadiness) } : {}),
      ...(report.comparison ? { comparison: orderedComparison(report.comparison) } : {}),
    },
    [
      'schemaVersion',
      'tool',
      'shards',
      'packages',
      'findings',
      'suppressed',
      'summary',
      'readiness',
      'comparison',
    ],
  );
  return jsonText(ordered);
}

function orderedReadiness(readiness: TargetReadiness): TargetReadiness {
  const parts: TargetReadiness = {
    ...readiness,
    principal: readiness.principal && inOrder(readiness.principal, ['type', 'id']),
    flows: readiness.flows.map((flow) =>
      inOrder({ ...flow, reasons: flow.reasons.map((reason) => inOrder(reason, reasonKeys)) }, [
        'package',
        'id',
        'name',
        'verdict',
        'reasons',
      ]),
    ),
    shares: readiness.shares.map((share) =>
      inOrder({ ...share, principal: inOrder(share.principal, ['type', 'id']) }, shareKeys),
    ),
  };
  return inOrder(parts, ['target', 'environment', 'principal', 'flows', 'shares']);
}

const reasonKeys = [
  'kind',
  'blocks',
  'text',
  'logicalName',
  'connectionId',
  'connection',
  'connector',
  'owner',
] as const;

const shareKeys = [
  'owner',
  'connection',
  'connectionName',
  'connector',
  'environment',
  'role',
  'principal',
  'flows',
] as const;

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
    components: inOrder(summary.components, countedKinds),
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
    component: orderedName(finding.component),
    location: inOrder(finding.location, ['file', 'pointer', 'line', 'column', 'endLine', 'endColumn']),
    related: finding.related.map((place: RelatedLocation) =>
      inOrder(place, ['message', 'package', 'file', 'pointer', 'line', 'column']),
    ),
  };
  return inOrder(parts, findingKeys);
}

function orderedComparison(comparison: Comparison): Comparison {
  const parts: Comparison = {
    ...comparison,
    fixed: comparison.fixed.map(orderedFinding),
    connectionChanges: comparison.connectionChanges.map((change) =>
      inOrder(
        {
          ...change,
          component: orderedName(change.component),
          usedBy: change.usedBy.map(orderedName),
          ...(change.targets
            ? { targets: change.targets.map((one) => inOrder(one, ['target', 'entry'])) }
            : {}),
        },
        ['change', 'component', 'package', 'from', 'to', 'usedBy', 'targets'],
      ),
    ),
  };
  return inOrder(parts, ['base', 'new', 'fixed', 'remaining', 'connectionChanges']);
}

function orderedName(component: ComponentName): ComponentName {
  return inOrder(component, ['kind', 'id', 'name']);
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
