import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'package-not-a-solution',
  meta: {
    area: 'package',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: ['https://learn.microsoft.com/power-automate/export-flow-solution'],
    isDiagnostic: true,
  },
  messages: {
    flowPackage:
      '"{{path}}" is a legacy flow package, not a solution: whoever imports it picks any connections by hand, and there are no connection references to check. Add the flow to a solution (Solutions > Add existing > Automation > Cloud flow) and export that.',
    appPackage:
      '"{{path}}" is a legacy app package, not a solution: whoever imports it picks any connections by hand, and there are no connection references to check. Add the app and its flows to a solution and export that.',
    gitYaml:
      '"{{path}}" is in the YAML layout of Dataverse git integration, which is recognised and not read yet. Export the solution as a zip, or unpack one with "pac solution unpack", and lint that.',
  },
  *check({ graph }) {
    for (const found of graph.packages) {
      for (const problem of found.problems) {
        if (problem.kind !== 'package-not-a-solution') continue;
        yield {
          messageId: problem.reason,
          at: problem.at,
          component: { kind: 'file', id: found.path, name: found.path },
          data: { path: found.path },
        };
      }
    }
  },
});
