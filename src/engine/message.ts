import type { DataValue } from '../report.ts';
import type { Message, MessageWithWeight } from './rule.ts';

/** Fills the placeholders of a message. Lists read as lists: `a, b and c`. */
export function formatMessage(text: string, data: Readonly<Record<string, DataValue>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => formatValue(data[name] ?? ''));
}

function formatValue(value: DataValue): string {
  if (typeof value !== 'object') return String(value);
  const last = value.at(-1) ?? '';
  return value.length < 2 ? last : `${value.slice(0, -1).join(', ')} and ${last}`;
}

export function withWeight(message: Message): MessageWithWeight {
  return typeof message === 'string' ? { text: message } : message;
}
