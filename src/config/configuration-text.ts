import { type Node, parseTree } from 'jsonc-parser';
import type { Document } from 'yaml';
import { limits } from '../limits.ts';
import { parseJson } from '../parse/json.ts';
import { plainJson } from '../parse/jsonc.ts';
import { ParseError } from '../parse/parse-error.ts';
import { pointerTokens } from '../parse/pointer.ts';

/** A text as a value, with the way back from the value into the text. */
export interface ConfigurationText {
  readonly value: unknown;
  /** What pointers of places lead into: for JSON, without comments. */
  readonly text: string;
  /** Offset of a member's value, or of its name. */
  readonly offsetOf: (pointer: string, isName: boolean) => number;
}

/** JSON with comments and last commas. Throws ParseError. */
export function parseJsonConfiguration(text: string): ConfigurationText {
  const plain = plainJson(text);
  // Of all that is asked for a place there may be thousands, in a text of a megabyte.
  let root: WrittenAt | undefined;
  return {
    value: parseJson(plain),
    text: plain,
    offsetOf: (pointer, isName) => {
      root ??= writtenAt(parseTree(plain));
      let found: WrittenAt | undefined = root;
      for (const token of pointerTokens(pointer)) found = found?.inside.get(token);
      return (isName ? found?.name : found?.value) ?? 0;
    },
  };
}

/** Where a value stands, and its name where it has one. */
interface WrittenAt {
  readonly name: number;
  readonly value: number;
  readonly inside: ReadonlyMap<string, WrittenAt>;
}

/** The last member of a name wins, as in `JSON.parse`. */
function writtenAt(value: Node | undefined, name = value): WrittenAt {
  const inside = value?.children?.map((child, index): [string, WrittenAt] => {
    const [key = child, member = child] = child.type === 'property' ? (child.children ?? []) : [];
    return [child === key ? String(index) : String(key.value), writtenAt(member, key)];
  });
  return { name: name?.offset ?? 0, value: value?.offset ?? 0, inside: new Map(inside) };
}

/** YAML 1.2, in which `off` is a word. Throws ParseError. */
export async function parseYamlConfiguration(text: string): Promise<ConfigurationText> {
  const { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } = await import('yaml');
  checkDepth(text);
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) throw new ParseError('json', error.message, error.pos[0]);
  return {
    value: toValue(document) ?? {},
    text,
    offsetOf: (pointer, isName) => {
      let node: unknown = document.contents;
      let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
      const tokens = pointerTokens(pointer);
      for (const [index, token] of tokens.entries()) {
        if (isAlias(node)) node = node.resolve(document);
        const pair = isMap(node)
          ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === token)
          : undefined;
        const isWantedName = isName && index === tokens.length - 1;
        const item = isSeq(node) ? node.items[Number(token)] : pair?.value;
        const reached = isWantedName && pair ? pair.key : item;
        if (!isNode(reached)) break;
        offset = reached.range?.[0] ?? offset;
        node = reached;
      }
      return offset;
    },
  };
}

/** The parser's own error is for aliases only: a few of them can stand for gigabytes. */
function toValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError) throw new ParseError('json', 'it has too many aliases', 0);
    throw error;
  }
}

/**
 * Before the parser sees it: deep in its recursion, V8 ends the process instead of throwing. A level takes a bracket, or
 * a character before what stands in a line.
 */
function checkDepth(text: string): void {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/[[{\]}]|^[ ?:-]+/gm)) {
    if (found === ']' || found === '}') depth = Math.max(0, depth - 1);
    else if (found === '[' || found === '{') depth += 1;
    if (depth <= limits.yamlDepth && found.length <= 2 * limits.yamlDepth) continue;
    throw new ParseError('tooDeep', `it nests deeper than ${limits.yamlDepth} levels`, index);
  }
}
