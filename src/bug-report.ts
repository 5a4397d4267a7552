/** What is said of an error that is our mistake, or a rule's. */
export function bugReport(what: string, error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${what} failed. This is a bug, not your mistake; please report it with this text:\n${detail}\n`;
}
