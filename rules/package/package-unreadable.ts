import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'package-unreadable',
  meta: {
    area: 'package',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['path'],
    sources: ['https://learn.microsoft.com/power-platform/alm/solution-concepts-alm'],
    isDiagnostic: true,
  },
  messages: {
    notZip: '"{{path}}" is not a zip: {{detail}}. Export the solution again, or remove the file.',
    truncated: '"{{path}}" is cut off: {{detail}}. Download or export it again.',
    damaged: '"{{path}}" is damaged: {{detail}}. Export the solution again.',
    encrypted:
      '"{{path}}" is encrypted: {{detail}}. A solution is imported without a password; export it again.',
    limit:
      '"{{path}}" was not read: {{detail}}. A genuine solution stays far below; look at what made this file.',
    unsafeName:
      '"{{path}}" was not read: {{detail}}, which leads out of the folder it is unpacked to. Do not unpack it.',
    gitLfsPointer:
      '"{{path}}" is a Git LFS pointer, not the package itself. Run "git lfs pull", then lint again.',
    notRegularFile: '"{{path}}" is not a regular file: {{detail}}. Name the zip itself.',
    unreadable:
      '"{{path}}" can\'t be read: {{detail}}. Check that it is still there and that you may read it.',
  },
  *check({ graph }) {
    for (const found of graph.packages) {
      for (const problem of found.problems) {
        if (problem.kind !== 'package-unreadable') continue;
        const { at, reason, detail } = problem;
        yield {
          messageId: reason,
          at,
          component: { kind: 'file', id: found.path, name: found.path },
          data: { path: found.path, detail },
        };
      }
    }
  },
});
