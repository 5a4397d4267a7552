import { plural } from '../output/component-words.ts';
import { reasonWords, shareWords } from '../output/readiness-words.ts';
import type { TargetReadiness } from '../report.ts';
import { element } from './element.ts';
import { bindingKinds, type GraphThere, type NodeThere } from './graph-there.ts';
import { linkList } from './link-list.ts';
import { stateOf } from './state-words.ts';
import { nameOf, visible } from './words.ts';

/** What the chosen target makes of a box: how it fares there and why, what to ask of whom, and which flows stay off. */
export function targetDetails(
  graph: GraphThere,
  position: number,
  readiness: TargetReadiness | undefined,
): readonly Node[] {
  const node = graph.nodes[position];
  if (!node || !readiness) return [];
  return [
    ...stateThere(node, readiness.target),
    ...reasonsOf(node, graph),
    ...asksFor(node, readiness),
    ...keptOff(graph, position),
  ];
}

/** `✖ stays off in prod` */
export function stateThere(node: NodeThere, target = '', count = 1): readonly Node[] {
  const state = stateOf(node, count);
  if (!state) return [];
  const pill = element('span', { class: `verdict ${state.mood}` }, `${state.sign} ${state.words}`);
  return [element('p', {}, pill, ` in ${visible(target)}`)];
}

function reasonsOf({ connection, readiness }: NodeThere, { nodes }: GraphThere): readonly Node[] {
  if (connection) {
    const text = visible(connection.text);
    return text === '' ? [] : [element('p', {}, `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`)];
  }
  const reasons = (readiness?.reasons ?? []).map(({ logicalName, blocks, text }) => {
    const name = logicalName.toLowerCase();
    const reference = nodes.find(
      ({ kind, id }) => kind === 'connectionReference' && id.toLowerCase() === name,
    );
    const words = reasonWords({
      logicalName: reference ? nameOf(reference) : visible(logicalName),
      text: visible(text),
    });
    return element('li', { class: `told ${blocks ? 'error' : 'warning'}` }, words);
  });
  return reasons.length === 0 ? [] : [element('ul', { class: 'plain' }, ...reasons)];
}

function asksFor({ connection }: NodeThere, { shares }: TargetReadiness): readonly Node[] {
  if (!connection || connection.id === '') return [];
  const id = connection.id.toLowerCase();
  const asks = shares.filter(
    (share) => share.connection.toLowerCase() === id && share.connector === connection.connector,
  );
  if (asks.length === 0) return [];
  const whom = connection.owner === '' ? 'its owner' : visible(connection.owner);
  const lines = asks.map((share) => element('li', { class: 'told' }, visible(shareWords(share))));
  return [element('h4', {}, `Ask ${whom}`), element('ul', { class: 'plain' }, ...lines)];
}

/** By a connection, or by what a reference gets. */
function keptOff({ nodes, edges }: GraphThere, position: number): readonly Node[] {
  const blocked = edges.filter(({ blocks }) => blocks);
  const bound = blocked.filter(({ to }) => to === position).map(({ from }) => from);
  const used = new Set(nodes[position]?.connection ? bound : [position]);
  const flows = blocked.filter(({ to, kind }) => bindingKinds.has(kind) && used.has(to));
  const positions = [...new Set(flows.map(({ from }) => from))];
  if (positions.length === 0) return [];
  const title = element('h4', {}, `keeps ${plural(positions.length, 'flow')} off`);
  return [title, linkList({ nodes, edges }, positions, { hasStates: false })];
}
