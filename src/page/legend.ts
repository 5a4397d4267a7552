import { kindNames } from '../output/component-words.ts';
import type { ComponentKind } from '../report.ts';
import { element } from './element.ts';
import type { GraphThere } from './graph-there.ts';
import { icon } from './icons.ts';

const kinds: readonly ComponentKind[] = [
  'flow',
  'canvasApp',
  'agent',
  'connectionReference',
  'connection',
  'connector',
  'customConnector',
  'environmentVariable',
];

/** What boxes and lines of the picture mean, as far as there are any. */
export function legend({ nodes, edges }: GraphThere): readonly HTMLElement[] {
  const shown = kinds.filter((kind) => nodes.some((node) => node.kind === kind));
  return [
    ...shown.map((kind) => element('li', {}, icon(kind), kindNames[kind])),
    ...(nodes.some(({ isMissing }) => isMissing) ? [swatch('missing', 'missing')] : []),
    ...(edges.some(({ kind }) => kind === 'usesConnectionDirectly')
      ? [swatch('direct', 'without a connection reference')]
      : []),
    ...(edges.some(({ blocks }) => blocks) ? [swatch('blocks', 'in the way')] : []),
  ];
}

function swatch(kind: string, words: string): HTMLElement {
  return element('li', {}, element('span', { class: `swatch ${kind}` }), words);
}
