import { hrefOf } from './addresses.ts';
import { button, element } from './element.ts';
import { finder } from './finder.ts';
import type { GraphThere } from './graph-there.ts';
import { legend } from './legend.ts';
import { nodeDetails } from './node-details.ts';
import type { PageData, PageGraph, PageTarget } from './page-data.ts';
import { picture } from './picture.ts';
import { isInTrouble, manyItems, type SceneItem, sceneOf, type View } from './scene.ts';
import { situationIn } from './situation.ts';
import { targetChoice, targetLine } from './target-choice.ts';
import { viewport } from './viewport.ts';
import { visible } from './words.ts';

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

export function graphSection(data: PageData, packages: PageGraph): GraphSection {
  let there = situationIn(data, packages, data.targets[0]);
  const paths = [...new Set(packages.nodes.flatMap((node) => node.package ?? []))].sort();
  const users = packages.nodes.filter(({ kind }) => kind === 'flow' || kind === 'canvasApp').length;
  let view: View = {
    package: packages.nodes.length > manyNodes && paths.length > 1 ? paths[0] : undefined,
    focus: undefined,
    hasVariables: false,
    isTroubleOnly: false,
    isGrouped: users > manyUsers,
    opened: new Set(),
  };

  const hasTrouble = there.graph.nodes.some((node, position) =>
    isInTrouble(node, there.severities.get(position)),
  );
  const isLarge = sceneOf(there.graph, there.severities, view).items.length > manyItems;
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
    const { graph, severities } = there;
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
    const { graph, findings, target } = there;
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
    details.replaceChildren(
      ...nodeDetails({ ...data, findings }, graph, item, target?.name),
      ...(isFocus ? [] : [actions]),
    );
  };
  const choose = (item: SceneItem) => {
    const node = item.members.length === 1 ? there.graph.nodes[item.members[0] ?? -1] : undefined;
    if (node) history.replaceState(undefined, '', hrefOf({ kind: 'node', key: node.key }));
    tell(item);
    mark(item.id);
  };

  const find = finder((position) => show({ focus: position }));
  const line = element('p', { class: 'target-line' });
  const key = element('ul', { class: 'legend', 'aria-label': 'Kinds of boxes' });
  const choice = targetChoice(data.targets, (chosen) => {
    turnTo(chosen);
    const isStillThere = (view.focus ?? 0) < packages.nodes.length;
    show({ focus: isStillThere ? view.focus : undefined, opened: new Set() });
  });
  const turnTo = (chosen: PageTarget | undefined) => {
    there = situationIn(data, packages, chosen);
    choice.set(chosen);
    find.offer(there.graph);
    line.replaceChildren(...(there.readiness ? targetLine(there.readiness) : []));
    key.replaceChildren(...legend(there.graph));
  };
  turnTo(there.target);

  const tools = element(
    'div',
    { class: 'tools' },
    ...(data.targets.length > 0 ? [choice.root] : []),
    find.root,
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
    ...(packages.nodes.some(({ kind }) => kind === 'environmentVariable')
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
      data.targets.length > 0 ? line : undefined,
      element('div', { class: 'stage' }, canvas, details),
      status,
      key,
    ),
    draw: () => show({}),
    focusOn: (wanted) => {
      const positionIn = ({ nodes }: GraphThere) => nodes.findIndex((node) => node.key === wanted);
      if (positionIn(there.graph) === -1) {
        const other = data.targets.find((one) => positionIn(situationIn(data, packages, one).graph) !== -1);
        if (!other) return false;
        turnTo(other);
      }
      const position = positionIn(there.graph);
      show({
        focus: position,
        hasVariables: view.hasVariables || packages.nodes[position]?.kind === 'environmentVariable',
      });
      return true;
    },
  };
}

function hint({ nodes }: GraphThere): readonly Node[] {
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
