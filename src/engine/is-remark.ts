const remarkRules = new Set(['suppression-unused', 'suppression-expired', 'suppression-expiring']);

/** Whether findings of a rule are about what the configuration accepts: they can't be accepted themselves. */
export function isRemark(rule: string): boolean {
  return remarkRules.has(rule);
}
