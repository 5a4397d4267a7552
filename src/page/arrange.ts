import { Graph, graphlib, layout } from '@dagrejs/dagre';
import { groupBy } from '../group-by.ts';
import type { ComponentKind } from '../report.ts';
import type { Scene, SceneItem, SceneLink } from './scene.ts';

export interface Box {
  readonly item: SceneItem;
  /** Of its centre. */
  readonly x: number;
  readonly y: number;
}

interface Line {
  readonly link: SceneLink;
  /** As SVG draws it. */
  readonly path: string;
}

export interface Arrangement {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/** By lines of text. */
const boxHeights = { 1: 36, 2: 48, 3: 64 } as const;
/** By column. */
const boxWidths = [250, 250, 230] as const;

/** Columns from left to right; what is not named stands in the last one. */
const columns: Partial<Readonly<Record<ComponentKind, number>>> = {
  flow: 0,
  canvasApp: 0,
  agent: 0,
  connectionReference: 1,
  connection: 1,
  environmentVariable: 1,
};

const gap = 12;
const spaceBetween = 84;
/** Of the arcs that lead from a flow to one that it calls, left of both. */
const arcSpace = 64;
const lefts = boxWidths.map(
  (_, column) =>
    arcSpace + gap + boxWidths.slice(0, column).reduce((sum, one) => sum + one + spaceBetween, 0),
);
const width = (lefts.at(-1) ?? 0) + boxWidths[2] + gap;

/**
 * Users on the left, references and connections in the middle, connectors and the connections of a target on the right;
 * loose boxes below, in rows.
 */
export function arrange(scene: Scene): Arrangement {
  const parts = connectedParts(scene).sort((a, b) => b.items.length - a.items.length);
  const tied = stacked(parts.filter(({ items }) => items.length > 1).map(layered));
  const loose = inRows(parts.filter(({ items }) => items.length === 1).flatMap(({ items }) => items));
  const { boxes, height } = stacked([tied, loose]);
  const byId = new Map(boxes.map((box) => [box.item.id, box]));
  const lines = scene.links.flatMap((link) => {
    const [from, to] = [byId.get(link.from), byId.get(link.to)];
    return from && to
      ? [{ link, path: distance(from.item, to.item) > 0 ? curve(from, to) : arc(from, to) }]
      : [];
  });
  return { boxes, lines, width, height };
}

interface Layer {
  readonly boxes: readonly Box[];
  readonly height: number;
}

function connectedParts({ items, links }: Scene): Scene[] {
  const graph = new Graph();
  for (const { id } of items) graph.setNode(id);
  for (const { from, to } of links) graph.setEdge(from, to);
  const partOf = new Map(
    graphlib.alg
      .components(graph)
      .flatMap((ids: readonly string[], part: number) => ids.map((id) => [id, part] as const)),
  );
  const itemsOf = groupBy(items, ({ id }) => partOf.get(id));
  const linksOf = groupBy(links, ({ from }) => partOf.get(from));
  return [...itemsOf].map(([part, members]) => ({ items: members, links: linksOf.get(part) ?? [] }));
}

/** The library finds who stands above whom; the columns are ours. */
function layered({ items, links }: Scene): Layer {
  const byId = new Map(items.map((item) => [item.id, item]));
  const graph = new Graph()
    .setGraph({ rankdir: 'LR', nodesep: gap, ranksep: spaceBetween, edgesep: 6, marginy: gap })
    .setDefaultEdgeLabel(() => ({}));
  for (const item of items) graph.setNode(item.id, { width: boxWidths[0], height: boxHeight(item) });
  for (const { from, to } of links) {
    const [start, end] = [byId.get(from), byId.get(to)];
    const minlen = start && end ? distance(start, end) : 0;
    if (minlen > 0) graph.setEdge(from, to, { minlen });
  }
  layout(graph);
  const boxes = [...groupBy(items, columnOf)].flatMap(([column, members]) => {
    const placed = members.map((item): Box => {
      const x = (lefts[column] ?? 0) + boxWidth(item) / 2;
      return { item, x, y: graph.node(item.id).y ?? 0 };
    });
    return apart(placed);
  });
  return { boxes, height: Math.max(...boxes.map(({ item, y }) => y + boxHeight(item) / 2)) + gap };
}

/** The library may have put boxes of one column of ours into several of its own, beside each other. */
function apart(column: readonly Box[]): readonly Box[] {
  let top = 0;
  return column
    .toSorted((a, b) => a.y - b.y)
    .map((box) => {
      const half = boxHeight(box.item) / 2;
      const y = Math.max(box.y, top + half);
      top = y + half + gap;
      return { ...box, y };
    });
}

function inRows(items: readonly SceneItem[]): Layer {
  const [widest] = boxWidths;
  const perRow = Math.floor((width - gap) / (widest + gap));
  const rowHeight = Math.max(0, ...items.map(boxHeight)) + gap;
  const boxes = items.map((item, index): Box => {
    const x = gap + boxWidth(item) / 2 + (index % perRow) * (widest + gap);
    return { item, x, y: gap + boxHeight(item) / 2 + Math.floor(index / perRow) * rowHeight };
  });
  return { boxes, height: gap + Math.ceil(items.length / perRow) * rowHeight };
}

function stacked(layers: readonly Layer[]): Layer {
  let height = 0;
  const boxes = layers.flatMap((layer) => {
    const top = height;
    height += layer.height;
    return layer.boxes.map((box) => ({ ...box, y: box.y + top }));
  });
  return { boxes, height };
}

export function boxWidth(item: SceneItem): number {
  return boxWidths[columnOf(item)] ?? boxWidths[2];
}

export function boxHeight({ lines }: SceneItem): number {
  return boxHeights[lines];
}

function columnOf({ kind, isThere }: SceneItem): number {
  return isThere ? 2 : (columns[kind] ?? 2);
}

function distance(from: SceneItem, to: SceneItem): number {
  return columnOf(to) - columnOf(from);
}

function curve(from: Box, to: Box): string {
  const start = from.x + boxWidth(from.item) / 2;
  const end = to.x - boxWidth(to.item) / 2;
  const bend = Math.min(90, (end - start) / 2);
  return `M${start} ${round(from.y)}C${start + bend} ${round(from.y)} ${end - bend} ${round(to.y)} ${end} ${round(to.y)}`;
}

/** Between two boxes of a column, in the space to its left. */
function arc(from: Box, to: Box): string {
  const start = from.x - boxWidth(from.item) / 2;
  const end = to.x - boxWidth(to.item) / 2;
  const reach = Math.min(arcSpace, 18 + Math.abs(to.y - from.y) / 8);
  return `M${start} ${round(from.y)}C${start - reach} ${round(from.y)} ${end - reach} ${round(to.y)} ${end} ${round(to.y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
