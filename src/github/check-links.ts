import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gitList } from '../input/git.ts';
import { isInside } from '../input/is-inside.ts';
import { UsageError } from '../usage-error.ts';
import type { Checkout } from './checkout.ts';

/** Throws UsageError for a link of the checkout, which may be a stranger's, by which a report would tell of other files. */
export function checkLinks({ root, repository }: Checkout, workspace: string): void {
  if ('trouble' in repository) return;
  const inside = realpathSync(workspace);
  for (const line of gitList(root, ['ls-files', '-z', '--stage', '--full-name', ':/'])) {
    const path = line.slice(line.indexOf('\t') + 1);
    if (!line.startsWith('120000 ') || isKept(join(root, path), inside)) continue;
    throw new UsageError(
      `Nothing was linted: the link "${path}" leads out of the checkout, and this event may hold secrets.`,
      'Take the link away, or lint the change on pull_request.',
    );
  }
}

function isKept(link: string, inside: string): boolean {
  try {
    const target = realpathSync(link);
    return isInside(inside, target) && !target.split(sep).includes('.git');
  } catch {
    // It leads nowhere.
    return true;
  }
}
