import { groupBy } from '../group-by.ts';
import type {
  BindingThere,
  ConnectionState,
  ConnectionThere,
  PageNode,
  PageTarget,
} from '../page/page-data.ts';
import { reasonOf } from '../target/readiness.ts';
import type { Binding, FlowNeed, TargetView } from '../target/target-view.ts';

/** For the picture: which connection each reference gets in each target, and what is the matter with it. */
export function pageTargets(
  targets: readonly TargetView[],
  nodes: readonly PageNode[],
): readonly PageTarget[] {
  const references = groupBy(
    nodes.flatMap(({ kind, id }, position) => (kind === 'connectionReference' ? [{ id, position }] : [])),
    ({ id }) => id.toLowerCase(),
  );
  return targets.map((target) => {
    const needs = groupBy(
      target.flows.flatMap((flow) => flow.needs),
      ({ binding }) => binding,
    );
    const judged = target.bindings.flatMap((binding) => {
      const positions = references.get(binding.logicalName.toLowerCase())?.map(({ position }) => position);
      return positions ? [{ positions, ...judge(target, binding, needs.get(binding) ?? []) }] : [];
    });
    const groups = [...groupBy(judged, ({ key }) => key).values()];
    return {
      name: target.name,
      connections: groups.map(worst),
      bindings: groups.flatMap((members, connection) =>
        members.flatMap(({ positions, source, connection: { blocks } }) =>
          positions.map((reference): BindingThere => ({ reference, connection, source, blocks })),
        ),
      ),
    };
  });
}

interface Judged {
  /** References with the same share a box. */
  readonly key: string;
  readonly source: BindingThere['source'];
  readonly connection: ConnectionThere;
}

function judge(target: TargetView, binding: Binding, needs: readonly FlowNeed[]): Judged {
  const { connectionId: id, connectionName: name, connection, reference, owner, source } = binding;
  const found = verdictOn(target, binding, needs);
  const connector = id === '' ? '' : (connection?.connector ?? reference?.connector ?? '');
  return {
    key: JSON.stringify(id === '' ? [found.state, found.text] : [id.toLowerCase(), connector]),
    source: source ?? 'settings',
    connection: { id, name, owner, connector, ...found },
  };
}

type Verdict = Pick<ConnectionThere, 'state' | 'blocks' | 'text'>;

function verdictOn(target: TargetView, binding: Binding, needs: readonly FlowNeed[]): Verdict {
  // What no flow needs still has to be there; nobody has to be allowed to use it.
  const asked = needs.length === 0 ? [{ binding, access: undefined, isKept: true }] : needs;
  const reasons = asked.flatMap((need) => reasonOf(target, need) ?? []);
  const reason = reasons.find(({ blocks }) => blocks);
  if (reason) return verdictOf(reason);
  if (target.importer && binding.importing?.kind === 'denied') {
    const text = `${target.importer.name} imports, and may not use it`;
    return { state: 'notImportable', blocks: true, text };
  }
  const [doubt] = reasons;
  if (doubt) return verdictOf(doubt);
  const isUsable = needs.some(({ access }) => access?.kind === 'granted');
  return { state: isUsable ? 'usable' : 'works', blocks: false, text: '' };
}

function verdictOf({
  kind,
  blocks,
  text,
}: { readonly kind: ConnectionState } & Omit<Verdict, 'state'>): Verdict {
  return { state: kind, blocks, text };
}

/** Of several references that are bound to one connection, the one that fares worst speaks for it. */
function worst(members: readonly [Judged, ...Judged[]]): ConnectionThere {
  const connections = members.map(({ connection }) => connection);
  return connections.reduce((a, b) => (rank(b) < rank(a) ? b : a));
}

function rank({ state, blocks }: ConnectionThere): number {
  if (blocks) return state === 'notImportable' ? 1 : 0;
  if (state === 'works') return 4;
  return state === 'usable' ? 3 : 2;
}
