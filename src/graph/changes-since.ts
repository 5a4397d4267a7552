import type { SourceFile } from '../input/package-source.ts';
import { limits } from '../limits.ts';
import type { AnyComponent } from '../model/any-component.ts';
import type { Package } from '../model/package.ts';
import { bufferOf } from '../parse/buffer-of.ts';
import { parseJson } from '../parse/json.ts';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import { isUnreadable } from '../unreadable.ts';
import type { Changes } from './graph.ts';
import { componentsOf } from './nodes.ts';

/**
 * What is not the same in two versions of a package. Files beside the model's are compared byte by byte where the
 * layout and the type are the same; the manifest, documents, line ends and white space in flows say nothing.
 */
export function changesSince(older: Package, one: Package): Changes {
  const components = changedComponents(older, one);
  const changed = new Map(components.map((component) => [keyOf(component), component]));
  const all = [...componentsOf(one), ...componentsOf(older)];
  const files: string[] = [];
  for (const path of isAlike(older, one) ? changedFiles(older, one) : []) {
    const owner = all.find((component) => isFileOf(path, component));
    if (owner === undefined) files.push(path);
    else if (!changed.has(keyOf(owner))) changed.set(keyOf(owner), owner);
  }
  return {
    components: [...changed.values()],
    // The rows of changed components stand there.
    files: changed.size === 0 ? files : files.filter((path) => !customizations.test(path)),
  };
}

/** Trees have other files than exports, and managed exports say things in other ways than unmanaged ones. */
function isAlike(one: Package, other: Package): boolean {
  const isTree = ({ layout }: Package) => layout === 'unpacked-xml';
  return isTree(one) === isTree(other) && one.solution?.packageType === other.solution?.packageType;
}

function changedComponents(older: Package, one: Package): AnyComponent[] {
  const [before, after] = [older, one].map(
    (from) => new Map(componentsOf(from).map((component) => [keyOf(component), component])),
  );
  const keys = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [before?.get(key), after?.get(key)];
    const present = is ?? was;
    if (present === undefined) return [];
    const isSame = was && is && factsOf(was) === factsOf(is) && isSameDefinition([was, older], [is, one]);
    return isSame ? [] : [present];
  });
}

function keyOf({ kind, id }: AnyComponent): string {
  return `${kind}:${id.toLowerCase()}`;
}

/** All that the model knows of a component, but for where it stands. An app lies unpacked in trees only. */
function factsOf(component: AnyComponent): string {
  const told =
    component.kind === 'canvasApp'
      ? { ...component, bindings: component.bindings.filter(({ source }) => source === 'metadata') }
      : component;
  return JSON.stringify(told, (key, value: unknown) =>
    key === 'package' || key === 'openApiFile' || /^at$|At$/.test(key) ? undefined : value,
  );
}

type Held = readonly [component: AnyComponent, from: Package];

/** A flow is more than the model knows of it; white space in its file says nothing. */
function isSameDefinition(was: Held, is: Held): boolean {
  const [before, after] = [definitionOf(was), definitionOf(is)];
  if (!before || !after) return before === after;
  return isSameContent(before, after) || compactJson(before) === compactJson(after);
}

function definitionOf([{ kind, at }, from]: Held): SourceFile | undefined {
  return kind === 'flow' && /\.json$/i.test(at.file)
    ? from.source.files.get(at.file.toLowerCase())
    : undefined;
}

/** `undefined` for what does not parse: another rule says so. */
function compactJson(file: SourceFile): string | undefined {
  const bytes = bytesOf(file);
  try {
    return bytes && JSON.stringify(parseJson(decodeText(bytes)));
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

const customizations = /(^|\/)customizations\.xml$/i;
const manifest = /(^|\/)(solution|\[content_types\])\.xml$/i;
const flowDefinition = /^workflows\/.*\.json$/i;
const document = /(^|\/)\.|\.(md|txt)$/i;

function changedFiles(older: Package, one: Package): string[] {
  const [before, after] = [older.source.files, one.source.files];
  const paths = [...new Set([...after.keys(), ...before.keys()])].filter(
    (path) => ![manifest, flowDefinition, document].some((pattern) => pattern.test(path)),
  );
  return paths.sort().flatMap((path) => {
    const [was, is] = [before.get(path), after.get(path)];
    return was && is && isSameContent(was, is) ? [] : [(is ?? was)?.path ?? path];
  });
}

function isSameContent(was: SourceFile, is: SourceFile): boolean {
  if (Math.max(was.size(), is.size()) > limits.textBytes) return was.size() === is.size();
  const [before, after] = [bytesOf(was), bytesOf(is)];
  if (before === undefined || after === undefined) return true;
  return before.equals(after) || (isText(before) && withoutReturns(before) === withoutReturns(after));
}

function isText(bytes: Buffer): boolean {
  return !bytes.includes(0);
}

function withoutReturns(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\r\n', '\n');
}

/** `undefined` for what can't be read: another rule says so. */
function bytesOf(file: SourceFile): Buffer | undefined {
  try {
    return bufferOf(file.read());
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

/** By the id in its path; ids of connection references stand in no path. */
function isFileOf(path: string, { kind, id }: AnyComponent): boolean {
  return kind !== 'connectionReference' && path.toLowerCase().includes(id.toLowerCase());
}
