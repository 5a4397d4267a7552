import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { valueAt } from '../../src/github/value-at.ts';

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
  readonly author_association: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface GitHubServer {
  readonly apiUrl: string;
  /** Whom it knows; all others get 401. */
  readonly token: string;
  readonly heard: readonly Heard[];
  readonly comments: readonly Comment[];
}

interface Setting {
  /** What is below the pull request already. */
  readonly comments?: readonly Comment[];
  /** Answers in place of what GitHub would; `undefined`: as GitHub would; `lost`: the same, but nobody hears it. */
  readonly instead?: (heard: Heard, count: number) => Reply | 'lost' | undefined;
}

const token = 'ghs_0123456789abcdefghijABCDEFGHIJ';
const repository = '/repos/northwind/solutions';

/** A comment as GitHub tells it. */
export function comment(id: number, body: string, change: Partial<Comment> = {}): Comment {
  const user = { login: 'github-actions[bot]', type: 'Bot' } as const;
  return { id, body, user, author_association: 'NONE', ...change };
}

/** The part of GitHub's REST API that the Action uses, on this machine, for pull request 7 of northwind/solutions. */
export async function githubServer({
  comments: before = [],
  instead = () => undefined,
}: Setting = {}): Promise<GitHubServer> {
  const heard: Heard[] = [];
  const comments = [...before];
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const one = await hear(request);
    heard.push(one);
    const trouble = instead(one, heard.length);
    const isKnown = request.headers.authorization === `Bearer ${token}`;
    const isAsGitHub = trouble === undefined || trouble === 'lost';
    const reply = !isAsGitHub ? trouble : isKnown ? answer(one, comments, apiUrl) : badToken;
    if (trouble === 'lost') {
      request.socket.destroy();
      return;
    }
    const { status, headers = {}, body } = reply;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const server = createServer((request, response) => {
    void respond(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const apiUrl = `http://127.0.0.1:${port}`;
  return { apiUrl, token, heard, comments };
}

const badToken: Reply = { status: 401, body: { message: 'Bad credentials', status: '401' } };
const notFound: Reply = { status: 404, body: { message: 'Not Found', status: '404' } };

async function hear(request: IncomingMessage): Promise<Heard> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    body: text === '' ? undefined : JSON.parse(text),
  };
}

function answer({ method, path, body }: Heard, comments: Comment[], apiUrl: string): Reply {
  const { pathname, searchParams } = new URL(path, apiUrl);
  const given = valueAt(body, 'body');
  const text = typeof given === 'string' ? given : '';
  if (method !== 'GET' && text.length > 65_536)
    return { status: 422, body: { message: 'Validation Failed' } };
  if (method === 'GET' && pathname === `${repository}/issues/7/comments`) {
    const [size, page] = [Number(searchParams.get('per_page') ?? 30), Number(searchParams.get('page') ?? 1)];
    const last = Math.ceil(comments.length / size);
    const next = `<${apiUrl}${pathname}?per_page=${size}&page=${page + 1}>; rel="next"`;
    return {
      status: 200,
      headers: page < last ? { link: `${next}, <${apiUrl}${pathname}?page=${last}>; rel="last"` } : {},
      body: comments.slice((page - 1) * size, page * size),
    };
  }
  if (method === 'POST' && pathname === `${repository}/issues/7/comments`) {
    const created = comment(1000 + comments.length, text);
    comments.push(created);
    return { status: 201, body: created };
  }
  const [, id] = new RegExp(`^${repository}/issues/comments/(\\d+)$`).exec(pathname) ?? [];
  const index = comments.findIndex((one) => one.id === Number(id));
  const found = comments[index];
  if (method === 'PATCH' && found !== undefined) {
    const updated = { ...found, body: text };
    comments[index] = updated;
    return { status: 200, body: updated };
  }
  if (method === 'POST' && pathname === `${repository}/code-scanning/sarifs`)
    return {
      status: 202,
      body: { id: '47177e22', url: `${apiUrl}${repository}/code-scanning/sarifs/47177e22` },
    };
  return notFound;
}
