import { createHash } from 'node:crypto';

/** A GUID that follows from a text: the same package has the same bytes in every run. */
export function guidOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  const [, ...parts] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digits) ?? [];
  const [first = '', second = '', third = '', fourth = '', last = ''] = parts;
  return `${first}-${second}-4${third}-8${fourth}-${last}`;
}
