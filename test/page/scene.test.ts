import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/engine/severity.ts';
import { arrange, boxHeight } from '../../src/page/arrange.ts';
import type { GraphThere } from '../../src/page/graph-there.ts';
import type { ConnectionThere, PageGraph, PageNode } from '../../src/page/page-data.ts';
import { type Scene, sceneOf, type View } from '../../src/page/scene.ts';

const whole: View = {
  package: undefined,
  focus: undefined,
  hasVariables: false,
  isTroubleOnly: false,
  isGrouped: false,
  opened: new Set(),
};

function node(kind: PageNode['kind'], name: string, path: string | null = 'a.zip'): PageNode {
  return { key: `${kind}:${name}`, kind, id: name, name, package: path, isMissing: false, isOff: false };
}

/** Two flows that use mail, one that uses files and calls the first, a variable, and an app that uses nothing. */
const graph: PageGraph = {
  nodes: [
    node('flow', 'Approve'),
    node('flow', 'Remind'),
    node('flow', 'Archive'),
    node('connectionReference', 'mail'),
    node('connectionReference', 'files'),
    node('connector', 'shared_office365', null),
    node('environmentVariable', 'site'),
    node('canvasApp', 'Alone', 'b.zip'),
  ],
  edges: [
    { from: 0, to: 3, kind: 'usesConnectionReference' },
    { from: 1, to: 3, kind: 'usesConnectionReference' },
    { from: 2, to: 4, kind: 'usesConnectionReference' },
    { from: 2, to: 0, kind: 'callsFlow' },
    { from: 3, to: 5, kind: 'usesConnector' },
    { from: 2, to: 6, kind: 'readsVariable' },
  ],
};

function names({ items }: Scene): readonly string[] {
  return items.map(({ members }) => members.map((one) => graph.nodes[one]?.name).join(' + ')).sort();
}

const none = new Map<number, readonly Severity[]>();

describe('what is shown', () => {
  test.each<[string, Partial<View>, readonly string[]]>([
    [
      'everything but variables',
      {},
      ['Alone', 'Approve', 'Archive', 'Remind', 'files', 'mail', 'shared_office365'],
    ],
    [
      'variables, too',
      { hasVariables: true },
      ['Alone', 'Approve', 'Archive', 'Remind', 'files', 'mail', 'shared_office365', 'site'],
    ],
    ['one package', { package: 'b.zip' }, ['Alone']],
    [
      'what a reference needs, and what needs it',
      { focus: 3 },
      ['Approve', 'Archive', 'Remind', 'mail', 'shared_office365'],
    ],
    ['what a flow needs', { focus: 2 }, ['Approve', 'Archive', 'files', 'mail', 'shared_office365', 'site']],
    ['what is around an error', { isTroubleOnly: true }, ['Archive', 'files']],
    [
      'those that use the same in one box',
      { isGrouped: true },
      ['Alone', 'Approve', 'Archive', 'Remind', 'files', 'mail', 'shared_office365'],
    ],
  ])('%s', (_, change, expected) => {
    const findings = new Map<number, readonly Severity[]>([
      [4, ['error']],
      [1, ['note']],
    ]);
    expect(names(sceneOf(graph, findings, { ...whole, ...change }))).toEqual(expected);
  });

  test('flows without findings and calls that use the same are one box, until it is opened', () => {
    const calm: PageGraph = { ...graph, edges: graph.edges.filter(({ kind }) => kind !== 'callsFlow') };
    const grouped = sceneOf(calm, none, { ...whole, isGrouped: true });
    expect(names(grouped)).toContain('Approve + Remind');
    const group = grouped.items.find(({ members }) => members.length === 2);
    const opened = sceneOf(calm, none, { ...whole, isGrouped: true, opened: new Set([group?.id ?? '']) });
    expect(names(opened)).toEqual(names(sceneOf(calm, none, whole)));
  });
});

/** Any graph, with any calls, loops and loose ends. */
const anyGraph: fc.Arbitrary<PageGraph> = fc
  .array(
    fc.constantFrom(
      'flow',
      'canvasApp',
      'connectionReference',
      'connection',
      'connector',
      'environmentVariable',
    ),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .chain((kinds) =>
    fc.record({
      nodes: fc.constant(kinds.map((kind, index) => node(kind as PageNode['kind'], `n${index}`))),
      edges: fc.array(
        fc.record({
          from: fc.nat(kinds.length - 1),
          to: fc.nat(kinds.length - 1),
          kind: fc.constantFrom('usesConnectionReference', 'callsFlow', 'usesConnector'),
        }),
        { maxLength: 40 },
      ),
    }),
  );

/** Some boxes are higher than others in a target. */
function inTarget({ nodes, edges }: PageGraph): GraphThere {
  const connection: ConnectionThere = {
    id: 'c1',
    name: 'Mailbox',
    owner: 'Ada',
    connector: 'shared_office365',
    state: 'works',
    blocks: false,
    text: '',
  };
  return {
    nodes: nodes.map((one) => (one.kind === 'connection' ? { ...one, connection } : one)),
    edges,
  };
}

test('boxes of any graph stand inside the drawing, and no two on each other', () => {
  fc.assert(
    fc.property(anyGraph.map(inTarget), fc.boolean(), (some, isGrouped) => {
      const scene = sceneOf(some, none, { ...whole, hasVariables: true, isGrouped });
      const { boxes, lines, width, height } = arrange(scene);
      expect(boxes.map(({ item }) => item.id).sort()).toEqual(scene.items.map(({ id }) => id).sort());
      expect(lines).toHaveLength(scene.links.length);
      for (const [index, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThan(0);
        expect(box.x).toBeLessThan(width);
        expect(box.y).toBeGreaterThan(0);
        expect(box.y).toBeLessThan(height);
        const above = boxes.slice(index + 1).filter(({ item, x, y }) => {
          const apart = (boxHeight(item) + boxHeight(box.item)) / 2;
          return Math.abs(x - box.x) < 1 && Math.abs(y - box.y) < apart;
        });
        expect(above).toEqual([]);
      }
    }),
  );
});
