import { kindNames } from '../output/component-words.ts';
import { element } from './element.ts';
import type { GraphThere } from './graph-there.ts';
import { nameOf, visible } from './words.ts';

interface Finder {
  readonly root: HTMLElement;
  /** What can be found from now on. */
  readonly offer: (graph: GraphThere) => void;
}

/** Goes to the box whose name, or part of it, a reader types. */
export function finder(found: (position: number) => void): Finder {
  const list = element('datalist', { id: 'node-names' });
  const labels = new Map<string, number>();
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
  return {
    root: element('span', { class: 'finder' }, input, list),
    offer: ({ nodes }) => {
      labels.clear();
      for (const [position, node] of nodes.entries()) {
        if (node.kind === 'solution') continue;
        const label = `${nameOf(node)} (${kindNames[node.kind]})`;
        labels.set(labels.has(label) ? `${label} ${visible(node.id)}` : label, position);
      }
      list.replaceChildren(...[...labels.keys()].sort().map((value) => element('option', { value })));
    },
  };
}
