import type { DataValue } from '../report.ts';
import type { Message, MessageWithWeight } from './rule.ts';

const placeholder = /\{\{(\w+)(?:\|(\d+), (.+?))?\}\}/g;

/** The fields of `data` that a message speaks of. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))];
}

/**
 * Fills the placeholders of a message. Lists read as lists: `a, b and c`. With `{{steps|2, more steps}}` a list of more
 * than three reads as `a, b and 7 more steps`.
 */
export function formatMessage(text: string, data: Readonly<Record<string, DataValue>>): string {
  return text.replaceAll(placeholder, (_, name: string, count?: string, rest?: string) => {
    const value = data[name] ?? '';
    if (typeof value !== 'object') return String(value);
    return formatList(rest === undefined ? value : shortened(value, Number(count), rest));
  });
}

function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** "1 more" would take the place of the one. */
function shortened(items: readonly string[], count: number, rest: string): readonly string[] {
  return items.length > count + 1 ? [...items.slice(0, count), `${items.length - count} ${rest}`] : items;
}

export function withWeight(message: Message): MessageWithWeight {
  return typeof message === 'string' ? { text: message } : message;
}
