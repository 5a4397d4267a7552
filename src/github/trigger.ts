import { isPrivilegedEvent } from '../privileged-event.ts';
import { valueAt } from './value-at.ts';

/** What started the workflow, as far as it says what changed. */
export interface Trigger {
  readonly event: string;
  /** The commit before the change; `undefined` where the event is about no change, or about a whole new branch. */
  readonly base: string | undefined;
  /** The pull request's own last commit. What is checked out is, as a rule, the merge of it into the base. */
  readonly head: string | undefined;
  /** The change is proposed, not made: what it does not touch is not its business. */
  readonly isProposal: boolean;
  /**
   * The job may hold secrets, and the checkout may be a stranger's: whatever would load code from the checkout asks here
   * first, and doesn't. Packages and configurations are data, and are read.
   */
  readonly isPrivileged: boolean;
}

export function triggerOf(event: string, payload: unknown): Trigger {
  const isPrivileged = isPrivilegedEvent(event);
  const trigger = { event, base: undefined, head: undefined, isProposal: false, isPrivileged };
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return {
        event,
        base: commitAt(payload, 'pull_request', 'base', 'sha'),
        head: commitAt(payload, 'pull_request', 'head', 'sha'),
        isProposal: true,
        isPrivileged,
      };
    case 'merge_group':
      return { ...trigger, base: commitAt(payload, 'merge_group', 'base_sha'), isProposal: true };
    case 'push':
      return { ...trigger, base: commitAt(payload, 'before') };
    default:
      return trigger;
  }
}

/** The zeros that stand for "no commit" are none. */
function commitAt(payload: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueAt(payload, ...keys);
  return typeof found === 'string' && /^(?!0+$)[0-9a-f]{40,64}$/.test(found) ? found : undefined;
}
