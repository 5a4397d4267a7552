import type { Changes, Repository } from './repository.ts';
import type { ActionEvent } from './run-action.ts';

const repo = { full_name: 'northwind/solutions', fork: false, default_branch: 'main' };
const fork = { full_name: 'robin/solutions', fork: true, default_branch: 'main' };

interface PullRequest {
  /** Tip of the base branch. */
  readonly base: string;
  /** Last commit of the pull request. */
  readonly head: string;
}

/**
 * A branch with changes, and the merge of it into main checked out, as GitHub prepares it for the event.
 * @param prepare what happens on main meanwhile.
 */
export function openPullRequest(
  { git, commit }: Repository,
  changes: Changes,
  meanwhile?: Changes,
): PullRequest {
  git('switch', '--quiet', '--create', 'feature');
  const head = commit(changes);
  git('switch', '--quiet', 'main');
  const base = meanwhile === undefined ? git('rev-parse', 'HEAD') : commit(meanwhile);
  git('switch', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--message', 'Merge', head);
  return { base, head };
}

export function pullRequestEvent({ base, head }: PullRequest, isFork = false): ActionEvent {
  return {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        base: { label: 'northwind:main', ref: 'main', sha: base, repo },
        head: isFork
          ? { label: 'robin:feature', ref: 'feature', sha: head, repo: fork }
          : { label: 'northwind:feature', ref: 'feature', sha: head, repo },
      },
      repository: repo,
    },
  };
}

export function pullRequestTargetEvent(pullRequest: PullRequest): ActionEvent {
  return { ...pullRequestEvent(pullRequest, true), name: 'pull_request_target' };
}

export function pushEvent(before: string, after: string): ActionEvent {
  return {
    name: 'push',
    payload: { ref: 'refs/heads/main', before, after, forced: false, repository: repo },
  };
}

export function mergeGroupEvent(base: string, head: string): ActionEvent {
  return {
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        base_ref: 'refs/heads/main',
        base_sha: base,
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
        head_sha: head,
      },
      repository: repo,
    },
  };
}

export const scheduleEvent: ActionEvent = {
  name: 'schedule',
  payload: { schedule: '0 5 * * 1', repository: repo },
};

export const workflowDispatchEvent: ActionEvent = {
  name: 'workflow_dispatch',
  payload: { ref: 'refs/heads/main', inputs: null, repository: repo },
};
