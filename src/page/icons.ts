import type { ComponentKind } from '../report.ts';
import { drawing } from './element.ts';

/** Paths in a square of 16. */
const shapes: Readonly<Record<ComponentKind, string>> = {
  flow: 'M2 3h5v3H2zM9 10h5v3H9zM4.5 6v5.5H9',
  canvasApp: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  agent: 'M2 3h12v8H8l-4 3v-3H2zM5.5 7h.01M8 7h.01M10.5 7h.01',
  connectionReference:
    'M6.5 9.5l3-3M7 4.5l1.2-1.2a2.7 2.7 0 0 1 3.8 3.8L10.8 8.3M9 11.5l-1.2 1.2a2.7 2.7 0 0 1-3.8-3.8L5.2 7.7',
  connection: 'M5 2v4M11 2v4M3.5 6h9v2.5a4.5 4.5 0 0 1-9 0zM8 13v2',
  connector: 'M8 1.5l5.6 3.2v6.6L8 14.5l-5.6-3.2V4.7z',
  customConnector: 'M8 1.5l5.6 3.2v6.6L8 14.5l-5.6-3.2V4.7zM8 5.5v5M5.5 8h5',
  environmentVariable:
    'M6 2.5C3.5 2.5 5.5 8 2.5 8c3 0 1 5.5 3.5 5.5M10 2.5c2.5 0 .5 5.5 3.5 5.5-3 0-1 5.5-3.5 5.5',
  principal: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14a5.5 5.5 0 0 1 11 0',
  solution: 'M2 5l6-3 6 3v6l-6 3-6-3zM2 5l6 3 6-3M8 8v6',
  file: 'M4 1.5h5l3 3v10H4zM9 1.5v3h3',
};

/** Drawn by lines, in the colour of the text around it. */
export function icon(kind: ComponentKind, size = 16): SVGSVGElement {
  return drawing(
    'svg',
    { class: `icon kind-${kind}`, viewBox: '0 0 16 16', width: size, height: size, 'aria-hidden': 'true' },
    drawing('path', { d: shapes[kind] }),
  );
}
