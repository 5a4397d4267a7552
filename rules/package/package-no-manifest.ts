import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'package-no-manifest',
  meta: {
    area: 'package',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['missing'],
    sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
    isDiagnostic: true,
  },
  messages: {
    solution:
      '"{{path}}" has customizations.xml and no solution.xml: it can\'t be imported, and nobody can tell which solution it is. Unpack or export the whole solution.',
    customizations:
      '"{{path}}" has solution.xml and no customizations.xml: it can\'t be imported, and its connection references are unknown. Unpack or export the whole solution.',
  },
  *check({ graph }) {
    for (const found of graph.packages) {
      for (const problem of found.problems) {
        if (problem.kind !== 'package-no-manifest') continue;
        const missing = `${problem.reason}.xml`;
        yield {
          messageId: problem.reason,
          at: problem.at,
          component: { kind: 'file', id: missing, name: missing },
          data: { path: found.path, missing },
        };
      }
    }
  },
});
