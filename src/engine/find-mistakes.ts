import { escapeControlsInJson } from '../output/escape.ts';
import { pointer } from '../parse/pointer.ts';
import { didYouMean } from './did-you-mean.ts';

/**
 * The part of JSON Schema (draft-07) that configurations are described with. `oneOf` has one schema for each type of
 * value, so that what is wrong can be told of the one that was meant.
 */
export interface Schema {
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly items?: Schema | readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly format?: 'regex';
  readonly oneOf?: readonly Schema[];
  /** Nothing is right. */
  readonly not?: Record<never, never>;
  /** What an item is called in messages, instead of its index. */
  readonly title?: string;
  /** What must be written, where a pattern alone would not tell. */
  readonly description?: string;
  readonly default?: unknown;
}

type JsonType = 'object' | 'array' | 'string' | 'integer' | 'boolean';

export interface Mistake {
  /** JSON Pointer of what is wrong. */
  readonly pointer: string;
  /** Its name is wrong, not its value. */
  readonly isName: boolean;
  readonly text: string;
}

const nouns: Readonly<Record<JsonType, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
};

/**
 * All that a schema has against a value, as ajv would, in words for people: ajv takes longer to load than most runs
 * take, and can't tell which of several shapes was meant.
 *
 * @param name what the value is called in the messages.
 */
export function findMistakes(value: unknown, schema: Schema, name: string): readonly Mistake[] {
  return mistakesAt({ value, name, at: [], names: [] }, schema);
}

interface Subject {
  readonly value: unknown;
  readonly name: string;
  readonly at: readonly (string | number)[];
  /** The same for people. */
  readonly names: readonly string[];
}

function mistakesAt(subject: Subject, schema: Schema): readonly Mistake[] {
  const { value } = subject;
  if (schema.not)
    return [mistake(subject, `${nameOf(subject)} can't be set. ${schema.description ?? ''}`.trimEnd())];
  const types = typesOf(schema);
  const type = types.find((candidate) => isOfType(value, candidate));
  if (types.length > 0 && type === undefined) return [mistake(subject, mustBe(subject, types))];
  const chosen = schema.oneOf?.find((one) => typesOf(one).some((candidate) => isOfType(value, candidate)));
  if (chosen) return mistakesAt(subject, chosen);
  if (typeof value === 'string') return mistakesOfText(subject, value, schema);
  if (typeof value === 'number') return mistakesOfNumber(subject, value, schema);
  if (Array.isArray(value)) return mistakesOfList(subject, value, schema);
  return isObject(value) ? mistakesOfObject(subject, value, schema) : [];
}

function mistakesOfText(subject: Subject, value: string, schema: Schema): readonly Mistake[] {
  const { enum: allowed, minLength = 0, pattern, description = '' } = schema;
  if (allowed && !allowed.includes(value)) {
    return [mistake(subject, `${nameOf(subject)} can't be ${shown(value)}. ${choices(value, allowed)}`)];
  }
  if (value.length < minLength) return [mistake(subject, `${nameOf(subject)} must not be empty.`)];
  if (schema.format === 'regex' && !isRegularExpression(value)) {
    return [
      mistake(subject, `${nameOf(subject)} must be a regular expression, and ${shown(value)} is none.`),
    ];
  }
  if (pattern === undefined || new RegExp(pattern).test(value)) return [];
  return [mistake(subject, `${nameOf(subject)} can't be ${shown(value)}. ${description}`.trimEnd())];
}

function isRegularExpression(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}

function mistakesOfNumber(subject: Subject, value: number, { minimum }: Schema): readonly Mistake[] {
  return minimum !== undefined && value < minimum
    ? [mistake(subject, `${nameOf(subject)} must be ${minimum} or more.`)]
    : [];
}

function mistakesOfList(subject: Subject, value: readonly unknown[], schema: Schema): readonly Mistake[] {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  if (value.length < minItems || value.length > maxItems) {
    const wanted =
      value.length < minItems ? `at least ${minItems}` : maxItems === 1 ? 'only one' : `at most ${maxItems}`;
    return [mistake(subject, `${nameOf(subject)} must have ${wanted}, not ${value.length}.`)];
  }
  return value.flatMap((item, index) => {
    const of = isList(items) ? items[index] : items;
    const names = [...subject.names, of?.title ?? String(index)];
    return of ? mistakesAt({ ...subject, value: item, at: [...subject.at, index], names }, of) : [];
  });
}

function mistakesOfObject(
  subject: Subject,
  value: Readonly<Record<string, unknown>>,
  schema: Schema,
): readonly Mistake[] {
  const { properties = {}, additionalProperties = true, required = [], minProperties = 0 } = schema;
  const present = Object.keys(value).filter((name) => value[name] !== undefined);
  const missing = required
    .filter((name) => !present.includes(name))
    .map((name) => mistake(subject, `${nameOf(subject)} needs "${name}".`));
  const few =
    present.length < minProperties ? [mistake(subject, `${nameOf(subject)} must not be empty.`)] : [];
  const inside = present.flatMap((name) => {
    const at = [...subject.at, name];
    const of = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (of === false) {
      const text = `${nameOf(subject)} has no ${shown(name)}. ${hasOnly(name, Object.keys(properties))}`;
      return [{ pointer: pointer(...at), isName: true, text }];
    }
    const names = [...subject.names, shown(name).slice(1, -1)];
    return typeof of === 'object' ? mistakesAt({ ...subject, value: value[name], at, names }, of) : [];
  });
  return [...missing, ...few, ...inside];
}

function mistake({ at }: Subject, text: string): Mistake {
  return { pointer: pointer(...at), isName: false, text };
}

function mustBe(subject: Subject, types: readonly JsonType[]): string {
  return `${nameOf(subject)} must be ${types.map((type) => nouns[type]).join(' or ')}, not ${kindOf(subject.value)}.`;
}

/** `rules › flow-off › options › max` */
function nameOf({ name, names }: Subject): string {
  return names.length === 0 ? name : names.join(' › ');
}

function choices(value: string, allowed: readonly string[]): string {
  const known = `Use one of: ${allowed.join(', ')}.`;
  const near = didYouMean(value, allowed);
  return near.startsWith('Did') ? `${near} ${known}` : known;
}

/** Nobody reads seventy names. */
function hasOnly(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'It has none.';
  const near = didYouMean(name, known);
  if (!near.startsWith('Did')) return near;
  return known.length > 20 ? near : `${near} Known are: ${known.toSorted().join(', ')}.`;
}

function typesOf({ type, enum: words, oneOf = [] }: Schema): readonly JsonType[] {
  if (type !== undefined) return typeof type === 'string' ? [type] : type;
  if (words) return ['string'];
  return oneOf.flatMap(typesOf);
}

function isOfType(value: unknown, type: JsonType): boolean {
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(items: Schema['items']): items is readonly Schema[] {
  return Array.isArray(items);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return nouns.array;
  if (typeof value === 'object') return nouns.object;
  return typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint'
    ? `a ${typeof value}`
    : shown(value);
}

/** In quotes, on one line, however long and whatever is in it. */
function shown(value: unknown): string {
  const text = typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return escapeControlsInJson(JSON.stringify(text));
}
