import { readFileSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';

/** What a workflow runs the Action for, and where. */
export interface Job {
  readonly event: string;
  /** What GitHub tells of the event. */
  readonly payload: unknown;
  readonly workspace: string;
  /** The runner takes a summary. */
  readonly hasSummary: boolean;
}

/** @param environment as the runner sets it. Throws UsageError. */
export function readJob(environment: NodeJS.ProcessEnv): Job {
  const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_WORKSPACE, GITHUB_STEP_SUMMARY } = environment;
  return {
    event: GITHUB_EVENT_NAME ?? '',
    payload: GITHUB_EVENT_PATH ? readPayload(GITHUB_EVENT_PATH) : undefined,
    workspace: GITHUB_WORKSPACE || process.cwd(),
    hasSummary: Boolean(GITHUB_STEP_SUMMARY),
  };
}

function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UsageError(
      "The event that started the workflow can't be read.",
      'GITHUB_EVENT_PATH names its JSON file; a runner sets it.',
    );
  }
}
