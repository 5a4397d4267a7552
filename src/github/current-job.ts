import { context } from '@actions/github';

/** What a workflow runs the Action for, and where. */
export interface Job {
  readonly event: string;
  readonly payload: unknown;
  readonly workspace: string;
  /** The runner takes a summary. */
  readonly hasSummary: boolean;
}

export function currentJob(environment: NodeJS.ProcessEnv): Job {
  const { GITHUB_WORKSPACE: workspace, GITHUB_STEP_SUMMARY: summary } = environment;
  return {
    event: context.eventName,
    payload: context.payload,
    workspace: workspace || process.cwd(),
    hasSummary: Boolean(summary),
  };
}
