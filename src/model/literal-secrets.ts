import { isRecord, member, membersOf, textAt } from '../parse/json-access.ts';
import { expressionMark, literalText } from '../parse/literal-text.ts';
import { pointer } from '../parse/pointer.ts';
import type { LiteralSecret } from './flow.ts';
import type { Step } from './flow-steps.ts';
import type { Place } from './place.ts';
import { isSecretText } from './secret-text.ts';
import { visitInputs } from './step-texts.ts';

type Found = Pick<LiteralSecret, 'kind'> & { readonly way: readonly string[] };

/**
 * Secrets that steps have as plain text: where they are, and never what they are. `text` is the file: in most, a search
 * shows that no address has a signature.
 */
export function literalSecrets(
  steps: readonly Step[],
  text: string,
  place: (pointer: string) => Place,
): LiteralSecret[] {
  const hasSignature = mayHoldSignature(text);
  const candidates = hasSignature ? steps : steps.filter(({ inputs }) => mayHoldSecret(inputs));
  return candidates.flatMap((step) => {
    const found = [
      ...requestsOf(step.inputs).flatMap(({ request, way }) =>
        secretsOfRequest(request).map((one) => ({ ...one, way: [...way, ...one.way] })),
      ),
      ...(hasSignature ? signatures(step) : []),
    ];
    return found.map(({ kind, way }) => ({
      kind,
      step: step.name,
      parameter: way.join('/'),
      at: place(step.path() + pointer('inputs', ...way)),
    }));
  });
}

interface Request {
  readonly request: unknown;
  readonly way: readonly string[];
}

/** A webhook makes two: one to begin, and one to end. */
function requestsOf(inputs: unknown): Request[] {
  return [
    { request: inputs, way: [] },
    { request: member(inputs, 'subscribe'), way: ['subscribe'] },
    { request: member(inputs, 'unsubscribe'), way: ['unsubscribe'] },
  ];
}

/** Most steps have none, and a flow may have thousands of them. */
function mayHoldSecret(inputs: unknown): boolean {
  if (!isRecord(inputs)) return false;
  return (
    isRecord(inputs.authentication) ||
    'subscribe' in inputs ||
    'unsubscribe' in inputs ||
    'queries' in inputs ||
    Object.keys(inputs).some(isHeadersName) ||
    (isRecord(inputs.parameters) && Object.keys(inputs.parameters).some(isHeadersName))
  );
}

function isHeadersName(name: string): boolean {
  return name.endsWith('eaders') && /(?:^|\/)headers$/i.test(name);
}

function secretsOfRequest(request: unknown): Found[] {
  const authentication = member(request, 'authentication');
  return [
    ...(isRecord(authentication) ? secretsOfAuthentication(authentication) : []),
    ...headersOf(request).flatMap(({ value, way }) =>
      membersOf(value)
        .filter(([name, header]) => typeof header === 'string' && isSecretHeader(name, header))
        .map(([name]): Found => ({ kind: 'header', way: [...way, name] })),
    ),
    ...(isSecret(textAt(request, 'queries', 'sig'), shortestKey)
      ? [{ kind: 'signature', way: ['queries', 'sig'] } as const]
      : []),
  ];
}

const shortestPassword = 6;
const shortestKey = 16;
const shortestCertificate = 100;

/** https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app#add-authentication-to-outbound-calls */
const authenticationSecrets: readonly (readonly [name: string, shortest: number])[] = [
  ['password', shortestPassword],
  ['pfx', shortestCertificate],
  ['secret', shortestKey],
];

function secretsOfAuthentication(authentication: unknown): Found[] {
  const isRaw = textAt(authentication, 'type')?.toLowerCase() === 'raw';
  const names = authenticationSecrets
    .filter(([name, shortest]) => isSecret(textAt(authentication, name), shortest))
    .map(([name]) => name);
  const value = textAt(authentication, 'value');
  const hasRawSecret = isRaw && value !== undefined && isSecretHeader('authorization', value);
  return [...names, ...(hasRawSecret ? ['value'] : [])].map((name) => ({
    kind: 'authentication',
    way: ['authentication', name],
  }));
}

/** Of an HTTP step; connectors that send requests have them among their parameters, as `request/headers`. */
function headersOf(request: unknown): { readonly value: unknown; readonly way: readonly string[] }[] {
  const isHeaders = ([name, value]: [string, unknown]) => isHeadersName(name) && isRecord(value);
  return [
    ...membersOf(request)
      .filter(isHeaders)
      .map(([name, value]) => ({ value, way: [name] })),
    ...membersOf(member(request, 'parameters'))
      .filter(isHeaders)
      .map(([name, value]) => ({ value, way: ['parameters', name] })),
  ];
}

/** Names like `X-Api-Key`; others (`Idempotency-Key`, `Continuation-Token`) end alike and are no secrets. */
const keyHeader =
  /(?:^|[-_])(?:rapid)?(?:api|subscription|functions?|access|account|auth|private|app|client|shared|secret|master|service)[-_]?(?:key|token|secret)$/i;

function isSecretHeader(name: string, value: string): boolean {
  if (keyHeader.test(name)) return isSecret(value, shortestKey);
  if (!/^(?:proxy-)?authorization$/i.test(name)) return false;
  const credentials = /^[a-z]+\s+(\S+)$/i.exec(value.trim())?.[1] ?? value;
  return !/\s/.test(credentials) && isSecret(credentials, shortestKey);
}

function isSecret(written: string | undefined, shortest: number): boolean {
  if (written === undefined || !isLiteral(written)) return false;
  const text = written.trim().replace(/^@@/, '');
  return (shortest < shortestKey || !/\s/.test(text)) && isSecretText(text, shortest);
}

function isLiteral(written: string): boolean {
  const text = literalText(written);
  return text !== '' && !text.includes(expressionMark);
}

/** `design=` ends alike. In a file the character before it may be written as `\u0026`. */
function mayHoldSignature(text: string): boolean {
  for (let at = text.indexOf('sig='); at !== -1; at = text.indexOf('sig=', at + 4)) {
    if (/[?&;0-9]/.test(text.charAt(at - 1))) return true;
  }
  return false;
}

const signature = /[?&;]sig=([\w%+/~.-]+)/g;

/** Shared access signatures in addresses, wherever a step has one. */
function signatures(step: Step): Found[] {
  const found: Found[] = [];
  visitInputs(step, (written, way) => {
    if (!written.includes('sig=')) return;
    const text = literalText(written);
    const values = [...text.matchAll(signature)].filter(
      (match) => text.charAt(match.index + match[0].length) !== expressionMark,
    );
    if (values.some(([, value = '']) => isSecretText(value, shortestKey)))
      found.push({ kind: 'signature', way: [...way] });
  });
  return found;
}
