import { defineRule } from '../../src/engine/rule.ts';
import type { MissingFileKind, Problem } from '../../src/model/problem.ts';

type MissingFile = Extract<Problem, { kind: 'file-missing' }>;

/** What each kind of file belongs to. */
const owners: Readonly<Record<MissingFileKind, string>> = {
  flow: 'flow',
  canvasApp: 'app',
  openApi: 'custom connector',
  connectionParameters: 'custom connector',
};

const kinds: readonly MissingFileKind[] = ['flow', 'canvasApp', 'openApi', 'connectionParameters'];

export default defineRule({
  id: 'file-missing',
  meta: {
    area: 'package',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
    isDiagnostic: true,
  },
  messages: {
    flow: 'The JSON of {{counted}} is not here: {{owners|3, more}}. What it connects to was not checked. Add the files that the metadata names.',
    canvasApp:
      'The .msapp of {{counted}} is not here: {{owners|3, more}}. Only the metadata was checked. Add the .msapp files or their unpacked sources.',
    openApi:
      "The OpenAPI definition of {{counted}} is not here: {{owners|3, more}}. The solution can't be packed without it. Add the files that the metadata names.",
    connectionParameters:
      "The connection parameters of {{counted}} are not here: {{owners|3, more}}. The solution can't be packed without them. Add the files that the metadata names.",
  },
  *check({ graph }) {
    for (const found of graph.packages) {
      const missing = found.problems.filter(
        (problem): problem is MissingFile => problem.kind === 'file-missing',
      );
      for (const kind of kinds) {
        const files = missing.filter((problem) => problem.reason === kind).sort(byFile);
        const [first] = files;
        if (!first) continue;
        const count = files.length;
        yield {
          messageId: kind,
          at: first.at,
          component: found.solution ?? { kind: 'file', id: found.path, name: found.path },
          data: {
            count,
            counted: `${count} ${owners[kind]}${count === 1 ? '' : 's'}`,
            owners: files.map(({ owner }) => `"${owner}"`),
            files: files.map((file) => file.file),
          },
          related: files.map(({ file, at }) => ({ message: file, at })),
        };
      }
    }
  },
});

/** Rows stand in another order in each layout. */
function byFile(a: MissingFile, b: MissingFile): number {
  return a.file < b.file ? -1 : 1;
}
