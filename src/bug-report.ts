import type { RuleFailure } from './engine/run-rules.ts';

/** What is said of an error that is our mistake. */
export function bugReport(what: string, error: unknown): string {
  return `${what} failed. This is a bug, not your mistake; please report it with this text:\n${detailOf(error)}\n`;
}

/** What is said of a rule that threw: ours, or a plugin's. */
export function ruleBugReport({ rule, plugin, error }: RuleFailure): string {
  if (plugin === undefined) return bugReport(`Rule ${rule}`, error);
  return `Rule ${rule} of plugin "${plugin}" failed. This is a bug of the plugin, not your mistake; its author needs this text:\n${detailOf(error)}\n`;
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
