import type { Refusal } from './refusal.ts';
import type { Remark } from './remark.ts';

/** What was to be sent to GitHub. */
interface Sending {
  /** `No comment on the pull request`. */
  readonly failed: string;
  /** `pull-requests`; what the job's token must be allowed to write. */
  readonly permission: string;
  readonly isFromFork: boolean;
}

/** What a reader must know where GitHub did not take something, and what to do. No run fails for it. */
export function refusalRemark(refusal: Refusal, { failed, permission, isFromFork }: Sending): Remark {
  const { kind, status, message } = refusal;
  const said = `GitHub says: ${message}.`;
  const yaml = `permissions:\n  contents: read\n  ${permission}: write`;
  switch (kind) {
    case 'denied':
      if (status === 401)
        return {
          level: 'warning',
          text: `${failed}: the token is not valid. ${said} Without the input token, it is the job's own.`,
        };
      if (isFromFork)
        return {
          level: 'notice',
          text: `${failed}: a pull request from a fork has a token that only reads. ${said} On pull_request_target, the job can have this permission:`,
          yaml,
        };
      return {
        level: 'warning',
        text: `${failed}: the token may not write it. ${said} Give the job this permission:`,
        yaml,
      };
    case 'missing':
      return {
        level: 'warning',
        text: `${failed}: the token sees no such place. ${said} A token of your own must reach this repository; the job's own does with:`,
        yaml,
      };
    case 'limited':
      return {
        level: 'notice',
        text: `${failed}: GitHub's rate limit is reached, and waiting would take too long. ${said} The next run tries again.`,
      };
    case 'down':
      return {
        level: 'notice',
        text:
          status === undefined
            ? `${failed}: GitHub can't be reached (${message}). The next run tries again.`
            : `${failed}: GitHub has a problem. ${said} The next run tries again.`,
      };
    case 'other':
      return { level: 'warning', text: `${failed}: GitHub refuses it. ${said}` };
  }
}
