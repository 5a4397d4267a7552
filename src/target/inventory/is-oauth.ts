import { isRecord, member, textAt, valueAt } from '../../parse/json-access.ts';

/** Signed in by a person: such a connection can be shared with service principals only. */
export function isOAuth(properties: unknown): boolean | undefined {
  if (!isRecord(properties)) return undefined;
  if (valueAt(properties, 'connectionParameters', 'token:grantType') === 'code') return true;
  if (member(properties, 'allowSharing') === false) return true;
  const set = textAt(properties, 'connectionParametersSet', 'name');
  if (set !== undefined) return /oauth|firstparty/i.test(set) && !/oauthsp|serviceprincipal|cert/i.test(set);
  return member(properties, 'allowSharing') === true ? false : undefined;
}
