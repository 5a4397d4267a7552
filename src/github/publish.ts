import { setTimeout } from 'node:timers/promises';
import { bugReport } from '../bug-report.ts';
import { formatReport } from '../output/format-report.ts';
import type { Run } from '../run.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { Checkout } from './checkout.ts';
import { analysed, uploadRemark, uploadSarif } from './code-scanning.ts';
import { commentLinks } from './comment/comment-links.ts';
import { commentMarker } from './comment/comment-marker.ts';
import { type CommentParts, commentText, isQuiet } from './comment/comment-text.ts';
import { postComment } from './comment/post-comment.ts';
import { type AskGitHub, connectGitHub } from './github-api.ts';
import { insist } from './insist.ts';
import { type PullRequest, pullRequestOf } from './pull-request.ts';
import { Refusal } from './refusal.ts';
import { refusalRemark } from './refusal-remark.ts';
import type { Remark } from './remark.ts';
import { categoryOf, type Step, titleOf } from './step.ts';

export interface Publication {
  readonly done: Run;
  readonly remark: Remark | undefined;
  readonly isFailure: boolean;
  readonly inputs: ActionInputs;
  readonly checkout: Checkout;
  readonly event: string;
  /** What GitHub tells of the event. */
  readonly payload: unknown;
  readonly step: Step;
}

type Wait = (milliseconds: number) => Promise<unknown>;

/** Sends GitHub what the workflow asks for; answers with what did not work. Nothing that happens here fails a run. */
export async function publish(publication: Publication, wait: Wait = setTimeout): Promise<readonly Remark[]> {
  const { inputs, event, payload, step } = publication;
  const { token } = inputs;
  const pullRequest = pullRequestOf(event, payload);
  const isCommented = inputs.comment && pullRequest !== undefined;
  if (!isCommented && !inputs.upload) return [];
  if (token === '') return [noToken];
  const ask = connectGitHub({ apiUrl: step.apiUrl, token });
  const isFromFork = pullRequest?.isFromFork ?? false;
  const sent = [
    ...(isCommented
      ? [
          attempted(
            () => comment(ask, publication, pullRequest),
            (refusal) =>
              refusalRemark(refusal, {
                failed: 'No comment on the pull request',
                permission: 'pull-requests',
                isFromFork,
              }),
            wait,
          ),
        ]
      : []),
    ...(inputs.upload
      ? [
          attempted(
            () => upload(ask, publication, pullRequest),
            (refusal) => uploadRemark(refusal, isFromFork),
            wait,
          ),
        ]
      : []),
  ];
  return (await Promise.all(sent)).flatMap((remark) => remark ?? []);
}

const noToken: Remark = {
  level: 'warning',
  text: "Neither a comment nor an upload: the input token is empty. Leave it out for the job's own.",
};

async function attempted(
  send: () => Promise<unknown>,
  explain: (refusal: Refusal) => Remark,
  wait: Wait,
): Promise<Remark | undefined> {
  try {
    await insist(send, wait);
    return undefined;
  } catch (error) {
    return error instanceof Refusal
      ? explain(error)
      : { level: 'warning', text: bugReport('Telling GitHub', error) };
  }
}

async function comment(ask: AskGitHub, publication: Publication, pullRequest: PullRequest): Promise<void> {
  const { done, remark, isFailure, inputs, step } = publication;
  const parts: CommentParts = {
    ...done,
    marker: commentMarker(categoryOf(step, inputs)),
    title: titleOf(inputs),
    remark,
    isFailure,
    links: commentLinks(step, pullRequest.head),
  };
  await postComment(
    ask,
    { repository: step.repository, number: pullRequest.number },
    { marker: parts.marker, text: commentText(parts), isQuiet: isQuiet(parts) },
  );
}

async function upload(
  ask: AskGitHub,
  { done, checkout, inputs, step }: Publication,
  pullRequest: PullRequest | undefined,
): Promise<void> {
  const sarif = await formatReport(done.report, 'sarif', {
    category: categoryOf(step, inputs),
    rules: done.own.rules,
  });
  await uploadSarif(ask, step, analysed(step, checkout, pullRequest), { sarif, root: checkout.root });
}
