import { textAt } from '../../parse/json-access.ts';
import { connectionInPermissionId } from './connection-in-permission-id.ts';
import { addPermissions, draftConnection } from './draft-connection.ts';
import { type Gathered, type Pages, pagesOf } from './gathered.ts';
import { permissionTexts } from './permission-texts.ts';
import { isObscure, toPermission } from './to-permission.ts';

/** An entry of a `/permissions` answer of the REST API. */
export function addPermission(gathered: Gathered, item: unknown): Pages | undefined {
  const connection = connectionInPermissionId(textAt(item, 'id'));
  if (!connection) return undefined;
  const draft = draftConnection(gathered, connection.connector, connection.name);
  const texts = permissionTexts(item);
  if (isObscure(texts)) gathered.obscure.add(draft);
  addPermissions(draft, toPermission(texts), 'everybody');
  return pagesOf(gathered.answers, draft);
}
