import { kindNames, plural } from '../output/component-words.ts';
import { type Arrangement, arrange, type Box, boxHeight, boxWidth } from './arrange.ts';
import { drawing, element } from './element.ts';
import type { GraphThere, NodeThere } from './graph-there.ts';
import { icon } from './icons.ts';
import type { Scene, SceneItem, SceneLink } from './scene.ts';
import { stateOf } from './state-words.ts';
import { nameOf, visible } from './words.ts';

interface Picture {
  readonly svg: SVGSVGElement;
  readonly arrangement: Arrangement;
  /** Marks a box, all that it hangs on, and all that hangs on it. */
  readonly mark: (id: string | undefined) => void;
}

/** The drawn scene. `choose` is called for the box that a reader clicks, or presses Enter on. */
export function picture(scene: Scene, graph: GraphThere, choose: (item: SceneItem) => void): Picture {
  const arrangement = arrange(scene);
  const lines = arrangement.lines.map(({ link, path }) => ({
    link,
    path: drawing('path', {
      class: `line line-${link.kind}${link.blocks ? ' blocks' : ''}`,
      d: path,
      'marker-end': `url(#${link.blocks ? 'blocked-arrow' : 'arrow'})`,
    }),
  }));
  const boxes = new Map(
    arrangement.boxes.map(
      (box) => [box.item.id, drawBox(box, scene, graph, () => choose(box.item))] as const,
    ),
  );
  const svg = drawing(
    'svg',
    { class: 'picture', role: 'group', 'aria-label': 'Who uses which connection' },
    drawing('defs', {}, arrowHead('arrow'), arrowHead('blocked-arrow')),
    drawing('g', { 'aria-hidden': 'true' }, ...lines.map(({ path }) => path)),
    ...arrangement.boxes.map((box) => placed(box, boxes.get(box.item.id))),
  );
  svg.addEventListener('keydown', (event) => moveFocus(event, arrangement, boxes));
  const first = arrangement.boxes[0];
  if (first) boxes.get(first.item.id)?.setAttribute('tabindex', '0');
  return {
    svg,
    arrangement,
    mark: (id) => {
      const tied = id === undefined ? new Set<SceneLink>() : tiedTo(id, scene.links);
      for (const { link, path } of lines) path.classList.toggle('marked', tied.has(link));
      const ends = new Set([id, ...[...tied].flatMap(({ from, to }) => [from, to])]);
      svg.classList.toggle('has-mark', id !== undefined);
      for (const [key, box] of boxes) {
        box.classList.toggle('marked', id !== undefined && ends.has(key));
        box.classList.toggle('chosen', key === id);
        if (id !== undefined) box.setAttribute('tabindex', key === id ? '0' : '-1');
      }
    },
  };
}

/** Lines from a box to the end, and from the start to it; of calls only its own. */
function tiedTo(id: string, links: readonly SceneLink[]): ReadonlySet<SceneLink> {
  const tied = new Set(links.filter(({ from, to }) => from === id || to === id));
  const steps = links.filter(({ kind }) => kind !== 'callsFlow');
  for (const [near, far] of [
    ['from', 'to'],
    ['to', 'from'],
  ] as const) {
    const reached = new Set([id]);
    for (const end of reached) {
      for (const link of steps) {
        if (link[near] !== end) continue;
        tied.add(link);
        reached.add(link[far]);
      }
    }
  }
  return tied;
}

export function itemName({ members, kind }: SceneItem, graph: GraphThere): string {
  const node = graph.nodes[members[0] ?? -1];
  if (members.length === 1 && node) return nameOf(node);
  return plural(members.length, kindNames[kind]);
}

function drawBox({ item }: Box, scene: Scene, graph: GraphThere, choose: () => void): SVGGElement {
  const nodes = item.members.flatMap((position) => graph.nodes[position] ?? []);
  const [width, height] = [boxWidth(item), boxHeight(item)];
  const isGroup = nodes.length > 1;
  const state = nodes[0] && stateOf(nodes[0], nodes.length);
  const classes = [
    'box',
    `kind-${item.kind}`,
    item.isThere && state ? `is-${state.mood}` : '',
    nodes.some(({ isMissing }) => isMissing) ? 'missing' : '',
    nodes.every(({ isOff, readiness }) => isOff && !readiness) ? 'off' : '',
    item.worst ? `has-${item.worst}` : '',
  ];
  const name = itemName(item, graph);
  const label = drawing(
    'foreignObject',
    { x: 33, y: 0, width: width - 40 - (item.findings > 0 ? 24 : 0), height },
    element(
      'div',
      { class: `label lines-${item.lines}` },
      element('div', {}, name),
      ' ',
      item.lines === 3 ? element('div', { class: 'faint' }, ownerWords(nodes)) : undefined,
      ' ',
      state ? element('div', { class: `state ${state.mood}` }, `${state.sign} ${state.words}`) : undefined,
    ),
  );
  const glyph = icon(item.kind);
  glyph.setAttribute('x', '10');
  glyph.setAttribute('y', String(height / 2 - 8));
  const box = drawing(
    'g',
    {
      class: classes.filter((part) => part !== '').join(' '),
      tabindex: '-1',
      role: 'button',
      'aria-label': spoken(item, name, nodes, scene, graph),
    },
    drawing('title', {}, nodes.map(tooltip).join('\n')),
    ...(isGroup
      ? [drawing('rect', { class: 'behind', x: 4, y: 4, width, height, rx: 8, 'aria-hidden': 'true' })]
      : []),
    drawing('rect', { class: 'frame', width, height, rx: 8 }),
    drawing('rect', { class: 'stripe', width: 4, height: height - 12, x: 0, y: 6, rx: 2 }),
    glyph,
    label,
  );
  box.addEventListener('click', choose);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  });
  return box;
}

/** Names are cut to the box. */
function tooltip(node: NodeThere): string {
  const { owner = '', connector = '' } = node.connection ?? {};
  return [nameOf(node), visible(owner), visible(connector)].filter((line) => line !== '').join('\n');
}

function ownerWords([node]: readonly NodeThere[]): string {
  const { owner = '' } = node?.connection ?? {};
  return owner === '' ? 'owner not known' : visible(owner);
}

/** The badge stands beside the button: its name says "1 finding", not "1". */
function placed({ item, x, y }: Box, box: SVGGElement | undefined): SVGGElement {
  const [width, height] = [boxWidth(item), boxHeight(item)];
  const move = `translate(${x - width / 2} ${y - height / 2})`;
  return drawing('g', { transform: move }, box, item.findings > 0 ? badge(item, width, height) : undefined);
}

function badge({ worst, findings }: SceneItem, width: number, height: number): SVGGElement {
  return drawing(
    'g',
    { class: `badge ${worst ?? ''}`, 'aria-hidden': 'true' },
    drawing('circle', { cx: width - 18, cy: height / 2, r: 10 }),
    drawing(
      'text',
      { x: width - 18, y: height / 2 + 4, 'text-anchor': 'middle' },
      findings > 99 ? '99' : String(findings),
    ),
  );
}

/** What a box is, for those who don't see it. */
function spoken(
  { id, kind, members, findings }: SceneItem,
  name: string,
  nodes: readonly NodeThere[],
  scene: Scene,
  graph: GraphThere,
): string {
  const used = scene.links.filter(({ from }) => from === id).map(({ to }) => to);
  const names = scene.items.filter((item) => used.includes(item.id)).map((item) => itemName(item, graph));
  const [first] = nodes;
  const parts = [
    members.length === 1 ? `${kindNames[kind]} ${name}` : name,
    first?.connection?.owner ? visible(first.connection.owner) : '',
    (first && stateOf(first, nodes.length)?.words) ?? '',
    nodes.some(({ isMissing, connection }) => isMissing && !connection) ? 'missing' : '',
    findings > 0 ? plural(findings, 'finding') : '',
    names.length > 0 ? `uses ${names.join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Arrow keys go to the nearest box in their direction. */
function moveFocus(
  event: KeyboardEvent,
  { boxes }: Arrangement,
  drawn: ReadonlyMap<string, SVGGElement>,
): void {
  const direction = directions[event.key];
  const here = boxes.find(({ item }) => drawn.get(item.id) === document.activeElement);
  if (!direction || !here) return;
  event.preventDefault();
  const [next] = boxes
    .filter((box) => box !== here)
    .map((box) => {
      const along = (box.x - here.x) * direction.x + (box.y - here.y) * direction.y;
      const aside = Math.abs((box.x - here.x) * direction.y) + Math.abs((box.y - here.y) * direction.x);
      return { box, along, distance: along + 2 * aside };
    })
    .filter(({ along }) => along > 1)
    .sort((a, b) => a.distance - b.distance);
  const target = next && drawn.get(next.box.item.id);
  if (!target) return;
  drawn.get(here.item.id)?.setAttribute('tabindex', '-1');
  target.setAttribute('tabindex', '0');
  target.focus();
}

const directions: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function arrowHead(id: string): SVGMarkerElement {
  const size = {
    markerWidth: 9,
    markerHeight: 9,
    refX: 8,
    refY: 4,
    viewBox: '0 0 8 8',
    markerUnits: 'userSpaceOnUse',
  };
  return drawing(
    'marker',
    { id, orient: 'auto-start-reverse', ...size },
    drawing('path', { class: `${id}-head`, d: 'M0 0L8 4L0 8z' }),
  );
}
