import type { Connection, Permission, PermissionsOf } from '../inventory.ts';
import { displayText } from './display-text.ts';
import type { Draft, Gathered } from './gathered.ts';
import { ownerOf } from './owner-of.ts';

type Facts = {
  readonly [Key in 'displayName' | 'environment' | 'owner' | 'faults' | 'isOAuth']?:
    | Connection[Key]
    | undefined;
};

/**
 * What is known of a connection so far, with these facts.
 *
 * @param connector in lower case.
 */
export function draftConnection(
  { connections }: Gathered,
  connector: string,
  name: string,
  { displayName, environment, owner, faults, isOAuth }: Facts = {},
): Draft {
  const key = `${name}/${connector}`.toLowerCase();
  let draft = connections.get(key);
  if (!draft) {
    draft = { name, connector, permissions: [], permissionsOf: 'nobody' };
    connections.set(key, draft);
  }
  if (displayName !== undefined) draft.displayName = displayText(displayName);
  if (environment !== undefined) draft.environment = environment;
  if (owner !== undefined) draft.owner = owner;
  if (faults !== undefined) draft.faults = faults;
  if (isOAuth !== undefined) draft.isOAuth = isOAuth;
  return draft;
}

/** From those who say the least to those who say all. */
export const byKnowledge: readonly PermissionsOf[] = ['nobody', 'caller', 'people', 'everybody'];

export function addPermissions(draft: Draft, permissions: readonly Permission[], of: PermissionsOf): void {
  for (const permission of permissions) draft.permissions.push(permission);
  if (byKnowledge.indexOf(of) > byKnowledge.indexOf(draft.permissionsOf)) draft.permissionsOf = of;
  if (draft.owner || of === 'caller') return;
  const owner = permissions.find(({ role }) => role === 'Owner')?.principal;
  if (owner) draft.owner = ownerOf(owner) ?? {};
}
