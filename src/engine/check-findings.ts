import { isRecord } from '../parse/json-access.ts';
import { componentKinds } from '../report.ts';
import { placeholdersOf, withWeight } from './message.ts';
import type { RawFinding, Rule } from './rule.ts';
import { severities } from './severity.ts';

/**
 * What a rule yielded, once it is known to be findings: the compiler has checked our rules, and nobody a plugin's.
 * Throws for the first that is none, with what is wrong with it.
 */
export function checkFindings({ messages }: Rule, yielded: unknown): RawFinding[] {
  if (yielded instanceof Promise) {
    // Nobody waits for it: what it throws must not end the process.
    yielded.catch(() => {});
    throw new TypeError('check() is async; it must yield its findings at once.');
  }
  if (!isIterable(yielded))
    throw new TypeError(`check() must yield findings, and returned ${shown(yielded)}.`);
  // Most rules find nothing.
  let fieldsOf: ReadonlyMap<string, readonly string[]> | undefined;
  const checked: RawFinding[] = [];
  for (const finding of yielded) {
    fieldsOf ??= fieldsByMessage(messages);
    const mistake = mistakeOf(finding, fieldsOf);
    if (mistake !== undefined) throw new TypeError(`Finding ${checked.length + 1} of check() ${mistake}`);
    checked.push(finding as RawFinding);
  }
  return checked;
}

function fieldsByMessage(messages: Rule['messages']): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(messages).map(([id, message]) => [id, placeholdersOf(withWeight(message).text)]),
  );
}

function mistakeOf(finding: unknown, fieldsOf: ReadonlyMap<string, readonly string[]>): string | undefined {
  if (!isRecord(finding)) return `is ${shown(finding)}; it must be an object.`;
  const { messageId, at, component, data, related = [], atMost } = finding;
  const fields = typeof messageId === 'string' ? fieldsOf.get(messageId) : undefined;
  if (fields === undefined) {
    return `has the messageId ${shown(messageId)}; the rule's messages are ${[...fieldsOf.keys()].join(', ')}.`;
  }
  if (!isPlace(at)) return 'has no place in "at"; use that of a component (flow.at) or of a part of one.';
  if (!isComponent(component)) return 'has no "component" with kind, id and name; use one of the graph.';
  if (!isRecord(data)) return 'has no object in "data"; it may be empty.';
  const missing = fields.find((field) => !Object.hasOwn(data, field));
  if (missing !== undefined) return `lacks data.${missing}, which message "${String(messageId)}" speaks of.`;
  const wrong = Object.keys(data).find((field) => !isDataValue(data[field]));
  if (wrong !== undefined) {
    return `has ${shown(data[wrong])} in data.${wrong}; it must be a text, a number, true, false or a list of texts.`;
  }
  if (!Array.isArray(related) || !related.every(isRelated))
    return 'has something in "related" that is not { message, at }.';
  if (atMost !== undefined && !severities.some((severity) => severity === atMost))
    return `has ${shown(atMost)} in "atMost"; it must be one of ${severities.join(', ')}.`;
  return undefined;
}

function isPlace(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { package: path, file, pointer, start } = value;
  return (
    [path, file, pointer].every((part) => typeof part === 'string') &&
    (start === undefined || (Number.isInteger(start) && Number(start) >= 0))
  );
}

function isComponent(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kind, id, name } = value;
  return componentKinds.some((known) => known === kind) && typeof id === 'string' && typeof name === 'string';
}

function isDataValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isRelated(value: unknown): boolean {
  return isRecord(value) && typeof value.message === 'string' && isPlace(value.at);
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** A text in quotes; of everything else its type. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === undefined || value === null || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
