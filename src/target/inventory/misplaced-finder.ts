import { isRecord } from '../../parse/json-access.ts';
import { pointer } from '../../parse/pointer.ts';

/** As much of a JSON Schema as tells types. */
interface TypedSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, TypedSchema>>;
  readonly items?: TypedSchema;
}

interface Misplaced {
  readonly pointer: string;
  /** What should stand there. */
  readonly wanted: string;
}

/** `undefined`: everything is in its place. */
type Find = (value: unknown) => Misplaced | undefined;

const words: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/**
 * What finds the first value that is of another type than the schema says. Members that it does not name are nobody's
 * business. Made once, because an inventory has millions of values.
 */
export function misplacedFinder({ type, properties = {}, items }: TypedSchema): Find {
  const wanted = type === undefined ? undefined : { pointer: '', wanted: words[type] ?? type };
  if (type === 'array') {
    const findInItem = items && misplacedFinder(items);
    return (value) => (Array.isArray(value) ? findInItem && findInList(value, findInItem) : wanted);
  }
  if (type === 'object') {
    const members = Object.entries(properties).map(([name, one]) => [name, misplacedFinder(one)] as const);
    return (value) => (isRecord(value) ? findInMembers(value, members) : wanted);
  }
  return (value) => (type === undefined || typeof value === type ? undefined : wanted);
}

function findInList(list: readonly unknown[], findInItem: Find): Misplaced | undefined {
  for (let index = 0; index < list.length; index += 1) {
    const found = findInItem(list[index]);
    if (found) return { ...found, pointer: pointer(index) + found.pointer };
  }
  return undefined;
}

function findInMembers(
  record: Readonly<Record<string, unknown>>,
  members: readonly (readonly [name: string, find: Find])[],
): Misplaced | undefined {
  for (const [name, find] of members) {
    const found = Object.hasOwn(record, name) ? find(record[name]) : undefined;
    if (found) return { ...found, pointer: pointer(name) + found.pointer };
  }
  return undefined;
}
