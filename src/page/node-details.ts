import { kindNames } from '../output/component-words.ts';
import { hrefOf } from './addresses.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import type { PageData, PageGraph } from './page-data.ts';
import type { SceneItem } from './scene.ts';
import { nameOf, visible } from './words.ts';

const edgeWords: Readonly<Record<string, string>> = {
  usesConnectionReference: 'uses',
  usesConnectionDirectly: 'uses directly, without a connection reference',
  usesConnector: 'connects through',
  bindsConnection: 'is bound to',
  callsFlow: 'calls',
  readsVariable: 'reads',
  sharedWith: 'is shared with',
  dependsOn: 'depends on',
};

const shownMembers = 200;

/** What is known of a chosen box: what it is, what it needs, what needs it, what was found. */
export function nodeDetails(
  { findings, packages }: PageData,
  graph: PageGraph,
  item: SceneItem,
): readonly Node[] {
  const { members, kind } = item;
  const [position = -1] = members;
  const node = graph.nodes[position];
  if (!node) return [];
  if (members.length > 1) {
    const title = element('h3', {}, icon(kind), `${members.length} ${kindNames[kind]}s that use the same`);
    return [title, linkList(graph, members), ...tiesOf(graph, position)];
  }
  const ownFindings = findings.filter((finding) => finding.node === position);
  const facts = [
    kindNames[kind],
    node.isMissing ? 'not in what was read' : '',
    node.isOff ? 'ships off' : '',
  ].filter((part) => part !== '');
  return [
    element('h3', {}, icon(kind), nameOf(node)),
    element('p', { class: 'faint' }, facts.join(' · ')),
    ...(node.id === node.name ? [] : [element('p', {}, element('code', {}, visible(node.id)))]),
    ...(node.package === null || packages.length === 1
      ? []
      : [element('p', { class: 'faint' }, visible(node.package))]),
    ...(ownFindings.length === 0
      ? []
      : [
          element('h4', {}, 'Findings'),
          element(
            'ul',
            { class: 'plain' },
            ...ownFindings.map(({ anchor, severity, rule, message }) =>
              element(
                'li',
                { class: `told ${severity}` },
                element('a', { href: hrefOf({ kind: 'finding', anchor }) }, visible(rule)),
                element('p', { class: 'faint cut' }, visible(message)),
              ),
            ),
          ),
        ]),
    ...tiesOf(graph, position),
  ];
}

function tiesOf(graph: PageGraph, position: number): readonly Node[] {
  const outgoing = graph.edges.filter(({ from }) => from === position);
  const incoming = graph.edges.filter(({ to }) => to === position);
  const kinds = [...new Set(outgoing.map(({ kind }) => kind))].sort();
  const users = [...new Set(incoming.map(({ from }) => from))];
  return [
    ...kinds.flatMap((kind) => [
      element('h4', {}, edgeWords[kind] ?? kind),
      linkList(graph, [...new Set(outgoing.filter((edge) => edge.kind === kind).map(({ to }) => to))]),
    ]),
    ...(users.length === 0 ? [] : [element('h4', {}, `used by ${users.length}`), linkList(graph, users)]),
  ];
}

function linkList(graph: PageGraph, positions: readonly number[]): HTMLUListElement {
  const nodes = positions
    .flatMap((position) => graph.nodes[position] ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
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
        ),
      ),
    ...(left > 0 ? [element('li', { class: 'faint' }, `and ${left} more`)] : []),
  );
}
