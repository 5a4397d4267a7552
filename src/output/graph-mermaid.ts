import { createHash } from 'node:crypto';
import { compareText } from '../compare-text.ts';
import type { EdgeKind, GraphNode } from '../graph/graph.ts';
import type { ComponentKind } from '../report.ts';
import { escapeControls } from './escape.ts';
import { type GraphParts, sortedEdges, sortedNodes } from './sorted-graph.ts';

/** A Mermaid flowchart: a box a package, a shape a kind, dashed red for what is missing. */
export function graphMermaid(graph: GraphParts): string {
  const nodes = sortedNodes(graph);
  const ids = shortIds(
    'n',
    nodes.map(({ key }) => key),
  );
  const declare = (node: GraphNode) => declaration(ids.get(node.key) ?? '', node);
  const lines = [
    'flowchart LR',
    ...packageBoxes(nodes, declare),
    ...nodes.filter((node) => node.package === undefined).map((node) => `  ${declare(node)}`),
    ...arrows(graph, ids),
    ...missingStyle(nodes.filter((node) => node.isMissing).map((node) => ids.get(node.key) ?? '')),
  ];
  return `${lines.join('\n')}\n`;
}

function packageBoxes(nodes: readonly GraphNode[], declare: (node: GraphNode) => string): readonly string[] {
  const paths = [...new Set(nodes.flatMap((node) => node.package ?? []))].sort(compareText);
  const ids = shortIds('p', paths);
  return paths.flatMap((path) => [
    `  subgraph ${ids.get(path)}["${label(path) || '#32;'}"]`,
    ...nodes.filter((node) => node.package === path).map((node) => `    ${declare(node)}`),
    '  end',
  ]);
}

const shapes: Readonly<Record<ComponentKind, readonly [open: string, close: string]>> = {
  solution: ['[', ']'],
  flow: ['([', '])'],
  canvasApp: ['[', ']'],
  connectionReference: ['(', ')'],
  customConnector: ['[[', ']]'],
  connector: ['[[', ']]'],
  connection: ['[(', ')]'],
  environmentVariable: ['[/', '/]'],
  agent: ['{{', '}}'],
  principal: ['((', '))'],
  file: ['[', ']'],
};

function declaration(id: string, { kind, name, key, isMissing }: GraphNode): string {
  const [open, close] = shapes[kind];
  return `${id}${open}"${label(name.trim() === '' ? key : name)}${isMissing ? ' (missing)' : ''}"${close}`;
}

/** Only what the shapes at both ends don't tell. */
const arrowsByKind: Readonly<Record<EdgeKind, string>> = {
  usesConnectionReference: '-->',
  usesConnectionDirectly: '==>|"directly"|',
  usesConnector: '-->',
  bindsConnection: '-->',
  callsFlow: '-->|"calls"|',
  readsVariable: '-->',
  sharedWith: '-.->|"shared with"|',
  dependsOn: '-.->|"needs"|',
};

function arrows(graph: GraphParts, ids: ReadonlyMap<string, string>): readonly string[] {
  const lines = sortedEdges(graph).map(({ from, to, kind }) => {
    return `  ${ids.get(from.key)} ${arrowsByKind[kind]} ${ids.get(to.key)}`;
  });
  return [...new Set(lines)];
}

function missingStyle(ids: readonly string[]): readonly string[] {
  if (ids.length === 0) return [];
  return [
    '  classDef missing stroke:#d1242f,stroke-width:2px,stroke-dasharray:5 4',
    `  class ${ids.join(',')} missing`,
  ];
}

/**
 * A letter and a hash: an id does not change when other nodes come and go, and is never a word of the grammar
 * (`end`, `default`, or an `o` or `x` that would become the head of an arrow).
 */
function shortIds(letter: string, keys: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    const hash = createHash('sha256').update(key).digest('hex');
    let length = 8;
    while (taken.has(hash.slice(0, length)) && length < hash.length) length += 1;
    taken.add(hash.slice(0, length));
    ids.set(key, letter + hash.slice(0, length));
  }
  return ids;
}

/**
 * Mermaid reads labels several times: as its grammar (`"`, `%%{init…}%%`), as Markdown (`*`, `1.`), as HTML, and as
 * entities of its own (`#35;`). So letters and digits stay, with the punctuation that means nothing to any of them
 * where it stands; all else becomes an entity.
 */
function label(name: string): string {
  return escapeControls(name)
    .replace(/[^\p{L}\p{M}\p{N} ,()./_-]/gu, entity)
    .replace(/^[\s.\-/]+|^\d+[.)]/u, (start) => start.replace(/[^\d]/gu, entity))
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, entity)
    .replace(/-(?=-)|(?<=www)\./gi, entity)
    .replace(/(?<=direction) (?=\s*(?:TB|TD|BT|RL|LR))/gi, entity);
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`;
}
