import { expressionMark, literalText } from '../parse/literal-text.ts';
import { pointer } from '../parse/pointer.ts';
import type { EnvironmentAddress } from './flow.ts';
import type { Step } from './flow-steps.ts';
import type { Place } from './place.ts';
import { visitInputs } from './step-texts.ts';

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const domain = /\.(?:sharepoint|dynamics|powerplatform)\.com(?![\w-]|\.\w)/gi;
const idInPath = new RegExp(`(?:\\benvironments(?:/|%2f)|/e/)((?:default-)?${guid})(?![\\w-])`, 'gi');
const wholeId = new RegExp(`^(?:default-)?${guid}$`, 'i');
const telling = /(?:sharepoint|dynamics|powerplatform)\.com|environments(?:\/|%2f)|\/e\//i;
const idName = /(?:^|[^a-z])environment(?:name|id)?$/i;

/**
 * Addresses and ids of one environment that the inputs of steps have as plain text, one entry an address; what
 * expressions work out is not among them. `text` is the file: in most, a search shows that there are none.
 */
export function environmentAddresses(
  steps: readonly Step[],
  text: string,
  place: (pointer: string) => Place,
): EnvironmentAddress[] {
  if (!mayHoldHost(text) && !mayHoldId(text)) return [];
  const found = new Map<string, EnvironmentAddress & { readonly usedBy: string[] }>();
  for (const step of steps) {
    visitInputs(step, (written, way) => {
      const name = way.at(-1) ?? '';
      if (!telling.test(written) && !idName.test(name)) return;
      for (const { kind, address } of addressesIn(written, name)) {
        const at = () => place(step.path() + pointer('inputs', ...way));
        const entry = found.get(address) ?? { kind, address, usedBy: [], at: at() };
        found.set(address, entry);
        if (entry.usedBy.at(-1) !== step.name) entry.usedBy.push(step.name);
      }
    });
  }
  return [...found.values()];
}

const hostWords = ['sharepoint', 'dynamics', 'powerplatform'];

function mayHoldHost(text: string): boolean {
  for (let at = text.indexOf('.com'); at !== -1; at = text.indexOf('.com', at + 4)) {
    if (!/[tsm]/i.test(text.charAt(at - 1))) continue;
    const before = text.slice(Math.max(0, at - 13), at).toLowerCase();
    if (hostWords.some((word) => before.endsWith(word))) return true;
    if (before.endsWith('powerapps') && text.slice(at, at + 12).includes('/e/')) return true;
  }
  return false;
}

/** An id behind the word, in an address or as a value. */
const idBehind = /nvironment(?:s|name|id)?(?:\\?\/|%2f|"\s{0,9}:\s{0,9}")(?:default-)?[0-9a-f]{8}-/iy;

function mayHoldId(text: string): boolean {
  for (let at = text.indexOf('nvironment'); at !== -1; at = text.indexOf('nvironment', at + 10)) {
    idBehind.lastIndex = at;
    if (idBehind.test(text)) return true;
  }
  return false;
}

type Address = Pick<EnvironmentAddress, 'kind' | 'address'>;

function addressesIn(written: string, name: string): Address[] {
  const text = literalText(written);
  if (idName.test(name) && wholeId.test(text)) return idsAmong([text]);
  const hosts = [...text.matchAll(domain)].flatMap((match) => {
    const host = hostThatEnds(text, match.index + match[0].length);
    const kind = host && kindOf(host);
    return kind ? [{ kind, address: host }] : [];
  });
  return [...hosts, ...idsAmong([...text.matchAll(idInPath)].map(([, id = '']) => id))];
}

function idsAmong(ids: readonly string[]): Address[] {
  return ids
    .filter((id) => /[1-9a-f]/i.test(id.replace(/^default-/i, '')))
    .map((id) => ({ kind: 'environment', address: id.toLowerCase() }));
}

/** https://www.rfc-editor.org/rfc/rfc1035 */
const longestHost = 253;

/** In lower case; `undefined` where an expression makes a part of it, for a mailbox, and for a link to documentation. */
function hostThatEnds(text: string, end: number): string | undefined {
  let start = end;
  while (end - start < longestHost && /[\w.-]/.test(text.charAt(start - 1))) start -= 1;
  const before = text.charAt(start - 1);
  const link = /https?:\/\/(?:learn|docs|support|go)\.microsoft\.com\/[^\s"'<>]*$/i;
  const isElsewhere = before === '@' || before === expressionMark;
  return isElsewhere || link.test(text.slice(Math.max(0, start - longestHost), start))
    ? undefined
    : text.slice(start, end).toLowerCase();
}

function kindOf(host: string): EnvironmentAddress['kind'] | undefined {
  if (/^[\w-]+\.sharepoint\.com$/.test(host)) return 'sharePoint';
  if (host.endsWith('.api.powerplatform.com')) return 'endpoint';
  // Services that answer for a whole region, not for an environment.
  if (/^(?:globaldisco|disco|admin\.services)\./.test(host)) return undefined;
  return /^[\w-]+(?:\.api)?\.crm\d*\.dynamics\.com$/.test(host) ? 'dataverse' : undefined;
}
