import { groupBy } from '../group-by.ts';
import { kindNames } from '../output/component-words.ts';
import type { ComponentKind } from '../report.ts';
import { hrefOf } from './addresses.ts';
import { button, element } from './element.ts';
import { icon } from './icons.ts';
import { nodeDetails } from './node-details.ts';
import type { PageData, PageGraph } from './page-data.ts';
import { picture } from './picture.ts';
import { manyItems, type SceneItem, sceneOf, type View } from './scene.ts';
import { viewport } from './viewport.ts';
import { nameOf, visible } from './words.ts';

interface GraphSection {
  readonly root: HTMLElement;
  /** Draws; to be called once the section is in the page, whose width it needs. */
  readonly draw: () => void;
  /** Focuses the node with that key; false where there is none. */
  readonly focusOn: (key: string) => boolean;
}

/** From here on the picture begins with boxes for those that use the same. */
const manyUsers = 12;
/** And with one package, where there are several. */
const manyNodes = 400;

export function graphSection(data: PageData, graph: PageGraph): GraphSection {
  const severities = new Map(
    [
      ...groupBy(
        data.findings.filter(({ node }) => node !== undefined),
        ({ node }) => node ?? -1,
      ),
    ].map(([node, findings]) => [node, findings.map(({ severity }) => severity)] as const),
  );
  const paths = [...new Set(graph.nodes.flatMap((node) => node.package ?? []))].sort();
  const users = graph.nodes.filter(({ kind }) => kind === 'flow' || kind === 'canvasApp').length;
  let view: View = {
    package: graph.nodes.length > manyNodes && paths.length > 1 ? paths[0] : undefined,
    focus: undefined,
    hasVariables: false,
    isTroubleOnly: false,
    isGrouped: users > manyUsers,
    opened: new Set(),
  };

  const hasTrouble = [...severities.values()].flat().some((severity) => severity !== 'note');
  const isLarge = sceneOf(graph, severities, view).items.length > manyItems;
  if (hasTrouble && isLarge) view = { ...view, isTroubleOnly: true };

  const canvas = element('div', { class: 'canvas' });
  const details = element('aside', {
    class: 'details',
    'aria-live': 'polite',
    'aria-label': 'What is chosen',
  });
  const status = element('p', { class: 'faint', role: 'status' });
  const whole = button('Show everything', { class: 'quiet' }, () => show({ focus: undefined }));
  const buttons = element('div', { class: 'zoom', role: 'group', 'aria-label': 'Zoom' });

  const show = (change: Partial<View>, chosen?: number) => {
    view = { ...view, ...change };
    const scene = sceneOf(graph, severities, view);
    const drawn = picture(scene, graph, choose);
    canvas.replaceChildren(drawn.svg, buttons);
    const { width, height } = drawn.arrangement;
    const eye = viewport(drawn.svg, { width, height });
    buttons.replaceChildren(
      button('+', { 'aria-label': 'Zoom in', title: 'Zoom in' }, () => eye.zoom(1.3)),
      button('−', { 'aria-label': 'Zoom out', title: 'Zoom out' }, () => eye.zoom(1 / 1.3)),
      button('⤢', { 'aria-label': 'Show from the start', title: 'Show from the start' }, eye.startOver),
    );
    const isFocused = view.focus !== undefined;
    whole.hidden = !isFocused;
    status.textContent = isFocused
      ? 'What it needs, and what needs it.'
      : `${scene.items.length} boxes, ${scene.links.length} lines. Drag to move, Ctrl and the wheel to zoom, arrow keys to walk.`;
    const wanted = chosen ?? view.focus;
    const item = scene.items.find(({ members }) => wanted !== undefined && members.includes(wanted));
    tell(item);
    drawn.mark(item?.id);
    const box = drawn.arrangement.boxes.find((one) => one.item.id === item?.id);
    if (box) eye.show(box.x, box.y);
    mark = drawn.mark;
  };
  let mark: (id: string | undefined) => void = () => undefined;

  const tell = (item: SceneItem | undefined) => {
    if (!item) {
      details.replaceChildren(...hint(graph));
      return;
    }
    const [position = -1] = item.members;
    const actions =
      item.members.length > 1
        ? button('Open this box', {}, () => show({ opened: new Set([...view.opened, item.id]) }, position))
        : button('Focus on it', {}, () => show({ focus: position }));
    const isFocus = view.focus === position && item.members.length === 1;
    details.replaceChildren(...nodeDetails(data, graph, item), ...(isFocus ? [] : [actions]));
  };
  const choose = (item: SceneItem) => {
    const key = item.members.length === 1 ? graph.nodes[item.members[0] ?? -1]?.key : undefined;
    if (key !== undefined) history.replaceState(undefined, '', hrefOf({ kind: 'node', key }));
    tell(item);
    mark(item.id);
  };

  const tools = element(
    'div',
    { class: 'tools' },
    finder(graph, (position) => show({ focus: position })),
    ...(paths.length > 1
      ? [packageChoice(paths, view.package, (path) => show({ package: path, focus: undefined }))]
      : []),
    ...(hasTrouble
      ? [
          toggle('Only around errors and warnings', view.isTroubleOnly, (isTroubleOnly) =>
            show({ isTroubleOnly, focus: undefined }),
          ),
        ]
      : []),
    toggle('Group those that use the same', view.isGrouped, (isGrouped) =>
      show({ isGrouped, opened: new Set() }),
    ),
    ...(graph.nodes.some(({ kind }) => kind === 'environmentVariable')
      ? [toggle('Environment variables', view.hasVariables, (hasVariables) => show({ hasVariables }))]
      : []),
    whole,
  );
  return {
    root: element(
      'section',
      { id: 'picture', 'aria-labelledby': 'picture-title' },
      element('h2', { id: 'picture-title' }, 'Who uses which connection'),
      tools,
      element('div', { class: 'stage' }, canvas, details),
      status,
      legend(graph),
    ),
    draw: () => show({}),
    focusOn: (key) => {
      const position = graph.nodes.findIndex((node) => node.key === key);
      if (position === -1) return false;
      show({
        focus: position,
        hasVariables: view.hasVariables || graph.nodes[position]?.kind === 'environmentVariable',
      });
      return true;
    },
  };
}

function hint({ nodes }: PageGraph): readonly Node[] {
  const count = nodes.filter(({ kind }) => kind === 'flow').length;
  return [
    element('h3', {}, 'Choose a box'),
    element(
      'p',
      { class: 'faint' },
      `to see what it needs, what needs it and what was found. ${count > 0 ? 'Flows and apps stand on the left; what they hang on, to the right.' : ''}`,
    ),
  ];
}

function finder({ nodes }: PageGraph, found: (position: number) => void): HTMLElement {
  const list = element('datalist', { id: 'node-names' });
  const labels = new Map<string, number>();
  for (const [position, node] of nodes.entries()) {
    if (node.kind === 'solution') continue;
    const label = `${nameOf(node)} (${kindNames[node.kind]})`;
    labels.set(labels.has(label) ? `${label} ${visible(node.id)}` : label, position);
  }
  list.append(...[...labels.keys()].sort().map((value) => element('option', { value })));
  const input = element('input', {
    type: 'search',
    list: 'node-names',
    placeholder: 'Find a flow, app or reference…',
    'aria-label': 'Find in the picture',
  });
  const go = () => {
    const exact = labels.get(input.value);
    const words = input.value.trim().toLowerCase();
    const near = [...labels].find(([label]) => words !== '' && label.toLowerCase().includes(words))?.[1];
    const position = exact ?? near;
    if (position !== undefined) found(position);
  };
  input.addEventListener('change', go);
  return element('span', { class: 'finder' }, input, list);
}

function packageChoice(
  paths: readonly string[],
  chosen: string | undefined,
  change: (path: string | undefined) => void,
): HTMLElement {
  const all = element('option', { value: '' }, `All ${paths.length} packages`);
  const options = paths.map((path, index) =>
    element('option', { value: index, selected: path === chosen }, visible(path)),
  );
  const select = element('select', { 'aria-label': 'Package in the picture' }, all, ...options);
  select.addEventListener('change', () =>
    change(select.value === '' ? undefined : paths[Number(select.value)]),
  );
  return select;
}

function toggle(label: string, isOn: boolean, change: (isOn: boolean) => void): HTMLElement {
  const box = element('input', { type: 'checkbox', checked: isOn });
  box.addEventListener('change', () => change(box.checked));
  return element('label', { class: 'toggle' }, box, label);
}

const legendKinds: readonly ComponentKind[] = [
  'flow',
  'canvasApp',
  'agent',
  'connectionReference',
  'connection',
  'connector',
  'customConnector',
  'environmentVariable',
];

function legend({ nodes, edges }: PageGraph): HTMLElement {
  const kinds = legendKinds.filter((kind) => nodes.some((node) => node.kind === kind));
  return element(
    'ul',
    { class: 'legend', 'aria-label': 'Kinds of boxes' },
    ...kinds.map((kind) => element('li', {}, icon(kind), kindNames[kind])),
    ...(nodes.some(({ isMissing }) => isMissing) ? [swatch('missing', 'missing')] : []),
    ...(edges.some(({ kind }) => kind === 'usesConnectionDirectly')
      ? [swatch('direct', 'without a connection reference')]
      : []),
  );
}

function swatch(kind: string, words: string): HTMLElement {
  return element('li', {}, element('span', { class: `swatch ${kind}` }), words);
}
