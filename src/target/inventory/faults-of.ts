import { textAt } from '../../parse/json-access.ts';
import { displayText } from './display-text.ts';
import { fieldOfHashtable } from './field-of-hashtable.ts';

/** `undefined` where there is no status. */
export function faultsOf(statuses: unknown): readonly string[] | undefined {
  const all = (Array.isArray(statuses) ? statuses : [statuses]).flatMap((one: unknown) => {
    const status =
      typeof one === 'string' ? (fieldOfHashtable(one, 'status') ?? wordOf(one)) : textAt(one, 'status');
    if (status === undefined) return [];
    const message = textAt(one, 'error', 'message') ?? textAt(one, 'error', 'code');
    return [{ status, text: message ? `${status}: ${message}` : status }];
  });
  if (all.length === 0) return undefined;
  return all
    .filter(({ status }) => status.toLowerCase() !== 'connected')
    .map(({ text }) => displayText(text));
}

function wordOf(text: string): string | undefined {
  return /^\w+$/.test(text.trim()) ? text.trim() : undefined;
}
