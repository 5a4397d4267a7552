import { compareText } from '../compare-text.ts';
import { hrefOf } from './addresses.ts';
import { element } from './element.ts';
import type { GraphThere, NodeThere } from './graph-there.ts';
import { icon } from './icons.ts';
import { stateOf } from './state-words.ts';
import { nameOf } from './words.ts';

const shownMembers = 200;

/** Links to boxes, by name, each with how it fares in the target unless that is said already. */
export function linkList(
  graph: GraphThere,
  positions: readonly number[],
  { hasStates } = { hasStates: true },
): HTMLUListElement {
  const nodes = positions
    .flatMap((position) => graph.nodes[position] ?? [])
    .sort((a, b) => compareText(a.name, b.name));
  const left = nodes.length - shownMembers;
  return element(
    'ul',
    { class: 'plain' },
    ...nodes
      .slice(0, shownMembers)
      .map((node) =>
        element(
          'li',
          {},
          icon(node.kind, 14),
          element('a', { href: hrefOf({ kind: 'node', key: node.key }) }, nameOf(node)),
          hasStates ? mark(node) : undefined,
        ),
      ),
    ...(left > 0 ? [element('li', { class: 'faint' }, `and ${left} more`)] : []),
  );
}

function mark(node: NodeThere): HTMLElement | undefined {
  const state = stateOf(node);
  return state && element('span', { class: `state ${state.mood}` }, `${state.sign} ${state.words}`);
}
