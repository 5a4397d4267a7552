import { kindNames } from '../output/component-words.ts';
import { hrefOf } from './addresses.ts';
import { element } from './element.ts';
import type { GraphThere } from './graph-there.ts';
import { icon } from './icons.ts';
import { linkList } from './link-list.ts';
import type { PageData } from './page-data.ts';
import type { SceneItem } from './scene.ts';
import { stateThere, targetDetails } from './target-details.ts';
import { nameOf, visible } from './words.ts';

const edgeWords: Readonly<Record<string, string>> = {
  usesConnectionReference: 'uses',
  usesConnectionDirectly: 'uses directly, without a connection reference',
  usesConnector: 'connects through',
  bindsConnection: 'gets by the settings',
  hasConnection: 'is bound there to',
  callsFlow: 'calls',
  readsVariable: 'reads',
  sharedWith: 'is shared with',
  dependsOn: 'depends on',
};

/** What is known of a chosen box: what it is, what it needs, what needs it, what was found. */
export function nodeDetails(
  { findings, packages, readiness }: PageData,
  graph: GraphThere,
  item: SceneItem,
  target: string | undefined,
): readonly Node[] {
  const { members, kind } = item;
  const [position = -1] = members;
  const node = graph.nodes[position];
  if (!node) return [];
  if (members.length > 1) {
    const isSame = members.every((member) => needsOf(graph, member) === needsOf(graph, position));
    const title = `${members.length} ${kindNames[kind]}s that ${isSame ? 'use' : 'fare'} the same`;
    return [
      element('h3', {}, icon(kind), title),
      ...stateThere(node, target, members.length),
      linkList(graph, members, { hasStates: false }),
      ...tiesOf(graph, members),
    ];
  }
  const ownFindings = findings.filter((finding) => finding.node === position);
  const facts = [
    node.connection?.id === '' ? 'in place of a connection' : kindNames[kind],
    node.connection?.owner ? `of ${visible(node.connection.owner)}` : '',
    visible(node.connection?.connector ?? ''),
    node.isMissing && !node.connection ? 'not in what was read' : '',
    node.isOff ? 'ships off' : '',
  ].filter((part) => part !== '');
  return [
    element('h3', {}, icon(kind), nameOf(node)),
    element('p', { class: 'faint' }, facts.join(' · ')),
    ...(node.id === node.name || node.id === ''
      ? []
      : [element('p', {}, element('code', {}, visible(node.id)))]),
    ...(node.package === null || packages.length === 1
      ? []
      : [element('p', { class: 'faint' }, visible(node.package))]),
    ...targetDetails(
      graph,
      position,
      readiness.find((one) => one.target === target),
    ),
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
    ...tiesOf(graph, [position]),
  ];
}

function needsOf({ edges }: GraphThere, position: number): string {
  const others = ['callsFlow', 'readsVariable'];
  const needs = edges
    .filter(({ from, kind }) => from === position && !others.includes(kind))
    .map(({ to }) => to);
  return [...new Set(needs)].sort((a, b) => a - b).join(' ');
}

function tiesOf(graph: GraphThere, positions: readonly number[]): readonly Node[] {
  const outgoing = graph.edges.filter(({ from }) => positions.includes(from));
  const incoming = graph.edges.filter(({ to }) => positions.includes(to));
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
