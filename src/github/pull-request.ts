import { triggerOf } from './trigger.ts';
import { valueAt } from './value-at.ts';

/** The pull request that an event is about. */
export interface PullRequest {
  readonly number: number;
  /** Its own last commit; empty where the event doesn't tell. */
  readonly head: string;
  readonly isFromFork: boolean;
}

/** `undefined` for every other event. */
export function pullRequestOf(event: string, payload: unknown): PullRequest | undefined {
  const number = valueAt(payload, 'pull_request', 'number');
  if (!/^pull_request(?:_target)?$/.test(event) || !Number.isSafeInteger(number)) return undefined;
  const repository = (side: string) => valueAt(payload, 'pull_request', side, 'repo', 'full_name');
  return {
    number: Number(number),
    head: triggerOf(event, payload).head ?? '',
    isFromFork: repository('head') !== repository('base'),
  };
}
