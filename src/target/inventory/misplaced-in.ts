import { isRecord, itemsOf } from '../../parse/json-access.ts';
import { pointer } from '../../parse/pointer.ts';

/** As much of a JSON Schema as tells types. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

interface Misplaced {
  readonly pointer: string;
  /** What should stand there. */
  readonly wanted: string;
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** The first value that is of another type than the schema says. Members that it does not name are nobody's business. */
export function misplacedIn(value: unknown, { type, properties, items }: Shape): Misplaced | undefined {
  if (type !== undefined && typeOf(value) !== type) return { pointer: '', wanted: words[type] ?? type };
  if (properties && isRecord(value)) {
    for (const name in properties) {
      const shape = properties[name];
      const found = shape && Object.hasOwn(value, name) ? misplacedIn(value[name], shape) : undefined;
      if (found) return { ...found, pointer: pointer(name) + found.pointer };
    }
  }
  if (items && Array.isArray(value)) {
    for (const [index, item] of itemsOf(value).entries()) {
      const found = misplacedIn(item, items);
      if (found) return { ...found, pointer: pointer(index) + found.pointer };
    }
  }
  return undefined;
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}
