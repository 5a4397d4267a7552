import type { AskGitHub } from '../github-api.ts';
import { valueAt } from '../value-at.ts';

interface Comment {
  /** What it begins with. */
  readonly marker: string;
  readonly text: string;
  /** It says nothing that a reader waits for: only a comment that is there already is brought up to date. */
  readonly isQuiet: boolean;
}

interface Thread {
  /** `owner/name` */
  readonly repository: string;
  /** Of the pull request. */
  readonly number: number;
}

export type Posted = 'created' | 'updated' | 'left out';

/** Updates the comment that has the marker, or creates it. Throws Refusal. */
export async function postComment(
  ask: AskGitHub,
  { repository, number }: Thread,
  { marker, text, isQuiet }: Comment,
): Promise<Posted> {
  const issues = `/repos/${repository}/issues`;
  const id = await findComment(ask, `${issues}/${number}/comments`, marker);
  if (id === undefined && isQuiet) return 'left out';
  if (id === undefined)
    await ask({ method: 'POST', path: `${issues}/${number}/comments`, body: { body: text } });
  else await ask({ method: 'PATCH', path: `${issues}/comments/${id}`, body: { body: text } });
  return id === undefined ? 'created' : 'updated';
}

const perPage = 100;

async function findComment(ask: AskGitHub, path: string, marker: string): Promise<number | undefined> {
  for (let page = 1; ; page += 1) {
    const { body, hasNext } = await ask({
      method: 'GET',
      path: `${path}?per_page=${perPage}&page=${page}`,
    });
    const comments: readonly unknown[] = Array.isArray(body) ? body : [];
    const found = comments.find((comment) => isOurs(comment, marker));
    if (found !== undefined) return Number(valueAt(found, 'id'));
    if (!hasNext && comments.length < perPage) return undefined;
  }
}

function isOurs(comment: unknown, marker: string): boolean {
  return String(valueAt(comment, 'body')).startsWith(marker) && !isStrangers(comment);
}

/** Who plants a copy of the marker could later rewrite what we said there, and nobody would look twice. */
function isStrangers(comment: unknown): boolean {
  return (
    valueAt(comment, 'user', 'type') === 'User' &&
    !/^(?:OWNER|MEMBER|COLLABORATOR)$/.test(String(valueAt(comment, 'author_association')))
  );
}
