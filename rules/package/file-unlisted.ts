import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'file-unlisted',
  meta: {
    area: 'package',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: ['file'],
    sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
    isDiagnostic: true,
  },
  messages: {
    unlisted:
      '"{{file}}" is a cloud flow that neither a metadata row nor a root component names: it won\'t be imported. Restore its row (in a tree, its .data.xml), or delete the left-over file.',
  },
  *check({ graph }) {
    for (const found of graph.packages) {
      for (const problem of found.problems) {
        if (problem.kind !== 'file-unlisted') continue;
        const { file } = problem.at;
        yield {
          messageId: 'unlisted',
          at: problem.at,
          component: { kind: 'file', id: file, name: problem.flow },
          data: { file },
        };
      }
    }
  },
});
