import { connectorOf } from '../../model/identifier.ts';
import { isRecord, itemsOf, member, textAt } from '../../parse/json-access.ts';
import { addPermissions, draftConnection } from './draft-connection.ts';
import { faultsOf } from './faults-of.ts';
import { type Gathered, type Pages, pagesOf } from './gathered.ts';
import { isOAuth } from './is-oauth.ts';
import { lastPart } from './last-part.ts';
import { ownerOf } from './owner-of.ts';
import { permissionTexts } from './permission-texts.ts';
import { toPermission } from './to-permission.ts';

const adminScope = /\/scopes\/admin\/environments\/([^/]+)\//i;

/** An entry of a list of the REST API; only of administrators' lists it is known whether they are whole. */
export function addListedConnection(gathered: Gathered, item: unknown): Pages | 'whole' | undefined {
  const id = textAt(item, 'id') ?? '';
  const name = textAt(item, 'name');
  const properties = member(item, 'properties');
  if (name === undefined || !isRecord(properties)) return undefined;
  const connector =
    connectorOf(textAt(properties, 'apiId')) || connectorOf(id.replace(/\/connections\/.*$/i, ''));
  if (connector === '') return undefined;
  const scope = adminScope.exec(id)?.[1];
  const draft = draftConnection(gathered, connector, name, {
    displayName: textAt(properties, 'displayName'),
    environment:
      textAt(properties, 'environment', 'name') ?? lastPart(textAt(properties, 'environment', 'id')) ?? scope,
    owner: ownerOf(member(properties, 'createdBy')),
    faults: faultsOf(member(properties, 'statuses')),
    isOAuth: isOAuth(properties),
  });
  const permissions = itemsOf(member(properties, 'permissions')).flatMap((one) =>
    toPermission(permissionTexts(one)),
  );
  addPermissions(draft, permissions, permissions.length > 0 ? 'caller' : 'nobody');
  return scope === undefined ? 'whole' : pagesOf(gathered.lists, scope);
}
