import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { commitOf } from '../input/git.ts';
import type { Checkout } from './checkout.ts';
import type { AskGitHub } from './github-api.ts';
import type { PullRequest } from './pull-request.ts';
import type { Refusal } from './refusal.ts';
import { refusalRemark } from './refusal-remark.ts';
import type { Remark } from './remark.ts';
import type { Step } from './step.ts';

/** What a report is about. */
export interface Analysed {
  readonly commit: string;
  /** In full: a branch, a tag, or a pull request. */
  readonly ref: string;
}

/** What is checked out, which is not always what started the workflow. */
export function analysed(
  { ref, commit }: Pick<Step, 'ref' | 'commit'>,
  { root, repository }: Checkout,
  pullRequest: PullRequest | undefined,
): Analysed {
  const head = ('trouble' in repository ? undefined : commitOf(root, 'HEAD')) ?? commit;
  if (pullRequest === undefined || head === commit) return { commit: head, ref };
  const side = head === pullRequest.head ? 'head' : 'merge';
  return { commit: head, ref: `refs/pull/${pullRequest.number}/${side}` };
}

/** Throws Refusal. */
export async function uploadSarif(
  ask: AskGitHub,
  { repository }: Pick<Step, 'repository'>,
  { commit, ref }: Analysed,
  { sarif, root }: { readonly sarif: string; readonly root: string },
): Promise<void> {
  await ask({
    method: 'POST',
    path: `/repos/${repository}/code-scanning/sarifs`,
    body: {
      commit_sha: commit,
      ref,
      sarif: gzipSync(sarif).toString('base64'),
      checkout_uri: pathToFileURL(root).href,
      tool_name: 'solution-lint',
    },
  });
}

const failed = 'Not uploaded to code scanning';

export function uploadRemark(refusal: Refusal, isFromFork: boolean): Remark {
  const { status, message } = refusal;
  if (status === 413)
    return {
      level: 'warning',
      text: `${failed}: the report is too large. GitHub says: ${message}. Let several steps lint a part of the packages each.`,
    };
  const isOff =
    status === 404 ||
    (status === 403 && /\b(?:advanced security|code security|code scanning|archived)\b/i.test(message));
  if (isOff)
    return {
      level: 'warning',
      text: `${failed}: this repository takes no report. GitHub says: ${message}. Code scanning is turned on in the repository's settings; a private one needs GitHub Code Security.`,
    };
  return refusalRemark(refusal, { failed, permission: 'security-events', isFromFork });
}
