import { didYouMean } from '../engine/did-you-mean.ts';
import type { Mistake } from '../engine/find-mistakes.ts';
import { isRecord, itemsOf, membersOf } from '../parse/json-access.ts';
import { pointer } from '../parse/pointer.ts';
import { escapeForExpression } from './compile-condition.ts';
import type { ViewSchema, ViewType } from './components-schema.ts';
import { pathsIn, replacePaths, schemaAt } from './placeholder.ts';

/** The keywords that conditions may use, by the type of value that they say something of. */
const keywords: ReadonlyMap<ViewType | 'any', readonly string[]> = new Map([
  ['any', ['type', 'const', 'enum', 'not', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else']],
  ['string', ['pattern', 'minLength', 'maxLength']],
  ['array', ['items', 'contains', 'minItems', 'maxItems']],
  ['object', ['properties', 'required']],
]);

const allKeywords = [...keywords.values()].flat();

interface Part {
  readonly schema: unknown;
  /** Schema of what the part is about. */
  readonly view: ViewSchema;
  /** Schema of the whole component, which placeholders lead into. */
  readonly root: ViewSchema;
  readonly at: readonly (string | number)[];
}

/**
 * What would make a condition say nothing, or always the same: properties that there are not, values that can't be,
 * keywords for another type. JSON Schema itself takes all of these for right.
 *
 * @param at where the condition stands.
 */
export function findConditionMistakes(
  schema: unknown,
  view: ViewSchema,
  at: readonly (string | number)[],
): readonly Mistake[] {
  return mistakesIn({ schema, view, root: view, at });
}

function mistakesIn(part: Part): readonly Mistake[] {
  const { schema, view } = part;
  if (typeof schema === 'boolean') return [];
  if (!isRecord(schema)) return [mistake(part, 'must be an object, true or false.')];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (!allKeywords.includes(keyword))
      return [mistake(part, `has no "${keyword}". ${didYouMean(keyword, allKeywords)}`, keyword)];
    if (!['any' as const, ...typesOf(view)].some((type) => keywords.get(type)?.includes(keyword)))
      return [mistake(part, `can't have "${keyword}": it is ${nounOf(view)}.`, keyword)];
    return mistakesOfKeyword({ ...part, schema: value, at: [...part.at, keyword] }, keyword);
  });
}

function mistakesOfKeyword(part: Part, keyword: string): readonly Mistake[] {
  const { schema: value, view } = part;
  const inside = (schema: unknown, name: string | number, of = view) =>
    mistakesIn({ ...part, schema, view: of, at: [...part.at, name] });
  switch (keyword) {
    case 'not':
    case 'if':
    case 'then':
    case 'else':
      return mistakesIn(part);
    case 'items':
    case 'contains':
      return view.items === undefined ? [] : mistakesIn({ ...part, view: view.items });
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return itemsOf(value).flatMap((schema, index) => inside(schema, index));
    case 'properties':
      return membersOf(value).flatMap(([name, schema]) => {
        const of = propertyOf(view, name);
        return of === undefined ? [unknownProperty(part, name, name)] : inside(schema, name, of);
      });
    case 'required':
      return itemsOf(value).flatMap((name, index) =>
        propertyOf(view, String(name)) === undefined ? [unknownProperty(part, String(name), index)] : [],
      );
    case 'type':
      return (Array.isArray(value) ? value : [value])
        .filter((type) => !typesOf(view).some((own) => own === type))
        .map((type) => mistake(part, `can't be ${JSON.stringify(type)}: it is ${nounOf(view)}.`));
    case 'const':
      return mistakesOfValue(part, value);
    case 'enum':
      return itemsOf(value).flatMap((one, index) =>
        mistakesOfValue({ ...part, at: [...part.at, index] }, one),
      );
    case 'pattern':
      return mistakesOfPattern(part);
    default:
      return [];
  }
}

function mistakesOfValue(part: Part, value: unknown): readonly Mistake[] {
  const { view } = part;
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  if (!typesOf(view).some((own) => own === type))
    return [mistake(part, `can't be ${JSON.stringify(value)}: it is ${nounOf(view)}.`)];
  if (typeof value !== 'string') return [];
  if (pathsIn(value).length > 0) return mistakesOfPaths(part, value);
  if (view.enum === undefined || view.enum.includes(value)) return [];
  return [mistake(part, `can't be "${value}". ${didYouMean(value, view.enum)}`)];
}

function mistakesOfPattern(part: Part): readonly Mistake[] {
  const pattern = String(part.schema);
  const ofPaths = mistakesOfPaths(part, pattern);
  if (ofPaths.length > 0) return ofPaths;
  try {
    return RegExp(replacePaths(pattern, escapeForExpression), 'u') && [];
  } catch (error) {
    return [mistake(part, `is no regular expression: ${(error as SyntaxError).message}.`)];
  }
}

function mistakesOfPaths(part: Part, text: string): readonly Mistake[] {
  return pathsIn(text).flatMap((path) => {
    const words = pathMistake(path, part.root, ['string']);
    return words === undefined ? [] : [mistake(part, words)];
  });
}

/** What is wrong with a placeholder; `undefined`: nothing. */
export function pathMistake(
  path: string,
  root: ViewSchema,
  types: readonly ViewType[],
  others: readonly string[] = [],
): string | undefined {
  const found = schemaAt(root, path);
  if (found !== undefined && typesOf(found).some((type) => types.includes(type))) {
    if (found.items === undefined || typesOf(found.items).includes('string')) return undefined;
  }
  const known = [...pathsOf(root, types), ...others];
  return `can't have {{${path}}}. ${didYouMean(path, known)}`;
}

function pathsOf(schema: ViewSchema, types: readonly ViewType[], before = ''): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = `${before}${name}`;
    if (property.properties) return pathsOf(property, types, `${path}.`);
    const isText = property.items === undefined || typesOf(property.items).includes('string');
    return isText && typesOf(property).some((type) => types.includes(type)) ? [path] : [];
  });
}

function propertyOf({ properties = {} }: ViewSchema, name: string): ViewSchema | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function unknownProperty(part: Part, name: string, key: string | number): Mistake {
  const near = didYouMean(name, Object.keys(part.view.properties ?? {}));
  return {
    pointer: pointer(...part.at, key),
    isName: typeof key === 'string',
    text: `${part.at.join(' › ')} has no "${name}". ${near}`,
  };
}

/** @param keyword of a condition, where its name is wrong and not its value. */
function mistake({ at }: Part, text: string, keyword?: string): Mistake {
  const isName = keyword !== undefined;
  return {
    pointer: pointer(...at, ...(isName ? [keyword] : [])),
    isName,
    text: `${at.join(' › ')} ${text}`,
  };
}

function typesOf({ type }: ViewSchema): readonly ViewType[] {
  return typeof type === 'string' ? [type] : type;
}

const nouns: Readonly<Record<ViewType, string>> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function nounOf(view: ViewSchema): string {
  return typesOf(view)
    .map((type) => nouns[type])
    .join(' or ');
}
