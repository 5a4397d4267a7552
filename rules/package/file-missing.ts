import { defineRule } from '../../src/engine/rule.ts';
import type { MissingFileKind, Problem } from '../../src/model/problem.ts';

type MissingFile = Extract<Problem, { kind: 'file-missing' }>;

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
    flow: 'The files of {{count}} flows are not here ({{owners}}): their connections were not checked. Commit the JSON files that the metadata names.',
    canvasApp:
      'The files of {{count}} apps are not here ({{owners}}): only their metadata was checked. Commit the .msapp files or their unpacked sources.',
    openApi:
      "The OpenAPI files of {{count}} custom connectors are not here ({{owners}}): the solution can't be packed. Commit the files that the metadata names.",
    connectionParameters:
      "The connection parameters of {{count}} custom connectors are not here ({{owners}}): the solution can't be packed. Commit the files that the metadata names.",
  },
  *check({ graph }) {
    for (const found of graph.packages) {
      const missing = found.problems.filter(
        (problem): problem is MissingFile => problem.kind === 'file-missing',
      );
      for (const kind of kinds) {
        const files = missing.filter((problem) => problem.reason === kind);
        const [first] = files;
        if (!first) continue;
        const solution = found.solution ?? { kind: 'file' as const, id: found.path, name: found.path };
        const owners = files.map((file) => file.owner);
        yield {
          messageId: kind,
          at: first.at,
          component: solution,
          data: {
            count: files.length,
            owners: owners.length > 3 ? [...owners.slice(0, 3), `${owners.length - 3} more`] : owners,
            files: files.map((file) => file.file),
          },
          related: files.map(({ file, at }) => ({ message: file, at })),
        };
      }
    }
  },
});
