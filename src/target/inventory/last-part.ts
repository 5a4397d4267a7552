/** What stands behind the last slash of a resource id. */
export function lastPart(path: string | undefined): string | undefined {
  return path?.split('/').findLast((part) => part !== '');
}
