import * as fc from 'fast-check';
import { componentKinds, type Finding, type Report, type SuppressedFinding } from '../../src/report.ts';
import { hostileName } from '../output/hostile-names.ts';

/** A stranger's value where any text is allowed. */
const text: fc.Arbitrary<string> = fc.oneof(
  hostileName,
  fc.constantFrom('', '__proto__', 'constructor', 'toString', 'javascript:alert(1)', 'x.zip', '/etc/passwd'),
);
const words = fc.oneof(hostileName, fc.constantFrom('__proto__', 'constructor', ' '));
const severity = fc.constantFrom('error', 'warning', 'note');
const rule = fc.constantFrom('flow-off', 'constructor', 'our-own-secret', 'package-unreadable', 'x');
const fingerprint = fc.constantFrom('00000000000000f1', '00000000000000f1-2', '1e10000000000000-999999');
const position = fc.constantFrom(1, 2, 14, 2 ** 31 - 1);
const count = fc.constantFrom(0, 1, 2, Number.MAX_VALUE);

const component = fc.record({ kind: fc.constantFrom(...componentKinds), id: text, name: text });
const region = fc.record({ line: position, column: position, endLine: position, endColumn: position });
const location = fc
  .tuple(fc.record({ file: text, pointer: text }), fc.option(region, { nil: {} }))
  .map(([place, lines]) => ({ ...place, ...lines }));
const start = fc.record({ line: position, column: position });
const related = fc
  .tuple(
    fc.record(
      { message: text, package: text, file: text, pointer: text },
      { requiredKeys: ['message', 'file', 'pointer'] },
    ),
    fc.option(start, { nil: {} }),
  )
  .map(([place, lines]) => ({ ...place, ...lines }));
const value = fc.oneof(
  text,
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.boolean(),
  fc.array(text, { maxLength: 2 }),
);
const data = fc
  .array(fc.tuple(fc.oneof(text, fc.constant('target')), value), { maxLength: 3 })
  .map((entries): Finding['data'] => Object.fromEntries(entries));

function few<Value>(one: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.array(one, { maxLength: 2 });
}

const finding: fc.Arbitrary<Finding> = fc.record({
  rule,
  messageId: words,
  severity,
  confidence: fc.constantFrom('high', 'medium'),
  message: words,
  data,
  package: text,
  component,
  location,
  related: few(related),
  fingerprint,
  help: text,
  fixable: fc.boolean(),
});

const suppressed: fc.Arbitrary<SuppressedFinding> = fc
  .record({ one: finding, kind: fc.constantFrom('config', 'baseline'), reason: text })
  .map(({ one, kind, reason }) => ({ ...one, suppression: { kind, reason } }));

const solution = fc.record({
  uniqueName: text,
  displayName: text,
  version: text,
  managed: fc.boolean(),
  packageType: fc.constantFrom('unmanaged', 'managed', 'both'),
  publisher: fc.record({ uniqueName: text, prefix: text }),
});

const onePackage = fc.record({
  path: words,
  layout: fc.constantFrom('zip', 'unpacked-xml', 'flow-json'),
  solution: fc.option(solution),
  components: fc.record({
    flow: count,
    connectionReference: count,
    canvasApp: count,
    customConnector: count,
    environmentVariable: count,
    agent: count,
  }),
  coverage: fc.record({ files: count, parsed: count, skipped: few(fc.record({ path: text, why: text })) }),
});

const flow = fc.record({
  package: text,
  id: text,
  name: text,
  verdict: fc.constantFrom('on', 'off', 'unknown'),
  reasons: few(
    fc.record({
      kind: fc.constantFrom('unbound', 'notShared', 'noInventory'),
      blocks: fc.boolean(),
      text,
      logicalName: text,
      connectionId: text,
      connection: text,
      connector: text,
      owner: text,
    }),
  ),
});

const share = fc.record({
  owner: text,
  connection: text,
  connectionName: text,
  connector: text,
  environment: fc.option(text),
  role: fc.constant('CanView'),
  principal: fc.record({ type: fc.constantFrom('User', 'ServicePrincipal'), id: text }),
  flows: few(text),
});

const target = fc.record({
  target: text,
  environment: fc.option(text),
  principal: fc.option(fc.record({ type: fc.constantFrom('user', 'servicePrincipal'), id: text })),
  flows: fc.uniqueArray(flow, { maxLength: 2, selector: (one) => JSON.stringify([one.package, one.id]) }),
  shares: few(share),
});

const connectionChange = fc.record(
  {
    change: fc.constantFrom('added', 'removed', 're-pointed'),
    component,
    package: text,
    from: text,
    to: text,
    usedBy: few(component),
    targets: few(fc.record({ target: text, entry: fc.constantFrom('given', 'missing', 'empty') })),
  },
  { requiredKeys: ['change', 'component', 'package', 'usedBy'] },
);

const comparison = fc.record({
  base: words,
  new: few(fingerprint),
  fixed: few(finding),
  remaining: few(fingerprint),
  connectionChanges: few(connectionChange),
});

/** What the schema lets through: wherever it asks only for a text or a number, one that no run would write. */
export const hostileStoredReport: fc.Arbitrary<Report> = fc.record(
  {
    schemaVersion: fc.constant(1),
    tool: fc.record({ name: fc.constant('solution-lint'), version: fc.constantFrom('0.1.0', '0.2.0-rc.1') }),
    packages: few(onePackage),
    findings: few(finding),
    suppressed: few(suppressed),
    summary: fc.record({
      packages: count,
      error: count,
      warning: count,
      note: count,
      suppressed: count,
      unread: count,
    }),
    readiness: fc.uniqueArray(target, { maxLength: 2, selector: (one) => one.target }),
    comparison,
  },
  { requiredKeys: ['schemaVersion', 'tool', 'packages', 'findings', 'suppressed', 'summary'] },
);
