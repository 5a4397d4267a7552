import { isDeepStrictEqual } from 'node:util';
import type { NewSuppression } from './add-suppression.ts';

/**
 * The same for YAML. Lines are added where the list is written one entry a line, or where there is none yet; otherwise
 * the document is written anew, with its comments.
 */
export async function addYamlSuppression(text: string, { entry, comment }: NewSuppression): Promise<string> {
  const { isSeq, parse, parseDocument, stringify } = await import('yaml');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const item = stringify(entry, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const remark = comment !== undefined && line.startsWith('component:') ? ` # ${comment}` : '';
      return `${index === 0 ? '- ' : '  '}${line}${remark}`;
    });
  const block = (indentation: string) => item.map((line) => `${indentation}${line}${end}`).join('');
  const document = parseDocument(text);
  const list = document.get('suppressions', true);
  const candidate =
    list === undefined
      ? `${endedLine(text, end)}suppressions:${end}${block('  ')}`
      : isSeq(list) && list.range
        ? afterList(text, [list.range[0], list.range[1]], block, end)
        : text;
  const wanted = withEntry(document.toJS(), entry);
  const found = parseDocument(candidate);
  if (found.errors.length === 0 && isDeepStrictEqual(parse(candidate), wanted)) return candidate;
  if (list === undefined) document.set('suppressions', document.createNode([entry]));
  else document.addIn(['suppressions'], document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}

function afterList(
  text: string,
  [start, valueEnd]: readonly [number, number],
  block: (indentation: string) => string,
  end: string,
): string {
  const indentation = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const at = text[valueEnd - 1] === '\n' ? valueEnd : text.indexOf('\n', valueEnd) + 1 || text.length;
  return `${endedLine(text.slice(0, at), end)}${block(indentation)}${text.slice(at)}`;
}

function endedLine(text: string, end: string): string {
  return text === '' || text.endsWith('\n') ? text : text + end;
}

function withEntry(value: unknown, entry: object): unknown {
  const settings: Readonly<Record<string, unknown>> = { ...(value as object | null) };
  const { suppressions = [] } = settings;
  return { ...settings, suppressions: [...(Array.isArray(suppressions) ? suppressions : []), { ...entry }] };
}
