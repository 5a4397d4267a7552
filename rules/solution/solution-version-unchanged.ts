import { defineRule } from '../../src/engine/rule.ts';
import type { Changes } from '../../src/graph/graph.ts';
import type { Package } from '../../src/model/package.ts';

/** The version of a template that nobody has counted up. */
const unversioned = '0.0.0.0';

const kindNames = {
  agent: 'agent',
  canvasApp: 'app',
  connectionReference: 'connection reference',
  customConnector: 'custom connector',
  environmentVariable: 'environment variable',
  flow: 'flow',
  solution: 'solution',
} as const;

export default defineRule({
  id: 'solution-version-unchanged',
  meta: {
    area: 'solution',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['version'],
    sources: [
      'https://learn.microsoft.com/dotnet/api/microsoft.xrm.tooling.packagedeployment.crmpackageextentionbase.importaction',
    ],
    needs: ['base'],
  },
  messages: {
    unchanged:
      'Solution "{{solution}}" still has version {{version}}, but this is not what it was: {{changed|2, more}} changed. A deployment may skip a version that the environment already has, and nobody can tell the two apart. Raise the version.',
  },
  *check({ graph, base }) {
    for (const from of graph.packages) {
      const { solution } = from;
      const before = base.counterpartOf(from);
      if (!solution || solution.version === unversioned || solution.version !== before?.solution?.version)
        continue;
      if (isPartlyRead(from) || isPartlyRead(before)) continue;
      const changed = namesOf(graph.changesSince(before, from));
      if (changed.length === 0) continue;
      const data = { solution: solution.uniqueName, version: solution.version, changed };
      yield { messageId: 'unchanged', at: solution.at, component: solution, data };
    }
  },
});

/** Nobody knows what the rest says. */
function isPartlyRead({ problems }: Package): boolean {
  return problems.some(({ kind }) => kind === 'file-malformed' || kind === 'package-no-manifest');
}

function namesOf({ components, files }: Changes): readonly string[] {
  return [
    ...components.map(({ kind, name }) => `${kindNames[kind]} "${name}"`),
    ...files.map((file) => `"${file}"`),
  ];
}
