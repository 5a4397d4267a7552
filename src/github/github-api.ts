import { HttpClient } from '@actions/http-client';
import { escapeControls } from '../output/escape.ts';
import { limitText } from '../output/limit-text.ts';
import { Refusal } from './refusal.ts';

export interface GitHubRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below the API's address, with a leading `/`. */
  readonly path: string;
  readonly body?: object;
}

export interface GitHubAnswer {
  readonly body: unknown;
  /** There is another page of the list. */
  readonly hasNext: boolean;
}

/** Throws Refusal. */
export type AskGitHub = (request: GitHubRequest) => Promise<GitHubAnswer>;

interface Connection {
  readonly apiUrl: string;
  readonly token: string;
}

/** The longest that a connection may be silent. */
const silenceLimit = 20_000;

export function connectGitHub({ apiUrl, token }: Connection): AskGitHub {
  const client = new HttpClient('solution-lint', [], { socketTimeout: silenceLimit });
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'x-github-api-version': '2022-11-28',
  };
  /** No word of a server or of the network shows the token. */
  const visible = (text: string) => limitText(escapeControls(text.replaceAll(token, '***')), 300);
  return async ({ method, path, body }) => {
    const reply = await send(async () => {
      const data = body === undefined ? null : JSON.stringify(body);
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const { message } = await client.request(method, `${apiUrl}${path}`, data, { ...headers, ...type });
      const chunks: Buffer[] = [];
      for await (const chunk of message) chunks.push(Buffer.from(chunk));
      const text = Buffer.concat(chunks).toString('utf8');
      return { status: message.statusCode ?? 0, headers: message.headers, text };
    }, visible);
    const answer = parsed(reply.text);
    if (reply.status >= 200 && reply.status < 300 && answer !== undefined)
      return { body: answer, hasNext: /\brel="?next\b/.test(String(reply.headers.link ?? '')) };
    throw refusal(reply, visible(`${reply.status} ${messageIn(answer)}`.trim()));
  };
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

async function send(request: () => Promise<Reply>, visible: (text: string) => string): Promise<Reply> {
  try {
    return await request();
  } catch (error) {
    const said = error instanceof Error ? error.message || codeOf(error) : String(error);
    throw new Refusal(visible(said), { kind: 'down', status: undefined, retryIn: 0 });
  }
}

/** All that several failed attempts to connect have in common. */
function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : error.name;
}

/** `undefined`: not JSON, so somebody else answered. */
function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function messageIn(answer: unknown): string {
  if (answer === undefined) return 'without JSON';
  if (typeof answer !== 'object' || answer === null || !('message' in answer)) return '';
  return typeof answer.message === 'string' ? answer.message.replace(/\.$/, '') : '';
}

function refusal({ status, headers }: Reply, said: string): Refusal {
  const number = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined;
  };
  const retryAfter = number('retry-after');
  const isUsedUp = number('x-ratelimit-remaining') === 0;
  const isLimited =
    status === 429 ||
    (status === 403 && (retryAfter !== undefined || isUsedUp || /\brate limit\b/i.test(said)));
  if (isLimited) {
    const until = isUsedUp ? secondsUntil(number('x-ratelimit-reset'), headers.date) : undefined;
    const seconds = retryAfter ?? until;
    return new Refusal(said, {
      kind: 'limited',
      status,
      retryIn: seconds === undefined ? undefined : seconds * 1000,
    });
  }
  if (status >= 500 || (status >= 200 && status < 300))
    return new Refusal(said, { kind: 'down', status, retryIn: (retryAfter ?? 0) * 1000 });
  const kind =
    status === 401 || status === 403 ? 'denied' : status === 404 || status === 410 ? 'missing' : 'other';
  return new Refusal(said, { kind, status, retryIn: undefined });
}

/** By GitHub's own clock. */
function secondsUntil(reset: number | undefined, date: Reply['headers'][string]): number | undefined {
  const now = Date.parse(String(date)) / 1000;
  return reset === undefined || Number.isNaN(now) ? undefined : Math.max(0, reset - now);
}
