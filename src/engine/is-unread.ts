const unreadRules = new Set(['package-unreadable', 'package-no-manifest', 'file-malformed']);

/** Whether findings of a rule say that something was not read: nobody may hide that. */
export function isUnread(rule: string): boolean {
  return unreadRules.has(rule);
}
