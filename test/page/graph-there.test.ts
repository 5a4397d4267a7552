import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/engine/severity.ts';
import { arrange } from '../../src/page/arrange.ts';
import { type GraphThere, graphThere } from '../../src/page/graph-there.ts';
import type { ConnectionThere, PageGraph, PageNode, PageTarget } from '../../src/page/page-data.ts';
import { type Scene, sceneOf, type View } from '../../src/page/scene.ts';
import type { FlowReadiness, ReadinessReason, TargetReadiness } from '../../src/report.ts';

function node(kind: PageNode['kind'], name: string, path: string | null = 'a.zip'): PageNode {
  return { key: `${kind}:${name}`, kind, id: name, name, package: path, isMissing: false, isOff: false };
}

/** Two flows that use mail, of which one uses files, too, and is called by an app. */
const packages: PageGraph = {
  nodes: [
    node('flow', 'Approve'),
    node('flow', 'Archive'),
    node('connectionReference', 'Mail'),
    node('connectionReference', 'Files'),
    node('connector', 'shared_office365', null),
    node('connector', 'shared_sharepointonline', null),
    node('canvasApp', 'Board'),
    node('connection', 'unnamed'),
  ],
  edges: [
    { from: 0, to: 2, kind: 'usesConnectionReference' },
    { from: 1, to: 2, kind: 'usesConnectionReference' },
    { from: 1, to: 3, kind: 'usesConnectionReference' },
    { from: 2, to: 4, kind: 'usesConnector' },
    { from: 3, to: 5, kind: 'usesConnector' },
    { from: 6, to: 1, kind: 'callsFlow' },
    { from: 6, to: 4, kind: 'usesConnector' },
    { from: 1, to: 7, kind: 'usesConnectionDirectly' },
  ],
};

function connection(change: Partial<ConnectionThere>): ConnectionThere {
  return { id: '', name: '', owner: '', connector: '', state: 'works', blocks: false, text: '', ...change };
}

const prod: PageTarget = {
  name: 'prod',
  connections: [
    connection({ id: 'c1', name: 'Mailbox', owner: 'Ada', connector: 'shared_office365', state: 'usable' }),
    connection({ state: 'unbound', blocks: true }),
  ],
  bindings: [
    { reference: 2, connection: 0, source: 'live', blocks: false },
    { reference: 3, connection: 1, source: 'settings', blocks: true },
  ],
};

function flow(id: string, verdict: FlowReadiness['verdict'], reasons: readonly ReadinessReason[] = []) {
  return { package: 'a.zip', id, name: id, verdict, reasons };
}

function unbound(logicalName: string): ReadinessReason {
  const nothing = { connectionId: '', connection: '', connector: '', owner: '' };
  return { kind: 'unbound', blocks: true, text: 'no connection is given to it', logicalName, ...nothing };
}

const readiness: TargetReadiness = {
  target: 'prod',
  environment: null,
  principal: null,
  flows: [flow('Approve', 'on'), flow('Archive', 'off', [unbound('files'), unbound('')])],
  shares: [],
};

const graph = graphThere(packages, prod, readiness);

function nameAt(position: number): string {
  return graph.nodes[position]?.name ?? '';
}

function edgesOf({ edges }: GraphThere): readonly string[] {
  return edges.map(({ from, to, kind, blocks, isImplied }) => {
    const remarks = [blocks ? 'blocks' : '', isImplied ? 'implied' : ''].filter((one) => one !== '');
    return [`${nameAt(from)} → ${nameAt(to)}`, kind, ...remarks].join(', ');
  });
}

describe('the graph in a target', () => {
  test('keeps the nodes where they are, and adds the connections', () => {
    expect(graph.nodes.map(({ key, isMissing }) => (isMissing ? `${key}, missing` : key))).toEqual([
      ...packages.nodes.map(({ key }) => key),
      'connection:shared_office365/c1@prod',
      'connection:No connection@prod, missing',
    ]);
  });

  test('tells where a flow is kept off, and what the connections say themselves', () => {
    expect(edgesOf(graph)).toEqual([
      'Approve → Mail, usesConnectionReference',
      'Archive → Mail, usesConnectionReference',
      'Archive → Files, usesConnectionReference, blocks',
      'Mail → shared_office365, usesConnector, implied',
      'Files → shared_sharepointonline, usesConnector, implied',
      'Board → Archive, callsFlow',
      'Board → shared_office365, usesConnector',
      'Archive → unnamed, usesConnectionDirectly, blocks',
      'Mail → Mailbox, hasConnection',
      'Files → No connection, bindsConnection, blocks',
    ]);
  });

  test('knows what becomes of a flow', () => {
    expect(graph.nodes.map((one) => one.readiness?.verdict)).toEqual([
      'on',
      'off',
      ...Array.from({ length: graph.nodes.length - 2 }, () => undefined),
    ]);
  });

  test.each([
    ['placeholder', false, 'Placeholder'],
    ['unbound', false, 'Not in the settings'],
    ['unbound', true, 'No connection'],
  ] as const)('%s, blocks: %s, has a box of its own', (state, blocks, name) => {
    const target = { ...prod, connections: [connection({ state, blocks })], bindings: [] };
    expect(graphThere(packages, target, undefined).nodes.at(-1)?.name).toBe(name);
  });
});

const whole: View = {
  package: undefined,
  focus: undefined,
  hasVariables: false,
  isTroubleOnly: false,
  isGrouped: false,
  opened: new Set(),
};
const none = new Map<number, readonly Severity[]>();

function names({ items }: Scene): readonly string[] {
  return items.map(({ members }) => members.map(nameAt).join(' + ')).sort();
}

describe('its scene', () => {
  test.each<[string, Partial<View>, readonly string[]]>([
    [
      'has connections in place of their connectors, which apps still use',
      {},
      [
        'Approve',
        'Archive',
        'Board',
        'Files',
        'Mail',
        'Mailbox',
        'No connection',
        'shared_office365',
        'unnamed',
      ],
    ],
    [
      'has a connector that is looked for',
      { focus: 5 },
      ['Archive', 'Board', 'Files', 'shared_sharepointonline'],
    ],
    [
      'tells whose flows hang on a connection',
      { focus: 8 },
      ['Approve', 'Archive', 'Board', 'Mail', 'Mailbox'],
    ],
    [
      'has what keeps flows off, without any finding',
      { isTroubleOnly: true },
      ['Archive', 'Board', 'Files', 'Mail', 'Mailbox', 'No connection', 'unnamed'],
    ],
  ])('%s', (_, change, expected) => {
    expect(names(sceneOf(graph, none, { ...whole, ...change }))).toEqual(expected);
  });

  test('has boxes as high as what stands in them, connections on the right', () => {
    const { boxes } = arrange(sceneOf(graph, none, whole));
    const shown = new Map(boxes.map(({ item, x }) => [nameAt(item.members[0] ?? -1), { ...item, x }]));
    const lines = (name: string) => shown.get(name)?.lines;
    expect(['Mailbox', 'No connection', 'Archive', 'Mail', 'Board'].map(lines)).toEqual([3, 2, 2, 1, 1]);
    expect(shown.get('Mailbox')?.x).toBe(shown.get('shared_office365')?.x);
  });

  test('of very many boxes has one box for flows that fare the same', () => {
    const many = Array.from({ length: 70 }, (_, index) => index);
    const nodes = [
      ...many.map((index) => node('flow', `f${index}`)),
      ...many.map((index) => node('connectionReference', `r${index}`)),
      node('flow', 'blocked'),
      node('connectionReference', 'files'),
    ];
    const edges = [
      ...many.map((index) => ({ from: index, to: 70 + index, kind: 'usesConnectionReference' })),
      { from: 140, to: 141, kind: 'usesConnectionReference' },
    ];
    const bindings = [
      ...many.map((index) => ({
        reference: 70 + index,
        connection: 0,
        source: 'settings' as const,
        blocks: false,
      })),
      { reference: 141, connection: 1, source: 'settings' as const, blocks: true },
    ];
    const flows = [...many.map((index) => flow(`f${index}`, 'on')), flow('blocked', 'off')];
    const there = graphThere({ nodes, edges }, { ...prod, bindings }, { ...readiness, flows });
    const { items } = sceneOf(there, none, { ...whole, isGrouped: true });
    const users = items.filter(({ kind }) => kind === 'flow').map(({ members }) => members.length);
    expect(users).toEqual([70, 1]);
  });
});
