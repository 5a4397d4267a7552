import { connectorOf } from '../../model/identifier.ts';
import { isRecord, member, textAt, valueAt } from '../../parse/json-access.ts';
import { connectionInPermissionId } from './connection-in-permission-id.ts';
import { addPermissions, draftConnection } from './draft-connection.ts';
import { faultsOf } from './faults-of.ts';
import type { Gathered } from './gathered.ts';
import { isOAuth } from './is-oauth.ts';
import { lastPart } from './last-part.ts';
import { ownerOf } from './owner-of.ts';
import { isObscure, toPermission } from './to-permission.ts';

/** Of `Get-AdminPowerAppConnection` or `Get-AdminPowerAppConnectionRoleAssignment`. */
export function addCmdletRow(gathered: Gathered, item: unknown): 'whole' | undefined {
  if (!isRecord(item)) return undefined;
  if (textAt(item, 'RoleType') !== undefined && Object.hasOwn(item, 'PrincipalObjectId'))
    return addRoleAssignment(gathered, item);
  return textAt(item, 'ConnectionName') === undefined ? undefined : addConnection(gathered, item);
}

function addConnection(gathered: Gathered, item: unknown): 'whole' | undefined {
  const connector =
    connectorOf(textAt(item, 'FullConnectorName')) || (textAt(item, 'ConnectorName') ?? '').toLowerCase();
  if (connector === '') return undefined;
  draftConnection(gathered, connector, textAt(item, 'ConnectionName') ?? '', {
    displayName: textAt(item, 'DisplayName'),
    environment: textAt(item, 'EnvironmentName'),
    owner: ownerOf(member(item, 'CreatedBy')),
    faults: faultsOf(member(item, 'Statuses')),
    isOAuth: isOAuth(valueAt(item, 'Internal', 'properties')),
  });
  return 'whole';
}

/** `RoleName` is the id of the assignment; in rows of groups `ConnectionName` is wrong, and `RoleId` has the right one. */
function addRoleAssignment(gathered: Gathered, item: unknown): 'whole' | undefined {
  const inId =
    connectionInPermissionId(textAt(item, 'RoleId')) ??
    connectionInPermissionId(textAt(item, 'Internal', 'id'));
  const connector = inId?.connector ?? lastPart(textAt(item, 'ConnectorName'))?.toLowerCase() ?? '';
  const name = inId?.name ?? textAt(item, 'ConnectionName') ?? '';
  if (connector === '' || name === '') return undefined;
  const draft = draftConnection(gathered, connector, name, { environment: textAt(item, 'EnvironmentName') });
  const texts = {
    role: textAt(item, 'RoleType'),
    type: textAt(item, 'PrincipalType'),
    id: textAt(item, 'PrincipalObjectId'),
    name: textAt(item, 'PrincipalDisplayName'),
    email: textAt(item, 'PrincipalEmail'),
  };
  if (isObscure(texts)) gathered.obscure.add(draft);
  addPermissions(draft, toPermission(texts), 'people');
  return 'whole';
}
