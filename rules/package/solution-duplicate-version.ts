import { defineRule } from '../../src/engine/rule.ts';
import type { Package } from '../../src/model/package.ts';

/** The version of a template that nobody has counted up. */
const unversioned = '0.0.0.0';

export default defineRule({
  id: 'solution-duplicate-version',
  meta: {
    area: 'package',
    severity: 'note',
    confidence: 'high',
    since: '0.1',
    identity: ['version'],
    sources: ['https://learn.microsoft.com/power-platform/alm/update-solutions-alm'],
    isDiagnostic: true,
  },
  messages: {
    differs:
      'Solution "{{solution}}" {{version}} is here more than once with different content (also in {{others|3, more}}): two packages of one version can\'t be told apart after import. Raise the version of the newer one, or delete the one that is out of date.',
  },
  *check({ graph }) {
    const groups = groupByVersion(graph.packages);
    for (const group of groups.values()) {
      const [first, ...others] = group;
      if (!first?.solution || others.every((other) => contentOf(other) === contentOf(first))) continue;
      const last = group.at(-1) ?? first;
      const { solution } = last;
      if (!solution) continue;
      yield {
        messageId: 'differs',
        at: solution.at,
        component: solution,
        data: {
          solution: solution.uniqueName,
          version: solution.version,
          others: group.filter((one) => one !== last).map((one) => `"${one.path}"`),
        },
        related: group.flatMap((one) =>
          one === last || !one.solution ? [] : [{ message: one.path, at: one.solution.at }],
        ),
      };
    }
  },
});

function groupByVersion(packages: readonly Package[]): Map<string, Package[]> {
  const groups = new Map<string, Package[]>();
  for (const one of packages) {
    if (!one.solution || one.solution.version === unversioned || isPartlyRead(one)) continue;
    const key = `${one.solution.uniqueName.toLowerCase()} ${one.solution.version}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Nobody knows what the rest says. */
function isPartlyRead({ problems }: Package): boolean {
  return problems.some(
    (problem) =>
      problem.kind === 'file-malformed' ||
      problem.kind === 'package-no-manifest' ||
      (problem.kind === 'file-missing' && problem.reason === 'flow'),
  );
}

/** What a package means, whatever layout it is in; managed and unmanaged exports of one version mean the same. */
function contentOf(one: Package): string {
  const flows = one.flows.filter((flow) => flow.isPacked);
  const apps = one.canvasApps.filter((app) => app.isPacked);
  const references = one.connectionReferences.map(({ id, connector, displayName }) =>
    JSON.stringify([id.toLowerCase(), connector, displayName]),
  );
  const bindings = flows.flatMap(({ id, connections }) =>
    connections.map(({ key, logicalName, connector, runtimeSource }) =>
      JSON.stringify([id, key, logicalName, connector, runtimeSource]),
    ),
  );
  const components = [...flows, ...apps, ...one.customConnectors, ...one.environmentVariables, ...one.agents];
  const names = components.map(({ kind, id }) => `${kind}:${id.toLowerCase()}`);
  return [...references, ...bindings, ...names].toSorted().join('\n');
}
