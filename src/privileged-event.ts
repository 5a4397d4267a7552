const privilegedEvents: ReadonlySet<string> = new Set([
  'pull_request_target',
  'issue_comment',
  'workflow_run',
]);

/**
 * Whether a job that GitHub starts on an event may hold secrets while its checkout may be a stranger's: pull requests of
 * forks start it, and workflows that want to see the change check it out.
 */
export function isPrivilegedEvent(name: string | undefined): boolean {
  return name !== undefined && privilegedEvents.has(name);
}
