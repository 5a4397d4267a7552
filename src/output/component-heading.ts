import type { ComponentKind, Finding } from '../report.ts';
import { kindNames } from './component-words.ts';

const kindsWithReadableId: ReadonlySet<ComponentKind> = new Set([
  'connectionReference',
  'customConnector',
  'environmentVariable',
]);

/** `Connection reference "Mail" (contoso_mail)`: display names of these kinds often repeat. Not escaped. */
export function componentHeading({ kind, id, name }: Finding['component']): string {
  const kindName = kindNames[kind];
  const shown = `${kindName.charAt(0).toUpperCase()}${kindName.slice(1)} "${name || id}"`;
  const needsId =
    kindsWithReadableId.has(kind) && id !== '' && name !== '' && id.toLowerCase() !== name.toLowerCase();
  return needsId ? `${shown} (${id})` : shown;
}
