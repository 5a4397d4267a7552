import { connectorOf } from '../../model/identifier.ts';
import { textAt } from '../../parse/json-access.ts';
import { type Gathered, type Pages, pagesOf } from './gathered.ts';
import { lastPart } from './last-part.ts';

/** A row of the table `connectionreference`. */
export function addReferenceRow(gathered: Gathered, item: unknown): Pages | undefined {
  const logicalName = textAt(item, 'connectionreferencelogicalname');
  if (logicalName === undefined) return undefined;
  const connector = connectorOf(textAt(item, 'connectorid'));
  const connection = lastPart(textAt(item, 'connectionid')) ?? '';
  gathered.references.set(logicalName.toLowerCase(), { logicalName, connector, connection });
  return pagesOf(gathered.tables, 'connectionreferences');
}
