import { createHash } from 'node:crypto';

/** What a comment begins with, unseen: the next run finds it by that. A name could end the HTML comment; its hash can't. */
export function commentMarker(category: string): string {
  const hash = createHash('sha256').update(category).digest('hex').slice(0, 16);
  return `<!-- solution-lint comment ${hash} -->`;
}
