import { defineRule } from '../../src/engine/rule.ts';
import type { Connection } from '../../src/target/inventory.ts';
import type { Binding, FlowNeeds } from '../../src/target/target-view.ts';

export default defineRule({
  id: 'connection-owners',
  meta: {
    area: 'connection',
    severity: 'warning',
    confidence: 'medium',
    since: '0.1',
    identity: ['target'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
    needs: ['target'],
  },
  messages: {
    several:
      'The connections of flow "{{flow}}" belong to {{owners}} in {{target}}: unless they are shared, none of them can turn it on alone. Give it connections of one owner, or let them be shared with whoever turns it on.',
    other:
      'Flow "{{flow}}" is to be turned on by {{activator}} in {{target}}, and its connections belong to {{owners}}: unless they are shared, it stays off. Let {{owners}} turn it on, or share the connections with {{activator}}.',
  },
  *check({ target }) {
    for (const needs of target.flows) {
      const { flow, activator } = needs;
      // With an inventory and a principal there is a verdict, and other rules tell it.
      if (needs.needs.some(({ access }) => access)) continue;
      const owned = needs.needs.map(({ binding }) => ({ binding, owner: ownerOf(binding) }));
      const known = owned.filter(({ owner }) => owner.names.length > 0);
      const owners = [
        ...new Map(known.map(({ owner }) => [owner.names[0]?.toLowerCase() ?? '', owner.shown])).values(),
      ].sort();
      const identity = activator && ('email' in activator ? activator.email : activator.id);
      const isOther =
        identity !== undefined &&
        known.some(
          ({ owner: { names }, binding: { connection } }) =>
            isComparable(names, identity) && !hasName(names, identity) && !mayUse(connection, identity),
        );
      const areSeveral = owners.length > 1 && !canSomebodyUseAll(needs);
      if (!areSeveral && !isOther) continue;
      yield {
        messageId: areSeveral ? 'several' : 'other',
        at: flow.nameAt,
        component: flow,
        data: {
          target: target.name,
          flow: flow.name,
          owners,
          activator: activator ? ('email' in activator ? activator.email : activator.name) : '',
        },
        related: known.flatMap(({ binding, owner }) => {
          const at = binding.entry?.owner.text ? binding.entry.owner.at : binding.at;
          return at ? [{ message: `"${binding.logicalName}": ${owner.shown}`, at }] : [];
        }),
      };
    }
  },
});

interface Owner {
  /** What it may be called: the id, the address. */
  readonly names: readonly string[];
  readonly shown: string;
}

/** By the inventory, or else by the settings. */
function ownerOf({ connection, entry, owner }: Binding): Owner {
  const { id, email } = connection?.owner ?? {};
  const names = [id, email].filter((name) => name !== undefined);
  if (names.length > 0) return { names, shown: owner };
  const text = entry && !entry.owner.isPlaceholder ? entry.owner.text : '';
  return { names: text === '' ? [] : [text], shown: text };
}

/** An id says nothing of an address. */
function isComparable(names: readonly string[], identity: string): boolean {
  return names.some((name) => name.includes('@') === identity.includes('@'));
}

function hasName(names: readonly string[], identity: string): boolean {
  return names.some((name) => name.toLowerCase() === identity.toLowerCase());
}

/** By the permissions that are known; who is in a group is not. */
function mayUse(connection: Connection | undefined, identity: string): boolean {
  return (connection?.permissions ?? []).some(
    ({ principal: { type, id, email = '' } }) =>
      type === 'Tenant' || type === 'Group' || hasName([id, email], identity),
  );
}

/** By the permissions that are known, somebody owns or may use every connection. */
function canSomebodyUseAll({ needs }: FlowNeeds): boolean {
  const connections = needs.flatMap(({ binding }) => binding.connection ?? []);
  const [first, ...others] = connections.filter((one) => !isForAll(one)).map(usersOf);
  return (
    connections.length === needs.length &&
    (first === undefined || [...first].some((user) => others.every((one) => one.has(user))))
  );
}

function isForAll({ permissions }: Connection): boolean {
  return permissions.some(({ principal }) => principal.type === 'Tenant');
}

function usersOf({ owner, permissions }: Connection): ReadonlySet<string> {
  const ids = [owner?.id, ...permissions.map(({ principal }) => principal.id)];
  return new Set(ids.flatMap((id) => (id ? [id.toLowerCase()] : [])));
}
