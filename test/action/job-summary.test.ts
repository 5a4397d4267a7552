import { describe, expect, test } from 'vitest';
import { changedPart } from '../../src/github/changed-part.ts';
import { jobSummary } from '../../src/github/job-summary.ts';
import type { Remark } from '../../src/github/remark.ts';
import { graphMermaid } from '../../src/output/graph-mermaid.ts';
import { markdown } from '../../src/output/markdown.ts';
import type { GraphParts } from '../../src/output/sorted-graph.ts';
import { edge, node, sampleGraph } from '../output/sample-graph.ts';
import { compared, everything, finding, packageSummary, report } from '../output/sample-report.ts';

const remark: Remark = { level: 'warning', text: 'Not compared.', yaml: '- uses: x\n  with:\n\n    y: 1' };
/** All packages of the sample graph are reported. */
const packages = ['expenses.zip', 'agents/src', 'connectors.zip'].map((path) => packageSummary({ path }));
const drawn = { ...everything, packages };
const noGraph: GraphParts = { nodes: [], edges: [] };
const tooLarge = '### Who uses whom\n\nToo large for GitHub to draw: `solution-lint graph` prints it.\n';

/** One flow that uses as many references as are asked for. */
function star(count: number, name = ''): GraphParts {
  const flow = node('flow', 'f');
  const references = Array.from({ length: count }, (_, index) =>
    node('connectionReference', `r${index}`, { name: name || `r${index}` }),
  );
  return {
    nodes: [flow, ...references],
    edges: references.map((reference) => edge(flow, reference, 'usesConnectionReference')),
  };
}

describe('the job summary', () => {
  test('is the report, between what the reader must know and the picture', () => {
    const summary = jobSummary({
      report: drawn,
      empty: [],
      graph: sampleGraph,
      remarks: [remark],
      event: 'schedule',
    });
    expect(summary).toBe(
      [
        '> [!WARNING]\n> Not compared.\n>\n> ```yaml\n> - uses: x\n>   with:\n>\n>     y: 1\n> ```\n\n',
        markdown(drawn),
        '\n### Who uses whom\n\n```mermaid\n',
        graphMermaid(sampleGraph),
        '```\n',
      ].join(''),
    );
  });

  test('is the report alone where there is nothing to draw', () => {
    expect(
      jobSummary({ report: everything, empty: [], graph: noGraph, remarks: [], event: 'schedule' }),
    ).toBe(markdown(everything));
  });

  test('tells a comparison as the format does', () => {
    const summary = jobSummary({
      report: compared,
      empty: [],
      graph: noGraph,
      remarks: [],
      event: 'schedule',
    });
    expect(summary).toBe(markdown(compared));
  });

  test.each([
    ['pull_request', 'This pull request adds'],
    ['pull_request_target', 'This pull request adds'],
    ['merge_group', 'This merge group adds'],
    ['push', 'This push adds'],
    ['workflow_dispatch', 'This version adds'],
  ])('says what changes connections: %s', (event, words) => {
    const summary = jobSummary({ report: compared, empty: [], graph: noGraph, remarks: [], event });
    expect(summary).toContain(
      `<code>expenses_1_2_0_0.zip</code>: ${words} connection reference "Receipts library"`,
    );
  });

  test('says that there is nothing to check where a change touches no package', () => {
    const comparison = { base: 'main', new: [], fixed: [], remaining: [], connectionChanges: [] };
    const idle = report({ packages: [], comparison });
    const nothing = { empty: [], graph: sampleGraph, remarks: [], event: 'schedule' };
    expect(jobSummary({ ...nothing, report: idle })).toBe(
      '## solution-lint: nothing to check\n\nNothing to check: the change touches no package.\n',
    );
    const fixed = { ...idle, comparison: { ...comparison, fixed: [finding()] } };
    expect(jobSummary({ ...nothing, report: fixed })).toBe(markdown(fixed));
    const unfound = [{ path: 'exports', hint: 'Name another folder.' }];
    expect(jobSummary({ ...nothing, report: idle, empty: unfound })).toBe(markdown(idle));
  });

  test.each([
    ['500 arrows', star(500), true],
    ['501 arrows', star(501), false],
    ['too much text', star(400, 'n'.repeat(120)), false],
  ])('draws what GitHub draws: %s', (_, graph, isDrawn) => {
    const summary = jobSummary({
      report: report({ packages }),
      empty: [],
      graph,
      remarks: [],
      event: 'schedule',
    });
    expect(summary.includes('```mermaid\n')).toBe(isDrawn);
    expect(summary.endsWith(tooLarge)).toBe(!isDrawn);
  });

  test('never takes more than GitHub does', () => {
    const many = Array.from({ length: 3000 }, (_, index) =>
      finding({ fingerprint: `${index}`, message: `Flow ${index} ${'–'.repeat(300)}` }),
    );
    const summary = jobSummary({
      report: report({ packages, findings: many }),
      empty: [],
      graph: star(300, '費用承認'),
      remarks: [remark],
      event: 'schedule',
    });
    const bytes = Buffer.byteLength(summary);
    expect(bytes).toBeLessThanOrEqual(1024 * 1024);
    expect(bytes).toBeGreaterThan(1024 * 1024 - 2000);
    expect(summary).toMatch(/^\*\*\d+ findings left out\*\*: a summary has room for 1 MiB\./m);
    expect(summary).toMatch(/\n```mermaid\n[^`]+```\n$/);
  });
});

describe('the changed part of a graph', () => {
  test('is what the packages hold, what they use and what uses them', () => {
    const part = changedPart(sampleGraph, [packageSummary({ path: 'agents/src' })]);
    expect(part.nodes.map(({ key }) => key)).toEqual([
      'agent:cto_helper@agents/src',
      'flow:0a1b@expenses.zip',
    ]);
    expect(part.edges.map(({ from, to }) => `${from.key} → ${to.key}`)).toEqual([
      'agent:cto_helper@agents/src → flow:0a1b@expenses.zip',
    ]);
  });

  test('has what stands behind a connection that no package holds', () => {
    const [flow, connection, connector] = [
      node('flow', 'f'),
      node('connection', 'c', { package: undefined }),
      node('connector', 'shared_teams', { package: undefined }),
    ] as const;
    const other = node('flow', 'g', { package: 'other.zip' });
    const edges = [
      edge(flow, connection, 'usesConnectionDirectly'),
      edge(connection, connector, 'usesConnector'),
      edge(other, connector, 'usesConnector'),
    ];
    const part = changedPart({ nodes: [flow, connection, connector, other], edges }, [
      packageSummary({ path: 'expenses.zip' }),
    ]);
    expect(part).toEqual({ nodes: [flow, connection, connector], edges: edges.slice(0, 2) });
  });

  test('is nothing where no package is reported', () => {
    expect(changedPart(sampleGraph, [])).toEqual(noGraph);
  });
});
